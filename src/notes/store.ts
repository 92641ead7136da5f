import type { Note, NoteId } from './note.ts';

/** A change of one note; `note` is null when it was deleted. */
export interface NoteChange {
  readonly id: NoteId;
  readonly note: Note | null;
}

/** Keeps notes. Every promise settles after the commit; rejects with {@link NoteStoreError}. */
export interface NoteStore {
  /** Notes of one article, oldest first. */
  listByArticle(url: string): Promise<readonly Note[]>;
  get(id: NoteId): Promise<Note | null>;
  /** Creates or replaces; resolves after the commit. Idempotent. */
  put(note: Note): Promise<void>;
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
