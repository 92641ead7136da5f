import path from 'node:path';
import { build } from 'vite';
import type { Target } from './manifest.ts';

export const ROOT = path.join(import.meta.dirname, '../..');

/** Folder that the built extension of a target is written to. */
export const distFolder = (target: Target): string => path.join(ROOT, 'dist', target);

/** Builds the extension for one browser; with `watch`, again after each change, until stopped. */
export async function buildExtension(target: Target, { watch = false } = {}): Promise<string> {
  await build({
    root: ROOT,
    configFile: path.join(ROOT, 'vite.config.ts'),
    mode: target,
    logLevel: watch ? 'info' : 'warn',
    ...(watch ? { build: { watch: {} } } : {}),
  });
  return distFolder(target);
}
