import { onTestFinished } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';

export const ADDRESS = 'https://foreignpolicy.com/2021/05/07/a-slug/';

/** A document of its own, laid out 800 CSS pixels wide; gone when the test ends. */
export function openPage(html: string): Document {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '800px', height: '600px' });
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const page = frame.contentDocument;
  if (page === null) throw new Error('the frame has no document');
  page.open();
  page.write(html);
  page.close();
  return page;
}

/** A page of the 2021 layout with this HTML in its body and this style. */
export const pageWithBody = (body: string, style = ''): string =>
  `<!DOCTYPE html><html><head><style>${style}</style></head><body><article class="article"><h1 class="hed">Head</h1><div class="post-content-main">${body}</div></article></body></html>`;

export type Read = Extract<ReturnType<typeof readArticle>, { status: 'read' }>;

/** Reads a page that must have an article. */
export function readPage(page: Document): Read {
  const result = readArticle(page, { href: ADDRESS });
  if (result.status !== 'read') throw new Error(`the page was not read: ${result.status}`);
  return result;
}

/** The article's text without the headline. */
export const bodyText = (page: Document): string => readPage(page).article.text.slice(6);
