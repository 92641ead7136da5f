import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { distFolder } from '../../../scripts/build/build.ts';
import type { Target } from '../../../scripts/build/manifest.ts';

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
