import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import {
  BACKGROUND_SCRIPT,
  LATER_SCRIPT,
  laterScript,
  namesFrom,
  startScript,
  type Files,
  type Shared,
} from './classic-scripts.ts';
import { TEXTS_FILE, textsScript, withoutTexts } from './shared-texts.ts';

const LOADER = 'service-worker-loader.js';
const DATA = /^assets\/dossiers-.*\.js$/;

type Bundle = Rolldown.OutputBundle;
type Chunks = ReadonlySet<string>;

/** Takes the texts out of the chunks of data, which then import them. */
const shareTexts = (bundle: Bundle): string => {
  const texts: string[] = [];
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk' || !DATA.test(file.fileName)) continue;
    const code = withoutTexts(file.code, texts);
    if (code !== file.code) file.code = `import './${path.posix.basename(TEXTS_FILE)}';${code}`;
  }
  return textsScript(texts);
};

const filesOf = (bundle: Bundle): Files =>
  new Map(
    Object.values(bundle).flatMap((file) => {
      if (file.type === 'chunk') return [[file.fileName, file.code]];
      return file.fileName === LOADER ? [[LOADER, String(file.source)]] : [];
    }),
  );

/** A chunk with all that comes with it. */
const withImports = (bundle: Bundle, entry: string): Chunks => {
  const found = new Set([entry]);
  for (const name of found) {
    const file = bundle[name];
    if (file?.type === 'chunk') for (const imported of file.imports) found.add(imported);
  }
  return found;
};

/** The chunk that the background imports later. Throws unless it is one. */
const laterChunk = (bundle: Bundle, atStart: Chunks): string => {
  const later = new Set(
    [...atStart].flatMap((name) => {
      const file = bundle[name];
      return file?.type === 'chunk' ? file.dynamicImports : [];
    }),
  );
  const [first, ...others] = later;
  if (first === undefined || others.length > 0)
    throw new Error(`The background loads ${later.size} chunks later, where one is expected.`);
  return first;
};

/** What the later chunks use of those that are there at the start. */
const sharedBy = (files: Files, atStart: Chunks, later: Chunks): Shared => {
  const onlyLater = [...later].filter((file) => !atStart.has(file));
  const codes = onlyLater.map((file) => files.get(file) ?? '');
  return new Map(
    [...later]
      .filter((file) => atStart.has(file))
      .map((file) => [file, namesFrom(file, codes)] as const)
      .filter(([, names]) => names.length > 0),
  );
};

const withScript = (manifest: string): string => {
  const parsed = JSON.parse(manifest) as object;
  // A key that is there keeps its place.
  return JSON.stringify({ ...parsed, background: { service_worker: BACKGROUND_SCRIPT } }, null, 2);
};

/**
 * Makes classic scripts of the background's modules: one to start with, and one of what it imports later.
 * Chromium keeps what it compiled of such a service worker from one start to the next, and of modules
 * nothing.
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
      const files = filesOf(bundle);
      const atStart = withImports(bundle, background.fileName);
      const later = laterChunk(bundle, atStart);
      const shared = sharedBy(files, atStart, withImports(bundle, later));
      const start = await startScript(files, LOADER, shared);
      this.emitFile({ type: 'asset', fileName: BACKGROUND_SCRIPT, source: start });
      const rest = await laterScript(files, later, shared);
      this.emitFile({ type: 'asset', fileName: LATER_SCRIPT, source: rest });
      manifest.source = withScript(String(manifest.source));
      delete bundle[LOADER];
      delete bundle[background.fileName];
    },
  },
});
