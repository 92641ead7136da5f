import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteStoreError } from '../../../src/notes/store.ts';
import { makeNote, passageTarget } from '../../unit/notes/make-note.ts';
import { bodies, button, open, openInTests } from './notebook-under-test.ts';

openInTests();

const NOTE = makeNote(1, {
  target: passageTarget('over five years', 20),
  body: 'per year?',
  tags: ['money'],
});
const OTHER = makeNote(2, { body: 'look up', tags: ['Migration'] });

const EDIT = 'Edit the note on “over five years”';

const editor = () => page.getByRole('textbox', { name: 'Note text' });

const tagField = () => page.getByRole('combobox', { name: 'Add tag' });

/** Opens the notebook with the editor of `NOTE` in it. */
async function openEditor() {
  const { notes, store } = open({ notes: [NOTE, OTHER] });
  await expect.poll(() => store.library.facets.value.tags.length).toBe(2);
  await button(EDIT).click();
  await expect.element(editor()).toHaveFocus();
  return { notes, stored: () => notes.notes.get(NOTE.id) };
}

describe('the editor in the notebook', () => {
  it('edits a note in its place and saves it as it is typed', async () => {
    const { stored } = await openEditor();
    await editor().fill('in all?');
    await expect.poll(() => stored()?.body).toBe('in all?');
    await button('Done').click();
    await expect.poll(bodies).toContain('in all?');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe(EDIT);
  });

  it('takes a meaning, and tags completed from those of all notes', async () => {
    const { stored } = await openEditor();
    await page.getByRole('radio', { name: 'Question' }).click();
    await tagField().click();
    await userEvent.keyboard('#sums{Enter}migr');
    await expect
      .poll(() => document.querySelector('datalist option')?.getAttribute('value'))
      .toBe('Migration');
    await tagField().fill('Migration');
    await button('Remove the tag money').click();
    await expect
      .poll(stored)
      .toMatchObject({ tags: ['sums', 'Migration'], meaning: 'question', body: NOTE.body });
  });

  it('keeps a tag that was half typed when Escape closes it', async () => {
    const { stored } = await openEditor();
    await tagField().click();
    await userEvent.keyboard('sums{Escape}');
    await expect.element(editor()).not.toBeInTheDocument();
    expect(stored()?.tags).toEqual(['money', 'sums']);
  });

  it('takes over what another window typed while nothing is typed here', async () => {
    const { notes, stored } = await openEditor();
    await notes.put({ ...NOTE, body: 'Theirs', meaning: 'agree' });
    await expect.element(editor()).toHaveValue('Theirs');
    await expect.element(page.getByRole('radio', { name: 'Agree', exact: true })).toBeChecked();
    await editor().fill('Theirs and mine');
    await expect.poll(() => stored()?.body).toBe('Theirs and mine');
    expect(notes.notes.size).toBe(2);
  });

  it('keeps what is typed and not saved when another window changes the note', async () => {
    const { notes, stored } = await openEditor();
    notes.failure = new NoteStoreError('full', 'quota');
    await editor().fill('Mine');
    await expect.element(page.getByRole('alert')).toBeVisible();
    notes.failure = null;
    await notes.put({ ...NOTE, body: 'Theirs' });
    await expect.element(editor()).toHaveValue('Mine');
    await button('Try again').click();
    await button('Keep both').click();
    await expect
      .poll(() => [...notes.notes.values()].map(({ body }) => body))
      .toEqual(['Theirs', OTHER.body, 'Mine']);
    expect(stored()?.body).toBe('Theirs');
  });

  it('undoes and redoes what was typed, tagged and chosen', async () => {
    const { stored } = await openEditor();
    await editor().fill('in all?');
    await page.getByRole('radio', { name: 'Question' }).click();
    await tagField().click();
    await userEvent.keyboard('sums{Enter}');
    const whole = { body: 'in all?', meaning: 'question', tags: ['money', 'sums'] };
    await expect.poll(stored).toMatchObject(whole);
    await editor().click();
    await userEvent.keyboard('{Control>}zz{/Control}');
    await expect.poll(stored).toMatchObject({ ...whole, meaning: 'plain', tags: ['money'] });
    await button('Undo').click();
    await expect.element(editor()).toHaveValue('per year?');
    await expect.element(button('Undo')).toHaveAttribute('aria-disabled', 'true');
    await button('Redo').click();
    await editor().click();
    await userEvent.keyboard('{Control>}{Shift>}zz{/Shift}{/Control}');
    await expect.poll(stored).toMatchObject(whole);
  });

  it('shows the meaning once', async () => {
    await openEditor();
    await page.getByRole('radio', { name: 'Question' }).click();
    await expect.poll(() => document.querySelector('.meaning-name')?.textContent).toBe('Question');
    expect(document.querySelector('.row-edit')?.textContent.match(/Question/g)).toHaveLength(1);
  });
});

describe('a note that another window deletes', () => {
  const focusedRow = () => document.activeElement?.closest('.row')?.querySelector('.note-body');

  it('closes its editor, says so, leaves the focus beside it, and can be had back', async () => {
    const { notes } = await openEditor();
    await notes.shelve(NOTE.id);
    await expect.element(editor()).not.toBeInTheDocument();
    await expect.poll(bodies).toEqual([OTHER.body]);
    await expect.poll(() => focusedRow()?.textContent).toBe(OTHER.body);
    await expect
      .poll(() => document.querySelector('.toast [role=status]')?.textContent)
      .toBe('Another window deleted this note.');
    await button('Undo').click();
    await expect.poll(() => bodies().toSorted()).toEqual([OTHER.body, NOTE.body]);
    expect(notes.shelf.size).toBe(0);
  });

  it('leaves the focus that was on it to the next one', async () => {
    const third = makeNote(3, { body: 'third' });
    const { notes } = open({ notes: [NOTE, OTHER, third] });
    await expect.poll(bodies).toEqual(['third', OTHER.body, NOTE.body]);
    const rows = document.querySelectorAll<HTMLElement>('.row .row-check');
    rows[1]?.focus();
    await notes.remove(OTHER.id);
    await expect.poll(bodies).toEqual(['third', NOTE.body]);
    await expect.poll(() => focusedRow()?.textContent).toBe(NOTE.body);
    await expect.poll(() => document.querySelector('.toast [role=status]')).not.toBeNull();
    await button('Undo').click();
    await expect.poll(bodies).toEqual(['third', OTHER.body, NOTE.body]);
  });

  it('and that the reader is not at, goes without a word', async () => {
    const { notes } = open({ notes: [NOTE, OTHER] });
    await expect.poll(() => bodies().length).toBe(2);
    await notes.shelve(NOTE.id);
    await expect.poll(bodies).toEqual([OTHER.body]);
    expect(document.querySelector('.toast')).toBeNull();
    await page.getByLabelText('Select this page').click();
    await button('Delete').click();
    await expect
      .poll(() => document.querySelector('.toast [role=status]')?.textContent)
      .toBe('1 note deleted.');
  });
});
