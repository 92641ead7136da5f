import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  BACKGROUND_SCRIPT,
  LATER_SCRIPT,
  LOAD_SCRIPTS,
} from '../../scripts/build/classic-scripts.ts';
import { buildExtension, distFolder } from '../../scripts/build/build.ts';
import { LICENSES_FILE } from '../../scripts/build/licenses.ts';
import { SIDEBAR_PAGE, TARGETS } from '../../scripts/build/manifest.ts';
import { BUDGETS, weigh } from '../../scripts/build/weigh.ts';
import { zipFolder } from '../../scripts/build/zip.ts';
import pkg from '../../package.json' with { type: 'json' };
import { openDemo } from './support/demo.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { builtFiles, readBuilt, withoutHashes } from './support/package-files.ts';

/** Libraries that are in both packages. */
const BUNDLED = ['@preact/signals', 'pouchdb-core', 'preact', 'webextension-polyfill'] as const;

/** The part of Chromium's own view of an extension that is read here. */
interface ExtensionInfo {
  readonly id: string;
  readonly manifestErrors: readonly unknown[];
  readonly runtimeErrors: readonly unknown[];
  readonly installWarnings?: readonly string[];
}

inBrowsers(
  'the package',
  (session) => {
    test('installs without a warning and runs without an error', async () => {
      await openDemo(session);
      const page = await session.launched.browser.newPage();
      await page.goto('chrome://extensions');
      const info = await page.evaluate(async (id) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: {
            getExtensionInfo(id: string): Promise<ExtensionInfo>;
          };
        };
        return developerPrivate.getExtensionInfo(id);
      }, session.launched.extensionId);
      expect(info.id).toBe(session.launched.extensionId);
      expect(info.manifestErrors).toEqual([]);
      expect(info.runtimeErrors).toEqual([]);
      expect(info.installWarnings ?? []).toEqual([]);
    });
  },
  { targets: ['chromium'] },
);

describe.each(TARGETS)('the package of %s', (target) => {
  test('is the same to the byte twice, and under 1 MB', async () => {
    const first = zipFolder(distFolder(target));
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-build-'));
    try {
      const second = zipFolder(await buildExtension(target, { folder }));
      expect(Buffer.compare(first, second)).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    expect(first.length).toBeLessThan(1_000_000);
  });

  test('keeps within its budgets: content script 50 kB, sidebar 60 kB and data 300 kB in gzip', () => {
    const weights = weigh(distFolder(target));
    console.log(`${target}: ${JSON.stringify(weights)} bytes`);
    expect(BUDGETS).toEqual({ contentScript: 50_000, sidebarCode: 60_000, data: 300_000 });
    for (const part of ['contentScript', 'sidebarCode', 'data'] as const) {
      expect(weights[part], part).toBeGreaterThan(10_000);
      expect(weights[part], part).toBeLessThanOrEqual(BUDGETS[part]);
    }
  });

  test('starts the sidebar with few files', () => {
    const starts = [...readBuilt(target, SIDEBAR_PAGE).matchAll(/<script [^>]*src="([^"]+)"/g)];
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.length).toBeLessThanOrEqual(4);
  });

  test('has a background without the code of pages', () => {
    const files = builtFiles(target);
    const modules = files.find((file) => file.startsWith('assets/main.ts-'));
    if (target === 'chromium') {
      expect(modules).toBeUndefined();
      const script = readBuilt(target, BACKGROUND_SCRIPT);
      expect(script.startsWith(LOAD_SCRIPTS)).toBe(true);
      expect(script.length).toBeGreaterThan(300_000);
      // The database comes later.
      expect(script.includes('indexedDB')).toBe(false);
      const later = readBuilt(target, LATER_SCRIPT);
      expect(later.includes('indexedDB')).toBe(true);
      for (const code of [script, later]) {
        // Compared as numbers, for else a failure prints it all.
        expect(code.search(/\b(?:import|export)\s*[{"']|\bimport\(["'`]|createElement/)).toBe(-1);
        expect(code.search(/\P{ASCII}/u)).toBe(-1);
      }
      return;
    }
    const imported = [...readBuilt(target, modules ?? '').matchAll(/from\s*["']\.\/(\w+)-/g)];
    expect(imported.map(([, name]) => name)).toContain('common');
    expect(imported.map(([, name]) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:pages|views)$/)]),
    );
  });

  test('has the manifest that was agreed on', async () => {
    const manifest = JSON.parse(withoutHashes(readBuilt(target, 'manifest.json'))) as object;
    // The version changes with every release, and no permission with it.
    const text = JSON.stringify({ ...manifest, version: 'VERSION' }, null, 2);
    await expect(`${text}\n`).toMatchFileSnapshot(`snapshots/manifest-${target}.json.snap`);
  });

  test('makes no code of text and loads none from elsewhere', () => {
    const code = builtFiles(target).filter((file) => /\.(?:js|html|css)$/.test(file));
    expect(code.length).toBeGreaterThan(5);
    for (const file of code) {
      // The files that the background loads by constant names.
      const text = readBuilt(target, file).replace(LOAD_SCRIPTS, '');
      const found = text.match(
        /(?<![\w$.])eval\(|new Function\(|\bimportScripts\b|\bimport\(["'`]https?:|@import|url\(["']?https?:|<(?:script|link|img|iframe)[^>]+(?:src|href)=["']?https?:|new WebSocket\b|\bsendBeacon\b/g,
      );
      expect(found ?? [], file).toEqual([]);
    }
  });

  test('names the license of every library in it', () => {
    const licenses = readBuilt(target, LICENSES_FILE);
    for (const name of BUNDLED) {
      const version = pkg.dependencies[name].replaceAll('.', '\\.');
      expect(licenses).toMatch(new RegExp(`^${name} ${version} \\(.+\\)$`, 'm'));
    }
    expect(licenses).toContain('Permission is hereby granted, free of charge');
    expect(licenses).toContain('Mozilla Public License');
  });
});
