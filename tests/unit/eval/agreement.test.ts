import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sidelight } from '../../../scripts/eval/contestants/sidelight.ts';
import { readGoldSet } from '../../../scripts/eval/gold.ts';
import { score } from '../../../scripts/eval/score.ts';
import { ALL_SETS } from '../../../scripts/eval/sets.ts';
import type { Counts } from '../../../scripts/eval/sheet.ts';

const THEIRS = path.join(import.meta.dirname, '../../../../shared/eval/score.mjs');

interface TheirCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

interface TheirScore {
  readonly rows: Readonly<Record<string, Readonly<Record<'exact' | 'overlap', TheirCounts>>>>;
  readonly negHits: number;
  readonly link?: { readonly pred: number; readonly matched: number; readonly right: number };
  readonly value?: Readonly<
    Record<'matched' | 'right' | 'currency' | 'periods' | 'periodRight', number>
  >;
}

interface TheirScorer {
  readonly score: (gold: unknown, predictions: unknown) => TheirScore;
}

const ROW_NAMES = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  'program & event': 'programme+event',
  typed: 'actors (typed)',
  any: 'actors (any kind)',
  money: 'money',
} as const;

const inTheirWords = ({ right, wrong, missing }: Counts): TheirCounts => ({
  tp: right,
  fp: wrong,
  fn: missing,
});
const NONE = { tp: 0, fp: 0, fn: 0 };

// The kept half is for `npm run eval` alone.
const sets = ALL_SETS.filter(({ file, kept }) => !kept && existsSync(file));

describe.skipIf(!existsSync(THEIRS))('agreement with the scorer beside the project', () => {
  test.each(sets)('on $name', async ({ file, linkKey }) => {
    const theirs = (await import(pathToFileURL(THEIRS).href)) as TheirScorer;
    const gold = readGoldSet(file);
    const answers = new Map(
      gold.docs.map((document) => {
        const found = sidelight.find(document);
        // Worse answers than ours, so that every rule has something to say.
        return [
          document.id,
          found.flatMap((one, index) => {
            if (index % 5 === 1) return [{ ...one, start: one.start + 1 }];
            if (index % 7 === 2) return [{ ...one, kind: 'place' }];
            if (index % 11 === 3) return [{ ...one, kind: 'any' }];
            if (index % 13 === 4) return [{ ...one, end: one.start + 2 }, one];
            return [one];
          }),
        ] as const;
      }),
    );
    const mine = score(gold, answers, linkKey);
    const docs = [...answers].map(([id, mentions]) => ({ id, mentions }));
    const other = theirs.score({ ...gold, ...(linkKey === 'qid' && { linkKey }) }, { docs });

    for (const [row, name] of Object.entries(ROW_NAMES)) {
      const counts = mine.rows[row as keyof typeof ROW_NAMES];
      for (const strictness of ['exact', 'overlap'] as const) {
        const expected = other.rows[name]?.[strictness] ?? NONE;
        expect(inTheirWords(counts[strictness]), `${row}, ${strictness}`).toEqual({
          tp: expected.tp,
          fp: expected.fp,
          fn: expected.fn,
        });
      }
    }
    expect(mine.negatives).toBe(other.negHits);
    const { claimed, compared, right } = mine.links;
    const { pred = 0, matched = 0, right: rightLinks = 0 } = other.link ?? {};
    expect({ claimed, compared, right }).toEqual({
      claimed: pred,
      compared: matched,
      right: rightLinks,
    });
    expect(mine.values).toEqual({
      compared: other.value?.matched ?? 0,
      right: other.value?.right ?? 0,
      withCurrency: other.value?.currency ?? 0,
      periods: other.value?.periods ?? 0,
      periodsRight: other.value?.periodRight ?? 0,
    });
  });
});
