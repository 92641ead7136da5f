import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { predictionsFor } from '../../../scripts/analyze/predictions.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';

interface Row {
  readonly exact: { readonly tp: number; readonly fp: number; readonly fn: number };
}

interface Score {
  readonly rows: Readonly<Record<string, Row>>;
  readonly negHits: number;
  readonly link: { readonly gold: number; readonly matched: number; readonly right: number };
  readonly value: Readonly<Record<'matched' | 'right' | 'periods' | 'periodRight', number>>;
}

interface Scorer {
  readonly score: (gold: unknown, predictions: unknown) => Score;
}

const shared = path.resolve('../shared');
const text = path.join(shared, 'article/alliance-for-prosperity.txt');
const gold = path.join(shared, 'article/gold.json');
const scorer = path.join(shared, 'eval/score.mjs');
const present = [text, gold, scorer].every((file) => existsSync(file));
const note = present ? '' : ' (skipped: ../shared is not here)';

describe.skipIf(!present)(`the real article${note}`, () => {
  it('is annotated without a fault', async () => {
    const { score } = (await import(/* @vite-ignore */ pathToFileURL(scorer).href)) as Scorer;
    const mentions = predictionsFor(articleFromText(readFileSync(text, 'utf8')), false);
    const result = score(JSON.parse(readFileSync(gold, 'utf8')), { mentions });
    const actors = result.rows['actors (typed)']?.exact;
    const money = result.rows['money']?.exact;
    expect(actors).toMatchObject({ tp: 93, fp: 0, fn: 0 });
    expect(money).toMatchObject({ tp: 3, fp: 0, fn: 0 });
    expect(result.value).toMatchObject({ right: 3, periods: 2, periodRight: 2 });
    expect(result.link).toMatchObject({ gold: 93, matched: 93, right: 93 });
    expect(result.negHits).toBe(0);
  });
});
