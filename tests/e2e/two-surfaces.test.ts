import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openSidebarTab } from '../../scripts/browser/launch.ts';
import { showTab } from '../../scripts/start/summary.ts';
import { runs } from '../unit/support/runs.ts';
import { DEMO_URL, openDemoWithSidebar } from './support/demo.ts';
import { inBrowsers, type Session } from './support/in-browsers.ts';
import { openNotebook, storedNotes } from './support/notebook.ts';
import { writeNote } from './support/notes.ts';
import { press, textsOf } from './support/sidebar.ts';

const NOTES = runs(20, 200);
const CONFLICTS = runs(2, 20);

/** Two sidebars of the same article that show its notes. */
async function twoSidebars(session: Session): Promise<readonly [Page, Page]> {
  const { sidebar } = await openDemoWithSidebar(session);
  const other = await openSidebarTab(session.launched, DEMO_URL);
  for (const surface of [sidebar, other]) await showTab(surface, 'notes');
  return [sidebar, other];
}

/** Puts text at the end of what is in an open editor, all at once. */
const add = (surface: Page, words: string): Promise<void> =>
  surface.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#note-editor');
    if (!field) throw new Error('There is no editor');
    field.value += text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

/** Writes notes on the article one after another, within the page: as fast as the surface can. */
async function writeMany(surface: Page, name: string, count: number): Promise<void> {
  await surface.evaluate(
    (prefix, many) => {
      // Timers of a page that is not in front are held back.
      const { port1, port2 } = new MessageChannel();
      const turn = () =>
        new Promise((resolve) => {
          port1.addEventListener('message', resolve, { once: true });
          port2.postMessage(null);
        });
      port1.start();
      const scope = globalThis as unknown as { left: number };
      scope.left = many;
      void (async () => {
        for (let i = 0; i < many; i++, scope.left--) {
          document.querySelector<HTMLElement>('#panel .panel-head .button:last-child')?.click();
          let field = document.querySelector<HTMLTextAreaElement>('#note-editor');
          for (; !field; field = document.querySelector('#note-editor')) await turn();
          field.value = `${prefix} ${i}`;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          document.querySelector<HTMLElement>('.editor .primary')?.click();
          while (document.querySelector('#note-editor')) await turn();
        }
      })();
    },
    name,
    count,
  );
  await expect
    .poll(() => surface.evaluate(() => (globalThis as unknown as { left: number }).left), {
      interval: 100,
      timeout: 30_000 + count * 2000,
    })
    .toBe(0);
}

inBrowsers('two surfaces', (session) => {
  test(
    'that change one note at once keep both texts, and say so',
    { timeout: 60_000 + CONFLICTS * 20_000, retry: 0 },
    async () => {
      const surfaces = await twoSidebars(session);
      for (let round = 0; round < CONFLICTS; round++) {
        const [first, second] = surfaces;
        await first.bringToFront();
        await press(first, '#panel .panel-head .button:last-child');
        await writeNote(first, `both ${round}`);
        await press(first, '.editor .primary');
        for (const surface of surfaces) {
          await surface.bringToFront();
          await expect.poll(() => textsOf(surface, '.note-body')).toContain(`both ${round}`);
          await press(surface, '.note:last-child .note-actions .icon-button');
          await surface.waitForSelector('#note-editor');
        }
        await Promise.all([add(first, ' one'), add(second, ' two')]);
        const texts = [`both ${round} one`, `both ${round} two`];
        await expect
          .poll(async () => (await storedNotes(session.launched)).map(({ body }) => body))
          .toEqual(expect.arrayContaining(texts));
        const said = await Promise.all(
          surfaces.map((one) => textsOf(one, '.other-version .note-body')),
        );
        expect(texts).toContain(said.flat().join());
        for (const surface of surfaces) {
          await press(surface, '.editor .primary');
          await surface.bringToFront();
          await expect
            .poll(() => textsOf(surface, '.note-body'))
            .toEqual(expect.arrayContaining(texts));
        }
      }
    },
  );

  test('of which one is the notebook keep both texts, where that asks first', async () => {
    const [sidebar] = await twoSidebars(session);
    await press(sidebar, '#panel .panel-head .button:last-child');
    await writeNote(sidebar, 'in both');
    const notebook = await openNotebook(session.launched);
    await press(notebook, '.row:first-child .row-actions .icon-button[aria-label^="Edit"]');
    await notebook.waitForSelector('#note-editor');
    await Promise.all([add(sidebar, ' beside the text'), add(notebook, ' in the notebook')]);
    const texts = ['in both beside the text', 'in both in the notebook'];
    // The one that saves second learns of it: the sidebar keeps both at once, the notebook asks.
    await expect
      .poll(async () => {
        await notebook.evaluate(() =>
          document.querySelector<HTMLElement>('.row-foot [data-status=failed] + .button')?.click(),
        );
        return (await storedNotes(session.launched)).map(({ body }) => body);
      })
      .toEqual(expect.arrayContaining(texts));
  });

  test(
    'that create notes at once create all of them',
    { timeout: 60_000 + NOTES * 3000, retry: 0 },
    async () => {
      const surfaces = await twoSidebars(session);
      await Promise.all(surfaces.map((surface, i) => writeMany(surface, `from ${i}`, NOTES)));
      const notes = await storedNotes(session.launched);
      const bodies = notes.map(({ body }) => body).filter((body) => body.startsWith('from '));
      const wanted = [0, 1].flatMap((i) =>
        Array.from({ length: NOTES }, (_, n) => `from ${i} ${n}`),
      );
      expect(bodies.toSorted()).toEqual(wanted.toSorted());
    },
  );
});
