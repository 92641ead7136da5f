import { readFileSync } from 'node:fs';
import path from 'node:path';
import { demoArticle } from '../../tests/fixtures/demo/demo-article.ts';
import { contentFromText } from '../../tests/fixtures/pages/content-from-text.ts';
import { pageUrl } from '../../tests/fixtures/pages/page-content.ts';
import { renderPage } from '../../tests/fixtures/pages/render-page.ts';

/** A page to serve: its address and its HTML. */
export interface ArticlePage {
  readonly url: string;
  readonly html: string;
}

const CANONICAL = /<link[^>]+rel=["']?canonical["']?[^>]*>/i;

/** The address a saved page names as its own, when that is one of the site's. */
function canonicalUrl(html: string): string | null {
  const href = /href=["']([^"']+)["']/i.exec(CANONICAL.exec(html)?.[0] ?? '')?.[1];
  return href?.startsWith('https://foreignpolicy.com/') ? href : null;
}

/**
 * The demo article, or an article of the user's own: an HTML file is served as it is, a text file
 * in the page of a real article.
 *
 * @throws when the file cannot be read.
 */
export function articlePage(file: string | null): ArticlePage {
  if (file === null) return { url: pageUrl(demoArticle), html: renderPage(demoArticle, '2021') };
  const source = readFileSync(path.resolve(file), 'utf8');
  if (/\.html?$/i.test(file)) {
    return { url: canonicalUrl(source) ?? pageUrl(demoArticle), html: source };
  }
  const content = contentFromText(source);
  return { url: pageUrl(content), html: renderPage(content, '2021') };
}
