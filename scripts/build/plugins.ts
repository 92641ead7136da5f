import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Puts `extension/_locales` at the package's root, where browsers look for it. */
export function locales(root: string): Plugin {
  const folder = path.join(root, 'extension/_locales');
  return {
    name: 'sidelight:locales',
    generateBundle() {
      for (const language of readdirSync(folder)) {
        const source = readFileSync(path.join(folder, language, 'messages.json'), 'utf8');
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${language}/messages.json`,
          source,
        });
      }
    },
  };
}

/**
 * Rebuilds on a change of any file of the project. crxjs builds the content script apart, so that
 * the watcher would not see the files it imports.
 */
export function watchEverything(root: string): Plugin {
  return {
    name: 'sidelight:watch-everything',
    buildStart() {
      if (!this.meta.watchMode) return;
      for (const folder of ['extension', 'src']) {
        for (const file of readdirSync(path.join(root, folder), { recursive: true })) {
          this.addWatchFile(path.join(root, folder, String(file)));
        }
      }
    },
  };
}

/** A statement of a library that reviewers' linters reject and that the project never reaches. */
interface Patch {
  /** End of the file's path. */
  readonly file: string;
  readonly statement: RegExp;
  readonly instead: string;
}

const PATCHES: readonly Patch[] = [
  // Behind `dangerouslySetInnerHTML`; Trusted Types would refuse it too.
  {
    file: '/preact/dist/preact.mjs',
    statement: /\(\w+\.innerHTML=\w+\.__html\)/,
    instead: '(void 0)',
  },
  // Makes functions of text for filters that are kept in design documents; we have none.
  {
    file: '/pouchdb-utils/lib/index-browser.es.js',
    statement: /return Function\.apply\(null, keys\)\.apply\(null, values\);/,
    instead: "throw new Error('Functions are not made of text here.');",
  },
];

/**
 * Takes out of libraries what {@link PATCHES} names.
 *
 * @throws when a statement is not where it was, so that an update of the library is noticed.
 */
export function patchLibraries(): Plugin {
  return {
    name: 'sidelight:patch-libraries',
    transform(code, id) {
      const file = (id.split('?')[0] ?? '').replaceAll('\\', '/');
      const patch = PATCHES.find((one) => file.endsWith(one.file));
      if (!patch) return null;
      const patched = code.replace(patch.statement, patch.instead);
      if (patched === code) throw new Error(`${patch.statement} was not found in ${id}`);
      return { code: patched, map: null };
    },
  };
}

/**
 * Makes a module of the library that gives all browsers one API. As what it is, a script, the bundler
 * would copy each property of its result, and with them start each part of the browser's API.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'sidelight:polyfill-as-module',
    transform: (code, id) =>
      /\/webextension-polyfill\/.*\.js$/.test(id.replaceAll('\\', '/'))
        ? {
            code: `const module = { exports: {} };\nconst { exports } = module;\n${code}\nexport default module.exports;\n`,
            map: null,
          }
        : null,
  };
}

/**
 * Leaves out what Vite puts around an import of code that is loaded later, to load its styles first: ours
 * has none, and the background would get code for documents.
 */
export function plainImports(): Plugin {
  return {
    name: 'sidelight:plain-imports',
    transform: (_, id) =>
      id === '\0vite/preload-helper.js'
        ? { code: 'export const __vitePreload = (load) => load();\n', map: null }
        : null,
  };
}
