import type { Searchable } from './searchable.ts';

/** How the notebook may be sorted. */
export const NOTE_ORDERS = ['updated', 'newest', 'oldest', 'article'] as const;
export type NoteOrder = (typeof NOTE_ORDERS)[number];

type Compare = (a: Searchable, b: Searchable) => number;

const byId: Compare = (a, b) => (a.note.id < b.note.id ? -1 : a.note.id > b.note.id ? 1 : 0);

const placeOf = ({ note: { target } }: Searchable): number =>
  'selector' in target ? target.selector.start : -1;

/** Articles by their title; the folded title is what is compared, which is fast for many notes. */
const byArticle: Compare = (a, b) =>
  a.article === b.article
    ? placeOf(a) - placeOf(b) || a.created - b.created
    : a.article < b.article
      ? -1
      : 1;

const COMPARE: Readonly<Record<NoteOrder, Compare>> = {
  updated: (a, b) => b.updated - a.updated || byId(a, b),
  newest: (a, b) => b.created - a.created || byId(a, b),
  oldest: (a, b) => a.created - b.created || byId(a, b),
  article: (a, b) => byArticle(a, b) || byId(a, b),
};

/** Which of two notes comes first: negative for the first. Never 0 for two notes. */
export const compareIn = (order: NoteOrder): Compare => COMPARE[order];

/** Two sorted lists as one. */
export function merged(
  a: readonly Searchable[],
  b: readonly Searchable[],
  compare: Compare,
): readonly Searchable[] {
  const result: Searchable[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [left, right] = [a[i], b[j]];
    if (!left) return right ? result.concat(b.slice(j)) : result;
    if (!right) return result.concat(a.slice(i));
    if (compare(left, right) <= 0) {
      result.push(left);
      i += 1;
    } else {
      result.push(right);
      j += 1;
    }
  }
}
