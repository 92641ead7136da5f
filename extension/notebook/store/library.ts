import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Note, NoteId } from '../../../src/notes/note.ts';
import { createNoteIndex, type Results } from '../../../src/notes/search/note-index.ts';
import type { NoteOrder } from '../../../src/notes/search/note-order.ts';
import { parseQuery } from '../../../src/notes/search/query.ts';
import { NoteStoreError, type NoteStore } from '../../../src/notes/store.ts';
import { facetsOf, type Facets } from '../model/facets.ts';

/** How many notes a page of the list has. */
export const PAGE_SIZE = 40;

/**
 * The least time between two renewals of the results while notes are loaded, in milliseconds, and as
 * a multiple of what the last one took: with many notes they would hold up the loading.
 */
const RENEW = 250;
const RENEW_SHARE = 8;

/** How far the notes are loaded. */
export type LoadState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready' }
  | { readonly status: 'failed'; readonly reason: NoteStoreError['reason'] | 'unknown' };

/** All notes, and those of them that are shown. */
export interface Library {
  readonly load: ReadonlySignal<LoadState>;
  /** How many notes are known so far. */
  readonly size: ReadonlySignal<number>;
  readonly unreadable: ReadonlySignal<number>;
  readonly typed: ReadonlySignal<string>;
  readonly order: ReadonlySignal<NoteOrder>;
  readonly results: ReadonlySignal<Results>;
  /** Number of the page that is shown, from 0. */
  readonly page: ReadonlySignal<number>;
  readonly pages: ReadonlySignal<number>;
  readonly shown: ReadonlySignal<readonly Note[]>;
  readonly facets: ReadonlySignal<Facets>;
  search(typed: string): void;
  sort(order: NoteOrder): void;
  turnTo(page: number): void;
  /**
   * Leaves the list as it is while a note of it is edited, so that it does not go from under the
   * reader's hands; null sorts and searches again.
   */
  hold(id: NoteId | null): void;
  /** Loads everything, again after it failed. */
  reload(): Promise<void>;
  get(id: NoteId): Note | undefined;
  all(): readonly Note[];
}

interface Options {
  readonly store: NoteStore;
  readonly initial: string;
  report(error: unknown): void;
  readonly abort: AbortSignal;
}

const NONE: Results = { notes: [], query: parseQuery(''), isComplete: false };

/** Loads the notes and keeps the results up to date until `abort`. */
export function createLibrary({ store, initial, report, abort }: Options): Library {
  let index = createNoteIndex();
  const load = signal<LoadState>({ status: 'loading' });
  const size = signal(0);
  const unreadable = signal(0);
  const typed = signal(initial);
  const order = signal<NoteOrder>('updated');
  const results = signal<Results>(NONE);
  const page = signal(0);
  const facets = signal<Facets>({ tags: [], articles: [] });
  const pages = computed(() => Math.max(1, Math.ceil(results.value.notes.length / PAGE_SIZE)));
  let searching = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the results took to be renewed last, in milliseconds. */
  let took = 0;
  let held: NoteId | null = null;
  /** Changes that the store told of and that are not in the index yet: there may be thousands. */
  const changes = new Map<NoteId, Note | null>();

  function takeChanges(): void {
    if (changes.size === 0) return;
    index.change(changes);
    changes.clear();
  }

  async function renew(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    searching.abort();
    searching = new AbortController();
    const { signal: current } = searching;
    const start = performance.now();
    takeChanges();
    try {
      await index.search(
        typed.value,
        (found) => {
          if (current.aborted) return;
          // Fewer than are shown already would make the list jump.
          if (!found.isComplete && results.value.query.typed === found.query.typed) return;
          batch(() => {
            size.value = index.size;
            results.value = found;
            page.value = Math.min(page.value, pages.value - 1);
          });
        },
        current,
      );
      took = performance.now() - start;
      if (load.value.status === 'ready') facets.value = await facetsOf(index.all(), current);
    } catch (error) {
      if (!current.aborted) throw error;
    }
  }
  const renewSoon = (): void => {
    // What the reader does is shown at once, what is loaded a little later.
    const pause = load.value.status === 'ready' ? 0 : Math.max(RENEW, took * RENEW_SHARE);
    if (held === null) timer ??= setTimeout(() => void renew().catch(report), pause);
  };

  /** Shows a note as it is now where it stands. */
  function showInPlace(changed: Note): void {
    const notes = results.value.notes.map((note) => (note.id === changed.id ? changed : note));
    results.value = { ...results.value, notes };
  }

  async function loadAll(): Promise<void> {
    index = createNoteIndex(order.value);
    load.value = { status: 'loading' };
    unreadable.value = 0;
    try {
      index.add(await store.listRecent(PAGE_SIZE));
      await renew();
      for await (const { notes, unreadable: bad } of store.batches()) {
        if (abort.aborted) return;
        index.add(notes);
        unreadable.value += bad.length;
        renewSoon();
      }
      load.value = { status: 'ready' };
      await renew();
    } catch (error) {
      report(error);
      const reason = error instanceof NoteStoreError ? error.reason : 'unknown';
      load.value = { status: 'failed', reason };
    }
  }

  store.watch(({ id, note }) => {
    changes.set(id, note);
    if (id === held && note) showInPlace(note);
    renewSoon();
  }, abort);
  abort.addEventListener('abort', () => {
    clearTimeout(timer);
    searching.abort();
  });
  loadAll().catch(report);

  return {
    load,
    size,
    unreadable,
    typed,
    order,
    results,
    page,
    pages,
    shown: computed(() => {
      const from = page.value * PAGE_SIZE;
      return results.value.notes.slice(from, from + PAGE_SIZE);
    }),
    facets,
    search(next) {
      typed.value = next;
      page.value = 0;
      renew().catch(report);
    },
    sort(next) {
      order.value = next;
      page.value = 0;
      index.sort(next).then(renew).catch(report);
    },
    turnTo(next) {
      page.value = Math.max(0, Math.min(next, pages.value - 1));
    },
    hold(id) {
      held = id;
      if (id === null) renewSoon();
    },
    reload: loadAll,
    get(id) {
      takeChanges();
      return index.get(id);
    },
    all() {
      takeChanges();
      return index.all();
    },
  };
}
