import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { SIDEBAR_PAGE } from './manifest.ts';

/** The content script in a built extension. */
export const CONTENT_SCRIPT = 'extension/page/content.iife.js';

/** Chunk of the bundled data, which has a budget of its own. */
const DATA = /^assets\/dossiers-.*\.js$/u;

/** Bytes that the parts of a built extension weigh that a reader waits for. */
export interface Weights {
  /** The content script, not packed: that much is evaluated in every page of the site. */
  readonly contentScript: number;
  /** All scripts that the sidebar loads before it can be used, in gzip, without the data. */
  readonly sidebarCode: number;
  /** The facts and dossiers, in gzip. */
  readonly data: number;
}

/** The most that each may weigh. */
export const BUDGETS: Weights = { contentScript: 50_000, sidebarCode: 60_000, data: 300_000 };

/** The scripts that the sidebar loads before it can be used. */
function sidebarScripts(read: (file: string) => string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file) || DATA.test(file)) return;
    found.add(file);
    // A dynamic import has a parenthesis and comes later.
    for (const [, name] of read(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+)/g)) {
      add(path.posix.join(path.posix.dirname(file), name ?? ''));
    }
  };
  for (const [, file] of read(SIDEBAR_PAGE).matchAll(/src="\/([^"]+\.js)"/g)) add(file ?? '');
  return found;
}

/**
 * Weighs the extension that was built into the folder `dist`.
 *
 * @throws when it has no chunk of data, so that a renamed one is noticed.
 */
export function weigh(dist: string): Weights {
  const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
  const packed = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
  const assets = readdirSync(path.join(dist, 'assets')).map((file) => `assets/${file}`);
  const data = assets.filter((file) => DATA.test(file));
  if (data.length === 0) throw new Error(`${dist} holds no chunk of data.`);
  return {
    contentScript: Buffer.byteLength(read(CONTENT_SCRIPT)),
    sidebarCode: packed(sidebarScripts(read)),
    data: packed(data),
  };
}
