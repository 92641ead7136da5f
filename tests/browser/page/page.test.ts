import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings.ts';
import { paintedWords } from '../highlights/text-on-page.ts';
import { click, hover, rangeOver, setUpPage, sleep, words } from './page-under-test.ts';

type Setup = Awaited<ReturnType<typeof setUpPage>>;
let site: Setup;
const PARAGRAPHS = [
  'On Friday <em>Kamala</em> Harris and nobody else spoke. Then Kamala Harris was silent.',
  'The USAID Task Force has $4 billion to spend in Guatemala, which is a lot.',
  'A <a href="#elsewhere">link about Power</a> stands here, and some plain words.',
];
const LONG = [...PARAGRAPHS, ...Array.from({ length: 60 }, () => 'Nothing of note. '.repeat(12))];

afterEach(() => {
  site.tearDown();
  window.scrollTo(0, 0);
  location.hash = '';
});

const title = (): string | undefined => site.card()?.querySelector('h2')?.textContent;

describe('the marks of an article', () => {
  test('stand at the right words, and the article is untouched', async () => {
    const before = document.body.innerHTML;
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    await expect
      .poll(() => paintedWords('mk-1'))
      .toEqual(['Kamala Harris', 'Kamala Harris', 'Power']);
    await expect.poll(() => paintedWords('mk-2')).toEqual(['USAID']);
    await expect.poll(() => paintedWords('mk-5')).toEqual(['$4 billion']);
    expect(before).not.toContain('data-mk');
    expect(site.states.map(({ status }) => status)).toEqual([
      'reading',
      'reading',
      'ready',
      'ready',
    ]);
  });

  test('wait, with nothing read or asked, while the page is prerendered or out of sight', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    site = await setUpPage({ paragraphs: PARAGRAPHS, watched: false });
    await site.page.refresh();
    expect(site.calls).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
    visibility.mockRestore();
    await site.page.refresh();
    expect(site.calls).toContain('analyze');
    await expect.poll(() => paintedWords('mk-2')).toEqual(['USAID']);
  });

  test('follow the settings at once', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS, settings: { hiddenGroups: ['person'] } });
    expect(CSS.highlights.has('mk-1')).toBe(false);
    void site.page.setSettings({ ...DEFAULT_SETTINGS, hiddenActors: ['harris'] });
    await expect.poll(() => paintedWords('mk-1')).toEqual(['Power']);
    void site.page.setSettings({ ...DEFAULT_SETTINGS, marksShown: false });
    expect(CSS.highlights.size).toBe(0);
    await site.page.setSettings({ ...DEFAULT_SETTINGS, siteEnabled: false });
    expect(site.states.at(-1)).toEqual({ status: 'off' });
    await site.page.setSettings(DEFAULT_SETTINGS);
    await expect.poll(() => paintedWords('mk-2')).toEqual(['USAID']);
  });

  test('are left out by density, without hover, but still lit and revealed', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    const density = { ...DEFAULT_SETTINGS.density, person: 'first' } as const;
    await site.page.setSettings({ ...DEFAULT_SETTINGS, hoverDelay: 50, density });
    await expect.poll(() => paintedWords('mk-1')).toEqual(['Kamala Harris', 'Power']);
    const mentions = site.lastAnalysis()?.mentions ?? [];
    const second = mentions.filter(({ entity }) => entity === 'harris')[1];
    if (!second) throw new Error('no second mention');
    await hover('Kamala Harris was');
    await sleep(250);
    expect(site.card()).toBeNull();
    site.say({ type: 'reveal', start: second.start, end: second.end });
    await expect.poll(() => paintedWords('mk-0')).toEqual(['Kamala Harris']);
    await site.page.setSettings({ ...DEFAULT_SETTINGS, hoverDelay: 50 });
    await expect
      .poll(() => paintedWords('mk-1').toSorted())
      .toEqual(['Kamala Harris', 'Kamala Harris', 'Power']);
  });

  test('of an actor set aside in this article go at once, card and all, and come back', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    const state = site.states.at(-1);
    const url = state?.status === 'ready' ? state.article.url : '';
    await hover('Kamala Harris was');
    await vi.waitFor(() => expect(title()).toBe('Kamala Harris'));
    site.page.setCorrections([{ url, entities: ['harris'] }]);
    await expect.poll(() => paintedWords('mk-1')).toEqual(['Power']);
    expect(site.card()).toBeNull();
    await expect.poll(() => paintedWords('mk-2')).toEqual(['USAID']);
    site.page.setCorrections([{ url: 'https://foreignpolicy.com/other/', entities: ['harris'] }]);
    await expect
      .poll(() => paintedWords('mk-1').toSorted())
      .toEqual(['Kamala Harris', 'Kamala Harris', 'Power']);
  });

  test('come back when the DOM under them is replaced, without a new analysis', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    const body = site.article.querySelector('.post-content-main');
    const copy = body?.innerHTML ?? '';
    if (body) body.innerHTML = copy;
    await site.page.refresh();
    await expect.poll(() => paintedWords('mk-2')).toEqual(['USAID']);
    expect(site.calls.filter((call) => call === 'analyze')).toHaveLength(1);
  });

  test('of notes stand where their passages are, and go with them', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    const state = site.states.at(-1);
    const text = state?.status === 'ready' ? state.article.text : '';
    const start = text.indexOf('nobody else spoke');
    site.setPlaces({ n1: { start, end: start + 'nobody else spoke'.length } });
    await site.page.command({ type: 'notes-changed' });
    await expect.poll(() => paintedWords('mk-6')).toEqual(['nobody else spoke']);
    const told = site.states.at(-1);
    expect(told?.status === 'ready' && Object.keys(told.notes)).toEqual(['n1']);
    site.setPlaces({});
    await site.page.command({ type: 'notes-changed' });
    expect(CSS.highlights.has('mk-6')).toBe(false);
  });

  test('are lit and flashed for the sidebar without a change of the DOM', async () => {
    site = await setUpPage({ paragraphs: LONG });
    const listeners: ((message: unknown) => void)[] = [];
    site.page.connect({
      name: 'sidelight-sidebar',
      postMessage: () => {},
      disconnect: () => {},
      onMessage: { addListener: (listener) => listeners.push(listener) },
      onDisconnect: { addListener: () => {} },
    });
    const before = document.documentElement.outerHTML;
    const state = site.states.at(-1);
    const mention = state?.status === 'ready' ? state.analysis.mentions[0] : undefined;
    const passage = { start: mention?.start, end: mention?.end };
    const say = (message: unknown) => listeners.forEach((listener) => listener(message));
    say({ type: 'light', passages: [passage] });
    await expect.poll(() => paintedWords('mk-0')).toEqual(['Kamala Harris']);
    say({ type: 'light', passages: [] });
    expect(CSS.highlights.has('mk-0')).toBe(false);
    window.scrollTo(0, 3000);
    say({ type: 'reveal', ...passage });
    await vi.waitFor(() => expect(window.scrollY).toBeLessThan(100));
    await expect.poll(() => paintedWords('mk-0')).toEqual(['Kamala Harris']);
    await vi.waitFor(() => expect(CSS.highlights.has('mk-0')).toBe(false), { timeout: 2000 });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

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

describe('a note begun in the page', () => {
  test('on a selection is offered by a button that covers none of it', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    const range = rangeOver(site.article, 'some plain words');
    window.getSelection()?.addRange(range);
    await userEvent.keyboard('{Shift}');
    await vi.waitFor(() => expect(site.button(words.t('selectionNote'))).not.toBeNull());
    const button = site.button(words.t('selectionNote'));
    const box = button?.getBoundingClientRect();
    expect(box?.top).toBeGreaterThan(range.getBoundingClientRect().bottom);
    await site.press(words.t('selectionNote'));
    expect(site.requests).toMatchObject([
      { type: 'new-note', target: { type: 'passage', selector: { exact: 'some plain words' } } },
    ]);
    expect(site.button(words.t('selectionNote'))).toBeNull();
    // The keyboard may still be with the page.
    await vi.waitFor(() => expect(site.button(words.t('selectionNoteOpened'))).not.toBeNull());
    window.getSelection()?.removeAllRanges();
    await vi.waitFor(() => expect(site.button(words.t('selectionNoteOpened'))).toBeNull());
  });

  test('says that it waits where the browser did not open the sidebar', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS, opened: false });
    window.getSelection()?.addRange(rangeOver(site.article, 'some plain words'));
    await userEvent.keyboard('{Shift}');
    await vi.waitFor(() => expect(site.button(words.t('selectionNote'))).not.toBeNull());
    await site.press(words.t('selectionNote'));
    await vi.waitFor(() => expect(site.button(words.t('selectionNoteWaiting'))).not.toBeNull());
  });

  test('is about the article when nothing is selected, and about the mention from its card', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    await site.page.command({ type: 'start-note' });
    expect(site.requests).toEqual([{ type: 'new-note', target: { type: 'article' } }]);
    await click('Guatemala');
    await site.press(words.t('cardNote'));
    expect(site.requests.at(-1)).toMatchObject({
      type: 'new-note',
      target: {
        type: 'mention',
        selector: { exact: 'Guatemala' },
        entity: 'guatemala',
        name: 'Guatemala',
      },
    });
  });
});

describe('leaving', () => {
  test('takes everything out of the page when the extension is gone', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    await click('$4 billion');
    site.setAlive(false);
    await hover('some plain words');
    await vi.waitFor(() => expect(site.controller.signal.aborted).toBe(true));
    expect(CSS.highlights.size).toBe(0);
    expect(document.querySelector('[data-mk]')).toBeNull();
  });

  test('a second script takes the place of the first and doubles nothing', async () => {
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    const first = site;
    await click('$4 billion');
    site = await setUpPage({ paragraphs: PARAGRAPHS });
    expect(first.controller.signal.aborted).toBe(true);
    await expect.poll(() => paintedWords('mk-5')).toEqual(['$4 billion']);
    expect(document.querySelectorAll('[data-mk]')).toHaveLength(0);
    first.tearDown();
    site = await setUpPage({ paragraphs: PARAGRAPHS });
  });
});
