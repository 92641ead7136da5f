import { authorsOf, publicationOf } from './citation.ts';
import type { ArticleNotes } from './by-article.ts';
import { escapeHtml, oneLine } from './escape.ts';
import type { Note } from '../note.ts';
import { quoteOf } from './quote.ts';

const tag = (name: string, value: string): string => `${name}  - ${oneLine(value)}\r\n`;

/** Zotero keeps notes as HTML; on one line, because a second one could pass for a tag. */
function noteHtml(note: Note): string {
  const lines = (text: string): string =>
    escapeHtml(text.trim()).replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '<br/>');
  const quote = quoteOf(note);
  return [
    quote === null ? '' : `<blockquote>${lines(quote)}</blockquote>`,
    note.body.trim() === '' ? '' : `<p>${lines(note.body)}</p>`,
    note.tags.length === 0
      ? ''
      : `<p>${escapeHtml(note.tags.map((one) => `#${one}`).join(' '))}</p>`,
  ].join('');
}

function entry({ article, notes }: ArticleNotes): string {
  const { url, articleTitle, articleByline, articlePublished } = article;
  const authors = authorsOf(articleByline)?.split(/\s*(?:,|;|\band\b)\s*/) ?? [];
  const keywords = [...new Set(notes.flatMap(({ tags }) => tags))];
  return [
    tag('TY', 'MGZN'),
    tag('TI', articleTitle),
    // As printed: which of several names is the family's is not known.
    ...authors.filter((name) => name !== '').map((name) => tag('AU', name)),
    tag('T2', publicationOf(url)),
    ...(articlePublished === null
      ? []
      : [
          tag('PY', articlePublished.slice(0, 4)),
          tag('DA', `${articlePublished.replaceAll('-', '/')}/`),
        ]),
    tag('UR', url),
    ...keywords.map((keyword) => tag('KW', keyword)),
    ...notes
      .map(noteHtml)
      .filter((html) => html !== '')
      .map((html) => tag('N1', html)),
    'ER  - \r\n\r\n',
  ].join('');
}

/** One entry for each article, with its notes, in RIS as Zotero reads it. */
export function* writeRis(groups: readonly ArticleNotes[]): Generator<string> {
  for (const group of groups) yield entry(group);
}
