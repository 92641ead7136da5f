import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { NOTE_MEANINGS, type Note } from '../../../src/notes/note.ts';
import { openNoteStore } from '../../../src/notes/pouch-store.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import { cleanTags } from '../../../src/notes/tags.ts';
import { anyText } from '../../unit/notes/any-text.ts';
import { ARTICLE, makeNote, passageTarget } from '../../unit/notes/make-note.ts';

let store: NoteStore | null = null;
let count = 0;

/** A store of its own for each run. */
const open = (): NoteStore => (store = openNoteStore(`properties-${count++}`));

afterEach(() => store?.close());

/** Notes of one article that say anything, each a minute after the one before. */
const anyNotes = fc
  .array(
    fc.record({
      body: anyText(),
      quote: anyText({ maxLength: 4 }),
      tags: fc.array(anyText({ maxLength: 2 }), { maxLength: 3 }),
      meaning: fc.constantFrom(...NOTE_MEANINGS),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map(({ body, quote, tags, meaning }, i): Note =>
      makeNote(i, { body, target: passageTarget(quote), tags: cleanTags(tags), meaning }),
    ),
  );

/** The note as it is to come back: the same, with halves of characters replaced. */
const wellFormed = (note: Note): Note => ({
  ...note,
  body: note.body.toWellFormed(),
  target:
    note.target.type === 'passage'
      ? {
          ...note.target,
          selector: {
            ...note.target.selector,
            exact: note.target.selector.exact.toWellFormed(),
          },
        }
      : note.target,
});

describe('a store of any notes', () => {
  it('gives back what it was given, in order, beside its neighbors', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes, async (notes) => {
        const own = open();
        for (const note of notes) await own.put(note);
        expect(await own.listByArticle(ARTICLE)).toEqual(notes.map(wellFormed));
        await own.close();
      }),
      { numRuns: 30 },
    );
  });

  it('after any writes, deletions and restorations has what a list in memory has', async () => {
    const step = fc.record({
      do: fc.constantFrom('put', 'shelve', 'restore', 'remove'),
      which: fc.nat(3),
      body: anyText({ maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const own = open();
        const model = new Map<number, string>();
        const shelf = new Map<number, string>();
        for (const { do: action, which, body } of steps) {
          const note = makeNote(which, { body });
          if (action === 'put') {
            await own.put(note);
            model.set(which, body.toWellFormed());
          } else if (action === 'remove') {
            await own.remove(note.id);
            model.delete(which);
          } else if (action === 'shelve') {
            await own.shelve(note.id);
            const text = model.get(which);
            if (text !== undefined) shelf.set(which, text);
            model.delete(which);
          } else if (!model.has(which)) {
            const shelved = (await own.listShelf()).find((one) => one.note.id === note.id);
            if (!shelved) continue;
            await own.restore(shelved);
            model.set(which, shelved.note.body);
          }
        }
        const stored = (await own.listByArticle(ARTICLE)).map(
          ({ id, body }) => [id, body] as const,
        );
        const wanted = [...model].map(([which, body]) => [makeNote(which).id, body] as const);
        expect(new Map(stored)).toEqual(new Map(wanted));
        const waiting = new Set((await own.listShelf()).map(({ note }) => note.id));
        for (const which of shelf.keys())
          expect(model.has(which) || waiting.has(makeNote(which).id)).toBe(true);
        await own.close();
      }),
      { numRuns: 25 },
    );
  });
});
