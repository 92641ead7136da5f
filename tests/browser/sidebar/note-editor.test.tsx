import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteStoreError } from '../../../src/notes/store.ts';
import { ARTICLE } from './fixture/article.ts';
import { NOTES } from './fixture/notes.ts';
import { READY } from './harness.tsx';
import { added, button, editor, now, openForEach } from './sidebar-under-test.ts';

openForEach();

describe('the editor of notes', () => {
  it('saves what is typed after the commit and tells the page', async () => {
    now().request({
      type: 'new-note',
      target: { type: 'actor', entity: 'okafor', name: 'Okafor' },
    });
    await expect.element(editor()).toHaveFocus();
    await userEvent.keyboard('Why did he leave?');
    await expect.element(page.getByText('Saved', { exact: true }).first()).toBeVisible();
    await expect.poll(() => added()?.body).toBe('Why did he leave?');
    expect(now().changed).toEqual([ARTICLE.url]);
  });

  it('keeps the text and says why when a save is refused', async () => {
    now().notes.failure = new NoteStoreError('full', 'quota');
    now().request({ type: 'new-note', target: { type: 'article' } });
    await editor().fill('Too much');
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Not saved: there is no space left');
    await expect.element(editor()).toHaveValue('Too much');
    now().notes.failure = null;
    await button('Try again').click();
    await expect.poll(() => added()?.body).toBe('Too much');
  });

  it('keeps both texts when the note was changed elsewhere meanwhile, and shows both', async () => {
    now().store.navigation.showTab('notes');
    await button('Edit the note on the whole article').click();
    const stored = now().notes.notes.get('n1');
    if (!stored) throw new Error('no note');
    now().notes.notes.set('n1', { ...stored, body: 'Theirs' });
    await editor().fill('Mine');
    await expect.poll(() => added()).toMatchObject({ body: 'Mine', versionOf: 'n1' });
    await expect.element(page.getByText('Theirs')).toBeVisible();
    await editor().fill('Mine, typed on');
    await button('Done').click();
    await expect.poll(() => added()?.body).toBe('Mine, typed on');
    expect(now().notes.notes.get('n1')?.body).toBe('Theirs');
    await expect.element(page.getByText('Another version, written in another')).toBeVisible();
  });

  it('takes over what another window typed while nothing is typed here', async () => {
    now().store.navigation.showTab('notes');
    await button('Edit the note on the whole article').click();
    const stored = now().notes.notes.get('n1');
    if (!stored) throw new Error('no note');
    await now().notes.put({ ...stored, body: 'Theirs' });
    await expect.element(editor()).toHaveValue('Theirs');
    await editor().fill('Theirs and mine');
    await expect.poll(() => now().notes.notes.get('n1')?.body).toBe('Theirs and mine');
    expect(added()).toBeUndefined();
  });

  it('takes tags, completed from those used before, and a meaning', async () => {
    const [first] = NOTES;
    if (first) await now().notes.put({ ...first, tags: ['Migration'] });
    now().request({ type: 'new-note', target: { type: 'article' } });
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
    now().request({ type: 'new-note', target: { type: 'article' } });
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

  it('drops a new note without text', async () => {
    now().request({ type: 'new-note', target: { type: 'article' } });
    await button('Done').click();
    expect(added()).toBeUndefined();
    await expect.element(editor()).not.toBeInTheDocument();
  });

  it('does not lose what is typed while the page is read anew', async () => {
    now().request({ type: 'new-note', target: { type: 'article' } });
    await editor().fill('Half a thought');
    now().tab({ status: 'connected', page: { status: 'reading' } });
    now().tab(READY);
    await expect.element(editor()).toHaveValue('Half a thought');
  });

  it('edits a note in its place', async () => {
    now().store.navigation.showTab('notes');
    await button('Edit the note on the whole article').click();
    await expect.element(editor()).toHaveFocus();
    await editor().fill('Compare with both drafts.');
    await button('Done').click();
    await expect.poll(() => now().notes.notes.get('n1')?.body).toBe('Compare with both drafts.');
  });
});
