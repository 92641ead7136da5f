import type { Note, NotedArticle } from '../note.ts';
import { oneLine } from './escape.ts';
import { quoteOf } from './quote.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The name under which an article is cited. */
export function publicationOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return host === 'foreignpolicy.com' ? 'Foreign Policy' : host;
}

/** A byline without the word before the names. */
export const authorsOf = (byline: string | null): string | null => {
  const names = byline === null ? '' : oneLine(byline).replace(/^by\s+/i, '');
  return names === '' ? null : names;
};

function dayInWords(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${MONTHS[Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
}

/** An article as the Chicago Manual cites one from the web: author, title, publication, date, address. */
export function cite({ url, articleTitle, articleByline, articlePublished }: NotedArticle): string {
  const title = oneLine(articleTitle);
  return [
    authorsOf(articleByline),
    title === '' ? null : `“${title},”`,
    [publicationOf(url), articlePublished && dayInWords(articlePublished), url]
      .filter((part) => part)
      .join(', '),
  ]
    .filter((part) => part !== null)
    .join(', ')
    .replaceAll(',”,', ',”');
}

/** A note as a quotation with its source, followed by what the reader wrote. */
export function quotation(note: Note): string {
  const quote = quoteOf(note);
  const source = `${cite(note)}.`;
  return [quote === null ? source : `“${quote.trim()}”\n— ${source}`, note.body.trim()]
    .filter((part) => part !== '')
    .join('\n\n');
}
