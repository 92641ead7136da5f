import type { NoteStore } from '../../src/notes/store.ts';
import { storedValue, type StoredValue } from './stored-value.ts';

/**
 * How many notes there were when they were last counted, kept apart from the notes, so that a store
 * that was emptied behind the reader's back is noticed; null when they were never counted.
 */
export const noteCount = storedValue('note-count', (stored) =>
  typeof stored === 'number' && Number.isSafeInteger(stored) && stored >= 0 ? stored : null,
);

/** How long after a change the notes are counted, in milliseconds. */
const PAUSE = 400;

/** Counts the notes after each change made in any surface, until `signal` aborts. */
export function keepCount(
  store: Pick<NoteStore, 'watch' | 'count'>,
  stored: Pick<StoredValue<number | null>, 'update'>,
  report: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const count = async (): Promise<void> => {
    const now = await store.count();
    await stored.update(() => now);
  };
  store.watch(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void count().catch(report), PAUSE);
  }, signal);
}

/** Whether the store has lost what was in it: there were notes, and nobody took them out. */
export const isEmptied = (counted: number | null, now: number): boolean =>
  now === 0 && counted !== null && counted > 0;
