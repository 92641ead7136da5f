import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings.ts';
import { paintedWords } from '../highlights/text-on-page.ts';
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
