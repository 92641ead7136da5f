import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NOTES } from './fixture/notes.ts';
import { withPlaces } from './harness.tsx';
import { settled } from './settled.ts';
import { button, editor, now, open, openForEach } from './sidebar-under-test.ts';

openForEach();

/** Has the pointer come to the offer or leave it. */
const pointer = (type: 'pointerenter' | 'pointerleave') => (undo?: HTMLElement) =>
  void undo?.parentElement?.dispatchEvent(new PointerEvent(type));

describe('notes', () => {
  it('stand in reading order, those whose passage is gone last', async () => {
    now().tab(withPlaces({ n55555: null }));
    now().store.navigation.showTab('notes');
    await settled();
    const ids = [...document.querySelectorAll('.note')].map(({ id }) => id);
    expect(ids).toEqual(['note-n1', 'note-n333', 'note-n4444', 'note-n22', 'note-n55555']);
  });

  it('shows Markdown as elements, and HTML and other links as the text they are', async () => {
    const hostile =
      '**bold** <img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](https://b.test/)';
    const [first] = NOTES;
    if (first) await now().notes.put({ ...first, body: hostile });
    now().store.navigation.showTab('notes');
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
    now().store.navigation.showTab('notes');
    await button('Delete the note on Tomás Okafor').click();
    await page.getByText('1 deleted note').click();
    await button('Restore the note on Tomás Okafor').click();
    await expect.element(button('Delete the note on Tomás Okafor')).toBeInTheDocument();
    await expect.element(page.getByText('1 deleted note')).not.toBeInTheDocument();
  });

  it('says truly whether a passage is looked for, found or not there', async () => {
    now().store.navigation.showTab('notes');
    const lost = page.getByRole('listitem').filter({ hasText: 'words the editors took out' });
    await expect.element(lost).toHaveTextContent('Looking for the passage');
    now().tab(withPlaces({ n55555: null }));
    await expect.element(lost).toHaveTextContent('Passage not found');
    now().tab(withPlaces({ n55555: { start: 2, end: 9 } }));
    await expect.element(lost).not.toHaveTextContent('Passage not found');
    await expect.element(lost).not.toHaveTextContent('Looking');
  });

  it('of a private window are in memory, and say so, until the reader keeps them', async () => {
    now().close();
    open({ notes: [], isPrivate: true });
    now().request({ type: 'new-note', target: { type: 'article' } });
    await expect.element(page.getByText(/Private window/)).toBeVisible();
    await editor().fill('Between us');
    await expect.element(page.getByText('In memory only').first()).toBeVisible();
    await expect.element(page.getByText(/Private window/)).not.toBeInTheDocument();
    await expect.element(page.getByText('Gone when this window closes')).toBeVisible();
    await button('Done').click();
    await expect.element(page.getByText('Gone when this window closes')).toBeVisible();
    expect(now().notes.notes.size).toBe(0);
    await button('Keep the note on the whole article').click();
    await expect
      .poll(() => [...now().notes.notes.values()])
      .toMatchObject([{ body: 'Between us' }]);
    await expect.element(page.getByText('Gone when this window closes')).not.toBeInTheDocument();
  });

  it('deletes a note and gives it back', async () => {
    now().store.navigation.showTab('notes');
    await button('Delete the note on Tomás Okafor').click();
    await expect.poll(() => now().notes.notes.has('n333')).toBe(false);
    await button('Undo').click();
    await expect.poll(() => now().notes.notes.get('n333')?.body).toMatch(/^Left the bank/);
    await expect.element(button('Delete the note on Tomás Okafor')).toBeInTheDocument();
  });

  it.each([
    ['focus', (undo?: HTMLElement) => undo?.focus(), (undo?: HTMLElement) => undo?.blur()],
    ['pointer', pointer('pointerenter'), pointer('pointerleave')],
  ])('offers a deleted note for ten seconds, longer while it has the %s', async (_, come, go) => {
    await page.getByRole('heading', { level: 1 }).hover();
    vi.useFakeTimers();
    try {
      now().store.navigation.showTab('notes');
      const note = NOTES[0];
      if (!note) throw new Error('no note');
      await now().store.notes.remove(note);
      await vi.advanceTimersByTimeAsync(100);
      const undo = document.getElementById('undo') ?? undefined;
      come(undo);
      await vi.advanceTimersByTimeAsync(30_000);
      expect(document.getElementById('undo')).not.toBeNull();
      go(undo);
      await vi.advanceTimersByTimeAsync(11_000);
      expect(document.getElementById('undo')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('lead to the notebook, also when the store was emptied', async () => {
    now().close();
    open({ notes: [], noteCount: 12 });
    now().store.navigation.showTab('notes');
    await expect.poll(() => document.body.textContent).toContain('There were 12 notes here');
    document.querySelector<HTMLElement>('.empty .button')?.click();
    document.querySelector<HTMLElement>('.notebook-link')?.click();
    await expect.poll(() => now().notebooksOpened()).toBe(2);
  });

  it('are counted apart after each change', async () => {
    const [note] = NOTES;
    if (note) await now().notes.remove(note.id);
    await expect.poll(() => now().noteCount(), { timeout: 3000 }).toBe(NOTES.length - 1);
  });
});
