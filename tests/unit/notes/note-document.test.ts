import { describe, expect, it } from 'vitest';
import { fromDocument, toDocument } from '../../../src/notes/note-document.ts';
import { makeNote, passageTarget } from './make-note.ts';

/** As version 0.1.0 first wrote notes, before they had tags. */
const FIRST_FORM = {
  _id: 'note!https%3A%2F%2Fforeignpolicy.com%2F2021%2F05%2F17%2Fa%2F!2026-01-01T12:00:00.000Z!r',
  schema: 1,
  url: 'https://foreignpolicy.com/2021/05/17/a/',
  articleTitle: 'A',
  target: passageTarget('a passage', 12),
  body: 'first words',
  created: '2026-01-01T12:00:00.000Z',
  updated: '2026-01-01T12:30:00.000Z',
};

describe('documents of notes', () => {
  it('give back the note they were made from', () => {
    const note = makeNote(1, { tags: ['aid', 'Central America'], meaning: 'question' });
    expect(fromDocument(toDocument(note))).toEqual({ note });
  });

  it('keep what they say of their article, whatever the note before says of the same one', () => {
    const note = makeNote(2, { articleByline: 'Ana Prado', articlePublished: '2021-05-17' });
    const others = [
      makeNote(1, { ...note, articleTitle: 'Another title' }),
      makeNote(1, { ...note, articleByline: null }),
      makeNote(1, { ...note, articlePublished: '2021-05-18' }),
      makeNote(1, note),
    ];
    for (const before of others) expect(fromDocument(toDocument(note), before)).toEqual({ note });
  });

  it('of the first form are brought up to the present one, with all they held', () => {
    const { _id: id, schema: _, ...rest } = FIRST_FORM;
    const note = {
      ...rest,
      id,
      articleByline: null,
      articlePublished: null,
      tags: [],
      meaning: 'plain',
      versionOf: null,
    };
    expect(fromDocument(FIRST_FORM)).toEqual({ note });
  });

  it.each([undefined, 0, 3, '2', 'toString'])('of form %j are not touched', (schema) => {
    expect(fromDocument(Object.assign({ ...FIRST_FORM }, { schema }))).toEqual({
      reason: 'schema is not known',
    });
  });
});
