import { describe, expect, it } from 'vitest';
import { articleRange, isIdOf, newNoteId } from '../../../src/notes/note-id.ts';
import { parseNote } from '../../../src/notes/validate-note.ts';
import { ARTICLE, makeNote, passageTarget } from './make-note.ts';

describe('reading a note from a value of unknown origin', () => {
  const whole = makeNote(1, { target: passageTarget('a passage', 7) });

  it('gives back a note of every kind as it was', () => {
    const notes = [
      whole,
      makeNote(2),
      makeNote(3, { target: { type: 'actor', entity: 'e', name: 'E' } }),
      makeNote(5, { tags: ['a b'], meaning: 'follow-up', versionOf: 'x', articleByline: null }),
      makeNote(6, {
        target: { ...passageTarget('E'), type: 'mention', entity: 'e', name: 'E' } as never,
      }),
      makeNote(4, { target: { ...passageTarget('$4 billion'), type: 'amount' } as never }),
    ];
    for (const note of notes) expect(parseNote(structuredClone(note))).toEqual({ note });
  });

  it.each([null, undefined, 3, 'note', [], [whole]])('refuses %j', (value) => {
    expect(parseNote(value)).toEqual({ reason: 'note is not an object' });
  });

  it.each(Object.keys(whole))('names the field when %s is missing or of a wrong type', (field) => {
    expect(parseNote({ ...whole, [field]: undefined }).reason).toContain(field);
    expect(parseNote({ ...whole, [field]: 5 }).reason).toContain(field);
  });

  it.each([
    { start: -1 },
    { start: 1.5 },
    { start: NaN },
    { end: '9' },
    { end: 3 },
    { exact: null },
    { prefix: 1 },
  ])('refuses a selector with %j', (change) => {
    const selector = { exact: 'a', prefix: '', suffix: '', start: 7, end: 8, ...change };
    const { note, reason } = parseNote({ ...whole, target: { type: 'passage', selector } });
    expect(note).toBeUndefined();
    expect(reason).toMatch(/start|end|exact|prefix/);
  });

  it.each(['2026-01-01', '2026-13-01T00:00:00Z', '2026-01-01T00:00:00+02:00', 'now'])(
    'refuses the time %s',
    (created) => expect(parseNote({ ...whole, created }).reason).toContain('created'),
  );

  it.each([
    ['tags', 'aid'],
    ['tags', [1]],
    ['meaning', 'red'],
    ['articlePublished', '2021-02-31'],
    ['articlePublished', '2021-05-17T00:00:00Z'],
  ])('refuses %s %j', (field, value) =>
    expect(parseNote({ ...whole, [field]: value }).reason).toContain(field),
  );

  it('cleans tags', () => {
    expect(parseNote({ ...whole, tags: ['#a', 'A', ''] }).note?.tags).toEqual(['a']);
  });

  it('refuses an id of another article', () => {
    expect(parseNote({ ...whole, url: 'https://foreignpolicy.com/other/' }).reason).toContain('id');
  });

  it('drops what it does not know and makes text well-formed', () => {
    expect(parseNote({ ...whole, body: 'a\ud83d', admin: true })).toEqual({
      note: { ...whole, body: 'a\ufffd' },
    });
  });
});

describe('ids of notes', () => {
  it('sort by article, then by time', () => {
    const ids = [
      newNoteId(ARTICLE, new Date('2026-01-02T00:00:00Z')),
      newNoteId(ARTICLE, new Date('2026-01-01T00:00:00Z')),
      newNoteId(`${ARTICLE}x`, new Date('2025-01-01T00:00:00Z')),
    ];
    const { first, last } = articleRange(ARTICLE);
    const inRange = ids.filter((id) => id >= first && id <= last).toSorted();
    expect(inRange).toEqual([ids[1], ids[0]]);
  });

  it('do not belong to an article whose address begins alike', () => {
    const id = newNoteId(`${ARTICLE}!a`, new Date(0));
    expect(isIdOf(id, ARTICLE)).toBe(false);
    expect(isIdOf(id, `${ARTICLE}!a`)).toBe(true);
  });

  it('differ for notes of one millisecond, and are made from any address', () => {
    const now = new Date();
    expect(newNoteId('x\ud800', now)).not.toBe(newNoteId('x\ud800', now));
  });
});
