import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const BACKGROUND = '/extension/background/main.ts';
const LOADER = 'service-worker-loader.js';
const FIRST = 'bench-first.js';

/** When the background had come how far, in milliseconds since the browser began to start it. */
export interface Readiness {
  /** All its code was fetched and compiled. */
  readonly compiled: number;
  /** All its modules had run; among them those that hold the data. */
  readonly evaluated: number;
  /** How long the analyzer then took to be made: the time of an article's first analysis. */
  readonly prepared: number;
}

/** Message that the probe answers with {@link Readiness}. */
export const READY_QUESTION = 'bench-ready';

/** Runs at the end of the background: by then all its modules are loaded and evaluated. */
const PROBE = `
import { createAnalyzer as benchCreateAnalyzer } from '../../src/analyze.ts';
import { knownActors as benchActors } from '../../src/dossiers/dossiers.ts';
const benchEvaluated = performance.now();
chrome.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message !== '${READY_QUESTION}') return;
  const begun = performance.now();
  const analyze = benchCreateAnalyzer(benchActors);
  analyze({ text: '', blocks: [], published: null });
  reply({
    compiled: globalThis.benchCompiled,
    evaluated: benchEvaluated,
    prepared: performance.now() - begun,
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

/** Puts a module before all others of the built background, which runs when they are compiled. */
export const noteCompiled = (extension: string): void => {
  const loader = path.join(extension, LOADER);
  writeFileSync(path.join(extension, FIRST), 'globalThis.benchCompiled = performance.now();\n');
  writeFileSync(loader, `import './${FIRST}';\n${readFileSync(loader, 'utf8')}`);
};
