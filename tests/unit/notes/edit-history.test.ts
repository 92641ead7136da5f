import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeEnd,
  type EditHistory,
  record,
  redo,
  startHistory,
  undo,
} from '../../../src/notes/edit-history.ts';
import { BLANK } from '../../../src/notes/new-note.ts';
import { NOTE_MEANINGS, type NoteContent } from '../../../src/notes/note.ts';

const type = (history: EditHistory, body: string, now: number): EditHistory =>
  record(history, { ...history.present, body }, now);

describe('undo in the editor', () => {
  it('takes back what was typed in one go, and not what came before a pause', () => {
    let history = startHistory(BLANK);
    for (const [i, body] of ['a', 'ab', 'abc'].entries()) history = type(history, body, i * 100);
    history = type(history, 'abcd', 5000);
    history = undo(history);
    expect(history.present.body).toBe('abc');
    history = undo(history);
    expect(history.present.body).toBe('');
    expect(undo(history)).toEqual(history);
    expect(redo(redo(history)).present.body).toBe('abcd');
  });

  it('takes back a tag, a meaning and a paste by themselves', () => {
    let history = type(startHistory(BLANK), 'a', 0);
    history = record(history, { ...history.present, tags: ['x'] }, 10);
    history = record(history, { ...history.present, meaning: 'agree' }, 20);
    history = type(history, 'a pasted text', 30);
    expect((history = undo(history)).present).toMatchObject({ body: 'a', meaning: 'agree' });
    expect((history = undo(history)).present).toMatchObject({ tags: ['x'], meaning: 'plain' });
    expect((history = undo(history)).present.tags).toEqual([]);
  });

  it('forgets what was undone once something else is typed', () => {
    const history = type(undo(type(startHistory(BLANK), 'a', 0)), 'b', 10);
    expect(redo(history)).toEqual(history);
  });

  const contents = fc.record<NoteContent>({
    body: fc.string({ maxLength: 8 }),
    tags: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    meaning: fc.constantFrom(...NOTE_MEANINGS),
  });

  it('as far as it goes and forward again ends where it began', () => {
    const edits = fc.array(fc.tuple(contents, fc.nat(3000)), { maxLength: 40 });
    fc.assert(
      fc.property(edits, (all) => {
        let now = 0;
        const typed = all.reduce(
          (history, [next, pause]) => record(history, next, (now += pause)),
          startHistory(BLANK),
        );
        let history = typed;
        for (let i = 0; i <= typed.past.length; i++) history = undo(history);
        expect(history.present).toEqual(BLANK);
        for (let i = 0; i <= all.length; i++) history = redo(history);
        expect(history.present).toEqual(typed.present);
      }),
    );
  });

  it.each([
    ['abc', 'abXc', 3],
    ['abXc', 'abc', 2],
    ['', 'abc', 3],
    ['aaa', 'aa', 0],
  ])('puts the caret where %j became %j', (before, after, at) =>
    expect(changeEnd(before, after)).toBe(at),
  );
});
