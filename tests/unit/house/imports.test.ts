import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');

/** What each folder may import from, besides itself and packages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/article': [],
  'src/dossiers': ['src/article'],
  'src/actors': ['src/article', 'src/dossiers'],
  'src/figures': ['src/article', 'src/dossiers'],
  'src/notes': ['src/article', 'src/dossiers'],
  'src/highlights': [],
  src: ['src/article', 'src/dossiers', 'src/actors', 'src/figures'],
  'extension/shared': ['src', 'extension/_locales'],
  'extension/page': ['src', 'extension/shared'],
  'extension/background': ['src', 'extension/shared'],
  'extension/sidebar': ['src', 'extension/shared'],
  'extension/notebook': ['src', 'extension/shared'],
};

/** What all of `src` may use. */
const COMMON = new Set(['src/first-index.ts', 'src/is-record.ts']);

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true })
    .map((name) => path.posix.join(folder, String(name).split(path.sep).join('/')))
    .filter((name) => /\.tsx?$/.test(name));

/** The folder whose rule holds for a file: `src/actors`, `extension/page`, or `src` for its own files. */
const roomOf = (file: string): string => {
  const room = file.split('/').slice(0, 2).join('/');
  return /\.tsx?$/.test(room) ? path.posix.dirname(room) : room;
};

function importsOf(file: string): string[] {
  const code = readFileSync(path.join(ROOT, file), 'utf8');
  return [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}

const files = [...filesUnder('src'), ...filesUnder('extension')];

describe('imports point one way', () => {
  test('there are files to look at', () => expect(files.length).toBeGreaterThan(20));

  test.each(files)('%s', (file) => {
    const room = roomOf(file);
    const allowed = MAY_IMPORT[room];
    expect(allowed, `no rule for ${room}`).toBeDefined();
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) {
        if (file.startsWith('src/')) expect(specifier).not.toMatch(/webextension|^preact|^@preact/);
        continue;
      }
      const target = path.posix.join(path.posix.dirname(file), specifier);
      const room2 = roomOf(target);
      const fits =
        room2 === room ||
        COMMON.has(target) ||
        allowed?.some(
          (folder) => room2 === folder || (folder === 'src' && room2.startsWith('src')),
        );
      expect(fits, `${file} imports ${target}`).toBe(true);
    }
  });

  test('src never names the browser API', () => {
    for (const file of filesUnder('src')) {
      const code = readFileSync(path.join(ROOT, file), 'utf8');
      expect(code, file).not.toMatch(/\b(?:browser|chrome)\.[a-z]/);
    }
  });
});
