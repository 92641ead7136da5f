import { readArticle, type ReadResult } from '../../../../src/article/read-article.ts';
import type { Boundaries, Mark } from '../../../../src/highlights/mark.ts';

export type Read = Extract<ReadResult, { status: 'read' }>;

/** Reads the page as the content script does, in one go. */
export function read(): Read {
  const result = readArticle(document, location);
  if (result.status !== 'read') throw new Error(`The page was not read: ${result.status}.`);
  return result;
}

/** The element that all contestants work in. */
export const articleElement = (): HTMLElement =>
  document.querySelector<HTMLElement>('article.article') ?? document.body;

/** Where marks stand, in order, ready to be painted by each contestant. */
export interface Job {
  readonly article: Read;
  readonly marks: readonly Mark[];
  readonly places: readonly Boundaries[];
}

/** Looks the marks up in the page as it is now. */
export function jobOf(marks: readonly Mark[]): Job {
  const article = read();
  const places = marks.flatMap(({ start, end }) => article.map.rangeOf(start, end) ?? []);
  return { article, marks, places };
}

/** The marked words, each once. */
export const wordsOf = ({ article, marks }: Job): string[] => [
  ...new Set(marks.map(({ start, end }) => article.article.text.slice(start, end))),
];
