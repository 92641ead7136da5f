import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** Time stamp of every entry, so that two packages of one source are the same to the byte. */
const MTIME = new Date('2020-01-01T00:00:00');

/** Packs files; entries are sorted by name, so that the result depends on the contents alone. */
export function zipFiles(
  names: readonly string[],
  read: (name: string) => ArrayLike<number>,
): Uint8Array {
  const entries: Zippable = {};
  for (const name of names.toSorted()) {
    entries[name] = [new Uint8Array(read(name)), { mtime: MTIME, level: 9 }];
  }
  return zipSync(entries);
}

/** Packs all files of a folder. */
export function zipFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'));
  return zipFiles(names, (name) => readFileSync(path.join(folder, name)));
}
