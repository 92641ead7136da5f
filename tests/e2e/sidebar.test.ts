import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { showTab } from '../../scripts/start/summary.ts';
import { paintedMarks, settledMarks } from '../../scripts/browser/marks.ts';
import { wholeCast } from '../../scripts/browser/sidebar.ts';
import { inBrowsers, TALL } from './support/in-browsers.ts';
import { openDemo, openDemoWithSidebar } from './support/demo.ts';
import { openCard, press, textOf, textsOf } from './support/sidebar.ts';

const marksOf = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text);

/** Waits until the marks are as wanted. */
async function whenMarks(page: Page, fits: (marks: string[]) => boolean): Promise<void> {
  await expect
    .poll(async () => fits(await marksOf(page)), { timeout: 5000, interval: 20 })
    .toBe(true);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

inBrowsers(
  'the sidebar',
  (session) => {
    describe('tells', () => {
      let sidebar: Page;
      // These tests only look: they share a page and its sidebar.
      beforeAll(async () => {
        const opened = await openDemoWithSidebar(session);
        ({ sidebar } = opened);
        session.keep(opened.page, sidebar);
      }, 60_000);
      beforeEach(async () => {
        await sidebar.bringToFront();
        if (await sidebar.$('.card .back')) await press(sidebar, '.card .back');
        await showTab(sidebar, 'cast');
        await wholeCast(sidebar);
      });

      test('lists the cast and opens a card with role, dates, mentions and sources', async () => {
        expect(await textsOf(sidebar, '.cast-name')).toContain('Otto Pérez Molina');
        await openCard(sidebar, 'Joe Biden');
        expect(await textOf(sidebar, '.card-name')).toBe('Joe Biden');
        const card = await textOf(sidebar, '.card');
        expect(card).toContain('President of the United States');
        expect(card).toMatch(/2021/);
        expect(await textsOf(sidebar, '.mentions mark')).toEqual([
          'Joe Biden',
          'Biden',
          'Biden',
          'Biden',
        ]);
        await press(sidebar, '.card summary');
        expect(await textOf(sidebar, '.card details')).toMatch(/congress-legislators/);
      });

      test('tells of each kind of actor what belongs to it', async () => {
        const cardOf = async (name: string): Promise<string> => {
          await openCard(sidebar, name);
          await sidebar.waitForFunction(
            (wanted) => document.querySelector('.card-name')?.textContent === wanted,
            { polling: 30 },
            name,
          );
          const text = await textOf(sidebar, '.card');
          await press(sidebar, '.card .back');
          return text;
        };
        // A person whose office was over by the article's date.
        const person = await cardOf('Otto Pérez Molina');
        expect(person).toMatch(/Formerly, as of May 7, 2021.*President of Guatemala/s);
        expect(person).toContain('Jan 14, 2012 – Sep 3, 2015');

        const organization = await cardOf('U.S. Agency for International Development');
        expect(organization).toMatch(/Organization.*1961 – 2025.*Since then/s);

        const program = await cardOf('Alliance for Prosperity');
        expect(program).toMatch(/Program.*since Nov 2014.*El Salvador/s);

        const event = await cardOf('Washington Conference on the Americas');
        expect(event).toMatch(/Event/);

        await openCard(sidebar, 'Guatemala');
        await sidebar.waitForSelector('svg.map');
        const place = await textOf(sidebar, '.card');
        expect(place).toMatch(/On May 7, 2021.*President Alejandro Giammattei/s);
        expect(place).toMatch(/Figures for 2021.*Population.*GDP.*Remittances received/s);
        expect(await textsOf(sidebar, '.figure:first-child .peer-name')).toContain('Mexico');
      });

      test('puts an amount in perspective, beside the record, with the working on demand', async () => {
        await showTab(sidebar, 'money');
        await sidebar.waitForSelector('.amount');
        expect(await textsOf(sidebar, '.chart-sum')).toEqual([
          '$9 billion',
          '$1 billion',
          'an additional $310 million',
        ]);
        const plan = await textOf(sidebar, '.amount:nth-child(3)');
        expect(plan).toMatch(/\$45 billion over 5 years/);
        // 9 billion a year for 161.8 million people; 9 / 1,460.2 billion; 45 x 313.689 / 270.97.
        expect(plan).toMatch(/about \$56 a year from each inhabitant of Mexico/);
        expect(plan).toMatch(/per year, about 0\.6% of the GDP of Mexico/);
        expect(plan).toMatch(/about \$52 billion in dollars of 2024, counted from dollars of 2021/);
        expect(plan).toMatch(/Not a pledge of U\.S\. aid/);
        await press(sidebar, '.amount:nth-child(3) .working summary');
        const formulas = await textsOf(sidebar, '.amount:nth-child(3) .working-formula');
        expect(formulas[0]).toBe('$45 billion ÷ 5 = $9 billion');
        await press(sidebar, '.amount:nth-child(3) .party button', 'Guatemala');
        expect(await textOf(sidebar, '.card-name')).toBe('Guatemala');
      });

      test('names the four suggested shortcuts, none of which the browser keeps for itself', async () => {
        await showTab(sidebar, 'settings');
        await sidebar.waitForSelector('.shortcuts kbd');
        expect(await textsOf(sidebar, '.shortcuts kbd')).toHaveLength(4);
      });

      test('counts the actors on the toolbar button', async () => {
        const badge = await sidebar.evaluate(async () => {
          const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
          const tabId = Number(new URLSearchParams(location.search).get('tab'));
          return api.action.getBadgeText({ tabId });
        });
        expect(Number(badge)).toBe((await textsOf(sidebar, '.cast-row')).length);
      });
    });

    test('leads to the text: a mention clicked is scrolled to and flashed', async () => {
      const { page, sidebar } = await openDemoWithSidebar(session);
      await page.setViewport({ width: 1000, height: 600 });
      await openCard(sidebar, 'Ivan Briscoe');
      await press(sidebar, '.mention');
      await page.bringToFront();
      await expect
        .poll(async () => {
          const lit = (await paintedMarks(page)).filter(({ name }) => name === 'mk-0');
          return lit.map(({ text, y }) => [text, y > 0 && y < 600]);
        })
        .toEqual([['Ivan Briscoe', true]]);
    });

    describe('toggles', () => {
      test('switch off a kind, an actor and everything, in every tab, and are kept', async () => {
        const { page, sidebar } = await openDemoWithSidebar(session);
        const other = await openDemo(session);
        await press(sidebar, '.chip', 'Places');
        for (const tab of [page, other]) {
          await tab.bringToFront();
          await whenMarks(tab, (marks) => !marks.includes('Guatemala') && marks.includes('Harris'));
        }
        await press(sidebar, '.chip', 'Places');
        await whenMarks(other, (marks) => marks.includes('Guatemala'));

        await press(sidebar, '.cast-row:first-child .eye');
        await whenMarks(other, (marks) => !marks.includes('Harris') && marks.includes('Bukele'));
        await other.reload();
        await whenMarks(other, (marks) => !marks.includes('Harris') && marks.includes('Bukele'));
        await press(sidebar, '.cast-row:first-child .eye');
        await whenMarks(other, (marks) => marks.includes('Harris'));

        await press(sidebar, '.header [role=switch]');
        await whenMarks(other, (marks) => marks.length === 0);
        await press(sidebar, '.header [role=switch]');
        await whenMarks(other, (marks) => marks.includes('Harris'));
      });

      test('are followed by the page within a tenth of a second (median, reported)', async () => {
        const { page, sidebar } = await openDemoWithSidebar(session);
        await page.bringToFront();
        const times: number[] = [];
        for (let round = 0; round < 9; round++) {
          // Counted before the click, which may be done before the page begins to look.
          const before = await settledMarks(page);
          const change = page.evaluate(
            (start) =>
              new Promise<number>((resolve) => {
                const look = () => {
                  const sizes = [
                    ...(CSS.highlights as unknown as Map<string, { size: number }>).values(),
                  ];
                  if (sizes.reduce((sum, { size }) => sum + size, 0) === start)
                    requestAnimationFrame(look);
                  else resolve(Date.now());
                };
                look();
              }),
            before,
          );
          const clicked = await sidebar.evaluate(() => {
            const chip = [...document.querySelectorAll<HTMLElement>('.chip')].find((one) =>
              one.textContent?.includes('Organizations'),
            );
            const now = Date.now();
            chip?.click();
            return now;
          });
          times.push((await change) - clicked);
        }
        console.log(
          `toggle to page in ${session.target}: median ${median(times)} ms of ${times.join(', ')}`,
        );
        // A change seen before its cause would be another one.
        expect(times.filter((time) => time < 0)).toEqual([]);
        await press(sidebar, '.chip', 'Organizations');
      });

      test('mark demonyms at the reader’s wish', async () => {
        const { page, sidebar } = await openDemoWithSidebar(session);
        expect(await marksOf(page)).not.toContain('Mexican');
        await showTab(sidebar, 'settings');
        await press(sidebar, '.settings .switch-label', 'Mexican');
        await page.bringToFront();
        await whenMarks(page, (marks) => marks.includes('Mexican'));
        await press(sidebar, '.settings .switch-label', 'Mexican');
        await whenMarks(page, (marks) => !marks.includes('Mexican'));
      });

      test('switch the whole site off and on again', async () => {
        const { page, sidebar } = await openDemoWithSidebar(session);
        await showTab(sidebar, 'settings');
        await press(sidebar, '.settings [role=switch]');
        await page.bringToFront();
        await whenMarks(page, (marks) => marks.length === 0);
        expect(await textOf(sidebar, '.notice')).toMatch(/off/i);
        await press(sidebar, '.notice .button');
        await whenMarks(page, (marks) => marks.includes('Harris'));
      });
    });
  },
  { height: TALL },
);
