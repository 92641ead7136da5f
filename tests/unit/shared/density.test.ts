import { describe, expect, it } from 'vitest';
import {
  choosingSteps,
  densitiesFor,
  markedMentions,
  sectionStarts,
} from '../../../extension/shared/density.ts';
import {
  DEFAULT_SETTINGS,
  type Density,
  type Settings,
} from '../../../extension/shared/settings.ts';
import type { Mention } from '../../../src/actors/mention.ts';
import type { Block, BlockKind } from '../../../src/article/article.ts';

const UNIT = 100;
/** Blocks of 100 units, as given. */
const blocksOf = (...kinds: BlockKind[]): Block[] =>
  kinds.map((kind, index) => ({ kind, start: index * UNIT, end: index * UNIT + UNIT - 2 }));
const BLOCKS = blocksOf('headline', 'dek', 'paragraph', 'heading', 'paragraph', 'paragraph');
const article = { text: 'x'.repeat(BLOCKS.length * UNIT), blocks: BLOCKS };

const mention = (start: number, entity = 'ruiz', more: Partial<Mention> = {}): Mention => ({
  start,
  end: start + 4,
  kind: 'person',
  entity,
  form: 'name',
  ...more,
});
const withAll = (density: Density, more: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  density: { person: density, organization: density, place: density, program: density },
  ...more,
});
const starts = (mentions: readonly Mention[], settings: Settings, of = article): number[] =>
  [...markedMentions(mentions, of, settings)].map(({ start }) => start);

describe('sections', () => {
  it('start at headings; headline and dek belong to the first', () => {
    expect([...sectionStarts(BLOCKS)]).toEqual([300]);
  });

  it('start again where a long text has no heading', () => {
    const blocks = blocksOf(...Array.from({ length: 70 }, () => 'paragraph' as const));
    expect([...sectionStarts(blocks)]).toEqual([3000, 6000]);
    expect([...sectionStarts([])]).toEqual([]);
  });
});

describe('the mentions that are marked', () => {
  // Headline, dek and the first part; then the part under the heading.
  const mentions = [5, 110, 210, 305, 410, 510].map((start) => mention(start));

  it('are all, the first in each section, or the first', () => {
    expect(starts(mentions, withAll('all'))).toEqual([5, 110, 210, 305, 410, 510]);
    expect(starts(mentions, withAll('section'))).toEqual([5, 305]);
    expect(starts(mentions, withAll('first'))).toEqual([5]);
  });

  it('are chosen for each actor and each kind apart', () => {
    const two = [mention(210), mention(220, 'zed'), mention(230, 'peru', { kind: 'place' })];
    const again = [mention(240), mention(250, 'zed'), mention(260, 'peru', { kind: 'place' })];
    const settings = withAll('first');
    expect(starts([...two, ...again], settings)).toEqual([210, 220, 230]);
    const density = { ...settings.density, place: 'all' } as const;
    expect(starts([...two, ...again], { ...settings, density })).toEqual([210, 220, 230, 260]);
  });

  it('count events with programs', () => {
    const events = [5, 110].map((start) => mention(start, 'summit', { kind: 'event' }));
    const density = { ...withAll('all').density, program: 'first' } as const;
    expect(starts(events, { ...DEFAULT_SETTINGS, density })).toEqual([5]);
  });

  it('are adjectives only at the reader’s wish, which then may be an actor’s first', () => {
    const list = [mention(5, 'peru', { form: 'demonym' }), mention(110, 'peru')];
    expect(starts(list, withAll('first'))).toEqual([110]);
    expect(starts(list, withAll('first', { markDemonyms: true }))).toEqual([5]);
  });

  it('are chosen in steps of a few mentions, for a page that runs on', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => mention(i * 10, `e${i % 500}`));
    const steps = choosingSteps(many, { text: '', blocks: [] }, withAll('all'));
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(step.value.size).toBe(many.length);
    // Each mention is looked at twice: whether it counts, and whether it is marked.
    expect(count).toBeGreaterThan((2 * many.length) / 100);
  });

  it('are found in linear time', () => {
    const many = Array.from({ length: 200_000 }, (_, i) => mention(i * 10, `e${i % 500}`));
    const blocks = Array.from({ length: 20_000 }, (_, i) => ({
      kind: i % 10 ? ('paragraph' as const) : ('heading' as const),
      start: i * 100,
      end: i * 100 + 98,
    }));
    // Each by each these would be minutes, and the test would run out of its time.
    expect(starts(many, withAll('section'), { text: '', blocks }).length).toBeGreaterThan(0);
  });
});

describe('the automatic density', () => {
  const spread = (count: number, gap: number): readonly Mention[] =>
    Array.from({ length: count }, (_, i) => mention(i * gap, `e${i % 20}`));
  const densities = (count: number, length: number) =>
    densitiesFor(count, length, DEFAULT_SETTINGS);
  const ALL = { person: 'all', organization: 'all', place: 'all', program: 'all' };
  const FEWER = { person: 'section', organization: 'section', place: 'first', program: 'section' };

  it('is every mention in a short article, also one as full of names as most', () => {
    expect(densities(100, 7800)).toEqual(ALL);
    expect(densities(150, 30_000)).toEqual(ALL);
  });

  it('is fewer in an article with many mentions, places fewest', () => {
    expect(densities(151, 30_200)).toEqual(FEWER);
  });

  it('is fewer where names stand close, unless there are only a few of them', () => {
    expect(densities(80, 3200)).toEqual(FEWER);
    expect(densities(20, 400)).toEqual(ALL);
  });

  it('does not count adjectives that are not marked', () => {
    const adjectives = Array.from({ length: 100 }, (_, i) =>
      mention(20_000 + i * 50, 'peru', { kind: 'place', form: 'demonym' }),
    );
    const mentions = [...spread(100, 200), ...adjectives];
    const text = { text: 'x'.repeat(25_000), blocks: [] };
    const marked = (settings: Settings) => starts(mentions, settings, text).length;
    expect(marked(DEFAULT_SETTINGS)).toBe(100);
    expect(marked({ ...DEFAULT_SETTINGS, markDemonyms: true })).toBeLessThan(100);
  });

  it('yields to what the reader chose', () => {
    const density = { ...DEFAULT_SETTINGS.density, place: 'all' } as const;
    const settings = { ...DEFAULT_SETTINGS, density };
    expect(densitiesFor(400, 20_000, settings)).toEqual({ ...FEWER, place: 'all' });
  });
});
