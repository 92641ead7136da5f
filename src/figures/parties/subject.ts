import { textAt } from './items.ts';
import type { Item, NamedActor } from './items.ts';
import { subjectBefore } from './names.ts';
import { BE, BINDS, HELPERS, SAY } from './words.ts';

/** Longest aside between a subject and its verb, in words: "Norway, outside the bloc, has pledged". */
const ASIDE = 10;

/** The subject of the verb at `verb`, and whether the verb is a passive. */
export function subjectOf(
  items: readonly Item[],
  verb: number,
): { readonly named: readonly NamedActor[] | null; readonly passive: boolean } {
  let at = verb;
  let passive = false;
  if (textAt(items, at - 1) === 'to' && BINDS.has(textAt(items, at - 2))) at -= 2;
  while (at > 0 && (HELPERS.has(textAt(items, at - 1)) || textAt(items, at - 1).endsWith('ly'))) {
    if (BE.has(textAt(items, at - 1))) passive = true;
    at -= 1;
  }
  const isRelative = /^(?:which|who)$/.test(textAt(items, at - 1));
  if (isRelative) {
    at -= 1;
    if (textAt(items, at - 1) === ',') at -= 1;
  } else at = beforeAside(items, at);
  // A verb in -ing needs a form of "be", and is then no passive.
  if (textAt(items, verb).endsWith('ing')) {
    return { named: passive ? subjectBefore(items, at) : null, passive: false };
  }
  return { named: subjectBefore(items, sayerOf(items, at)), passive };
}

/** Where the subject ends that a pronoun before `end` stands for: "Norway said it | would give". */
function sayerOf(items: readonly Item[], end: number): number {
  if (!/^(?:it|they)$/.test(textAt(items, end - 1))) return end;
  const that = textAt(items, end - 2) === 'that' ? 1 : 0;
  const say = end - 2 - that;
  if (!SAY.has(textAt(items, say))) return end;
  return HELPERS.has(textAt(items, say - 1)) ? say - 1 : say;
}

/** Who announces money: a person does so for others. */
export const announcers = (items: readonly Item[], verb: number): readonly NamedActor[] => {
  const { named, passive } = subjectOf(items, verb);
  return passive ? [] : (named ?? []).filter(({ kind }) => kind !== 'person');
};

/** Where the subject ends before an aside between commas that ends at `end`; else `end`. */
function beforeAside(items: readonly Item[], end: number): number {
  if (textAt(items, end - 1) !== ',') return end;
  for (let at = end - 2; at > 0 && end - at < ASIDE; at -= 1) {
    const { text } = items[at] ?? { text: '' };
    if (text === ',') return at;
    if (/^[^\p{L}\d]/u.test(text)) return end;
  }
  return end;
}
