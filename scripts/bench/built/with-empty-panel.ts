import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../build/build.ts';

/** The page of the empty panel in the copy of the extension. */
export const EMPTY_PAGE = 'empty-panel.html';

/** Hands `use` a copy of a built extension that has an empty panel of Preact as one more page. */
export async function withEmptyPanel<T>(
  extension: string,
  use: (copy: string) => Promise<T>,
): Promise<T> {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'sidelight-bench-'));
  try {
    cpSync(extension, copy, { recursive: true });
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir: copy,
        emptyOutDir: false,
        copyPublicDir: false,
        lib: {
          entry: 'scripts/bench/built/empty-panel.ts',
          formats: ['es'],
          fileName: () => 'empty-panel.js',
        },
      },
    });
    writeFileSync(
      path.join(copy, EMPTY_PAGE),
      '<!doctype html><meta charset="utf-8"><title>Empty</title><body><script type="module" src="empty-panel.js"></script>',
    );
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
