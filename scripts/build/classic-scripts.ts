import path from 'node:path';
import { rolldown, type OutputOptions, type Plugin, type RolldownOptions } from 'rolldown';
import { TEXTS_FILE } from './shared-texts.ts';

/** Code of built modules by their paths in the package. */
export type Files = ReadonlyMap<string, string>;

/** The background of the Chromium package. */
export const BACKGROUND_SCRIPT = 'background.js';

/** What the background loads when it is first needed. */
export const LATER_SCRIPT = 'background-later.js';

/**
 * What the background begins with. The policy lets nothing but its two files be loaded, whatever it is
 * asked for. What is loaded later has to be loaded once while the worker is installed: the browser lets
 * a worker that runs load nothing that it has not kept.
 */
export const LOAD_SCRIPTS = `'use strict';globalThis.sidelightLoad=(policy=>name=>importScripts(policy.createScriptURL(name)))(trustedTypes.createPolicy('sidelight-scripts',{createScriptURL:name=>name==='later'?'/${LATER_SCRIPT}':'/${TEXTS_FILE}'}));sidelightLoad('texts');addEventListener('install',()=>sidelightLoad('later'));`;

const LOAD_LATER =
  "new Promise(done=>{globalThis.sidelightLater||sidelightLoad('later');done(globalThis.sidelightLater)})";

const DYNAMIC_IMPORT = /\bimport\((["'`])([^"'`]+)\1\)/gu;
const ENTRY = 'classic-entry.js';

/** Modules that both scripts use, with the names of what the later one uses of each. */
export type Shared = ReadonlyMap<string, readonly string[]>;

/** The global name of a module that both use. It is in one of them only: classes are compared. */
const sharedName = (at: number): string => `sidelightShared${at}`;

const NAMED_IMPORT = /\bimport\s*\{([^}]*)\}\s*from\s*(["'])\.\/([^"']+)\2/gu;

/** The names that built modules in the folder `assets` import from `file`, as that exports them. */
export const namesFrom = (file: string, codes: Iterable<string>): readonly string[] => {
  const names = new Set<string>();
  for (const code of codes) {
    for (const [, list = '', , imported = ''] of code.matchAll(NAMED_IMPORT)) {
      if (`assets/${imported}` !== file) continue;
      for (const one of list.split(',')) names.add(one.trim().split(/\s/u)[0] ?? '');
    }
  }
  names.delete('');
  return [...names];
};

/** The code with no character beyond ASCII, so that the engine keeps it in a byte each. */
export const asAscii = (code: string): string =>
  code.replaceAll(/[^\p{ASCII}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  );

const fromFiles = (files: Files): Plugin => ({
  name: 'sidelight:built-files',
  resolveId: (id, importer) =>
    path.posix.join(importer === undefined ? '' : path.posix.dirname(importer), id),
  load: (id) => {
    if (id === TEXTS_FILE) return '';
    return files.get(id)?.replaceAll(DYNAMIC_IMPORT, LOAD_LATER) ?? null;
  },
});

const bundled = async (options: RolldownOptions, output: OutputOptions): Promise<string> => {
  const bundle = await rolldown(options);
  const made = await bundle.generate({ format: 'iife', strict: false, minify: true, ...output });
  await bundle.close();
  return asAscii(made.output[0].code);
};

/** All that the background starts with, as one script. */
export const startScript = async (files: Files, entry: string, shared: Shared): Promise<string> => {
  const handed = [...shared].map(([file, names], at) => {
    const list = names.map((name) => `${name} as ${name}${at}_`).join(',');
    const pairs = names.map((name) => `${name}:${name}${at}_`).join(',');
    return `import {${list}} from './${file}';globalThis.${sharedName(at)}={${pairs}};`;
  });
  const code = [...handed, `import './${entry}';`].join('\n');
  const script = await bundled(
    { input: ENTRY, plugins: [fromFiles(new Map([...files, [ENTRY, code]]))] },
    {},
  );
  return LOAD_SCRIPTS + script;
};

/** What is loaded later, as one script. */
export const laterScript = async (files: Files, entry: string, shared: Shared): Promise<string> => {
  const globals = Object.fromEntries([...shared.keys()].map((file, at) => [file, sharedName(at)]));
  const script = await bundled(
    { input: entry, plugins: [fromFiles(files)], external: (id) => shared.has(id) },
    { name: 'sidelightLater', globals },
  );
  return `'use strict';${script}`;
};
