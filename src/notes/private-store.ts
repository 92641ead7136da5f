import type { Note, NoteId, ShelvedNote } from './note.ts';
import { NoteStoreError, type NoteChange, type NoteStore } from './store.ts';

/** A store whose new notes are in memory until the reader keeps them. */
export interface PrivateNoteStore extends NoteStore {
  /** Whether a note is in memory alone, and gone when its surface closes. */
  isUnkept(id: NoteId): boolean;
  /** Writes a note of this store where it lasts; later edits of it go there too. */
  keep(id: NoteId): Promise<void>;
}

interface Options {
  /** The notes kept before, where a private window can see them; else null. */
  readonly lasting: NoteStore | null;
  /** Writes a note where it lasts, as `NoteStore.put` does; resolves after the commit. */
  keep(note: Note, base: Note | undefined): Promise<void>;
}

/**
 * Notes for a private window: those made here never reach a lasting store on their own. Notes that
 * were kept before are edited and deleted there as always.
 */
export function privateNoteStore({ lasting, keep }: Options): PrivateNoteStore {
  const own = new Map<NoteId, Note>();
  const kept = new Set<NoteId>();
  /** As each was when it was to be kept: it may be written though nobody answered. */
  const tried = new Map<NoteId, Note>();
  const shelf = new Map<NoteId, ShelvedNote>();
  const listeners = new Set<(change: NoteChange) => void>();

  const set = (id: NoteId, note: Note | null): void => {
    if (note) own.set(id, note);
    else own.delete(id);
    for (const listener of listeners) listener({ id, note });
  };
  const lastingOnly = (): NoteStore => {
    if (lasting) return lasting;
    throw new NoteStoreError('cannot-open', 'A private window does not see the notes kept before');
  };
  /** Those of memory and those kept before, each once. */
  const withOwn = (notes: readonly Note[]): readonly Note[] => [
    ...own.values(),
    ...notes.filter(({ id }) => !own.has(id)),
  ];

  return {
    isUnkept: (id) => own.has(id) && !kept.has(id),
    async keep(id) {
      const note = own.get(id);
      if (!note) return;
      const before = tried.get(id);
      tried.set(id, note);
      await keep(note, before);
      kept.add(id);
    },
    async listByArticle(url) {
      const notes = withOwn((await lasting?.listByArticle(url)) ?? []);
      return notes.filter((note) => note.url === url).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },
    listUnreadable: async (url) => (await lasting?.listUnreadable(url)) ?? [],
    listRecent: async (limit) => withOwn((await lasting?.listRecent(limit)) ?? []).slice(0, limit),
    batches: (size) => lastingOnly().batches(size),
    count: async () => lastingOnly().count(),
    get: async (id) => own.get(id) ?? (await lasting?.get(id)) ?? null,
    async put(note, base) {
      if (!own.has(note.id) && (await lasting?.get(note.id))) {
        await lastingOnly().put(note, base);
        return;
      }
      // The background may have been stopped since, and does not know what it wrote.
      if (kept.has(note.id)) await keep(note, base ?? own.get(note.id));
      set(note.id, note);
    },
    putAll: async (notes, meet) => lastingOnly().putAll(notes, meet),
    async remove(id) {
      if (own.has(id)) set(id, null);
      await lasting?.remove(id);
    },
    async shelve(id) {
      const note = own.get(id);
      if (!note || kept.has(id)) {
        const shelved = await lastingOnly().shelve(id);
        set(id, null);
        return shelved;
      }
      const shelved = { note, deleted: new Date().toISOString() };
      shelf.set(id, shelved);
      set(id, null);
      return shelved;
    },
    async restore(shelved) {
      const { note } = shelved;
      if (!shelf.delete(note.id)) return lastingOnly().restore(shelved);
      set(note.id, note);
      return note;
    },
    async listShelf() {
      return [...[...shelf.values()].toReversed(), ...((await lasting?.listShelf()) ?? [])];
    },
    clearShelf: async (before) => lastingOnly().clearShelf(before),
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
      lasting?.watch(listener, signal);
    },
    close: async () => lasting?.close(),
  };
}
