import { browser } from './browser.ts';
import { isExtensionAlive } from './call-background.ts';

/** A value in the browser's storage that all surfaces of the extension share. */
export interface StoredValue<T> {
  /** The value; its default where nothing valid is stored. */
  load(): Promise<T>;
  /** Calls `listener` with the value after each change made anywhere, until `signal` aborts. */
  watch(listener: (value: T) => void, signal: AbortSignal): void;
  /**
   * Changes the value; resolves after it is stored. Updates run one after the other in all
   * surfaces, so that two at once both count.
   *
   * @throws what the browser's storage throws.
   */
  update(change: (value: T) => T): Promise<void>;
}

/** The value under a key of `storage.local`; `read` makes a valid one of whatever is stored. */
export function storedValue<T>(key: string, read: (stored: unknown) => T): StoredValue<T> {
  const load = async (): Promise<T> => read((await browser.storage.local.get(key))[key]);
  return {
    load,
    watch(listener, signal) {
      if (signal.aborted) return;
      const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[key];
        if (change) listener(read(change.newValue));
      };
      browser.storage.local.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => {
        // The listeners of an extension that is gone are gone with it, and asking for them throws.
        if (isExtensionAlive()) browser.storage.local.onChanged.removeListener(onChanged);
      });
    },
    async update(change) {
      await navigator.locks.request(key, async () => {
        await browser.storage.local.set({ [key]: change(await load()) });
      });
    },
  };
}
