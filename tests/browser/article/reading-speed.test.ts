import { expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { demoArticle } from '../../fixtures/demo/demo-article.ts';
import { renderPage } from '../../fixtures/pages/render-page.ts';
import { ADDRESS, openPage, readPage } from './frames.ts';

const WORDS = [20_000, 200_000];
const ROUNDS = 15;

/** The least that reading can cost: visiting the text nodes and joining their text. */
function floor(page: Document): string {
  const parts: string[] = [];
  const root = page.querySelector('article.article') ?? page.body;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) parts.push((walker.currentNode as Text).data);
  return parts.join('');
}

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Reports; a clock on a shared machine decides nothing. The goal is 1.2. */
it.each(WORDS)('reports what reading %i words costs against visiting the text', (words) => {
  const body = Array.from({ length: Math.ceil(words / 1_050) }, () => demoArticle.body).flat();
  const page = openPage(renderPage({ ...demoArticle, body }, '2021'));
  const expected = readPage(page).article.text;
  const floors: number[] = [];
  const readings: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    page.body.style.color = round % 2 === 0 ? 'black' : '#111';
    page.body.getBoundingClientRect();
    floors.push(timed(() => floor(page)));
    readings.push(timed(() => readArticle(page, { href: ADDRESS })));
  }
  const ratio = median(readings) / median(floors);
  console.log(
    `reading ${words} words: ${median(readings).toFixed(2)} ms, ${ratio.toFixed(2)} x floor (${median(floors).toFixed(2)} ms)`,
  );
  expect(readPage(page).article.text).toBe(expected);
  expect(expected.split(/\s+/).length).toBeGreaterThan(words * 0.9);
});
