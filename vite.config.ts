import path from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { atBuild } from './scripts/build/at-build.ts';
import { classicBackground } from './scripts/build/classic-background.ts';
import { thirdPartyLicenses } from './scripts/build/licenses.ts';
import { manifestFor, NOTEBOOK_PAGE, SIDEBAR_PAGE, TARGETS } from './scripts/build/manifest.ts';
import { plainTexts } from './scripts/build/plain-texts.ts';
import { sharedChunks } from './scripts/build/shared-chunks.ts';
import {
  locales,
  patchLibraries,
  plainImports,
  polyfillAsModule,
  watchEverything,
} from './scripts/build/plugins.ts';

const root = import.meta.dirname;

export default defineConfig(({ mode }) => {
  const target = TARGETS.find((name) => name === mode);
  if (!target) throw new Error(`Build with --mode ${TARGETS.join(' or --mode ')}, not "${mode}".`);
  return {
    root,
    publicDir: false,
    plugins: [
      crx({
        manifest: manifestFor(target),
        browser: target === 'firefox' ? 'firefox' : 'chrome',
        contentScripts: { injectCss: false },
      }),
      atBuild(),
      locales(root),
      patchLibraries(),
      plainImports(),
      polyfillAsModule(),
      thirdPartyLicenses(),
      plainTexts(),
      ...(target === 'chromium' ? [classicBackground()] : []),
      watchEverything(root),
    ],
    resolve: {
      alias: {
        'pouchdb-changes-filter': path.join(root, 'scripts/build/pouchdb-without-filters.ts'),
      },
    },
    build: {
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox140' : 'chrome128',
      modulePreload: false,
      assetsInlineLimit: 0,
      // The dossiers are one chunk, loaded from disk; its budget is held by a test.
      chunkSizeWarningLimit: 1500,
      // crxjs finds the side panel's page by itself, but neither Firefox's sidebar nor the notebook.
      rolldownOptions: {
        input: { sidebar: SIDEBAR_PAGE, notebook: NOTEBOOK_PAGE },
        output: { codeSplitting: { groups: sharedChunks() } },
      },
    },
  };
});
