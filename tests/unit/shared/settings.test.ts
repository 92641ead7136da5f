import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, toggled } from '../../../extension/shared/settings.ts';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

const stored = new Map<string, unknown>();
const listeners = new Set<Listener>();
const later = () => new Promise((resolve) => setTimeout(resolve, 1));
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

vi.mock('../../../extension/shared/browser.ts', () => ({
  browser: {
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
  },
}));

const { loadSettings, updateSettings, watchSettings } =
  await import('../../../extension/shared/settings-store.ts');

beforeEach(() => {
  stored.clear();
  listeners.clear();
  refused = false;
});

describe('settings', () => {
  it('keep the valid parts of what was stored', () => {
    const broken = {
      marksShown: false,
      hiddenGroups: ['person', 'nonsense', 'person'],
      hiddenActors: 'all',
      hoverDelay: -1,
      siteEnabled: 'yes',
    };
    expect(readSettings(broken)).toEqual({
      ...DEFAULT_SETTINGS,
      marksShown: false,
      hiddenGroups: ['person'],
    });
    for (const none of [undefined, null, 7, 'x', []]) {
      expect(readSettings(none)).toEqual(DEFAULT_SETTINGS);
    }
  });

  it('are the same after being stored', () => {
    const chosen = { ...DEFAULT_SETTINGS, hoverDelay: 0, hiddenActors: ['a'], markDemonyms: true };
    expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it('toggle an item of a list', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});

describe('the settings store', () => {
  it('loses none of several quick updates', async () => {
    const add = (id: string) =>
      updateSettings((old) => ({ ...old, hiddenActors: [...old.hiddenActors, id] }));
    await Promise.all(['a', 'b', 'c', 'd'].map(add));
    expect((await loadSettings()).hiddenActors).toEqual(['a', 'b', 'c', 'd']);
  });

  it('tells the caller of a refused update and goes on', async () => {
    refused = true;
    await expect(updateSettings((old) => ({ ...old, hoverDelay: 1 }))).rejects.toThrow('full');
    refused = false;
    await updateSettings((old) => ({ ...old, hoverDelay: 2 }));
    expect((await loadSettings()).hoverDelay).toBe(2);
  });

  it('tells of changes until the signal aborts', async () => {
    const abort = new AbortController();
    const seen: number[] = [];
    watchSettings(({ hoverDelay }) => seen.push(hoverDelay), abort.signal);
    await updateSettings((old) => ({ ...old, hoverDelay: 700 }));
    abort.abort();
    await updateSettings((old) => ({ ...old, hoverDelay: 800 }));
    expect(seen).toEqual([700]);
  });
});
