import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { runs } from '../unit/support/runs.ts';
import { makeNote } from '../unit/notes/make-note.ts';
import { openDemoWithSidebar } from './support/demo.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { storedNotes } from './support/notebook.ts';
import { stopBackground } from './support/stop-background.ts';

const WRITES = runs(50, 1000);
const KILLS = runs(5, 100);
const NOTES = Math.ceil(WRITES / 2);

/** What a page of ours knows of the writes that it asked of the background. */
interface Writes {
  readonly answered: number;
  readonly unanswered: number;
}

/**
 * Has the background write notes one after another, all new and then all edited, four at a time;
 * repeats a write until it is answered, as the sidebar does.
 */
const beginWrites = (sidebar: Page, notes: readonly object[]): Promise<void> =>
  sidebar.evaluate((all) => {
    const scope = globalThis as unknown as { writes: { answered: number; unanswered: number } };
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    scope.writes = { answered: 0, unanswered: 0 };
    // The edits follow when all notes are new, so that the background seldom remembers the note.
    const edits = all.map((note) => ({
      note: { ...note, body: `${(note as { body: string }).body} edited` },
      base: note,
    }));
    const left = [...all.map((note) => ({ note })), ...edits];
    for (let writer = 0; writer < 4; writer++) {
      void (async () => {
        for (let write = left.shift(); write; write = left.shift()) {
          for (;;) {
            const answer: unknown = await api.runtime
              .sendMessage({ to: 'background', type: 'keep-note', ...write })
              .catch(() => undefined);
            if (answer === null) break;
            scope.writes.unanswered++;
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
          scope.writes.answered++;
        }
      })();
    }
  }, notes);

const writesOf = (sidebar: Page): Promise<Writes> =>
  sidebar.evaluate(() => ({ ...(globalThis as unknown as { writes: Writes }).writes }));

inBrowsers('the background stopped while it writes notes', (session) => {
  test(
    'loses none that it said to be written, and writes none twice',
    { timeout: 60_000 + KILLS * 10_000, retry: 0 },
    async ({ annotate }) => {
      const { page, sidebar } = await openDemoWithSidebar(session);
      const notes = Array.from({ length: NOTES }, (_, i) => makeNote(i));
      await beginWrites(sidebar, notes);
      for (let kill = 0; kill < KILLS; kill++) {
        const due = Math.floor((kill / KILLS) * WRITES);
        await expect
          .poll(async () => (await writesOf(sidebar)).answered, { interval: 5, timeout: 30_000 })
          .toBeGreaterThan(due);
        await stopBackground(session.target, page);
      }
      await expect
        .poll(async () => (await writesOf(sidebar)).answered, { timeout: 60_000 })
        .toBe(WRITES);
      const { unanswered } = await writesOf(sidebar);
      const bodies = (await storedNotes(session.launched)).map(({ body }) => body);
      expect(bodies.toSorted()).toEqual(notes.map(({ body }) => `${body} edited`).toSorted());
      await annotate(
        `${KILLS} kills, ${WRITES} writes, ${unanswered} without an answer and repeated, 0 lost, 0 twice`,
      );
    },
  );
});
