import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../build/build.ts';
import { TARGETS } from '../build/manifest.ts';
import type { Bench } from './bench.ts';

/** The built file that holds the facts and dossiers. */
const DATA_CHUNK = /^dossiers-.*\.js$/u;

/** Bytes of the facts and dossiers in a built extension, as they are and packed by gzip. */
export const dataSize = (dist: string): { readonly raw: number; readonly gzip: number } => {
  const assets = path.join(dist, 'assets');
  const chunks = readdirSync(assets).filter((file) => DATA_CHUNK.test(file));
  if (chunks.length !== 1)
    throw new Error(`${assets} holds ${chunks.length} chunks of data, not 1.`);
  const code = readFileSync(path.join(assets, chunks.join('')), 'utf8');
  return { raw: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
};

/** How large the facts and dossiers are in the built extensions. */
export const sizeBench: Bench = {
  name: 'size',
  title: 'Facts and dossiers in the package',
  run: async () => {
    const rows = [];
    for (const target of TARGETS) {
      const { raw, gzip } = dataSize(await buildExtension(target));
      rows.push({ label: target, cells: [raw, gzip].map((bytes) => bytes.toLocaleString('en')) });
    }
    return { about: 'Bytes of the built chunk of data.', columns: ['as it is', 'gzip -9'], rows };
  },
};
