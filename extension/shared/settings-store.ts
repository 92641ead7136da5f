import { browser } from './browser.ts';
import { readSettings, type Settings } from './settings.ts';

const KEY = 'settings';

/** The reader's settings; defaults where nothing valid is stored. */
export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls `listener` with the settings after each change made anywhere, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) listener(readSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
}

/**
 * Changes the settings; resolves after they are stored. Updates run one after the other in all
 * surfaces of the extension, so that two at once both count.
 *
 * @throws what the browser's storage throws.
 */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: change(await loadSettings()) });
  });
}
