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
  /** What is not in its place yet: notes come in many small lots, and are put in place together. */
  let late: Searchable[] = [];
  /** Whether `sorted` has items that were replaced or taken out. */
  let isStale = false;
  /** The sorting that goes on; null when none does. */
  let sorting: object | null = null;

  function put(note: Note): void {
    const item = searchable(note, late.at(-1));
    isStale ||= items.has(note.id);
    items.set(note.id, item);
    late.push(item);
  }

  function settle(): void {
    if (sorting || (late.length === 0 && !isStale)) return;
    const isThere = (item: Searchable): boolean => items.get(item.note.id) === item;
    const compare = compareIn(order);
    const kept = isStale ? sorted.filter(isThere) : sorted;
    sorted = merged(kept, late.filter(isThere).toSorted(compare), compare);
    late = [];
    isStale = false;
  }

  return {
    get size() {
      return items.size;
    },
    get: (id) => items.get(id)?.note,
    all() {
      settle();
      return (sorting ? [...items.values()] : sorted).map(({ note }) => note);
    },
    add(notes) {
      for (const note of notes) {
        const there = items.get(note.id);
        const isNewer = !there || there.note.updated < note.updated;
        if (isNewer && !touched.has(note.id)) put(note);
      }
    },
    change(changes) {
      for (const [id, note] of changes) {
        touched.add(id);
        if (note) put(note);
        else if (items.delete(id)) isStale = true;
      }
    },
    async sort(next) {
      if (next === order) return;
      order = next;
      const own = {};
      sorting = own;
      late = [];
      const all = await sortInSlices([...items.values()], compareIn(next), inSlices());
      if (sorting !== own) return;
      sorting = null;
      sorted = all;
      isStale = true;
    },
    async search(typed, onResults, signal) {
      const query = parseQuery(typed);
      const notes: Note[] = [];
      const slices = inSlices(signal);
      let isTold = false;
      settle();
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
