import { NoteStoreError } from '../../../src/notes/store.ts';
import type { MessageKey } from '../../shared/words.ts';

const REASONS: Readonly<Record<NoteStoreError['reason'], MessageKey>> = {
  'cannot-open': 'failedCannotOpen',
  full: 'failedFull',
  conflict: 'failedConflict',
  unreadable: 'failedUnreadable',
};

/** Why a store refused, in the reader's words. */
export const reasonOf = (error: unknown): MessageKey =>
  error instanceof NoteStoreError ? REASONS[error.reason] : 'failedOther';
