import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** Time stamp of every entry, so that two packages of one source are the same to the byte. */
const MTIME = new Date('2020-01-01T00:00:00');

/** Packs a folder; entries are sorted by name, so that the result depends on the contents alone. */
export function zipFolder(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  const entries: Zippable = {};
  for (const name of files) {
    entries[name] = [
      new Uint8Array(readFileSync(path.join(folder, name))),
      { mtime: MTIME, level: 9 },
    ];
  }
  return zipSync(entries);
}
