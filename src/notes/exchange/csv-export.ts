import { authorsOf } from './citation.ts';
import type { ArticleNotes } from './by-article.ts';
import { csvCell, oneLine } from './escape.ts';
import type { Note } from '../note.ts';
import { quoteOf, selectorIn } from './quote.ts';

/** The columns of Readwise's import, in the order of its template. */
export const READWISE_COLUMNS = [
  'Highlight',
  'Title',
  'Author',
  'URL',
  'Note',
  'Location',
  'Date',
] as const;

/** Readwise reads words that begin with a dot, at the beginning of a note, as tags. */
const inlineTag = (tag: string): string => `.${tag.replace(/\s+/g, '_')}`;

function row({ article }: ArticleNotes, note: Note): readonly string[] {
  const quote = quoteOf(note);
  const body = note.body.trim();
  // Without words of the article the reader's own are the highlight, which must not be empty.
  const highlight = quote ?? (body === '' ? article.articleTitle : body);
  const text = quote === null ? '' : body;
  return [
    highlight,
    oneLine(article.articleTitle),
    authorsOf(article.articleByline) ?? '',
    article.url,
    [note.tags.map(inlineTag).join(' '), text].filter((part) => part !== '').join(' '),
    String(selectorIn(note.target)?.start ?? 0),
    note.created.slice(0, 19).replace('T', ' '),
  ];
}

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Notes as CSV with the columns of Readwise; dates in UTC, locations in UTF-16 units of the text. */
export function* writeCsv(groups: readonly ArticleNotes[]): Generator<string> {
  yield line(READWISE_COLUMNS);
  for (const group of groups) for (const note of group.notes) yield line(row(group, note));
}
