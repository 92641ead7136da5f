import path from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin, Rolldown } from 'vite';
import { TEXTS_FILE, textsScript, withoutTexts } from './shared-texts.ts';

const LOADER = 'service-worker-loader.js';
const DATA = /^assets\/dossiers-.*\.js$/;

/** The background of the Chromium package. */
export const BACKGROUND_SCRIPT = 'background.js';

/** What the script begins with. The policy lets nothing else be loaded, whatever it is asked for. */
export const LOAD_TEXTS = `'use strict';importScripts(trustedTypes.createPolicy('sidelight-texts',{createScriptURL:()=>'/${TEXTS_FILE}'}).createScriptURL(''));`;

type Files = ReadonlyMap<string, string>;

/** Takes the texts out of the chunks of data, which then import them. */
const shareTexts = (bundle: Rolldown.OutputBundle): string => {
  const texts: string[] = [];
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk' || !DATA.test(file.fileName)) continue;
    const code = withoutTexts(file.code, texts);
    if (code !== file.code) file.code = `import './${path.posix.basename(TEXTS_FILE)}';${code}`;
  }
  return textsScript(texts);
};

const filesOf = (bundle: Rolldown.OutputBundle): Files =>
  new Map(
    Object.values(bundle).flatMap((file) => {
      if (file.type === 'chunk') return [[file.fileName, file.code]];
      return file.fileName === LOADER ? [[LOADER, String(file.source)]] : [];
    }),
  );

/** All that the background loads, as one script; the texts are loaded before it. */
const asOneScript = async (files: Files): Promise<string> => {
  const bundle = await rolldown({
    input: LOADER,
    plugins: [
      {
        name: 'sidelight:built-files',
        resolveId: (id, importer) =>
          path.posix.join(importer === undefined ? '' : path.posix.dirname(importer), id),
        load: (id) => (id === TEXTS_FILE ? '' : (files.get(id) ?? null)),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', strict: false, minify: true });
  await bundle.close();
  return output[0].code;
};

const withScript = (manifest: string): string => {
  const parsed = JSON.parse(manifest) as object;
  // A key that is there keeps its place.
  return JSON.stringify({ ...parsed, background: { service_worker: BACKGROUND_SCRIPT } }, null, 2);
};

/**
 * Makes one classic script of the background's modules. Chromium keeps what it compiled of such a
 * service worker from one start to the next, and of modules nothing.
 *
 * @throws when crxjs names its files in another way.
 */
export const classicBackground = (): Plugin => ({
  name: 'sidelight:classic-background',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const manifest = bundle['manifest.json'];
      const background = Object.values(bundle).find(
        (file) =>
          file.type === 'chunk' && file.facadeModuleId?.endsWith('/extension/background/main.ts'),
      );
      if (manifest?.type !== 'asset' || !bundle[LOADER] || !background)
        throw new Error('The background’s modules are not where they were.');
      this.emitFile({ type: 'asset', fileName: TEXTS_FILE, source: shareTexts(bundle) });
      const script = await asOneScript(filesOf(bundle));
      this.emitFile({ type: 'asset', fileName: BACKGROUND_SCRIPT, source: LOAD_TEXTS + script });
      manifest.source = withScript(String(manifest.source));
      delete bundle[LOADER];
      delete bundle[background.fileName];
    },
  },
});
