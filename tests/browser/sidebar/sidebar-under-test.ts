import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { ARTICLE } from './fixture/article.ts';
import { NOTES } from './fixture/notes.ts';
import { openSidebar, READY, type Harness } from './harness.tsx';
import { settled } from './settled.ts';

let harness: Harness;

/** The sidebar that is open now. */
export const now = (): Harness => harness;

/** Opens a sidebar beside the article, with its notes where nothing else is said. */
export function open(options: Parameters<typeof openSidebar>[1] = {}): void {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (!root) throw new Error('no root');
  harness = openSidebar(root, { notes: NOTES, ...options });
  harness.tab(READY);
}

/** Opens a sidebar for each test of a file, at the width that most readers give it. */
export function openForEach(): void {
  beforeEach(async () => {
    await page.viewport(360, 800);
    open();
    await settled();
  });
  afterEach(() => harness.close());
}

/** The names in the cast. */
export const names = (): string[] =>
  [...document.querySelectorAll('.cast-name')].map((element) => element.textContent ?? '');

export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Where some words stand in the article. */
export const passage = (words: string) => {
  const start = ARTICLE.text.indexOf(words);
  return { start, end: start + words.length };
};

/** What the page was told to show. */
export const reveals = () => harness.sent.filter(({ type }) => type === 'reveal');

/** The note that a test has added. */
export const added = () =>
  [...harness.notes.notes.values()].find(({ id }) => !NOTES.some((note) => note.id === id));

export const editor = () => page.getByRole('textbox', { name: 'Note text' });
