import type { Note } from '../../../src/notes/note.ts';
import { inSlices } from '../../../src/notes/slices.ts';

/** A value that many notes share, with how many do. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** What the notes can be narrowed down by, the most frequent first. */
export interface Facets {
  readonly tags: readonly Facet[];
  /** `value` is the title. */
  readonly articles: readonly Facet[];
}

const count = (counts: Map<string, number>, value: string): unknown =>
  counts.set(value, (counts.get(value) ?? 0) + 1);

const mostFrequent = (counts: ReadonlyMap<string, number>): readonly Facet[] =>
  [...counts]
    .map(([value, times]) => ({ value, count: times }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** Counts tags and articles, in slices. */
export async function facetsOf(notes: readonly Note[], signal: AbortSignal): Promise<Facets> {
  const tags = new Map<string, number>();
  const articles = new Map<string, number>();
  const slices = inSlices(signal);
  for (const note of notes) {
    for (const tag of note.tags) count(tags, tag);
    if (note.articleTitle !== '') count(articles, note.articleTitle);
    if (slices.isOver()) await slices.next();
  }
  return { tags: mostFrequent(tags), articles: mostFrequent(articles) };
}
