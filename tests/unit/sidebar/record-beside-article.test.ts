import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../../src/analyze.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import {
  allClaims,
  allDossiers,
  dossierById,
  membersOf,
  referenceAmounts,
} from '../../../src/dossiers/dossiers.ts';
import { statedClaims } from '../../../src/dossiers/stated-claims.ts';
import { readAmounts } from '../../../src/figures/perspectives/read-amounts.ts';
import type { Involved } from '../../../src/figures/perspectives/perspective.ts';

const analyze = createAnalyzer(allDossiers());
const data = { dossierById, membersOf, claims: allClaims, references: referenceAmounts };

/** What stands side by side on the cards: the article's figure, and whose record is beside it. */
function besides(text: string) {
  const article = { ...articleFromText(text), published: '2021-05-07' };
  const found = analyze(article);
  const sides = (involved: Involved | null): string =>
    involved ? `${involved.ids.join('+')} (${involved.by})` : '';
  return {
    claims: statedClaims(article, found, allClaims).map(
      ({ claim, start, end }) => `${article.text.slice(start, end)}: ${claim.id}`,
    ),
    amounts: readAmounts(article, found, data).map(
      ({ amount, claim, payers, recipients }) =>
        `${article.text.slice(amount.start, amount.end)}: ${claim?.id}, ` +
        `${sides(payers)} -> ${sides(recipients)}`,
    ),
  };
}

const COUNTRIES = 'el-salvador+guatemala+honduras';
const PLAN = `mexico+${COUNTRIES} (record) -> southern-mexico+${COUNTRIES} (record)`;
const FOUR_BILLION =
  '$4 billion: root-causes-4-billion, united-states (record) -> guatemala+honduras+el-salvador (record)';

const demo = JSON.parse(
  readFileSync(new URL('../../gold/demo-article.json', import.meta.url), 'utf8'),
) as { readonly text: string };
const real = new URL('../../../../shared/article/alliance-for-prosperity.txt', import.meta.url);

describe('the record beside the article', () => {
  test('is what the demo article’s three sums are on record for', () => {
    expect(besides(demo.text).amounts).toEqual([
      '$310 million: urgent-relief-310-million, united-states (record) -> northern-triangle (text)',
      FOUR_BILLION,
      `$45 billion: development-plan-45-billion, ${PLAN}`,
    ]);
  });

  test.skipIf(!existsSync(real))('is beside each figure of the real article, and no other', () => {
    const { claims, amounts } = besides(readFileSync(real, 'utf8'));
    expect(claims).toEqual([
      '$45 billion: development-plan-45-billion',
      '29 high-level arrests: cicig-arrests-29',
      '$310 million: urgent-relief-310-million',
      '$4 billion: root-causes-4-billion',
      '62,500 refugees: refugee-ceiling-62500',
      '15,000 refugees: refugee-ceiling-15000',
    ]);
    expect(amounts).toEqual([
      `$45 billion: development-plan-45-billion, ${PLAN}`,
      '$310 million: urgent-relief-310-million, united-states (text) -> northern-triangle (text)',
      FOUR_BILLION,
    ]);
  });

  test('says of each sum what it is and what it is not', () => {
    for (const id of [
      'urgent-relief-310-million',
      'root-causes-4-billion',
      'development-plan-45-billion',
    ]) {
      const claim = allClaims.find((one) => one.id === id);
      expect(claim?.is.sources.length, id).toBeGreaterThan(0);
      expect(claim?.isNot?.text, id).toMatch(/^(?:Not|Emergency relief|A commitment, not)\b/);
    }
  });
});
