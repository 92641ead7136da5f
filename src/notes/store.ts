import type { Note, NoteId, ShelvedNote } from './note.ts';

/** A change of one note; `note` is null when it was deleted. */
export interface NoteChange {
  readonly id: NoteId;
  readonly note: Note | null;
}

/** A record in the place of a note that cannot be read as one; it is left as it is. */
export interface UnreadableNote {
  readonly id: NoteId;
  /** For the log: which field is wrong. */
  readonly reason: string;
}

/** Some of all notes. */
export interface NoteBatch {
  readonly notes: readonly Note[];
  readonly unreadable: readonly UnreadableNote[];
}

/**
 * Says what to write where another note is stored under the id of one that is to be written: that
 * one over it, one of another id beside it, or nothing (null).
 */
export type MeetStored = (note: Note, stored: Note) => Note | null;

/** Keeps notes. Every promise settles after the commit; rejects with {@link NoteStoreError}. */
export interface NoteStore {
  /** Notes of one article, oldest first; without those that {@link listUnreadable} names. */
  listByArticle(url: string): Promise<readonly Note[]>;
  listUnreadable(url: string): Promise<readonly UnreadableNote[]>;
  /** The notes written last, the latest first; it costs no more in a store of many. */
  listRecent(limit: number): Promise<readonly Note[]>;
  /** All notes, article by article. Notes written meanwhile may be among them or not. */
  batches(size?: number): AsyncIterable<NoteBatch>;
  /** How many notes there are, deleted ones left out and unreadable ones counted. */
  count(): Promise<number>;
  get(id: NoteId): Promise<Note | null>;
  /**
   * Creates or replaces; resolves after the commit. Idempotent. Brings back a deleted note. Lone
   * surrogates in its texts are replaced.
   *
   * @param base the note that the edit began from. Rejects with `conflict`, and changes nothing,
   * when other content than its or the new one's is stored. Without a base, that is the note which
   * this store last read, wrote or told a listener under the id.
   * @throws TypeError when it is no note, or its id was not made by `newNoteId` for its `url`.
   */
  put(note: Note, base?: Note): Promise<void>;
  /**
   * Creates or replaces many: all of them or, where it rejects, none.
   *
   * @param meet is asked about each readable note that is stored under one of the ids when the write
   * is made; without it, all are replaced.
   * @returns how many were written.
   */
  putAll(notes: readonly Note[], meet?: MeetStored): Promise<number>;
  /** Deletes for good, whatever is stored; a note that is not there is deleted already. */
  remove(id: NoteId): Promise<void>;
  /** Deletes, and keeps the note on the shelf; null when it is not there. */
  shelve(id: NoteId): Promise<ShelvedNote | null>;
  /**
   * Gives a note of the shelf back. Where another surface wrote under its id meanwhile, both stay:
   * it comes back as another version of that note.
   *
   * @returns the note as it is now.
   */
  restore(shelved: ShelvedNote): Promise<Note>;
  /** The deleted notes, the one deleted last first; without those that exist again. */
  listShelf(): Promise<readonly ShelvedNote[]>;
  /** Deletes for good what was put on the shelf before a time; returns how many notes that were. */
  clearShelf(before: Date): Promise<number>;
  /** Calls `listener` after each change made in any surface, until `signal` aborts. */
  watch(listener: (change: NoteChange) => void, signal: AbortSignal): void;
  close(): Promise<void>;
}

/** A read or write that the store refused; the message is for the log, `reason` for the reader. */
export class NoteStoreError extends Error {
  override readonly name = 'NoteStoreError';
  readonly reason: 'cannot-open' | 'full' | 'conflict' | 'unreadable';
  constructor(reason: NoteStoreError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
