import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildExtension, distFolder } from '../../scripts/build/build.ts';
import { TARGETS } from '../../scripts/build/manifest.ts';
import { dataSize } from '../../scripts/bench/size.ts';
import { zipFolder } from '../../scripts/build/zip.ts';
import { openDemo } from './support/demo.ts';
import { inBrowsers } from './support/in-browsers.ts';

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
  test('holds all facts and dossiers in 300 kB of gzip', () => {
    expect(dataSize(distFolder(target)).gzip).toBeLessThanOrEqual(300_000);
  });
});

describe.each(TARGETS)('two packages of %s', (target) => {
  test('are the same to the byte', async () => {
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
});
