import type { Note, NoteId } from '../note.ts';
import { inSlices } from '../slices.ts';
import { compareIn, merged, type NoteOrder } from './note-order.ts';
import { parseQuery, type Query } from './query.ts';
import { sortInSlices } from './sort-in-slices.ts';
import { matches, searchable, type Searchable } from './searchable.ts';

/** How many results are told at once while a search goes on. */
const FIRST_RESULTS = 60;

/** What a search has found so far, in the chosen order. */
export interface Results {
  readonly notes: readonly Note[];
  readonly query: Query;
  /** Whether all notes that are known have been looked at. */
  readonly isComplete: boolean;
}

/**
 * All notes, in order, ready to be searched. There is no index of words: the folded texts are
 * looked through one by one, which finds parts of words in every script and costs nothing to keep.
 */
export interface NoteIndex {
  readonly size: number;
  get(id: NoteId): Note | undefined;
  /** All notes; in order, unless they are being sorted. */
  all(): readonly Note[];
  /** Adds notes, or puts them in the place of those with the same id; newer ones are kept. */
  add(notes: readonly Note[]): void;
  /** Puts notes as they are now in their places; null takes one out. */
  change(changes: ReadonlyMap<NoteId, Note | null>): void;
  /** Sorts in slices; resolves when that is done, or another order was asked for meanwhile. */
  sort(order: NoteOrder): Promise<void>;
  /**
   * Looks the notes through in slices.
   *
   * @param onResults told the first results early, then all.
   * @throws the reason of the signal when that aborts.
   */
  search(typed: string, onResults: (results: Results) => void, signal?: AbortSignal): Promise<void>;
}

export function createNoteIndex(initial: NoteOrder = 'updated'): NoteIndex {
  const items = new Map<NoteId, Searchable>();
  let order = initial;
  let sorted: readonly Searchable[] = [];
  /** Ids that were changed here while their older form may still be on its way from the store. */
  const touched = new Set<NoteId>();
  /** What came while the notes are being sorted; null when they are not. */
  let late: Searchable[] | null = null;

  function put(added: readonly Searchable[]): void {
    const compare = compareIn(order);
    const replaced = added.some(({ note }) => items.has(note.id));
    for (const item of added) items.set(item.note.id, item);
    if (late) {
      late.push(...added);
      return;
    }
    const kept = replaced ? sorted.filter((item) => items.get(item.note.id) === item) : sorted;
    sorted = merged(kept, added.toSorted(compare), compare);
  }

  return {
    get size() {
      return items.size;
    },
    get: (id) => items.get(id)?.note,
    all: () => (late ? [...items.values()] : sorted).map(({ note }) => note),
    add(notes) {
      put(
        notes
          .filter(({ id, updated }) => {
            if (touched.has(id)) return false;
            const there = items.get(id);
            return !there || there.note.updated < updated;
          })
          .map(searchable),
      );
    },
    change(changes) {
      const gone = [...changes].filter(([id, note]) => note === null && items.delete(id));
      if (gone.length > 0) sorted = sorted.filter(({ note }) => items.has(note.id));
      for (const id of changes.keys()) touched.add(id);
      put([...changes.values()].filter((note) => note !== null).map(searchable));
    },
    async sort(next) {
      if (next === order) return;
      order = next;
      const own: Searchable[] = [];
      late = own;
      const all = await sortInSlices([...items.values()], compareIn(next), inSlices());
      if (late !== own) return;
      late = null;
      sorted = all.filter((item) => items.get(item.note.id) === item);
      put(own.filter((item) => items.get(item.note.id) === item));
    },
    async search(typed, onResults, signal) {
      const query = parseQuery(typed);
      const notes: Note[] = [];
      const slices = inSlices(signal);
      let isTold = false;
      for (const item of sorted) {
        if (matches(item, query)) notes.push(item.note);
        if (!isTold && notes.length === FIRST_RESULTS) {
          isTold = true;
          onResults({ notes: [...notes], query, isComplete: false });
        }
        if (slices.isOver()) await slices.next();
      }
      onResults({ notes, query, isComplete: true });
    },
  };
}
