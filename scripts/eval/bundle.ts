import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { ROOT } from '../build/build.ts';

/**
 * Bundles a module of the project for Node, as the extension's own code is bundled, and hands its
 * path to `use`; the bundle is removed afterwards. Measured through the loader that runs the
 * scripts, the same code takes several times as long: it puts a getter before every import.
 */
export const withBundle = async <T>(
  entry: string,
  use: (bundle: string) => Promise<T>,
): Promise<T> => {
  // Inside the project, so that packages that stay outside the bundle are found from there.
  const cache = path.join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'sidelight-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: entry,
        outDir: folder,
        emptyOutDir: true,
        target: 'node20',
        minify: true,
        rolldownOptions: { output: { entryFileNames: 'bundle.mjs' } },
      },
    });
    return await use(path.join(folder, 'bundle.mjs'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
