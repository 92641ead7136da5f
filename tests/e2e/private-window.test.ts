import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { launch } from '../../scripts/browser/launch.ts';
import { distFolder } from '../../scripts/build/build.ts';
import { TARGETS } from '../../scripts/build/manifest.ts';
import { showTab } from '../../scripts/start/summary.ts';
import { demoArticle } from '../fixtures/demo/demo-article.ts';
import { renderPage } from '../fixtures/pages/render-page.ts';
import { DEMO_URL } from './support/demo.ts';
import { openPrivately } from './support/private-window.ts';
import { press, textOf } from './support/sidebar.ts';

/** A part this long of a note is enough to find it: files may be packed, and notes stored half. */
const PIECE = 8;

/** Letters that stand nowhere else. */
const secret = (): string =>
  Array.from({ length: 32 }, () => 'bcdfghjklmnpqrstvwxz'[Math.floor(Math.random() * 20)]).join('');

/** Files of a folder in which some part of a text stands, in UTF-8 or UTF-16. */
function filesWith(folder: string, text: string): string[] {
  const pieces = Array.from({ length: text.length - PIECE + 1 }, (_, i) =>
    text.slice(i, i + PIECE),
  );
  const wanted = pieces.flatMap((piece) => {
    const little = Buffer.from(piece, 'utf16le');
    return [Buffer.from(piece), little, Buffer.from(little).swap16()];
  });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return wanted.some((piece) => bytes.includes(piece));
    });
}

/** Begins a note on the article in a private window and types it; it stays in the editor. */
async function typeNote(sidebar: Page, text: string): Promise<void> {
  await showTab(sidebar, 'notes');
  await press(sidebar, '#panel .panel-head .button:last-child');
  await sidebar.waitForSelector('#note-editor');
  await sidebar.focus('#note-editor');
  await sidebar.keyboard.type(text);
  await sidebar.waitForSelector('.editor-state[data-status=in-memory]');
}

describe.each(TARGETS)('notes of a private window in %s', (target) => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'sidelight-private-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  test(
    'are nowhere in the profile after quitting, but for those that were kept',
    { timeout: 120_000, retry: 0 },
    async () => {
      const launched = await launch({
        target,
        extension: distFolder(target),
        headless: true,
        profile,
      });
      const [unkept, kept, deleted, draft] = [secret(), secret(), secret(), secret()];
      try {
        const html = renderPage(demoArticle, '2021');
        const { sidebar } = await openPrivately(launched, DEMO_URL, html);
        for (const text of [unkept, deleted]) {
          await typeNote(sidebar, text);
          await press(sidebar, '.editor .primary');
          await sidebar.waitForSelector('.note .unkept');
        }
        await press(sidebar, '.note:last-child .note-actions .icon-button:last-child');
        await typeNote(sidebar, kept);
        await press(sidebar, '.editor .unkept .button');
        await sidebar.waitForFunction(() => !document.querySelector('.editor .unkept'));
        await press(sidebar, '.editor .primary');
        await typeNote(sidebar, draft);
        expect(await textOf(sidebar, '#panel')).toContain(unkept);
      } finally {
        const process = launched.browser.process();
        await launched.browser.close();
        // It writes files until it ends.
        await expect
          .poll(() => process?.exitCode ?? process?.signalCode ?? null, { timeout: 30_000 })
          .not.toBeNull();
      }
      expect(filesWith(profile, kept)).not.toEqual([]);
      for (const text of [unkept, deleted, draft]) expect(filesWith(profile, text)).toEqual([]);
    },
  );
});
