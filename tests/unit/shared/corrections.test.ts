import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  MAX_ARTICLES,
  MAX_ENTITIES,
  putBack,
  readCorrections,
  setAside,
  setAsideIn,
  withoutSetAside,
  type Corrections,
} from '../../../extension/shared/corrections.ts';
import type { Mention } from '../../../src/actors/mention.ts';

const storage = await vi.hoisted(async () => {
  const { fakeStorage } = await import('./fake-storage.ts');
  return fakeStorage();
});
vi.mock('../../../extension/shared/browser.ts', () => ({ browser: storage.browser }));

const { loadCorrections, updateCorrections, watchCorrections } =
  await import('../../../extension/shared/corrections-store.ts');

const [HERE, THERE] = ['https://foreignpolicy.com/2021/05/07/a/', 'https://foreignpolicy.com/b/'];

beforeEach(() => storage.reset());

describe('corrections', () => {
  it('set actors of one article aside, each once, and leave other articles alone', () => {
    let corrections: Corrections = [];
    for (const entity of ['jordan', 'chad', 'jordan']) {
      corrections = setAside(corrections, HERE, entity);
    }
    expect(setAsideIn(corrections, HERE)).toEqual(['chad', 'jordan']);
    expect(setAsideIn(corrections, THERE)).toEqual([]);
  });

  it('put back what was set aside and forget an article without any', () => {
    const corrections = setAside(setAside([], HERE, 'jordan'), THERE, 'jordan');
    expect(putBack(corrections, HERE, 'jordan')).toEqual([{ url: THERE, entities: ['jordan'] }]);
    expect(putBack(corrections, HERE, 'chad')).toEqual([
      { url: THERE, entities: ['jordan'] },
      { url: HERE, entities: ['jordan'] },
    ]);
  });

  it('keep the valid parts of what was stored', () => {
    const stored = [
      { url: HERE, entities: ['jordan', 7, '', 'jordan'] },
      { url: THERE, entities: [] },
      { url: 5, entities: ['x'] },
      null,
      'x',
    ];
    expect(readCorrections(stored)).toEqual([{ url: HERE, entities: ['jordan'] }]);
    for (const none of [undefined, null, {}, 'x', 3]) expect(readCorrections(none)).toEqual([]);
  });

  it('forget the article corrected longest ago when there are too many', () => {
    let corrections: Corrections = [];
    for (let index = 0; index < MAX_ARTICLES; index++) {
      corrections = setAside(corrections, `${HERE}${index}`, 'x');
    }
    corrections = setAside(corrections, `${HERE}0`, 'y');
    corrections = setAside(corrections, THERE, 'x');
    expect(corrections).toHaveLength(MAX_ARTICLES);
    expect(setAsideIn(corrections, `${HERE}0`)).toEqual(['x', 'y']);
    expect(setAsideIn(corrections, `${HERE}1`)).toEqual([]);
    const many = [
      ...corrections,
      ...corrections.map(({ url }) => ({ url: `${url}z`, entities: ['x'] })),
    ];
    expect(readCorrections(many)).toHaveLength(MAX_ARTICLES);
    const entities = Array.from({ length: MAX_ENTITIES + 5 }, (_, index) => `e${index}`);
    expect(setAsideIn(readCorrections([{ url: HERE, entities }]), HERE)).toHaveLength(MAX_ENTITIES);
  });

  it('take the mentions of an actor out, and no others', () => {
    const mention = (entity: string): Mention => ({
      start: 0,
      end: 4,
      kind: 'place',
      entity,
      form: 'name',
    });
    const [jordan, chad] = [mention('jordan'), mention('chad')];
    expect(withoutSetAside([jordan, chad], ['jordan'])).toEqual([chad]);
    expect(withoutSetAside([jordan, chad], [])).toEqual([jordan, chad]);
  });
});

describe('the store of corrections', () => {
  it('loses none of several quick updates and tells of each', async () => {
    const seen: number[] = [];
    watchCorrections(
      (all) => seen.push(setAsideIn(all, HERE).length),
      new AbortController().signal,
    );
    await Promise.all(
      ['a', 'b', 'c'].map((entity) => updateCorrections((old) => setAside(old, HERE, entity))),
    );
    expect(setAsideIn(await loadCorrections(), HERE)).toEqual(['a', 'b', 'c']);
    expect(seen).toEqual([1, 2, 3]);
  });

  it('is kept apart from the settings', async () => {
    await updateCorrections((old) => setAside(old, HERE, 'a'));
    expect([...storage.stored.keys()]).toEqual(['corrections']);
  });
});
