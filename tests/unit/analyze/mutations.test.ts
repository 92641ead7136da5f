import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActorKind } from '../../../src/dossiers/entity.ts';
import { applyEdits, randomFrom, reorder, shuffled, type Edit } from './edits.ts';
import { differencesFrom, type Gold, type GoldMention } from './gold.ts';
import { recast } from './recast.ts';

const gold = JSON.parse(
  readFileSync(new URL('../../gold/demo-article.json', import.meta.url), 'utf8'),
) as Gold;

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const KINDS: readonly (readonly ActorKind[])[] = [
  ['person'],
  ['organization'],
  ['place'],
  ['program', 'event'],
  ['person', 'organization', 'place', 'program', 'event'],
];
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** Headline, dek, byline and caption keep their place, and so does the author's note. */
const shuffleBody = (random: () => number): Gold =>
  reorder(gold, (paragraphs) => [
    ...paragraphs.slice(0, 4),
    ...shuffled(paragraphs.slice(4, -1), random),
    ...paragraphs.slice(-1),
  ]);

/** Another amount and another period, both different from the old ones. */
const otherMoney = (mention: GoldMention, random: () => number): GoldMention => {
  const old = mention.money?.value ?? 0;
  const scale = old >= 1e9 ? 1e9 : 1e6;
  const value = (old / scale + 1 + Math.floor(random() * 90)) * scale;
  const period = mention.money?.period;
  if (period === null || period === undefined) {
    return { ...mention, money: { ...mention.money, value } };
  }
  const others = NUMBERS.filter((_, index) => index + 2 !== period.years);
  const word = others[Math.floor(random() * others.length)] ?? 'two';
  const years = NUMBERS.indexOf(word) + 2;
  const text = period.text.replace(NUMBERS[period.years - 2] ?? '', word);
  return { ...mention, money: { ...mention.money, value, period: { text, years } } };
};

const changeAmounts = (random: () => number): Gold => {
  const changed = new Map<string, GoldMention>();
  const edits = gold.mentions.flatMap((mention): readonly Edit[] => {
    const value = mention.money?.value;
    if (mention.kind !== 'money' || value === undefined) return [];
    const next = otherMoney(mention, random);
    changed.set(mention.text, next);
    const scale = value >= 1e9 ? 1e9 : 1e6;
    const words = mention.text.replace(
      String(value / scale),
      String((next.money?.value ?? 0) / scale),
    );
    const { period } = mention.money ?? {};
    if (period === null || period === undefined) return [{ ...mention, words }];
    // The period stands in the amount's own sentence, before or after it.
    const nearBy = gold.text.lastIndexOf(period.text, mention.end + period.text.length + 2);
    const periodEdit = {
      start: nearBy,
      end: nearBy + period.text.length,
      words: next.money?.period?.text ?? '',
    };
    return [{ ...mention, words }, periodEdit];
  });
  return applyEdits(gold, edits, (mention) => {
    const money = changed.get(mention.text)?.money;
    return mention.kind === 'money' && money !== undefined ? { ...mention, money } : mention;
  });
};

const requiredEntities = ({ mentions }: Gold): readonly (string | null)[] =>
  mentions.filter(({ optional }) => optional !== true).map(({ entity }) => entity);

describe('the annotation follows the text', () => {
  it.each(SEEDS)('when the paragraphs stand in another order (%i)', (seed) => {
    const mutated = shuffleBody(randomFrom(seed));
    expect(mutated.text).not.toBe(gold.text);
    expect(mutated.mentions).toHaveLength(gold.mentions.length);
    expect(differencesFrom(mutated)).toEqual([]);
  });

  it.each(KINDS.flatMap((kinds) => SEEDS.map((seed) => ({ kinds: kinds.join(', '), seed }))))(
    'when others of their kind take the parts of $kinds ($seed)',
    ({ kinds, seed }) => {
      const mutated = recast(gold, kinds.split(', ') as ActorKind[], randomFrom(seed));
      expect(requiredEntities(mutated)).not.toEqual(requiredEntities(gold));
      expect(differencesFrom(mutated)).toEqual([]);
    },
  );

  it.each(SEEDS)('when every amount and period is another (%i)', (seed) => {
    const mutated = changeAmounts(randomFrom(seed));
    const values = (of: Gold): readonly unknown[] =>
      of.mentions.flatMap(({ money }) => [money?.value, money?.period?.years]);
    expect(values(mutated)).not.toEqual(values(gold));
    expect(differencesFrom(mutated)).toEqual([]);
  });
});
