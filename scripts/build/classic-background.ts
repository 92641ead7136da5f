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

const importsOf = (bundle: Bundle, name: string): readonly string[] => {
  const file = bundle[name];
  return file?.type === 'chunk' ? file.imports : [];
};

/** A chunk with all that comes with it. */
const withImports = (bundle: Bundle, entry: string): Chunks => {
  const found = new Set([entry]);
  for (const name of found) for (const imported of importsOf(bundle, name)) found.add(imported);
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

/**
 * What the later chunks use of those that are there at the start. Throws when their imports are not
 * written as they were: a module would be in both scripts then, and its classes twice.
 */
const sharedBy = (bundle: Bundle, files: Files, atStart: Chunks, later: Chunks): Shared => {
  const onlyLater = [...later].filter((file) => !atStart.has(file));
  const codes = onlyLater.map((file) => files.get(file) ?? '');
  const used = new Set(onlyLater.flatMap((file) => importsOf(bundle, file)));
  return new Map(
    [...used]
      .filter((file) => atStart.has(file))
      .map((file) => {
        const names = namesFrom(file, codes);
        if (names.length === 0) throw new Error(`What is imported from ${file} cannot be read.`);
        return [file, names] as const;
      }),
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
      const shared = sharedBy(bundle, files, atStart, withImports(bundle, later));
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
