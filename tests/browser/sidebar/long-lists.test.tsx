import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Mention } from '../../../src/actors/mention.ts';
import { openSidebar, type Harness } from './harness.tsx';

const COUNT = 1000;
const SENTENCE = 'Later that day Ana Ruiz spoke again of roads, and of water. ';
const text = SENTENCE.repeat(COUNT).trim();

const mentionsOf = (entityOf: (index: number) => string): Mention[] =>
  Array.from({ length: COUNT }, (_, index) => {
    const start = index * SENTENCE.length + SENTENCE.indexOf('Ana');
    return { start, end: start + 8, kind: 'person', entity: entityOf(index), form: 'name' };
  });

let harness: Harness | undefined;

function open(mentions: readonly Mention[]): Harness {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (!root) throw new Error('no root');
  harness = openSidebar(root);
  harness.tab({
    status: 'connected',
    page: {
      status: 'ready',
      article: {
        url: 'https://foreignpolicy.com/2021/05/07/long/',
        title: 'Long',
        byline: null,
        published: null,
        text,
        blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      },
      analysis: { mentions, introduced: [], amounts: [], actors: {}, amountLines: {} },
      notes: {},
    },
  });
  return harness;
}

/** Longest task of the page in milliseconds while `work` runs and until `done`. */
async function longestTask(work: () => void, done: () => boolean): Promise<number> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  work();
  await expect.poll(done, { timeout: 10_000, interval: 50 }).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return Math.max(0, ...tasks);
}

const items = (selector: string): number => document.querySelectorAll(selector).length;

afterEach(() => harness?.close());

it('shows the first of a thousand mentions at once and all of them soon (longest task reported)', async () => {
  await page.viewport(360, 800);
  const sidebar = open(mentionsOf(() => 'ruiz'));
  let first = 0;
  const longest = await longestTask(
    () => {
      sidebar.request({ type: 'actor', entity: 'ruiz' });
      // The card's code is loaded when a card is first shown.
      const look = (): void => {
        first = items('.mention');
        if (first === 0) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    () => items('.mention') === COUNT,
  );
  console.log(`card with ${COUNT} mentions: longest task ${Math.round(longest)} ms`);
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(COUNT / 2);
});

it('lists the first of a thousand actors at once and all of them soon (longest task reported)', async () => {
  await page.viewport(360, 800);
  let first = 0;
  const longest = await longestTask(
    () => {
      open(mentionsOf((index) => `actor-${index}`));
      const look = (): void => {
        first = items('.cast-row');
        if (first === 0) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    () => items('.cast-row') === COUNT,
  );
  console.log(`cast of ${COUNT} actors: longest task ${Math.round(longest)} ms`);
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(COUNT / 2);
});
