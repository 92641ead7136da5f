import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { launch, type LaunchedBrowser } from '../../scripts/browser/launch.ts';
import { distFolder } from '../../scripts/build/build.ts';
import { TARGETS } from '../../scripts/build/manifest.ts';
import { showTab } from '../../scripts/start/summary.ts';
import { runs } from '../unit/support/runs.ts';
import { openDemoWithSidebar } from './support/demo.ts';
import { sessionIn } from './support/in-browsers.ts';
import { storedNotes } from './support/notebook.ts';
import { writeNote } from './support/notes.ts';
import { press } from './support/sidebar.ts';
import { lossOf, sometime, typeUntilGone, type Typing } from './support/writing.ts';

const KILLS = runs(2, 20);

/** Ends a browser with all its processes at once, as a crash or a dead battery does. */
async function kill({ browser }: LaunchedBrowser, profile: string): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('The browser has no process');
  const gone = new Promise((resolve) => browser.once('disconnected', resolve));
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  await gone;
  // The driver puts back the preferences that it changed in Firefox's profile.
  const changed = ['prefs.js', 'user.js'].map((file) => path.join(profile, `${file}.puppeteer`));
  await expect.poll(() => changed.filter((file) => existsSync(file))).toEqual([]);
}

describe.each(TARGETS)('the browser killed while a reader writes in %s', (target) => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'sidelight-killed-'));
  let launched: LaunchedBrowser | undefined;
  const start = async (): Promise<LaunchedBrowser> =>
    (launched = await launch({ target, extension: distFolder(target), headless: true, profile }));
  afterEach(async () => {
    await launched?.browser.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test(
    'has every note that was shown as saved, and all but half a second of the draft',
    { timeout: 60_000 + KILLS * 60_000, retry: 0 },
    async ({ annotate }) => {
      const whole: string[] = [];
      const drafts: { readonly typing: Typing; readonly goneAt: number }[] = [];
      let oldest = 0;
      for (let round = 0; ; round++) {
        const running = await start();
        const bodies = (await storedNotes(running)).map(({ body }) => body);
        const begun = bodies.map((body) => body.replace(/ w.*/, ''));
        expect(begun).toEqual(expect.arrayContaining(whole));
        expect(new Set(begun).size).toBe(begun.length);
        for (const [i, { typing, goneAt }] of drafts.entries()) {
          const stored = bodies.find((body) => body.startsWith(`draft ${i}`)) ?? '';
          const loss = lossOf(typing, stored, goneAt);
          expect(loss).toMatchObject({ saved: '', isTooOld: false });
          oldest = Math.max(oldest, loss.age);
        }
        if (round === KILLS) break;

        const { sidebar } = await openDemoWithSidebar(sessionIn(running));
        await showTab(sidebar, 'notes');
        await press(sidebar, '#panel .button');
        await writeNote(sidebar, `whole ${round}`);
        await press(sidebar, '.editor .primary');
        whole.push(`whole ${round}`);
        await press(sidebar, '#panel .button');
        await sidebar.waitForSelector('#note-editor');
        const typing = typeUntilGone(sidebar, `draft ${round}`);
        // The first words are in the editor, and may be saved or not.
        await sidebar.waitForFunction(
          () => document.querySelector<HTMLTextAreaElement>('#note-editor')?.value.includes(' w3'),
          { polling: 20 },
        );
        await sometime(2000, 3000);
        drafts.push({ typing, goneAt: Date.now() });
        await kill(running, profile);
        await typing.over;
      }
      await annotate(
        `${KILLS} kills, ${whole.length} notes shown as saved, 0 lost; the oldest lost text was ${oldest} ms old`,
      );
    },
  );
});
