import { signal, type ReadonlySignal } from '@preact/signals';
import type { Note, NoteId, ShelvedNote } from '../../../src/notes/note.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import { cleanTags } from '../../../src/notes/tags.ts';
import type { MessageKey } from '../../shared/words.ts';
import { reasonOf } from './failure-words.ts';

/** Notes from whose tags new ones are completed. */
const NOTES_WITH_TAGS = 400;

/** The notes of one article as they are stored. */
export interface NoteList {
  readonly notes: ReadonlySignal<readonly Note[]>;
  readonly loading: ReadonlySignal<boolean>;
  /** Why the notes cannot be read, or null. */
  readonly failure: ReadonlySignal<MessageKey | null>;
  /** How many records of the article are no notes that can be shown. */
  readonly unreadable: ReadonlySignal<number>;
  /** The article's deleted notes that can be had back, the one deleted last first. */
  readonly shelf: ReadonlySignal<readonly ShelvedNote[]>;
  /** Tags that the reader used lately, on any article. */
  readonly tags: ReadonlySignal<readonly string[]>;
  /** Loads the notes of another article, or of none. */
  load(address: string | null): Promise<void>;
  /** Takes a note in, or out when it is null. */
  replace(id: NoteId, note: Note | null): void;
  loadShelf(): Promise<void>;
}

export function createNoteList(store: NoteStore, report: (error: unknown) => void): NoteList {
  const notes = signal<readonly Note[]>([]);
  const loading = signal(true);
  const failure = signal<MessageKey | null>(null);
  const unreadable = signal(0);
  const shelf = signal<readonly ShelvedNote[]>([]);
  const tags = signal<readonly string[]>([]);
  let current: string | null = null;

  async function loadShelf(): Promise<void> {
    const address = current;
    const all = await store.listShelf();
    if (current === address) shelf.value = all.filter(({ note }) => note.url === address);
  }

  async function loadTags(): Promise<void> {
    const recent = await store.listRecent(NOTES_WITH_TAGS);
    tags.value = cleanTags(recent.flatMap((note) => note.tags));
  }

  return {
    notes,
    loading,
    failure,
    unreadable,
    shelf,
    tags,
    loadShelf,
    async load(address) {
      current = address;
      notes.value = [];
      shelf.value = [];
      loading.value = true;
      failure.value = null;
      try {
        const [found, bad] =
          address === null
            ? [[], []]
            : await Promise.all([store.listByArticle(address), store.listUnreadable(address)]);
        if (current !== address) return;
        notes.value = found;
        unreadable.value = bad.length;
        if (address !== null) await Promise.all([loadShelf(), loadTags()]);
      } catch (error) {
        report(error);
        if (current === address) failure.value = reasonOf(error);
      } finally {
        if (current === address) loading.value = false;
      }
    },
    replace(id, note) {
      const others = notes.value.filter((other) => other.id !== id);
      notes.value = note ? [...others, note] : others;
      if (note) tags.value = cleanTags([...note.tags, ...tags.value]);
    },
  };
}
