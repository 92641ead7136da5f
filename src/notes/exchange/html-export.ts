import type { ArticleNotes } from './by-article.ts';
import { cite } from './citation.ts';
import { escapeHtml } from './escape.ts';
import { isWebAddress } from './foreign-note.ts';
import type { Note } from '../note.ts';
import { actorIn, quoteOf } from './quote.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; overflow-wrap: anywhere; }
h1, h2 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
.source, .about { color: GrayText; font: .875rem/1.4 system-ui, sans-serif; }
article { margin: 1.25rem 0; padding-top: 1.25rem; border-top: 1px solid; break-inside: avoid; }
blockquote { margin: 0 0 .75rem; padding-left: .875rem; border-left: 3px solid #cf4175; font-style: italic; }
.body { white-space: pre-wrap; margin: 0 0 .5rem; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } h2 { break-after: avoid; } }
`;

/** The document may hold no script and fetch nothing, whatever its texts say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function noteHtml(note: Note): string {
  const quote = quoteOf(note);
  const actor = actorIn(note.target);
  const about = [actor?.name, ...note.tags.map((one) => `#${one}`), note.created.slice(0, 10)];
  return [
    '<article>',
    quote === null ? '' : `<blockquote dir="auto">${escapeHtml(quote)}</blockquote>`,
    note.body === '' ? '' : `<p class="body" dir="auto">${escapeHtml(note.body)}</p>`,
    `<p class="about">${escapeHtml(about.filter((part) => part !== undefined).join(' · '))}</p>`,
    '</article>\n',
  ].join('');
}

function heading({ article }: ArticleNotes): string {
  const title = escapeHtml(article.articleTitle);
  const linked = isWebAddress(article.url)
    ? `<a href="${escapeHtml(article.url)}" rel="noreferrer">${title}</a>`
    : title;
  return `<h2 dir="auto">${linked}</h2>\n<p class="source">${escapeHtml(cite(article))}</p>\n`;
}

/** Notes as one HTML document without scripts, to read, print and pass on. */
export function* writeHtml(groups: readonly ArticleNotes[], title: string): Generator<string> {
  const safe = escapeHtml(title);
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${safe}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<h1>${safe}</h1>\n`;
  for (const group of groups) {
    yield heading(group);
    for (const note of group.notes) yield noteHtml(note);
  }
  yield '</body>\n</html>\n';
}
