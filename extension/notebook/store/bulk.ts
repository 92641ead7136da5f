import { signal, type ReadonlySignal } from '@preact/signals';
import type { Note, NoteId, ShelvedNote } from '../../../src/notes/note.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import { cleanTags } from '../../../src/notes/tags.ts';

/** What was done to many notes last, and can be undone. */
export interface BulkDone {
  readonly type: 'deleted' | 'deleted-elsewhere' | 'tagged';
  readonly count: number;
  /** Notes that another window changed meanwhile, and that were left as they are. */
  readonly skipped: number;
  undo(): Promise<void>;
}

/** How far work on many notes has come. */
export interface BulkProgress {
  readonly done: number;
  readonly of: number;
}

/** Work on the selected notes. */
export interface Bulk {
  readonly progress: ReadonlySignal<BulkProgress | null>;
  readonly last: ReadonlySignal<BulkDone | null>;
  /** Moves notes to the shelf. */
  remove(notes: readonly Note[]): Promise<void>;
  addTag(notes: readonly Note[], tag: string): Promise<void>;
  removeTag(notes: readonly Note[], tag: string): Promise<void>;
  /** Tells that another window deleted a note which the reader was at; undone, it comes back. */
  tellDeleted(note: Note): void;
  undo(): Promise<void>;
  dismiss(): void;
}

interface Options {
  readonly store: NoteStore;
  changed(urls: readonly string[]): void;
  now(): Date;
}

const urlsOf = (notes: readonly Note[]): readonly string[] => [
  ...new Set(notes.map(({ url }) => url)),
];

export function createBulk({ store, changed, now }: Options): Bulk {
  const progress = signal<BulkProgress | null>(null);
  const last = signal<BulkDone | null>(null);
  /** Notes that are being deleted here. */
  const own = new Set<NoteId>();

  /** One note after the other, so that each is safe before the next, and others get their turn. */
  async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
    const results: R[] = [];
    try {
      for (const item of items) {
        progress.value = { done: results.length, of: items.length };
        results.push(await work(item));
      }
      return results;
    } finally {
      progress.value = null;
    }
  }

  async function edit(notes: readonly Note[], change: (note: Note) => Note): Promise<void> {
    const written = await each(notes, async (note) => {
      const next = change(note);
      if (next === note) return null;
      try {
        await store.put(next, note);
        return { note, next };
      } catch (error) {
        if (isConflict(error)) return 'skipped' as const;
        throw error;
      }
    });
    const pairs = written.filter((one) => one !== null && one !== 'skipped');
    last.value = {
      type: 'tagged',
      count: pairs.length,
      skipped: written.filter((one) => one === 'skipped').length,
      undo: async () => {
        await each(pairs, ({ note, next }) => store.put(note, next));
      },
    };
  }

  /** Gives a note back that another window deleted, from the shelf or, where that has none, anew. */
  async function bringBack(note: Note): Promise<void> {
    const shelved = (await store.listShelf()).find((one) => one.note.id === note.id);
    if (shelved) await store.restore(shelved);
    else await store.put(note);
    changed([note.url]);
  }

  const withTags = (note: Note, tags: readonly string[]): Note =>
    tags.length === note.tags.length ? note : { ...note, tags, updated: now().toISOString() };

  return {
    progress,
    last,
    async remove(notes) {
      for (const { id } of notes) own.add(id);
      const found = await each(notes, ({ id }) => store.shelve(id)).finally(() => own.clear());
      const shelved = found.filter((one): one is ShelvedNote => one !== null);
      const urls = urlsOf(notes);
      changed(urls);
      last.value = {
        type: 'deleted',
        count: shelved.length,
        skipped: 0,
        undo: async () => {
          await each(shelved, (one) => store.restore(one));
          changed(urls);
        },
      };
    },
    addTag: (notes, tag) => edit(notes, (note) => withTags(note, cleanTags([...note.tags, tag]))),
    removeTag: (notes, tag) =>
      edit(notes, (note) =>
        withTags(
          note,
          note.tags.filter((one) => one.toLowerCase() !== tag.toLowerCase()),
        ),
      ),
    tellDeleted(note) {
      if (own.has(note.id)) return;
      const undo = (): Promise<void> => bringBack(note);
      last.value = { type: 'deleted-elsewhere', count: 1, skipped: 0, undo };
    },
    async undo() {
      const done = last.value;
      last.value = null;
      await done?.undo();
    },
    dismiss: () => (last.value = null),
  };
}

const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'reason' in error && error.reason === 'conflict';
