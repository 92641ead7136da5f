import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** File of the package that lists the libraries in it with their licenses. */
export const LICENSES_FILE = 'third-party-licenses.txt';

/** Folder of the npm package that a module belongs to; null for a module of the project. */
export function packageFolder(moduleId: string): string | null {
  const file = (moduleId.split('?')[0] ?? '').replaceAll('\\', '/').replace(/^\0/, '');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? null;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

interface Library {
  /** Name, version and license in one line. */
  readonly title: string;
  /** The license's text; '' where the library comes without it. */
  readonly text: string;
}

/** @throws when the library states no license. */
function readLibrary(folder: string): Library {
  const file = readFileSync(path.join(folder, 'package.json'), 'utf8');
  const { name, version, license } = JSON.parse(file) as PackageJson;
  if (!license) throw new Error(`${name} states no license.`);
  const textFile = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = textFile ? readFileSync(path.join(folder, textFile), 'utf8').trim() : '';
  return { title: `${name} ${version} (${license})`, text };
}

/** The libraries by license; a text that several share stands there once. */
export function licensesText(folders: Iterable<string>): string {
  const libraries = [...folders].map(readLibrary).sort((a, b) => (a.title < b.title ? -1 : 1));
  const titles = new Map<string, string[]>();
  for (const { title, text } of libraries) titles.set(text, [...(titles.get(text) ?? []), title]);
  const entries = [...titles].map(([text, sharing]) => `${sharing.join('\n')}\n\n${text}`.trim());
  return `Libraries in this package\n\n${entries.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** Lists in the package every library that is bundled into it, found from the modules themselves. */
export function thirdPartyLicenses(): Plugin {
  return {
    name: 'sidelight:third-party-licenses',
    generateBundle(_, bundle) {
      const folders = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 ? packageFolder(id) : null;
          if (folder) folders.add(folder);
        }
      }
      this.emitFile({ type: 'asset', fileName: LICENSES_FILE, source: licensesText(folders) });
    },
  };
}
