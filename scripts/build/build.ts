import path from 'node:path';
import { build } from 'vite';
import type { Target } from './manifest.ts';

export const ROOT = path.join(import.meta.dirname, '../..');

/** Folder that the built extension of a target is written to. */
export const distFolder = (target: Target): string => path.join(ROOT, 'dist', target);

/** Runs `work` without what it tells on the terminal; what goes wrong is thrown. */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { log, warn } = console;
  const { write } = process.stderr;
  Object.assign(console, { log: () => {}, warn: () => {} });
  process.stderr.write = () => true;
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn });
    process.stderr.write = write;
  }
}

/** Runs `work` as if not called by a test runner, whose mode gives other, larger libraries. */
async function inProduction<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/**
 * Builds the extension for one browser into `folder`; with `watch`, again after each change, until
 * stopped.
 *
 * @returns the folder.
 */
export async function buildExtension(
  target: Target,
  { watch = false, folder = distFolder(target) } = {},
): Promise<string> {
  const run = () =>
    build({
      root: ROOT,
      configFile: path.join(ROOT, 'vite.config.ts'),
      mode: target,
      logLevel: watch ? 'info' : 'warn',
      build: { outDir: folder, ...(watch ? { watch: {} } : {}) },
    });
  // crxjs and rolldown tell about their steps, whatever the log level.
  await (watch ? run() : quietly(() => inProduction(run)));
  return folder;
}
