import { isSameContent, type Note, type ShelvedNote } from '../../../src/notes/note.ts';
import {
  type MeetStored,
  type NoteBatch,
  type NoteStore,
  NoteStoreError,
} from '../../../src/notes/store.ts';

/** Notes in memory, for tests of what stands on the store; `failure` makes its calls reject. */
export class MemoryNotes implements NoteStore {
  readonly notes = new Map<string, Note>();
  readonly shelf = new Map<string, ShelvedNote>();
  failure: NoteStoreError | null = null;
  readonly #listeners = new Set<Parameters<NoteStore['watch']>[0]>();

  constructor(notes: readonly Note[]) {
    for (const note of notes) this.notes.set(note.id, note);
  }
  #check(): void {
    if (this.failure) throw this.failure;
  }
  #set(id: string, note: Note | null): void {
    if (note) this.notes.set(id, note);
    else this.notes.delete(id);
    for (const listener of this.#listeners) listener({ id, note });
  }
  async listByArticle(url: string): Promise<readonly Note[]> {
    this.#check();
    return [...this.notes.values()].filter((note) => note.url === url);
  }
  async listUnreadable(): Promise<readonly []> {
    return [];
  }
  async listRecent(limit: number): Promise<readonly Note[]> {
    this.#check();
    const all = [...this.notes.values()];
    return all.toSorted((a, b) => (a.updated < b.updated ? 1 : -1)).slice(0, limit);
  }
  async *batches(size = 500): AsyncIterable<NoteBatch> {
    this.#check();
    const all = [...this.notes.values()];
    for (let i = 0; i < all.length; i += size)
      yield { notes: all.slice(i, i + size), unreadable: [] };
  }
  async count(): Promise<number> {
    return this.notes.size;
  }
  async get(id: string): Promise<Note | null> {
    return this.notes.get(id) ?? null;
  }
  async put(note: Note, base?: Note): Promise<void> {
    this.#check();
    const there = this.notes.get(note.id);
    if (base && there && ![base, note].some((known) => isSameContent(known, there)))
      throw new NoteStoreError('conflict', 'changed elsewhere');
    this.#set(note.id, note);
  }
  async putAll(notes: readonly Note[], meet?: MeetStored): Promise<number> {
    this.#check();
    const write = (note: Note): number => {
      const there = this.notes.get(note.id);
      const met = there && meet ? meet(note, there) : note;
      if (met && met.id !== note.id) return write(met);
      if (met) this.#set(met.id, met);
      return met ? 1 : 0;
    };
    return notes.map(write).reduce((sum, one) => sum + one, 0);
  }
  async remove(id: string): Promise<void> {
    this.#check();
    this.#set(id, null);
  }
  async shelve(id: string): Promise<ShelvedNote | null> {
    this.#check();
    const note = this.notes.get(id);
    if (!note) return null;
    const shelved = { note, deleted: new Date().toISOString() };
    this.shelf.set(id, shelved);
    this.#set(id, null);
    return shelved;
  }
  async restore({ note }: ShelvedNote): Promise<Note> {
    this.#check();
    this.shelf.delete(note.id);
    this.#set(note.id, note);
    return note;
  }
  async listShelf(): Promise<readonly ShelvedNote[]> {
    this.#check();
    return [...this.shelf.values()].toReversed();
  }
  async clearShelf(before: Date): Promise<number> {
    this.#check();
    const old = [...this.shelf].filter(([, { deleted }]) => deleted < before.toISOString());
    for (const [id] of old) this.shelf.delete(id);
    return old.length;
  }
  watch(listener: Parameters<NoteStore['watch']>[0], signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }
  async close(): Promise<void> {
    this.#listeners.clear();
  }
}
