import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { demoArticle } from '../../tests/fixtures/demo/demo-article.ts';
import { BACKGROUND_SCRIPT } from '../build/classic-scripts.ts';
import { withoutTags } from '../../tests/fixtures/pages/html.ts';

const BACKGROUND = '/extension/background/main.ts';

/** When the background had come how far, in milliseconds since the browser began to start it. */
export interface Readiness {
  /** All its code was fetched and compiled. */
  readonly compiled: number;
  /** All its modules had run; among them those that hold the data. */
  readonly evaluated: number;
  /** How long the analyzer then took to be made. */
  readonly prepared: number;
  /** How long the first article then took: its analysis, and what cards say of all it names. */
  readonly answered: number;
}

/** Message that the probe answers with {@link Readiness}. */
export const READY_QUESTION = 'bench-ready';

const paragraphs = demoArticle.body.map(({ html }) => withoutTags(html));
const article = {
  ...articleFromText(paragraphs.join('\n\n')),
  published: demoArticle.published,
};

/** How many words the article has that is read first. */
export const ARTICLE_WORDS = article.text.split(/\s+/).length;

/** Runs at the end of the background: by then all its modules are loaded and evaluated. */
const PROBE = `
const benchEvaluated = performance.now();
chrome.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message !== '${READY_QUESTION}') return;
  const begun = performance.now();
  analyzeForPage({ text: '', blocks: [], published: null }, words);
  const made = performance.now();
  analyzeForPage(${JSON.stringify(article)}, words);
  reply({
    compiled: globalThis.benchCompiled,
    evaluated: benchEvaluated,
    prepared: made - begun,
    answered: performance.now() - made,
  });
});
`;

/** Has the background tell when it was ready. For measuring only; no package is built with it. */
export const readyProbe = (): Plugin => ({
  name: 'sidelight:ready-probe',
  transform(code, id) {
    return id.endsWith(BACKGROUND) ? { code: code + PROBE, map: null } : null;
  },
});

/** Has the built background note when its first line runs, which is when it is compiled. */
export const noteCompiled = (extension: string): void => {
  const script = path.join(extension, BACKGROUND_SCRIPT);
  writeFileSync(
    script,
    `'use strict';globalThis.benchCompiled=performance.now();${readFileSync(script, 'utf8')}`,
  );
};
