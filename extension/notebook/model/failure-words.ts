import type { NoteStoreError } from '../../../src/notes/store.ts';
import type { MessageKey } from '../../shared/words.ts';

const WORDS: Readonly<Record<NoteStoreError['reason'] | 'unknown', MessageKey>> = {
  'cannot-open': 'failedCannotOpen',
  full: 'failedFull',
  conflict: 'failedConflict',
  unreadable: 'failedUnreadable',
  unknown: 'failedOther',
};

/** Why the store refused, for the reader. */
export const failureWords = (reason: NoteStoreError['reason'] | 'unknown'): MessageKey =>
  WORDS[reason];
