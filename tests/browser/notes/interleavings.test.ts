import { signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createNotesEditing,
  type NotesEditing,
} from '../../../extension/sidebar/store/notes-editing.ts';
import type { Note } from '../../../src/notes/note.ts';
import { openNoteStore } from '../../../src/notes/pouch-store.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import { runs, timeFor } from '../../unit/support/runs.ts';
import { ARTICLE, makeNote } from '../../unit/notes/make-note.ts';

const INTERLEAVINGS = runs(20, 200);

interface Surface {
  readonly store: NoteStore;
  readonly editing: NotesEditing;
  /** How often the reader was told that the note was changed elsewhere. */
  told(): number;
  close(): Promise<void>;
}

const TOLD = 'changedElsewhere';

/** A sidebar without its views, on a store of its own. */
function openSurface(name: string, errors: unknown[]): Surface {
  const store = openNoteStore(name);
  const abort = new AbortController();
  let told = 0;
  const editing = createNotesEditing({
    store,
    privateStore: null,
    url: signal(ARTICLE),
    article: () => null,
    changed: () => Promise.resolve(),
    announce: (text) => void (told += text === TOLD ? 1 : 0),
    words: { t: (key: string) => key, plural: (key: string) => key } as never,
    report: (error) => errors.push(error),
    abort: abort.signal,
  });
  return {
    store,
    editing,
    told: () => told,
    async close() {
      abort.abort();
      await editing.flush();
      await store.close();
    },
  };
}

/** What the surfaces do to the one note, in turns or at once. */
const anySteps = fc.array(
  fc.record({
    who: fc.nat(1),
    do: fc.constantFrom('type', 'type', 'save', 'reopen'),
    /** Whether what was begun is awaited before the next step. */
    settles: fc.boolean(),
  }),
  { minLength: 4, maxLength: 14 },
);

describe('two surfaces that edit one note', () => {
  it(
    `keep every word of both in ${INTERLEAVINGS} interleavings, and tell of each conflict`,
    { timeout: timeFor(INTERLEAVINGS * 20) },
    async ({ annotate }) => {
      let conflicts = 0;
      let run = 0;
      await fc.assert(
        fc.asyncProperty(anySteps, async (steps) => {
          const name = `interleaved-${run++}-${crypto.randomUUID()}`;
          const errors: unknown[] = [];
          const surfaces = [openSurface(name, errors), openSurface(name, errors)];
          const note = makeNote(1, { body: 'begun' });
          await surfaces[0]?.store.put(note);
          for (const { editing } of surfaces) editing.open(note);
          const words: string[] = [];
          let begun: Promise<unknown>[] = [];
          for (const [i, { who, do: action, settles }] of steps.entries()) {
            const { editing, store } = surfaces[who] as Surface;
            const mine = editing.edited.value as Note;
            if (action === 'type') {
              words.push(`word-${i}-`);
              editing.change({ body: `${mine.body} word-${i}-` });
            } else if (action === 'save') begun.push(editing.flush());
            else {
              await editing.finish();
              editing.open((await store.get(mine.id)) ?? mine);
            }
            if (settles) {
              await Promise.all(begun);
              begun = [];
            }
          }
          await Promise.all(surfaces.map(({ editing }) => editing.flush()));
          const stored = await (surfaces[0] as Surface).store.listByArticle(ARTICLE);
          const text = stored.map(({ body }) => body).join('\n');
          expect(words.filter((word) => !text.includes(word))).toEqual([]);
          expect(stored.filter(({ id, versionOf }) => id !== note.id && !versionOf)).toEqual([]);
          const told = surfaces.reduce((sum, one) => sum + one.told(), 0);
          expect(told).toBe(stored.length - 1);
          expect(errors).toEqual([]);
          conflicts += told;
          await Promise.all(surfaces.map((one) => one.close()));
          indexedDB.deleteDatabase(`_pouch_${name}`);
        }),
        { numRuns: INTERLEAVINGS },
      );
      expect(conflicts).toBeGreaterThan(0);
      await annotate(`${INTERLEAVINGS} interleavings, ${conflicts} conflicts, 0 words lost`);
    },
  );
});
