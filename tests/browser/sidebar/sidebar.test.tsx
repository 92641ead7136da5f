import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteStoreError } from '../../../src/notes/store.ts';
import { ARTICLE, NOTES } from './fixture.ts';
import { openSidebar, READY, withPlaces, type Harness } from './harness.tsx';
import { settled } from './settled.ts';

let harness: Harness;

function open(options: Parameters<typeof openSidebar>[1] = {}): void {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (!root) throw new Error('no root');
  harness = openSidebar(root, { notes: NOTES, ...options });
  harness.tab(READY);
}

const names = (): string[] =>
  [...document.querySelectorAll('.cast-name')].map((element) => element.textContent ?? '');
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const passage = (words: string) => {
  const start = ARTICLE.text.indexOf(words);
  return { start, end: start + words.length };
};
const reveals = () => harness.sent.filter(({ type }) => type === 'reveal');

beforeEach(async () => {
  await page.viewport(360, 800);
  open();
  await settled();
});

afterEach(() => harness.close());

describe('cast', () => {
  it('lists actors by first appearance, and by mentions or name when asked', async () => {
    expect(names().slice(0, 2)).toEqual(['Costa Verde', 'Ana Lucía Villarreal Montes']);
    await page.getByRole('combobox').selectOptions('name');
    expect(names()[0]).toBe('Ana Lucía Villarreal Montes');
    await page.getByRole('combobox').selectOptions('mentions');
    expect(names()[0]).toBe('Costa Verde');
  });

  it('leaves adjectives out of the count until the reader wants them marked', async () => {
    const count = (): string =>
      document.querySelector('.cast-row .cast-count [aria-hidden]')?.textContent ?? '';
    expect(count()).toBe('4×');
    harness.store.changeSettings((old) => ({ ...old, markDemonyms: true }));
    await expect.poll(count).toBe('5×');
  });

  it('lights the mentions of the row that is pointed at, and puts them out after', async () => {
    const row = page.getByRole('listitem').filter({ hasText: 'Helen Marchetti' });
    await row.hover();
    const lit = harness.sent.at(-1);
    expect(lit?.type === 'light' && lit.passages.length).toBe(3);
    await page.getByRole('heading', { level: 1 }).hover();
    expect(harness.sent.at(-1)).toEqual({ type: 'light', passages: [] });
  });

  it('shows which actors are in view', async () => {
    const { start } = passage('Critics such as');
    harness.inView(start, start + 40);
    const lit = (): number => document.querySelectorAll('[data-in-view="true"]').length;
    await expect.poll(lit).toBe(1);
  });

  it('steps through the mentions of an actor and around the end', async () => {
    await page.getByRole('listitem').filter({ hasText: 'Tomás Okafor' }).hover();
    const next = button('Next mention of Tomás Okafor');
    for (let step = 0; step < 4; step += 1) await next.click();
    const starts = reveals().map((message) => message.type === 'reveal' && message.start);
    expect(new Set(starts).size).toBe(3);
    expect(starts[3]).toBe(starts[0]);
    await expect.element(page.getByRole('status')).toHaveTextContent('Mention 1 of 3');
  });

  it('hides an actor by the eye and remembers it', async () => {
    await page.getByRole('listitem').filter({ hasText: 'Tomás Okafor' }).hover();
    await button('Hide marks of Tomás Okafor').click();
    expect(harness.settings().hiddenActors).toEqual(['okafor']);
    await expect.element(button('Show marks of Tomás Okafor')).toBeInTheDocument();
  });
});

describe('actors that only the article introduces', () => {
  const row = () => page.getByRole('listitem').filter({ hasText: 'Helen Marchetti' });

  it('are marked as such, with the article’s own words', async () => {
    await expect
      .element(row())
      .toHaveTextContent(/From this article a researcher at the Tidewater Institute/);
    const known = page.getByRole('listitem').filter({ hasText: 'Tomás Okafor' });
    await expect.element(known).not.toHaveTextContent(/From this article/);
  });

  it('count in the chips like any other', async () => {
    const chip = page.getByRole('button', { name: /^People/ });
    await expect.element(chip).toHaveTextContent('4');
  });

  it('have a card of the article’s words, one click from the text', async () => {
    await button('Helen Marchetti').click();
    const card = page.getByRole('article');
    await expect.element(card).toHaveTextContent('From this article');
    const description = document.querySelector<HTMLElement>('.section .mention');
    expect(description?.querySelector('mark')?.textContent).toMatch(/^a researcher at/);
    description?.click();
    expect(reveals()).toEqual([
      { type: 'reveal', ...passage('a researcher at the Tidewater Institute') },
    ]);
  });
});

describe('a wrong link', () => {
  const setAsideOkafor = async (): Promise<void> => {
    await button('Tomás Okafor').click();
    await button('Not this one').click();
  };

  it('is set aside from the card, for this article only', async () => {
    await setAsideOkafor();
    expect(harness.corrections()).toEqual([{ url: ARTICLE.url, entities: ['okafor'] }]);
    await expect.poll(names).not.toContain('Tomás Okafor');
    const chip = page.getByRole('button', { name: /^People/ });
    await expect.element(chip).toHaveTextContent('3');
    await expect.element(page.getByRole('status')).toHaveTextContent('Set aside: Tomás Okafor');
    // The row is gone that had the focus before the card.
    await expect.poll(() => document.activeElement?.id).toBe('tab-cast');
  });

  it('is put back by Undo', async () => {
    await setAsideOkafor();
    await button('Undo').click();
    expect(harness.corrections()).toEqual([]);
    await expect.poll(names).toContain('Tomás Okafor');
    expect(document.getElementById('undo')).toBeNull();
  });

  it('stays in a list at the end of the cast, from where it is put back', async () => {
    await setAsideOkafor();
    const list = page.getByRole('region', { name: 'Set aside' });
    await expect.element(list).toHaveTextContent('Tomás Okafor');
    await button('Put back Tomás Okafor').click();
    expect(harness.corrections()).toEqual([]);
    await expect.element(list).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.id).toBe('actor-okafor');
  });

  it('is undone in the article it was set aside in, wherever the reader is by then', async () => {
    await setAsideOkafor();
    const other = { ...ARTICLE, url: 'https://foreignpolicy.com/2021/05/08/another/' };
    if (READY.status !== 'connected' || READY.page.status !== 'ready') throw new Error('no page');
    harness.tab({ status: 'connected', page: { ...READY.page, article: other } });
    await expect.poll(names).toContain('Tomás Okafor');
    await button('Undo').click();
    expect(harness.corrections()).toEqual([]);
  });

  it('leaves a card that says so and puts it back', async () => {
    await setAsideOkafor();
    harness.request({ type: 'actor', entity: 'okafor' });
    const card = page.getByRole('article');
    await expect.element(card).toHaveTextContent('does not mean this one');
    await button('Put back').click();
    await expect.element(card).toHaveTextContent('3 mentions');
  });
});

describe('density', () => {
  const notice = () => page.getByText('Not every mention is marked.');

  it('is chosen for each kind and told beside the switches', async () => {
    await expect.element(notice()).not.toBeInTheDocument();
    harness.store.navigation.showTab('settings');
    await page.getByRole('combobox', { name: 'Places' }).selectOptions('First mention');
    expect(harness.settings().density).toMatchObject({ person: 'auto', place: 'first' });
    await expect.element(notice()).toBeVisible();
    await expect
      .element(page.getByRole('group', { name: 'Mentions that are marked' }))
      .toHaveTextContent('In this article 19 of 24 mentions are marked.');
  });

  it('leaves lists and stepping as they are', async () => {
    const density = { ...harness.settings().density, person: 'first' } as const;
    harness.store.changeSettings((old) => ({ ...old, density }));
    await button('Helen Marchetti').click();
    await expect.element(page.getByRole('article')).toHaveTextContent('3 mentions');
    await button('Next mention of Helen Marchetti').click();
    await button('Next mention of Helen Marchetti').click();
    expect(reveals()).toHaveLength(2);
  });

  it('is one click away where marks are left out', async () => {
    const density = { ...harness.settings().density, place: 'first' } as const;
    harness.store.changeSettings((old) => ({ ...old, density }));
    await button('Change').click();
    await expect.poll(() => document.activeElement?.id).toBe('density');
  });
});

describe('switches', () => {
  it('hides a kind by its chip, which says so', async () => {
    const chip = page.getByRole('button', { name: /^People/ });
    await expect.element(chip).toHaveAttribute('aria-pressed', 'true');
    await chip.click();
    await expect.element(chip).toHaveAttribute('aria-pressed', 'false');
    expect(harness.settings().hiddenGroups).toEqual(['person']);
  });

  it('turns all marks off', async () => {
    await page.getByRole('switch', { name: 'Marks in the article' }).click();
    expect(harness.settings().marksShown).toBe(false);
  });

  it('keeps both of two quick changes', async () => {
    harness.store.toggleGroup('person');
    harness.store.toggleGroup('place');
    await settled();
    expect(harness.settings().hiddenGroups).toEqual(['person', 'place']);
  });
});

describe('card', () => {
  it('shows the office on the article’s date with its dates', async () => {
    await button('Ana Lucía Villarreal Montes').click();
    const card = page.getByRole('article');
    await expect.element(card).toHaveTextContent('On May 7, 2021President of Costa Verde');
    await expect.element(card).toHaveTextContent('Dec 1, 2018 – Dec 1, 2024');
    await expect.element(card).toHaveTextContent('General knowledge, Nov 2026');
  });

  it('shows a country’s figures of the article’s year', async () => {
    await button('Costa Verde').click();
    const card = page.getByRole('article');
    await expect.element(card).toHaveTextContent('Figures for 2021');
    await expect.element(card).toHaveTextContent('$28.7 billion');
    await expect.element(card).toHaveTextContent('26% of GDP');
  });

  it('goes to the text from a mention’s sentence', async () => {
    await button('Helen Marchetti').click();
    await page.getByRole('button', { name: /It is a fraction/ }).click();
    const { start } = passage('Marchetti said.');
    expect(reveals()).toEqual([{ type: 'reveal', start, end: start + 'Marchetti'.length }]);
  });

  it('leads to related actors, even those the article does not name', async () => {
    await button('Ana Lucía Villarreal Montes').click();
    await button('National Assembly of Costa Verde').click();
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(/^National/);
    await expect.element(page.getByRole('article')).toHaveTextContent('Not named in the article');
  });

  it('gives scroll and focus back on the way back', async () => {
    await page.viewport(360, 500);
    document.getElementById('actor-tidewater')?.scrollIntoView({ block: 'center' });
    const before = document.scrollingElement?.scrollTop ?? 0;
    expect(before).toBeGreaterThan(100);
    document.getElementById('actor-tidewater')?.focus({ preventScroll: true });
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.id).toBe('actor-tidewater');
    expect(document.scrollingElement?.scrollTop).toBe(before);
  });
});

describe('money', () => {
  beforeEach(async () => {
    harness.store.navigation.showTab('money');
    await settled();
  });

  it('never sets a total over years beside an amount without a period', () => {
    const groups = [...document.querySelectorAll('.chart-group')].map((group) =>
      [...group.querySelectorAll('.chart-sum')].map(({ textContent }) => textContent),
    );
    expect(groups).toEqual([
      ['about $1.2 billion a year', '$900 million'],
      ['$45 billion to $50 billion', '$310 million'],
    ]);
  });

  it('draws bars in proportion, over both groups', () => {
    const widths = [...document.querySelectorAll<HTMLElement>('.chart-bar')].map(
      (bar) => bar.getBoundingClientRect().width,
    );
    const [rate = 0, total = 0, plan = 0] = widths;
    expect(total / rate).toBeCloseTo(0.9 / 1.2, 1);
    expect(plan / rate).toBeCloseTo(45 / 1.2, 0);
    const range = document.querySelector('.chart-range')?.getBoundingClientRect().width ?? 0;
    expect(range / plan).toBeCloseTo(5 / 45, 1);
  });

  it('has the same sums in a table', async () => {
    await userEvent.click(page.getByText('As a table'));
    const table = page.getByRole('table');
    const cells = [...table.element().querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(cells).toContainEqual(['$4.5 billion over 5 years', '$4.5 billion', '$900 million']);
    expect(cells).toHaveLength(4);
  });

  it('goes to an amount that is asked for before the view is there', async () => {
    const start = ARTICLE.text.indexOf('$310 million');
    harness.store.navigation.showTab('cast');
    await settled();
    harness.request({ type: 'amount', start });
    await expect.poll(() => document.activeElement?.id).toBe(`amount-${start}`);
  });

  it('leads from the chart to the amount', async () => {
    await userEvent.click(page.getByRole('button', { name: /^\$900 million/ }));
    await settled();
    expect(document.activeElement?.textContent).toContain('$4.5 billion over 5 years');
  });

  it('says whose an amount is, what it is beside, and how that was worked out', async () => {
    const relief = [...document.querySelectorAll<HTMLElement>('.amount')].find((item) =>
      item.querySelector('.amount-worth')?.textContent.includes('$310 million'),
    );
    const lines = [...(relief?.querySelectorAll('.perspective') ?? [])].map((line) =>
      line.textContent.trim(),
    );
    // 310 million / 6.5 million = 47.7; 0.31 / 7.5 is one in 24; 310 x 313.689 / 270.97 = 358.9.
    expect(lines).toEqual([
      'about $48 for each inhabitant of Costa Verde',
      'about one dollar for every 25 of what people abroad sent home to Costa Verde in 2021',
      'about one dollar for every 15 of the $4.5 billion over 5 years',
      'about $360 million in dollars of 2024, counted from dollars of 2021',
    ]);
    const formulas = [...(relief?.querySelectorAll('.working-formula') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(formulas[0]).toBe('$310 million ÷ 6.5 million = $47.69');
    const parties = [...(relief?.querySelectorAll('.party') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(parties).toEqual(['FromMeridian Development Bank(from the record)', 'ToCosta Verde']);
  });

  it('sets the record beside the article’s own words', async () => {
    const record = page.getByText('Relief after two storms, half of it in kind.');
    await expect.element(record).toBeVisible();
    const item = record.element().closest('.amount');
    expect(item?.querySelector('.mention')?.textContent).toContain('Costa Verde received');
    expect(item?.textContent).toContain('Not a part of the Coastal Compact');
    await page.viewport(600, 800);
    const [said, known] = [item?.querySelector('.mention'), item?.querySelector('.record')].map(
      (element) => element?.getBoundingClientRect(),
    );
    expect(known?.left).toBeGreaterThan(said?.right ?? Infinity);
    await page.viewport(360, 800);
  });

  it('does not measure an amount by an actor that the reader has set aside', async () => {
    harness.store.setAside.add({ id: 'costa-verde', name: 'Costa Verde' });
    await settled();
    const text = document.querySelector('.amounts')?.textContent ?? '';
    expect(text).not.toContain('for each inhabitant');
    expect(text).not.toContain('Relief after two storms');
  });
});

describe('notes', () => {
  const added = () =>
    [...harness.notes.notes.values()].find(({ id }) => !NOTES.some((note) => note.id === id));
  const editor = () => page.getByRole('textbox', { name: 'Note text' });

  it('stand in reading order, those whose passage is gone last', async () => {
    harness.tab(withPlaces({ n55555: null }));
    harness.store.navigation.showTab('notes');
    await settled();
    const ids = [...document.querySelectorAll('.note')].map(({ id }) => id);
    expect(ids).toEqual(['note-n1', 'note-n333', 'note-n4444', 'note-n22', 'note-n55555']);
  });

  it('saves what is typed after the commit and tells the page', async () => {
    harness.request({
      type: 'new-note',
      target: { type: 'actor', entity: 'okafor', name: 'Okafor' },
    });
    await expect.element(editor()).toHaveFocus();
    await userEvent.keyboard('Why did he leave?');
    await expect.element(page.getByText('Saved', { exact: true }).first()).toBeVisible();
    await expect.poll(() => added()?.body).toBe('Why did he leave?');
    expect(harness.changed).toEqual([ARTICLE.url]);
  });

  it('keeps the text and says why when a save is refused', async () => {
    harness.notes.failure = new NoteStoreError('full', 'quota');
    harness.request({ type: 'new-note', target: { type: 'article' } });
    await editor().fill('Too much');
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Not saved: there is no space left');
    await expect.element(editor()).toHaveValue('Too much');
    harness.notes.failure = null;
    await button('Try again').click();
    await expect.poll(() => added()?.body).toBe('Too much');
  });

  it('keeps both texts when the note was changed elsewhere meanwhile, and shows both', async () => {
    harness.store.navigation.showTab('notes');
    await button('Edit the note on the whole article').click();
    const stored = harness.notes.notes.get('n1');
    if (!stored) throw new Error('no note');
    harness.notes.notes.set('n1', { ...stored, body: 'Theirs' });
    await editor().fill('Mine');
    await expect.poll(() => added()).toMatchObject({ body: 'Mine', versionOf: 'n1' });
    await expect.element(page.getByText('Theirs')).toBeVisible();
    await editor().fill('Mine, typed on');
    await button('Done').click();
    await expect.poll(() => added()?.body).toBe('Mine, typed on');
    expect(harness.notes.notes.get('n1')?.body).toBe('Theirs');
    await expect.element(page.getByText('Another version, written in another')).toBeVisible();
  });

  it('takes over what another window typed while nothing is typed here', async () => {
    harness.store.navigation.showTab('notes');
    await button('Edit the note on the whole article').click();
    const stored = harness.notes.notes.get('n1');
    if (!stored) throw new Error('no note');
    await harness.notes.put({ ...stored, body: 'Theirs' });
    await expect.element(editor()).toHaveValue('Theirs');
    await editor().fill('Theirs and mine');
    await expect.poll(() => harness.notes.notes.get('n1')?.body).toBe('Theirs and mine');
    expect(added()).toBeUndefined();
  });

  it('takes tags, completed from those used before, and a meaning', async () => {
    const [first] = NOTES;
    if (first) await harness.notes.put({ ...first, tags: ['Migration'] });
    harness.request({ type: 'new-note', target: { type: 'article' } });
    await editor().fill('Tagged');
    const field = page.getByRole('combobox', { name: 'Add tag' });
    await field.click();
    await userEvent.keyboard('#roads{Enter}migr');
    await expect.poll(() => document.querySelector('datalist option')).not.toBeNull();
    expect(document.querySelector('datalist option')?.getAttribute('value')).toBe('Migration');
    await field.fill('Migration');
    await page.getByRole('radio', { name: 'Question' }).click();
    await expect
      .poll(() => added())
      .toMatchObject({ tags: ['roads', 'Migration'], meaning: 'question' });
    await button('Remove the tag roads').click();
    await expect.poll(() => added()?.tags).toEqual(['Migration']);
    await button('Done').click();
    await expect.element(page.getByText('Question', { exact: true })).toBeVisible();
  });

  it('undoes and redoes what was typed, tagged and chosen', async () => {
    harness.request({ type: 'new-note', target: { type: 'article' } });
    await editor().click();
    await userEvent.keyboard('One');
    await page.getByRole('radio', { name: 'Agree', exact: true }).click();
    await editor().click();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(page.getByRole('radio', { name: 'Note', exact: true })).toBeChecked();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(editor()).toHaveValue('');
    await button('Redo').click();
    await expect.element(editor()).toHaveValue('One');
    await expect.poll(() => added()?.body).toBe('One');
  });

  it('shows Markdown as elements, and HTML and other links as the text they are', async () => {
    const hostile =
      '**bold** <img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](https://b.test/)';
    const [first] = NOTES;
    if (first) await harness.notes.put({ ...first, body: hostile });
    harness.store.navigation.showTab('notes');
    await settled();
    const body = document.querySelector('#note-n1 .note-body');
    expect(body?.querySelector('strong')?.textContent).toBe('bold');
    expect(body?.querySelector('img')).toBeNull();
    expect([...(body?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual([
      'https://b.test/',
    ]);
    expect(body?.textContent).toContain('<img src=x onerror=alert(1)> [a](javascript:alert(1))');
  });

  it('keeps deleted notes on a shelf below the list', async () => {
    harness.store.navigation.showTab('notes');
    await button('Delete the note on Tomás Okafor').click();
    await page.getByText('1 deleted note').click();
    await button('Restore the note on Tomás Okafor').click();
    await expect.element(button('Delete the note on Tomás Okafor')).toBeInTheDocument();
    await expect.element(page.getByText('1 deleted note')).not.toBeInTheDocument();
  });

  it('says truly whether a passage is looked for, found or not there', async () => {
    harness.store.navigation.showTab('notes');
    const lost = page.getByRole('listitem').filter({ hasText: 'words the editors took out' });
    await expect.element(lost).toHaveTextContent('Looking for the passage');
    harness.tab(withPlaces({ n55555: null }));
    await expect.element(lost).toHaveTextContent('Passage not found');
    harness.tab(withPlaces({ n55555: { start: 2, end: 9 } }));
    await expect.element(lost).not.toHaveTextContent('Passage not found');
    await expect.element(lost).not.toHaveTextContent('Looking');
  });

  it('of a private window are in memory, and say so, until the reader keeps them', async () => {
    harness.close();
    open({ notes: [], isPrivate: true });
    harness.request({ type: 'new-note', target: { type: 'article' } });
    await editor().fill('Between us');
    await expect.element(page.getByText('In memory only').first()).toBeVisible();
    await expect.element(page.getByText(/Private window/)).toBeVisible();
    await button('Done').click();
    await expect.element(page.getByText('Gone when this window closes')).toBeVisible();
    expect(harness.notes.notes.size).toBe(0);
    await button('Keep the note on the whole article').click();
    await expect
      .poll(() => [...harness.notes.notes.values()])
      .toMatchObject([{ body: 'Between us' }]);
    await expect.element(page.getByText('Gone when this window closes')).not.toBeInTheDocument();
  });

  it('drops a new note without text', async () => {
    harness.request({ type: 'new-note', target: { type: 'article' } });
    await button('Done').click();
    expect(added()).toBeUndefined();
    await expect.element(editor()).not.toBeInTheDocument();
  });

  it('does not lose what is typed while the page is read anew', async () => {
    harness.request({ type: 'new-note', target: { type: 'article' } });
    await editor().fill('Half a thought');
    harness.tab({ status: 'connected', page: { status: 'reading' } });
    harness.tab(READY);
    await expect.element(editor()).toHaveValue('Half a thought');
  });

  it('deletes a note and gives it back', async () => {
    harness.store.navigation.showTab('notes');
    await button('Delete the note on Tomás Okafor').click();
    await expect.poll(() => harness.notes.notes.has('n333')).toBe(false);
    await button('Undo').click();
    await expect.poll(() => harness.notes.notes.get('n333')?.body).toMatch(/^Left the bank/);
    await expect.element(button('Delete the note on Tomás Okafor')).toBeInTheDocument();
  });

  it('offers a deleted note for ten seconds, longer while the offer has the focus', async () => {
    await page.getByRole('heading', { level: 1 }).hover();
    vi.useFakeTimers();
    try {
      harness.store.navigation.showTab('notes');
      const note = NOTES[0];
      if (!note) throw new Error('no note');
      await harness.store.notes.remove(note);
      await vi.advanceTimersByTimeAsync(100);
      document.getElementById('undo')?.focus();
      await vi.advanceTimersByTimeAsync(30_000);
      expect(document.getElementById('undo')).not.toBeNull();
      document.getElementById('undo')?.blur();
      await vi.advanceTimersByTimeAsync(11_000);
      expect(document.getElementById('undo')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('edits a note in its place', async () => {
    harness.store.navigation.showTab('notes');
    await button('Edit the note on the whole article').click();
    await expect.element(editor()).toHaveFocus();
    await editor().fill('Compare with both drafts.');
    await button('Done').click();
    await expect.poll(() => harness.notes.notes.get('n1')?.body).toBe('Compare with both drafts.');
  });

  it('lead to the notebook, also when the store was emptied', async () => {
    harness.close();
    open({ notes: [], noteCount: 12 });
    harness.store.navigation.showTab('notes');
    await expect.poll(() => document.body.textContent).toContain('There were 12 notes here');
    document.querySelector<HTMLElement>('.empty .button')?.click();
    document.querySelector<HTMLElement>('.notebook-link')?.click();
    await expect.poll(() => harness.notebooksOpened()).toBe(2);
  });

  it('are counted apart after each change', async () => {
    const [note] = NOTES;
    if (note) await harness.notes.remove(note.id);
    await expect.poll(() => harness.noteCount(), { timeout: 3000 }).toBe(NOTES.length - 1);
  });
});

describe('states', () => {
  it('asks for access when the button is pressed', async () => {
    harness.tab({ status: 'access-withheld' });
    await button('Allow on foreignpolicy.com').click();
    expect(harness.asked()).toBe(1);
    await expect.element(page.getByText(/Access was not given/)).toBeVisible();
  });

  it('offers to reload a page that was open before', async () => {
    harness.tab({ status: 'needs-reload' });
    await button('Reload the page').click();
    expect(harness.reloads()).toBe(1);
  });

  it('switches the site on again', async () => {
    harness.store.changeSettings((old) => ({ ...old, siteEnabled: false }));
    harness.tab({ status: 'connected', page: { status: 'off' } });
    await button('Switch on').click();
    expect(harness.settings().siteEnabled).toBe(true);
  });

  it('leads to the settings without an article, and back', async () => {
    harness.tab({ status: 'other-site' });
    await button('Settings').click();
    await expect.element(page.getByRole('heading', { name: 'Settings' })).toHaveFocus();
    await page.getByRole('switch', { name: /foreignpolicy/ }).click();
    expect(harness.settings().siteEnabled).toBe(false);
    await button('Back').click();
    await expect.element(button('Settings')).toHaveFocus();
  });

  it('keeps the settings open when the article comes, as its tab', async () => {
    harness.tab({ status: 'other-site' });
    await button('Settings').click();
    harness.tab(READY);
    await expect
      .element(page.getByRole('tab', { name: 'Settings' }))
      .toHaveAttribute('aria-selected', 'true');
    await page.getByRole('tab', { name: /^Cast/ }).click();
    harness.tab({ status: 'other-site' });
    await expect.element(page.getByText('Waiting for an article')).toBeVisible();
  });

  it('keeps a request that comes before the article is read', async () => {
    harness.tab({ status: 'connecting' });
    harness.request({ type: 'actor', entity: 'bank' });
    harness.tab(READY);
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(/^Meridian/);
  });
});

describe('keyboard', () => {
  it('moves between the views by arrow keys', async () => {
    document.getElementById('tab-cast')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.id).toBe('tab-money');
    await expect
      .element(page.getByRole('tab', { name: /^Money/ }))
      .toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.id).toBe('tab-settings');
  });
});
