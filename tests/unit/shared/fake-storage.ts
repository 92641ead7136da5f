import { vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

/** The part of the browser that stored values use, kept in memory; each call takes a moment. */
export function fakeStorage() {
  const stored = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  let refused = false;

  // Node 20 has no locks of its own: one after the other, as in a browser.
  let lastHeld: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request(_: string, task: () => Promise<unknown>) {
        const result = lastHeld.then(task);
        lastHeld = result.catch(() => undefined);
        return result;
      },
    },
  });

  const browser = {
    runtime: { id: 'fake' },
    storage: {
      local: {
        async get(key: string) {
          await later();
          return { [key]: stored.get(key) };
        },
        async set(values: Record<string, unknown>) {
          await later();
          if (refused) throw new Error('full');
          for (const [key, newValue] of Object.entries(values)) {
            stored.set(key, newValue);
            for (const listener of listeners) listener({ [key]: { newValue } });
          }
        },
        onChanged: {
          addListener: (listener: Listener) => listeners.add(listener),
          removeListener: (listener: Listener) => listeners.delete(listener),
        },
      },
    },
  };
  return {
    browser,
    stored,
    refuse: (next: boolean) => (refused = next),
    reset() {
      stored.clear();
      listeners.clear();
      refused = false;
    },
  };
}
