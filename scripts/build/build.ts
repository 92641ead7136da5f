import path from 'node:path';
import { build } from 'vite';
import type { Target } from './manifest.ts';

export const ROOT = path.join(import.meta.dirname, '../..');

/** Folder that the built extension of a target is written to. */
export const distFolder = (target: Target): string => path.join(ROOT, 'dist', target);

/** Runs `work` without what it prints to the console, other than errors. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { log, warn } = console;
  Object.assign(console, { log: () => {}, warn: () => {} });
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn });
  }
}

/** Builds the extension for one browser; with `watch`, again after each change, until stopped. */
export async function buildExtension(target: Target, { watch = false } = {}): Promise<string> {
  const run = () =>
    build({
      root: ROOT,
      configFile: path.join(ROOT, 'vite.config.ts'),
      mode: target,
      logLevel: watch ? 'info' : 'warn',
      ...(watch ? { build: { watch: {} } } : {}),
    });
  // crxjs tells about each of its steps, whatever the log level.
  await (watch ? run() : quietly(run));
  return distFolder(target);
}
