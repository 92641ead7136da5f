import type { ActorKind } from '../../../../src/dossiers/entity.ts';
import type { NamedActor } from '../../../../src/figures/parties/items.ts';
import { partiesOf, type Parties } from '../../../../src/figures/parties/parties.ts';
import { findAmounts } from '../../../../src/figures/find-amounts.ts';

/** A sentence and where it names actors, whose ids are their names. */
export interface MarkedSentence {
  readonly text: string;
  readonly actors: readonly NamedActor[];
}

/** Reads names in braces, with the form and the kind behind bars: "{U.S.|attributive|place}". */
export function readMarked(marked: string): MarkedSentence {
  const actors: NamedActor[] = [];
  let text = '';
  const parts = marked.matchAll(/\{([^|}]+)(?:\|(\w+))?(?:\|(\w+))?\}|[^{]+/g);
  for (const [part, name, form = 'name', kind = 'place'] of parts) {
    if (name === undefined) text += part;
    else {
      const [start, end] = [text.length, text.length + name.length];
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the sentences name kinds only
      actors.push({ start, end, entity: name, form, kind: kind as ActorKind });
      text += name;
    }
  }
  return { text, actors };
}

/** Who pays and gets each amount of a sentence, in reading order. */
export function partiesIn({ text, actors }: MarkedSentence): readonly Parties[] {
  const amounts = findAmounts(text);
  return amounts.map((amount, index) =>
    partiesOf(text, amount, actors, {
      previous: amounts[index - 1]?.end ?? 0,
      next: amounts[index + 1]?.start ?? text.length,
    }),
  );
}
