import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { distFolder } from '../../../scripts/build/build.ts';
import { SIDEBAR_PAGE, type Target } from '../../../scripts/build/manifest.ts';

/** Chunk of the bundled data, which has a budget of its own. */
const DATA = /^assets\/dossiers-/;

/** Text of a file of the built extension. */
export const readBuilt = (target: Target, file: string): string =>
  readFileSync(path.join(distFolder(target), file), 'utf8');

/** Names of all files of the built extension, with `/` between folders, sorted. */
export const builtFiles = (target: Target): string[] =>
  readdirSync(distFolder(target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(distFolder(target), path.join(parentPath, name)).split(path.sep).join('/'),
    )
    .sort();

/** A text in which the hashes of file names are left out. */
export const withoutHashes = (text: string): string =>
  text.replaceAll(/-[\w-]{8}(?=\.(?:js|css)\b)/g, '-HASH');

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Bytes that the parts of the package weigh that a reader waits for. */
export interface Weights {
  /** The content script, not packed: that much is evaluated in every page of the site. */
  readonly contentScript: number;
  /** All scripts that the sidebar loads before it can be used, in gzip. */
  readonly sidebarCode: number;
}

/** The scripts that the sidebar loads before it can be used, without the data. */
function sidebarScripts(target: Target): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file) || DATA.test(file)) return;
    found.add(file);
    // A dynamic import has a parenthesis and comes later.
    for (const [, name] of readBuilt(target, file).matchAll(
      /(?:from|import)\s*["']\.\/([^"']+)/g,
    )) {
      add(path.posix.join(path.posix.dirname(file), name ?? ''));
    }
  };
  for (const [, file] of readBuilt(target, SIDEBAR_PAGE).matchAll(/src="\/([^"]+\.js)"/g)) {
    add(file ?? '');
  }
  return found;
}

export function weigh(target: Target): Weights {
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, file) => total + gzipped(readBuilt(target, file)), 0);
  return {
    contentScript: Buffer.byteLength(readBuilt(target, 'extension/page/content.iife.js')),
    sidebarCode: sum(sidebarScripts(target)),
  };
}
