import { expect, test } from 'vitest';
import { openSidebarTab } from '../../scripts/browser/launch.ts';
import { paintedMarks, waitForMarks } from '../../scripts/browser/marks.ts';
import { bareArticle, ODD_PLACES, ODD_STYLE } from '../fixtures/pages/hostile.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { overlayOf } from './support/overlay.ts';
import { textOf } from './support/sidebar.ts';
import {
  ADDRESS,
  markedWords,
  MARKS,
  openWatched,
  OTHER,
  SENTENCE,
  sleep,
} from './support/watched-page.ts';

inBrowsers('a page', (session) => {
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
});
