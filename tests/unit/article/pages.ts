import { Window } from 'happy-dom';
import type { Article } from '../../../src/article/article.ts';
import { readArticle, type ReadResult } from '../../../src/article/read-article.ts';

export const ADDRESS = 'https://foreignpolicy.com/2021/05/07/a-slug/';

/** A document of happy-dom; it has styles, but no layout. */
export function documentOf(html: string): Document {
  const window = new Window({ url: ADDRESS });
  window.document.write(html);
  return window.document as unknown as Document;
}

export const readHtml = (html: string, href = ADDRESS): ReadResult =>
  readArticle(documentOf(html), { href });

/** The page's article; throws when there is none. */
export function articleOf(html: string): Article {
  const result = readHtml(html);
  if (result.status !== 'read') throw new Error(`the page was not read: ${result.status}`);
  return result.article;
}

/** A page of the 2021 layout with this HTML in its body. */
export const pageWithBody = (body: string, around = ''): string =>
  `<!DOCTYPE html><html><head></head><body><article class="article"><h1 class="hed">Head</h1>${around}<div class="post-content-main">${body}</div></article></body></html>`;

/** The article's blocks as "kind: text", without the headline. */
export function linesOf(html: string): string[] {
  const { blocks, text } = articleOf(html);
  return blocks
    .filter(({ kind }) => kind !== 'headline')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
