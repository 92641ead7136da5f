import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openSidebarTab, serveOffline } from '../../scripts/browser/launch.ts';
import { paintedMarks, waitForMarks } from '../../scripts/browser/marks.ts';
import { demoArticle } from '../fixtures/demo/demo-article.ts';
import {
  bareArticle,
  BREAKS_EVERYTHING,
  ODD_PLACES,
  ODD_STYLE,
} from '../fixtures/pages/hostile.ts';
import { renderPage } from '../fixtures/pages/render-page.ts';
import { DEMO_URL } from './support/demo.ts';
import { inBrowsers, type Session } from './support/in-browsers.ts';
import { overlayOf } from './support/overlay.ts';
import { builtFiles } from './support/package-files.ts';
import { textOf } from './support/sidebar.ts';

const ADDRESS = 'https://foreignpolicy.com/2021/05/07/a-page/';
const OTHER = 'https://foreignpolicy.com/2021/05/08/another-page/';
const SENTENCE = '<p>On Friday Kamala Harris spoke of $45 billion for Guatemala.</p>';
const MARKS = ['Kamala Harris', '$45 billion', 'Guatemala'];

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens a page and collects the errors that nobody caught in it, ours among them. */
async function openWatched(
  session: Session,
  pages: Readonly<Record<string, string>>,
): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const page = await session.launched.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await serveOffline(page, pages);
  await page.goto(Object.keys(pages)[0] ?? ADDRESS);
  return { page, errors };
}

/** The marked words, read without what a page may have replaced. */
const markedWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let words = '';
    for (const [, highlight] of CSS.highlights as unknown as Iterable<
      [string, Iterable<AbstractRange>]
    >) {
      for (const mark of highlight) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        words += `${range.toString()}|`;
      }
    }
    return words;
  });

/** Moves the pointer a little, which is what our script wakes up on. */
async function stir(page: Page, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.mouse.move(300 + (i % 2) * 5, 500);
    await sleep(200);
  }
}

inBrowsers('a page', (session) => {
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

  test('of odd places is marked at each, beside its own highlights, and each mark has its card', async () => {
    const body = ODD_PLACES.map(
      ({ name, html }) => `<section title="${name}">${html}</section>`,
    ).join('');
    const { page, errors } = await openWatched(session, {
      [ADDRESS]: bareArticle(`<p id="theirs">Words of their own.</p>${body}`, { style: ODD_STYLE }),
    });
    await page.setViewport({ width: 1000, height: 5000 });
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#theirs') as Element);
      CSS.highlights.set('theirs', new Highlight(range));
    });
    await page.reload();
    await waitForMarks(page);
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#theirs') as Element);
      CSS.highlights.set('theirs', new Highlight(range));
    });
    const people = async () => (await paintedMarks(page)).filter(({ name }) => name === 'mk-1');
    /** Which odd places are marked with which words, as the page's own text has them. */
    const wordsByPlace = () =>
      page.evaluate(() => {
        const found: Record<string, string> = {};
        for (const mark of CSS.highlights.get('mk-1') as unknown as Iterable<AbstractRange>) {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          const place = mark.startContainer.parentElement?.closest('section')?.title ?? '';
          found[place] = (found[place] ?? '') + range.toString();
        }
        return found;
      });
    const wanted = ODD_PLACES.map(({ name, marked = 'Kamala Harris' }) => [name, marked] as const);
    await expect.poll(wordsByPlace, { timeout: 5000 }).toEqual(Object.fromEntries(wanted));
    for (const [index, { x, y }] of (await people()).entries()) {
      const { name, hasTrickyPlace } = ODD_PLACES[index] ?? {};
      if (!hasTrickyPlace) continue;
      await page.mouse.move(2, 2);
      await expect.poll(async () => (await overlayOf(page)).text, { timeout: 3000 }).toBe('');
      await page.mouse.move(x, y);
      await expect
        .poll(async () => `${name}: ${(await overlayOf(page)).text}`, { timeout: 3000 })
        .toContain('Vice President');
    }
    await page.$eval('#box', (box) => box.scrollTo(0, 300));
    expect((await paintedMarks(page)).map(({ name }) => name)).toContain('theirs');
    expect(errors).toEqual([]);
  });

  test('that changes its address and text in place is marked anew, and so on the way back', async () => {
    const second = bareArticle('<p>Here Nayib Bukele spoke.</p>', { headline: 'Another' });
    const { page, errors } = await openWatched(session, {
      [ADDRESS]: bareArticle(SENTENCE),
      [OTHER]: second,
    });
    await waitForMarks(page);
    const words = () => markedWords(page);
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      const article = document.querySelector('article') as Element;
      const next = article.cloneNode(true) as Element;
      (next.querySelector('p') as Element).textContent = 'Then Samantha Power spoke.';
      article.replaceWith(next);
    }, OTHER);
    await expect.poll(words, { timeout: 5000 }).toBe('Samantha Power|');
    await page.evaluate(
      () => ((document.querySelector('p') as Element).textContent = 'No one spoke.'),
    );
    await expect.poll(words, { timeout: 5000 }).toBe('');

    await page.evaluate((address) => {
      history.replaceState(null, '', address);
      (document.querySelector('p') as Element).textContent = 'Kamala Harris is back.';
      (globalThis as { wasHere?: boolean }).wasHere = true;
    }, ADDRESS);
    await expect.poll(words, { timeout: 5000 }).toBe('Kamala Harris|');
    const sidebar = await openSidebarTab(session.launched, ADDRESS);
    await page.bringToFront();
    await page.goto(OTHER);
    await expect.poll(words, { timeout: 5000 }).toContain('Bukele');
    await expect.poll(() => textOf(sidebar, '.header h1'), { timeout: 5000 }).toBe('Another');
    // Not by the driver, which waits for a load that a page from the browser's cache has not.
    await page.evaluate(() => history.back());
    await expect.poll(words, { timeout: 5000 }).toContain('Kamala Harris|');
    await expect.poll(() => textOf(sidebar, '.header h1'), { timeout: 5000 }).toBe('A headline');
    expect(errors).toEqual([]);
  });

  test('whose text never rests keeps the marks of the rest, and HTML in names is text', async () => {
    const { page, errors } = await openWatched(session, {
      [ADDRESS]: bareArticle(`${SENTENCE}<p id="live">Kamala Harris, tick 0</p>`, {
        headline: '&lt;img src=x onerror="hacked=1"&gt; of Kamala Harris',
      }),
    });
    await waitForMarks(page);
    const mark = (await paintedMarks(page)).find(({ text }) => text === 'Guatemala');
    await page.evaluate(() => {
      let tick = 0;
      const live = document.querySelector('#live') as Element;
      const timer = setInterval(() => {
        tick++;
        live.textContent = tick % 3 ? `Kamala Harris, tick ${tick}` : 'x';
        if (tick > 150) {
          clearInterval(timer);
          live.textContent = 'At rest: Nayib Bukele';
        }
      }, 16);
    });
    for (let i = 0; i < 6; i++) {
      await page.mouse.move((mark?.x ?? 0) + i, mark?.y ?? 0);
      await sleep(100);
      await page.mouse.move((mark?.x ?? 0) + i, (mark?.y ?? 0) + 40);
      await sleep(200);
    }
    await expect.poll(() => markedWords(page), { timeout: 5000 }).toContain('Nayib Bukele|');
    for (const words of MARKS) expect(await markedWords(page)).toContain(`${words}|`);
    const sidebar = await openSidebarTab(session.launched, ADDRESS);
    expect(await textOf(sidebar, '.header h1')).toContain('<img src=x onerror="hacked=1">');
    expect(await sidebar.$('.header img')).toBeNull();
    expect(await sidebar.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(errors).toEqual([]);
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
