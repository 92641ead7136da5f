import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportNotes, type ExportForm } from '../../../../src/notes/exchange/export-notes.ts';
import { quoteOf } from '../../../../src/notes/exchange/quote.ts';
import { readNotes } from '../../../../src/notes/exchange/read-notes.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { runs, timeFor } from '../../support/runs.ts';
import { anyNotes } from './any-note.ts';

const RUNS = runs(60, 2000);

export const exported = async (form: ExportForm, notes: readonly Note[]): Promise<string> => {
  const { parts } = await exportNotes(form, notes, { now: new Date(0), title: 'Notes' });
  return parts.filter((part) => typeof part === 'string').join('');
};

const read = (text: string) => readNotes(new TextEncoder().encode(text));

/** What other tools' forms keep of a note. */
const essence = (note: Note) => ({
  id: note.id,
  url: note.url,
  title: note.articleTitle,
  body: note.body,
  quote: quoteOf(note),
  tags: note.tags,
  created: note.created,
  updated: note.updated,
});

const sorted = (notes: readonly Note[]): readonly Note[] =>
  notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('export and import', () => {
  test(
    'in the own form give the same notes, and the same file again to the byte',
    () =>
      fc.assert(
        fc.asyncProperty(anyNotes(), async (notes) => {
          const file = await exported('own', notes);
          const back = await read(file);
          expect(back).toMatchObject({ form: 'own', leftOut: 0 });
          expect(sorted(back.notes)).toEqual(sorted(notes));
          expect(await exported('own', back.notes)).toBe(file);
        }),
        { numRuns: RUNS },
      ),
    timeFor(RUNS),
  );

  test(
    'in the W3C form keep every field',
    () =>
      fc.assert(
        fc.asyncProperty(anyNotes(), async (notes) => {
          const back = await read(await exported('web-annotation', notes));
          expect(back).toMatchObject({ form: 'web-annotation', leftOut: 0 });
          expect(back.notes).toEqual(notes);
        }),
        { numRuns: RUNS },
      ),
    timeFor(RUNS),
  );

  test(
    'in the form of Hypothesis keep text, quote, tags, address and identity',
    () =>
      fc.assert(
        fc.asyncProperty(anyNotes(), async (notes) => {
          const back = await read(await exported('hypothesis', notes));
          expect(back).toMatchObject({ form: 'hypothesis', leftOut: 0 });
          expect(back.notes.map(essence)).toEqual(notes.map(essence));
        }),
        { numRuns: RUNS },
      ),
    timeFor(RUNS),
  );
});
