import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings.ts';
import { click, hover, rangeOver, setUpPage, sleep, words } from './page-under-test.ts';
import { LONG, PARAGRAPHS } from './paragraphs.ts';

type Setup = Awaited<ReturnType<typeof setUpPage>>;
let site: Setup;
afterEach(() => {
  site.tearDown();
  window.scrollTo(0, 0);
  location.hash = '';
});

const title = (): string | undefined => site.card()?.querySelector('h2')?.textContent;

describe('the hover card', () => {
  test('opens at rest on a mark, may be entered, and closes after it was left', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    await hover('Kamala Harris');
    await vi.waitFor(() => expect(title()).toBe('Kamala Harris'));
    expect(site.card()?.textContent).toContain('Role of Kamala Harris');
    const open = site.button(words.t('cardOpenInSidebar'));
    if (open) await hover(open);
    await sleep(500);
    expect(title()).toBe('Kamala Harris');
    await hover('A headline');
    await sleep(150);
    expect(site.card()).not.toBeNull();
    await vi.waitFor(() => expect(site.card()).toBeNull());
    expect(document.querySelector('[data-mk]')).toBeNull();
  });

  test('never covers the words it belongs to, and scrolls with them', async () => {
    site = await setUpPage({ paragraphs: LONG });
    await click('$4 billion');
    const gap = (): number => {
      const card = site.card()?.getBoundingClientRect();
      const mark = rangeOver(site.article, '$4 billion').getBoundingClientRect();
      return card ? Math.max(card.top - mark.bottom, mark.top - card.bottom) : -1;
    };
    expect(gap()).toBeGreaterThan(0);
    window.scrollTo(0, 20);
    await sleep(60);
    expect(gap()).toBeGreaterThan(0);
    expect(gap()).toBeLessThan(20);
  });

  test('is pinned by a click, which also asks for the sidebar, and closed by Esc', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS, opened: false });
    await click('$4 billion');
    expect(site.requests).toEqual([{ type: 'amount', start: expect.any(Number) }]);
    await vi.waitFor(() =>
      expect(site.card()?.querySelector('[role=status]')?.textContent).toBe(
        words.t('cardOpenHint'),
      ),
    );
    await hover('A headline');
    await sleep(500);
    expect(title()).toBe('$4 billion');
    await userEvent.keyboard('{Escape}');
    expect(site.card()).toBeNull();
  });

  test('shows the smallest mark and offers the one around it', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    await click('USAID');
    expect(title()).toBe('USAID');
    await site.press(words.t('cardAlso', 'USAID Task Force'));
    expect(title()).toBe('USAID Task Force');
  });

  test('leaves a link to the page', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    await click('Power');
    expect(location.hash).toBe('#elsewhere');
    expect(site.requests).toEqual([]);
    expect(site.card()).toBeNull();
  });

  test('does nothing for events that the page made up', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    const box = rangeOver(site.article, '$4 billion').getBoundingClientRect();
    const how = { clientX: box.x + 5, clientY: box.y + 5, bubbles: true, pointerType: 'mouse' };
    site.article.dispatchEvent(new PointerEvent('pointermove', how));
    site.article.dispatchEvent(new MouseEvent('click', how));
    await sleep(200);
    expect(site.card()).toBeNull();
    await click('$4 billion');
    const asked = site.requests.length;
    site.button(words.t('cardOpenInSidebar'))?.click();
    expect(site.requests).toHaveLength(asked);
  });

  test('is stepped to by command with the focus in it, and gives the focus back', async () => {
    site = await setUpPage({ paragraphs: LONG });
    const link = site.article.querySelector('a');
    link?.focus();
    await site.page.command({ type: 'step', direction: 'next' });
    expect(title()).toBe('Kamala Harris');
    expect(site.root()?.activeElement).toBe(site.card());
    await userEvent.keyboard('{Tab}');
    expect(site.root()?.activeElement?.textContent).toBe(words.t('cardOpenInSidebar'));
    await site.page.command({ type: 'step', direction: 'next' });
    await site.page.command({ type: 'step', direction: 'next' });
    expect(title()).toBe('USAID');
    await site.page.command({ type: 'step', direction: 'previous' });
    expect(title()).toBe('Kamala Harris');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(link);
  });

  test('closes when its mark is hidden', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    await click('$4 billion');
    await site.page.setSettings({ ...DEFAULT_SETTINGS, hiddenGroups: ['money'] });
    expect(site.card()).toBeNull();
  });

  test('is dark on a dark page', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS, style: 'background: #121212; color: #ddd' });
    await click('$4 billion');
    expect(site.card()?.dataset['tone']).toBe('dark');
  });
});
