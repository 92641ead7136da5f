import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exportNotes } from '../../../src/notes/exchange/export-notes.ts';
import { NoteStoreError } from '../../../src/notes/store.ts';
import { makeNote, passageTarget } from '../../unit/notes/make-note.ts';
import { manyNotes } from './many-notes.ts';
import { bodies, button, open, openInTests } from './notebook-under-test.ts';

const NOTES = [
  makeNote(1, { target: passageTarget('over five years', 20), body: 'per year?', tags: ['money'] }),
  makeNote(2, { target: { type: 'actor', entity: 'x', name: 'Ana Example' }, body: 'look up' }),
  makeNote(3, { body: '<img src=x onerror=alert(1)>' }),
];

openInTests();

async function fileOf(notes: Parameters<typeof exportNotes>[1]): Promise<File> {
  const { parts } = await exportNotes('own', notes, { now: new Date(0), title: '' });
  return new File([...parts], 'backup.json', { type: 'application/json' });
}

async function chooseFile(selector: string, file: File): Promise<void> {
  await expect.poll(() => document.querySelector(selector)).not.toBeNull();
  const field = document.querySelector<HTMLInputElement>(selector);
  const transfer = new DataTransfer();
  transfer.items.add(file);
  if (field) field.files = transfer.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the notebook', () => {
  it('lists all notes with their passage, the last changed first, as text', async () => {
    open({ notes: NOTES });
    await expect.poll(bodies).toEqual(['<img src=x onerror=alert(1)>', 'look up', 'per year?']);
    expect(document.querySelector('.rows img')).toBeNull();
    expect(document.querySelector('.row-quote')?.textContent).toBe('over five years');
  });

  it('searches as it is typed, and says what it cannot understand', async () => {
    open({ notes: NOTES });
    await userEvent.fill(page.getByLabelText('Search notes'), 'tag:money');
    await expect.poll(bodies).toEqual(['per year?']);
    await expect.element(page.getByText('1 of 3 notes')).toBeInTheDocument();
    await userEvent.fill(page.getByLabelText('Search notes'), 'before:soon example');
    await expect.poll(bodies).toEqual(['look up']);
    await expect.element(page.getByText('“soon” is not a date', { exact: false })).toBeVisible();
    await userEvent.fill(page.getByLabelText('Search notes'), 'nowhere');
    await expect.element(page.getByText('Nothing found')).toBeVisible();
  });

  it('draws a page a few rows at a time, and keeps those that stay', async () => {
    const counts = [0];
    const observer = new MutationObserver(() => {
      const count = document.querySelectorAll('.row').length;
      if (count !== counts.at(-1)) counts.push(count);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const { store } = open({ notes: manyNotes(100) });
    await expect.poll(() => document.querySelectorAll('.row')).toHaveLength(40);
    const steps = counts.map((count, i) => count - (counts[i - 1] ?? 0));
    expect(Math.max(...steps)).toBe(10);
    const [kept] = document.querySelectorAll('.row');
    counts.length = 1;
    const [, second = makeNote(1)] = store.library.shown.value;
    await store.bulk.remove([second]);
    await expect.poll(() => store.library.size.value).toBe(99);
    await expect.poll(() => document.querySelectorAll('.row')).toHaveLength(40);
    expect(document.querySelector('.row')).toBe(kept);
    expect(Math.min(...counts.slice(1), 40)).toBeGreaterThanOrEqual(39);
    observer.disconnect();
  });

  it('leads to the article, and copies a quotation with its source', async () => {
    const { opened, copied } = open({ notes: NOTES.slice(0, 1) });
    await button('Open the article at “over five years”').click();
    expect(opened).toEqual([NOTES[0]]);
    await button(/Copy “over five years”/).click();
    expect(copied[0]).toContain('“over five years”\n— Jane Doe, “A made-up article,”');
  });

  it('deletes many at once, and gives them back', async () => {
    const { notes } = open({ notes: NOTES });
    await page.getByLabelText('Select this page').click();
    await button('Delete').click();
    await expect.poll(bodies).toEqual([]);
    expect(notes.notes.size).toBe(0);
    await button('Undo').click();
    await expect.poll(() => bodies().length).toBe(3);
    expect([...notes.notes.values()].map(({ id }) => id).toSorted()).toEqual(
      NOTES.map(({ id }) => id).toSorted(),
    );
  });

  it('offers to undo what was done to many until it is sent away, and tells of it', async () => {
    const { store } = open({ notes: NOTES });
    await expect.poll(() => bodies().length).toBe(3);
    vi.useFakeTimers();
    try {
      await store.bulk.remove(NOTES.slice(1));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(document.querySelector('.toast [role=status]')?.textContent).toBe('2 notes deleted.');
    } finally {
      vi.useRealTimers();
    }
    await button('Dismiss').click();
    await expect.poll(() => document.querySelector('.toast')).toBeNull();
    expect(document.activeElement?.id).toBe('notes-top');
  });

  it('tags many at once, on all pages', async () => {
    const { notes } = open({ notes: manyNotes(100) });
    await expect.poll(() => bodies().length).toBeGreaterThan(30);
    await page.getByLabelText('Select this page').click();
    await button('Select all 100').click();
    await userEvent.fill(page.getByLabelText('Tag', { exact: true }), 'new tag');
    await button('Add tag').click();
    await expect.element(page.getByText('100 notes changed.')).toBeVisible();
    expect([...notes.notes.values()].every(({ tags }) => tags.includes('new tag'))).toBe(true);
    await button('Undo').click();
    await expect
      .poll(() => [...notes.notes.values()].some(({ tags }) => tags.includes('new tag')))
      .toBe(false);
  });

  it('turns pages and moves the focus with them', async () => {
    open({ notes: manyNotes(100) });
    await button('Next').click();
    await expect.element(page.getByText('Page 2 of 3')).toBeVisible();
    await expect.poll(() => document.activeElement?.id).toBe('notes-top');
  });
});

describe('export', () => {
  it('saves the notes found in the form chosen, which says what it is for', async () => {
    const { saved } = open({ notes: NOTES, typed: 'tag:money' });
    await expect.poll(bodies).toEqual(['per year?']);
    await button('Export…').click();
    await expect
      .element(page.getByText('For the CSV import of Readwise', { exact: false }))
      .toBeVisible();
    await page.getByText('Readwise (CSV)').click();
    await button('Save 1 note').click();
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.name).toBe('sidelight-notes-2026-05-17-readwise.csv');
    expect(saved[0]?.parts.join('')).toContain('over five years');
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('import', () => {
  it('shows what a file would do, keeps both texts of a conflict, and writes all', async () => {
    const { notes } = open({ notes: NOTES.slice(0, 2) });
    const changed = NOTES.map((note, i) => (i === 0 ? { ...note, body: 'theirs' } : note));
    await button('Import…').click();
    await chooseFile('#import-file', await fileOf(changed));
    await expect.element(page.getByText('1 new note')).toBeVisible();
    await expect.element(page.getByText('1 that you have already')).toBeVisible();
    await expect.element(page.getByText('1 that differs from yours')).toBeVisible();
    expect(notes.notes.size).toBe(2);
    await button('Import 2 notes').click();
    await expect.element(page.getByText('2 notes imported.')).toBeVisible();
    expect([...notes.notes.values()].map(({ body }) => body).toSorted()).toEqual([
      '<img src=x onerror=alert(1)>',
      'look up',
      'per year?',
      'theirs',
    ]);
  });

  it('refuses a broken file with the place, and changes nothing', async () => {
    const { notes } = open({ notes: NOTES });
    const before = [...notes.notes.values()];
    await button('Import…').click();
    const whole = await (await fileOf(NOTES)).text();
    await chooseFile('#import-file', new File([whole.slice(0, -40)], 'cut.json'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('cut.json is damaged');
    await expect.element(page.getByRole('alert')).toHaveTextContent(/line 4, column \d+/);
    expect([...notes.notes.values()]).toEqual(before);
  });

  it('says so when the store refuses, and nothing was written', async () => {
    const { notes } = open({ notes: [] });
    await button('Import…').first().click();
    await chooseFile('#import-file', await fileOf(NOTES));
    await expect.element(button('Import 3 notes')).toBeVisible();
    notes.failure = new NoteStoreError('full', 'no space');
    await button('Import 3 notes').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Nothing was imported.');
    expect(notes.notes.size).toBe(0);
  });
});

describe('backups', () => {
  it('are offered when one is due, and the last one is told', async () => {
    const last = { time: '2026-04-01T08:00:00.000Z', count: 5 };
    const { saved, plan } = open({ notes: NOTES, plan: { every: 'month', last } });
    await expect
      .element(page.getByText('Your last backup is from Apr 1, 2026.', { exact: false }))
      .toBeVisible();
    await button('Save a backup').click();
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.name).toBe('sidelight-notes-2026-05-17.json');
    await expect.poll(() => plan.now().last?.count).toBe(3);
    await expect.poll(() => document.querySelector('.banner')).toBeNull();
    await button('Backups…').click();
    await expect.element(page.getByText('Last backup: May 17, 2026, with 3 notes.')).toBeVisible();
  });
});

describe('a store in trouble', () => {
  it('that was emptied is noticed, not shown as an empty list alone', async () => {
    const { count } = open({ notes: [], count: 12 });
    await expect
      .element(page.getByText('There were 12 notes here', { exact: false }))
      .toBeVisible();
    await button('I know, go on').click();
    await expect.poll(() => count.now()).toBe(0);
  });

  it('counts the notes after each change', async () => {
    const { notes, count } = open({ notes: NOTES });
    await expect.poll(() => count.now()).toBe(3);
    await notes.put(makeNote(4));
    await expect.poll(() => count.now(), { timeout: 3000 }).toBe(4);
  });

  it('that does not open leads to what can be read and a backup, and both are the new store', async () => {
    const salvaged = { notes: NOTES.slice(0, 1), unreadable: 1 };
    const harness = open({ notes: [], salvaged });
    const { notes, saved } = harness;
    notes.failure = new NoteStoreError('cannot-open', 'broken');
    await harness.store.library.reload();
    await expect.element(page.getByText('Your notes cannot be opened')).toBeVisible();
    await expect.element(page.getByText('1 note can be read.')).toBeVisible();
    await chooseFile('#recovery-file', await fileOf(NOTES.slice(1)));
    await expect.element(page.getByText('backup.json holds 2 notes.')).toBeVisible();
    await expect.element(button('Build a new store with 3 notes')).toBeDisabled();
    await page.getByText('Delete the old store.', { exact: false }).click();
    await button('Build a new store with 3 notes').click();
    await expect.poll(() => bodies().length).toBe(3);
    expect(saved[0]?.parts.join('')).toContain('over five years');
    expect(harness.discarded()).toBe(1);
  });
});
