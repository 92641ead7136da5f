import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
}

/** The installed version of a package. Throws when it is not installed. */
export const version = (name: string): string => {
  let folder = path.dirname(createRequire(import.meta.url).resolve(name));
  for (; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    try {
      const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
      const manifest = JSON.parse(text) as Manifest;
      if (manifest.name === name && manifest.version !== undefined) return manifest.version;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`The version of ${name} was not found.`);
};
