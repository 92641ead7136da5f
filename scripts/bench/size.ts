import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../build/build.ts';
import { TARGETS } from '../build/manifest.ts';
import type { Bench } from './bench.ts';

/** The built files that hold the facts and dossiers. */
const DATA_CHUNK = /^dossiers-.*\.js$/u;

/**
 * Bytes of the facts and dossiers in a built extension, as they are and packed by gzip.
 *
 * @throws when the build has no such file, so that a renamed one is noticed.
 */
export const dataSize = (dist: string): { readonly raw: number; readonly gzip: number } => {
  const assets = path.join(dist, 'assets');
  const chunks = readdirSync(assets).filter((file) => DATA_CHUNK.test(file));
  if (chunks.length === 0) throw new Error(`${assets} holds no chunk of data.`);
  const codes = chunks.map((file) => new Uint8Array(readFileSync(path.join(assets, file))));
  const sum = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);
  return {
    raw: sum(codes.map(({ length }) => length)),
    gzip: sum(codes.map((code) => gzipSync(code, { level: 9 }).length)),
  };
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
