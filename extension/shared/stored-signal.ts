import { signal, type ReadonlySignal } from '@preact/signals';
import type { StoredValue } from './stored-value.ts';

/** A stored value as a signal that follows the store. */
export interface StoredSignal<T> {
  readonly value: ReadonlySignal<T>;
  /** Changes the value; shown at once, and taken back when it cannot be stored. */
  change(change: (value: T) => T): void;
}

/** @param initial stands for the value until it is loaded. */
export function createStoredSignal<T>(
  stored: StoredValue<T>,
  initial: T,
  report: (error: unknown) => void,
  abort: AbortSignal,
): StoredSignal<T> {
  const value = signal(initial);
  const reload = (): Promise<void> =>
    stored.load().then((loaded) => {
      if (!abort.aborted) value.value = loaded;
    });
  stored.watch((changed) => (value.value = changed), abort);
  reload().catch(report);
  return {
    value,
    change(change) {
      value.value = change(value.value);
      stored.update(change).catch((error: unknown) => {
        report(error);
        reload().catch(report);
      });
    },
  };
}
