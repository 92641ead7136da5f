import type { Note, NoteId } from './note.ts';

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

/** Keeps notes. Every promise settles after the commit; rejects with {@link NoteStoreError}. */
export interface NoteStore {
  /** Notes of one article, oldest first; without those that {@link listUnreadable} names. */
  listByArticle(url: string): Promise<readonly Note[]>;
  listUnreadable(url: string): Promise<readonly UnreadableNote[]>;
  get(id: NoteId): Promise<Note | null>;
  /**
   * Creates or replaces; resolves after the commit. Idempotent. Brings back a deleted note. Lone
   * surrogates in its texts are replaced.
   *
   * @param base the note that the edit began from. Rejects with `conflict`, and changes nothing,
   * when another text than its or the new one is stored. Without a base, that is the note which
   * this store last read, wrote or told a listener under the id.
   * @throws TypeError when it is no note, or its id was not made by `newNoteId` for its `url`.
   */
  put(note: Note, base?: Note): Promise<void>;
  /** Deletes, whatever is stored; a note that is not there is deleted already. */
  remove(id: NoteId): Promise<void>;
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
