import { isRecord } from '../../src/is-record.ts';
import type { NoteId } from '../../src/notes/note.ts';

/** A note whose passage is to be shown by the first page of its article that says where it is. */
export interface PendingReveal {
  readonly url: string;
  readonly id: NoteId;
  /** When the reader asked for it: milliseconds since 1970. */
  readonly asked: number;
}

/** Key in `storage.session` under which the request waits. */
export const PENDING_REVEAL = 'pending-reveal';

/** After so long the reader expects nothing any more, in milliseconds. */
const EXPIRES = 60_000;

/** A stored request that still counts for a page of the article, or null. */
export function readPendingReveal(stored: unknown, url: string, now: number): PendingReveal | null {
  if (!isRecord(stored)) return null;
  const { url: wanted, id, asked } = stored;
  return wanted === url &&
    typeof id === 'string' &&
    typeof asked === 'number' &&
    now - asked < EXPIRES
    ? { url, id, asked }
    : null;
}
