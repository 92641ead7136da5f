import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { paintedMarks } from '../../scripts/browser/marks.ts';
import { openDemo, openDemoWithSidebar } from './support/demo.ts';
import { inBrowsers, TALL } from './support/in-browsers.ts';
import { openCard, press, textOf, textsOf } from './support/sidebar.ts';

const marksOf = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text);

async function whenMarks(page: Page, fits: (marks: string[]) => boolean): Promise<void> {
  await page.bringToFront();
  await expect
    .poll(async () => fits(await marksOf(page)), { timeout: 5000, interval: 50 })
    .toBe(true);
}

/** The marks once they rest: a page whose tab was behind another paints when it is in front again. */
async function settledMarks(page: Page): Promise<string[]> {
  let marks: string[] = [];
  await whenMarks(page, (now) => {
    const rests = now.length > 0 && now.length === marks.length;
    marks = now;
    return rests;
  });
  return marks;
}

const count = (marks: readonly string[], text: string): number =>
  marks.filter((mark) => mark === text).length;

/** Chooses a density for one kind in the settings view. */
async function chooseDensity(sidebar: Page, group: string, density: string): Promise<void> {
  await press(sidebar, '#tab-settings');
  await sidebar.waitForSelector('.density-row');
  await sidebar.evaluate(
    (name, value) => {
      const row = [...document.querySelectorAll('.density-row')].find((one) =>
        one.textContent?.includes(name),
      );
      const select = row?.querySelector('select');
      if (!select) throw new Error(`No density of ${name}`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    group,
    density,
  );
}

inBrowsers(
  'the reader’s corrections',
  (session) => {
    test('take a wrong link out of page and sidebar in every tab, and give it back', async () => {
      const { page, sidebar } = await openDemoWithSidebar(session);
      const other = await openDemo(session);
      await page.bringToFront();
      const before = await settledMarks(page);
      const actors = (await textsOf(sidebar, '.cast-name')).length;
      await openCard(sidebar, 'Ivan Briscoe');
      await press(sidebar, '.wrong-link .button', 'Not this one');
      for (const tab of [page, other]) {
        await whenMarks(
          tab,
          (marks) => !marks.includes('Ivan Briscoe') && marks.includes('Harris'),
        );
      }
      await expect.poll(async () => (await textsOf(sidebar, '.cast-name')).length).toBe(actors - 1);

      await other.reload();
      await whenMarks(other, (marks) => marks.includes('Harris'));
      expect(await marksOf(other)).not.toContain('Ivan Briscoe');

      await press(sidebar, '#undo');
      await whenMarks(other, (marks) => marks.includes('Ivan Briscoe'));
      // A tab behind another paints no more than its window shows.
      await page.bringToFront();
      await expect.poll(() => marksOf(page), { timeout: 5000 }).toEqual(before);
    });

    test('stand in a list at the end of the cast, from where a link is put back', async () => {
      const { page, sidebar } = await openDemoWithSidebar(session);
      await openCard(sidebar, 'Ivan Briscoe');
      await press(sidebar, '.wrong-link .button', 'Not this one');
      expect(await textOf(sidebar, '.aside-cast li')).toContain('Ivan Briscoe');
      await whenMarks(page, (marks) => !marks.includes('Ivan Briscoe'));
      await press(sidebar, '.aside-cast .button');
      await whenMarks(page, (marks) => marks.includes('Ivan Briscoe'));
      expect(await textsOf(sidebar, '.cast-name')).toContain('Ivan Briscoe');
    });

    describe('density', () => {
      test('leaves out repeated marks of a kind at once, and every mention is still reached', async () => {
        const { page, sidebar } = await openDemoWithSidebar(session);
        const before = await settledMarks(page);
        expect(count(before, 'Biden')).toBeGreaterThan(1);
        await chooseDensity(sidebar, 'People', 'first');
        await whenMarks(
          page,
          (marks) =>
            count(marks, 'Biden') === 0 &&
            count(marks, 'Joe Biden') === 1 &&
            count(marks, 'USAID') === count(before, 'USAID'),
        );
        expect(await textOf(sidebar, '.density-notice')).toMatch(/^Not every mention/);

        await press(sidebar, '#tab-cast');
        await openCard(sidebar, 'Joe Biden');
        expect(await textsOf(sidebar, '.mention mark')).toContain('Biden');
        await sidebar.evaluate(() => {
          const marks = [...document.querySelectorAll<HTMLElement>('.mention mark')];
          marks.find((mark) => mark.textContent === 'Biden')?.click();
        });
        await page.bringToFront();
        await expect
          .poll(async () =>
            (await paintedMarks(page)).filter(({ name }) => name === 'mk-0').map((m) => m.text),
          )
          .toEqual(['Biden']);

        await press(sidebar, '.back');
        await chooseDensity(sidebar, 'People', 'auto');
        await whenMarks(page, (marks) => count(marks, 'Biden') === count(before, 'Biden'));
      });
    });
  },
  { height: TALL },
);
