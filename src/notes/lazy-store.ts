import type { NoteStore } from './store.ts';

/**
 * A store whose code is loaded when it is first used: a database is most of what a surface weighs,
 * and not needed to show itself. Calls wait for it, and keep their order; one that failed to load
 * is tried again by the next call.
 */
export function lazyNoteStore(load: () => Promise<NoteStore>): NoteStore {
  let loading: Promise<NoteStore> | null = null;
  const store = (): Promise<NoteStore> => {
    if (loading) return loading;
    const attempt = load();
    loading = attempt;
    attempt.catch(() => (loading = null));
    return attempt;
  };
  return {
    listByArticle: async (url) => (await store()).listByArticle(url),
    listUnreadable: async (url) => (await store()).listUnreadable(url),
    listRecent: async (limit) => (await store()).listRecent(limit),
    async *batches(size) {
      yield* (await store()).batches(size);
    },
    count: async () => (await store()).count(),
    get: async (id) => (await store()).get(id),
    put: async (note, base) => (await store()).put(note, base),
    putAll: async (notes, meet) => (await store()).putAll(notes, meet),
    remove: async (id) => (await store()).remove(id),
    shelve: async (id) => (await store()).shelve(id),
    restore: async (shelved) => (await store()).restore(shelved),
    listShelf: async () => (await store()).listShelf(),
    clearShelf: async (before) => (await store()).clearShelf(before),
    watch(listener, signal) {
      // Where it cannot be loaded, the calls that read and write say so.
      store().then(
        (opened) => opened.watch(listener, signal),
        () => undefined,
      );
    },
    close: async () => (await store()).close(),
  };
}
