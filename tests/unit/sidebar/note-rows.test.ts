import { describe, expect, it } from 'vitest';
import type { Note, NoteTarget } from '../../../src/notes/note.ts';
import type { Actor } from '../../../extension/sidebar/model/actors.ts';
import { makeNote } from '../notes/make-note.ts';
import { noteRows } from '../../../extension/sidebar/model/note-rows.ts';

const text = 'Alpha beta gamma delta.';
const selector = (exact: string, start: number) => ({
  exact,
  prefix: '',
  suffix: '',
  start,
  end: start + exact.length,
});
const note = (id: string, target: NoteTarget, created = '2026-01-01T00:00:00.000Z'): Note => ({
  ...makeNote(),
  id,
  target,
  created,
});
const actor: Actor = {
  id: 'a',
  kind: 'person',
  name: 'A',
  role: null,
  dossier: null,
  descriptions: null,
  mentions: [{ start: 8, end: 9, kind: 'person', entity: 'a', form: 'name' }],
};

describe('the list of notes', () => {
  it('is in reading order: the article, passages and actors, then what is lost', () => {
    const rows = noteRows(
      [
        note('lost', { type: 'passage', selector: selector('omega', 2) }),
        note('late', { type: 'amount', selector: selector('gamma', 11) }),
        note('actor', { type: 'actor', entity: 'a', name: 'A' }),
        note('early', { type: 'passage', selector: selector('Alpha', 0) }),
        note('whole', { type: 'article' }),
      ],
      { lost: null },
      { text },
      [actor],
    );
    expect(rows.map(({ note: { id } }) => id)).toEqual(['whole', 'early', 'actor', 'late', 'lost']);
    expect(rows.filter(({ place }) => place === 'lost').map(({ note: { id } }) => id)).toEqual([
      'lost',
    ]);
  });

  it('believes the page about where a passage went', () => {
    const moved = note('moved', { type: 'passage', selector: selector('delta', 0) });
    const [row] = noteRows([moved], { moved: { start: 17, end: 22 } }, { text }, []);
    expect(row).toMatchObject({ passage: { start: 17, end: 22 }, place: 'text' });
  });

  it('keeps notes on one passage in the order they were written', () => {
    const target: NoteTarget = { type: 'passage', selector: selector('beta', 6) };
    const rows = noteRows(
      [note('b', target, '2026-02-01T00:00:00.000Z'), note('a', target)],
      {},
      { text },
      [],
    );
    expect(rows.map(({ note: { id } }) => id)).toEqual(['a', 'b']);
  });
});
