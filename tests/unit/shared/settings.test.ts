import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, toggled } from '../../../extension/shared/settings.ts';

const storage = await vi.hoisted(async () => {
  const { fakeStorage } = await import('./fake-storage.ts');
  return fakeStorage();
});
vi.mock('../../../extension/shared/browser.ts', () => ({ browser: storage.browser }));

const { loadSettings, updateSettings, watchSettings } =
  await import('../../../extension/shared/settings-store.ts');

beforeEach(() => storage.reset());

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

  it('keep the density of each kind that is valid', () => {
    const stored = { density: { place: 'first', person: 'some', money: 'all' } };
    expect(readSettings(stored).density).toEqual({ ...DEFAULT_SETTINGS.density, place: 'first' });
    expect(readSettings({ density: 'all' }).density).toEqual(DEFAULT_SETTINGS.density);
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
    storage.refuse(true);
    await expect(updateSettings((old) => ({ ...old, hoverDelay: 1 }))).rejects.toThrow('full');
    storage.refuse(false);
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
