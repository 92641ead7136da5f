import { demoArticle } from '../../../tests/fixtures/demo/demo-article.ts';
import { renderPage } from '../../../tests/fixtures/pages/render-page.ts';
import { pageUrl } from '../../../tests/fixtures/pages/page-content.ts';

const DEMO_WORDS = 1_047;

/** Address of the articles made here. */
export const BENCH_URL = pageUrl(demoArticle);

/** A page of the site whose article has about this many words: the demo article over and over. */
export function pageOfWords(words: number): string {
  const times = Math.max(1, Math.round(words / DEMO_WORDS));
  const body = Array.from({ length: times }, () => demoArticle.body).flat();
  return renderPage({ ...demoArticle, body }, '2021');
}
