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

const INNER_HTML = /\(\w+\.innerHTML=\w+\.__html\)/;

/**
 * Takes out of Preact the statement behind `dangerouslySetInnerHTML`, which the project never uses:
 * reviewers' linters reject an assignment to innerHTML, and so do Trusted Types.
 *
 * @throws when the statement is not where it was, so that an update of Preact is noticed.
 */
export function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'sidelight:preact-without-inner-html',
    transform(code, id) {
      if (!/preact[\\/]dist[\\/]preact\.mjs$/.test(id.split('?')[0] ?? '')) return null;
      const patched = code.replace(INNER_HTML, '(void 0)');
      if (patched === code) throw new Error(`preact's innerHTML statement was not found in ${id}`);
      return { code: patched, map: null };
    },
  };
}
