import type { ActorKind, EntityId } from '../../dossiers/entity.ts';
import type { Token } from '../clause.ts';

/** A place where the text names an actor. Offsets in UTF-16 units, end exclusive. */
export interface NamedActor {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly kind?: ActorKind;
  /** How it is named; `attributive` and `demonym` stand before a noun they belong to. */
  readonly form: string;
}

/** A word, or a whole name as one piece. */
export interface Item {
  /** The word in lower case; empty for a name. */
  readonly text: string;
  readonly actor: NamedActor | null;
  /** Whether the name is in the possessive. */
  readonly owns: boolean;
}

/** The word at an index; '' for a name, and outside. */
export const textAt = (items: readonly Item[], at: number): string => items[at]?.text ?? '';

const WORD_REST = /^[’']s?$/;

/**
 * The words of a clause with names as single pieces. A name that goes on as another word
 * ("Ukraine-based") is that word.
 */
export function itemsOf(
  text: string,
  tokens: readonly Token[],
  actors: readonly NamedActor[],
): readonly Item[] {
  const items: Item[] = [];
  let covered = -1;
  for (const token of tokens) {
    if (token.start < covered) continue;
    const actor = actors.find(({ start, end }) => start <= token.start && token.start < end);
    if (actor === undefined) {
      items.push({ text: token.text, actor: null, owns: false });
      continue;
    }
    const last = tokens.findLast(({ start }) => start < actor.end) ?? token;
    const rest = text.slice(actor.end, Math.max(actor.end, last.end));
    covered = Math.max(actor.end, last.end);
    if (rest === '' || rest === '.') items.push({ text: '', actor, owns: false });
    else if (WORD_REST.test(rest)) items.push({ text: '', actor, owns: true });
    else items.push({ text: `${token.text}${rest}`, actor: null, owns: false });
  }
  return items;
}
