import { expect, test } from 'vitest';
import { openSidebarTab } from '../../scripts/browser/launch.ts';
import { paintedMarks, waitForMarks } from '../../scripts/browser/marks.ts';
import { demoArticle } from '../fixtures/demo/demo-article.ts';
import { bareArticle, BREAKS_EVERYTHING } from '../fixtures/pages/hostile.ts';
import { renderPage } from '../fixtures/pages/render-page.ts';
import { DEMO_URL } from './support/demo.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { overlayOf } from './support/overlay.ts';
import { builtFiles } from './support/package-files.ts';
import { textOf } from './support/sidebar.ts';
import {
  ADDRESS,
  markedWords,
  MARKS,
  openWatched,
  SENTENCE,
  sleep,
  stir,
} from './support/watched-page.ts';

inBrowsers('a hostile page', (session) => {
  test('that breaks all it can reach is marked, and finds its marks repaired', async () => {
    const { page, errors } = await openWatched(session, {
      [ADDRESS]: bareArticle(SENTENCE, { script: BREAKS_EVERYTHING }),
    });
    await expect.poll(() => markedWords(page), { timeout: 8000 }).toContain('Kamala Harris|');
    const all = await markedWords(page);
    for (const words of MARKS) expect(all).toContain(`${words}|`);
    const [mark] = await page.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector('.post-content-main p')?.firstChild as Text;
      range.setStart(text, 12);
      range.setEnd(text, 18);
      const { x, y } = range.getBoundingClientRect();
      return [{ x: x + 4, y: y + 8 }];
    });
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
    await expect.poll(async () => (await overlayOf(page)).text).toContain('Vice President');
    expect(errors).toEqual([]);
  });

  test('that undoes the marks for ever is given up after five repairs, and the sidebar says so', async () => {
    const { page, errors } = await openWatched(session, { [ADDRESS]: bareArticle(SENTENCE) });
    await waitForMarks(page);
    const sidebar = await openSidebarTab(session.launched, ADDRESS);
    await sidebar.waitForSelector('.cast-row');
    await page.bringToFront();
    await page.evaluate(() => CSS.highlights.clear());
    await stir(page);
    await expect.poll(() => markedWords(page)).toContain('Kamala Harris|');

    await page.evaluate(() => {
      const seen = globalThis as unknown as { repairs: number };
      seen.repairs = 0;
      setInterval(() => {
        if (CSS.highlights.size > 0) seen.repairs++;
        CSS.highlights.clear();
        document.querySelector('[data-mk]')?.remove();
      }, 20);
    });
    await stir(page, 12);
    const repairs = await page.evaluate(
      () => (globalThis as unknown as { repairs: number }).repairs,
    );
    expect(repairs).toBeGreaterThan(2);
    expect(repairs).toBeLessThanOrEqual(6);
    expect(await textOf(sidebar, '.density-notice, .notice')).toMatch(/page.*marks/i);
    expect(errors).toEqual([]);
  });

  test('cannot act for the reader, forge a message or fetch a file of ours', async () => {
    const { page, errors } = await openWatched(session, {
      [DEMO_URL]: renderPage(demoArticle, '2021'),
    });
    await waitForMarks(page);
    const before = await markedWords(page);
    const mark = (await paintedMarks(page)).find(({ text, y }) => text === 'Harris' && y > 0);
    await page.evaluate(
      ({ x, y }) => {
        const target = document.elementFromPoint(x, y) ?? document.body;
        const init = { bubbles: true, composed: true, clientX: x, clientY: y, key: 'Escape' };
        for (const type of [
          'pointermove',
          'mousemove',
          'pointerdown',
          'pointerup',
          'click',
          'dblclick',
        ])
          target.dispatchEvent(new PointerEvent(type, init));
        target.dispatchEvent(new KeyboardEvent('keydown', init));
        for (let i = 0; i < 10_000; i++) {
          const message = {
            to: i % 2 ? 'page' : 'background',
            type: [
              'step',
              'start-note',
              'notes-changed',
              'analyze',
              'show-in-sidebar',
              'reveal',
              'light',
            ][i % 7],
            direction: 'next',
            request: { type: 'note', id: 'x' },
            passages: [],
          };
          window.postMessage(message, '*');
          if (i % 100 === 0)
            document.dispatchEvent(new CustomEvent('message', { detail: message }));
        }
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        window.dispatchEvent(new PopStateEvent('popstate'));
        document.dispatchEvent(new Event('visibilitychange'));
      },
      { x: mark?.x ?? 0, y: mark?.y ?? 0 },
    );
    await sleep(900);
    expect(await page.$('[data-mk]')).toBeNull();
    expect(await markedWords(page)).toBe(before);

    const files = builtFiles(session.target);
    expect(files).toContain('manifest.json');
    const fetched = await page.evaluate(
      async (addresses) => {
        const got: string[] = [];
        for (const address of addresses) {
          try {
            await fetch(address, { mode: 'no-cors' });
            got.push(address);
          } catch {
            // As it should be.
          }
          const loaded = await new Promise((resolve) => {
            const script = document.createElement('script');
            script.addEventListener('load', () => resolve(true));
            script.addEventListener('error', () => resolve(false));
            script.src = address;
            document.head.append(script);
          });
          if (loaded) got.push(address);
        }
        return got;
      },
      files.map((file) => `${session.launched.origin}/${file}`),
    );
    expect(fetched).toEqual([]);
    expect(errors.filter((error) => !error.includes('may not load or link to'))).toEqual([]);
  });

  test('of a monstrous size is marked at its end: 5 MB, 50,000 text nodes, 5,000 levels, a million digits', async () => {
    const { page, errors } = await openWatched(session, { [ADDRESS]: bareArticle('') });
    await page.evaluate(() => {
      const body = document.querySelector('.post-content-main') as Element;
      const add = (parent: Element, tag: string, text: string): Element => {
        const element = document.createElement(tag);
        element.append(text);
        parent.append(element);
        return element;
      };
      const idle = 'No one of note did a thing that day, and no one spoke of it. ';
      for (let i = 0; i < 1250; i++) add(body, 'p', idle.repeat(66));
      const nodes = add(body, 'p', '');
      for (let i = 0; i < 25_000; i++) {
        nodes.append('word ');
        add(nodes, i % 2 ? 'b' : 'span', 'bold ');
      }
      let inner = add(body, 'p', '');
      // Not of blocks: Chromium needs minutes to lay those out, with or without us.
      for (let i = 0; i < 5000; i++) inner = add(inner, i % 2 ? 'em' : 'span', '');
      inner.append('Deep down Kamala Harris spoke.');
      const host = add(body, 'div', '');
      const shadow = host.attachShadow({ mode: 'open' });
      add(shadow as unknown as Element, 'div', 'USAID').attachShadow({ mode: 'closed' });
      add(body, 'p', `Of $${'1,'.repeat(500_000)} nothing is left.`);
      add(body, 'p', 'At the end Nayib Bukele spoke.').id = 'end';
    });
    await page.evaluate(() => document.querySelector('#end')?.scrollIntoView());
    await expect.poll(() => markedWords(page), { timeout: 30_000 }).toContain('Nayib Bukele|');
    await page.evaluate(() => document.querySelector('em')?.scrollIntoView());
    await expect.poll(() => markedWords(page), { timeout: 5000 }).toContain('Kamala Harris|');
    expect(errors).toEqual([]);
  });
});
