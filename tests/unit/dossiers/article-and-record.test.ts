import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourcesOfClaim } from '../../../src/dossiers/claim.ts';
import type { Fact } from '../../../src/dossiers/dossier.ts';
import { allClaims, dossierById, sourceById } from '../../../src/dossiers/dossiers.ts';

const page = readFileSync(new URL('../../../docs/article-and-record.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| (.+?) *\| (.+?) *\| (.+?) *\| `(.+?)` *\|$/gmu)].map(
  ([, statement = '', card = '', source = '', where = '']) => ({ statement, card, source, where }),
);
const article = new URL('../../../../shared/article/alliance-for-prosperity.txt', import.meta.url);

type Grounded = Pick<Fact, 'text' | 'sources'>;

const claimFact = (id: string): Grounded | null => {
  const claim = allClaims.find((one) => one.id === id);
  if (!claim) return null;
  const { is, isNot } = claim;
  return { text: isNot ? `${is.text} ${isNot.text}` : is.text, sources: sourcesOfClaim(claim) };
};

/** The statement that a key of the last column points at: "claims ID", "ACTOR summary", "ACTOR facts 1". */
const factAt = (where: string): Grounded | null => {
  const [first = '', field = '', number = '0'] = where.split(' ');
  if (first === 'claims') return claimFact(field);
  const dossier = dossierById(first);
  if (field === 'facts') return dossier?.facts?.[Number(number) - 1] ?? null;
  return dossier && field === 'summary' ? dossier.summary : null;
};

describe('the page of the article and the record', () => {
  it('gives the cards’ own words and sources', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const { card, source, where } of rows) {
      const fact = factAt(where);
      expect([where, card]).toEqual([where, fact?.text]);
      const titles = fact?.sources.map((id) => sourceById(id)?.title).join('; ');
      expect([where, source]).toEqual([where, titles === '' ? 'general knowledge' : titles]);
    }
  });

  it('leaves out no claim of the data', () => {
    const listed = new Set(rows.map(({ where }) => where));
    expect(allClaims.filter(({ id }) => !listed.has(`claims ${id}`))).toEqual([]);
  });

  it.skipIf(!existsSync(article))('repeats no run of six words of the article', () => {
    const wordsOf = (text: string): readonly string[] =>
      text.toLowerCase().match(/[\p{L}\d$]+/gu) ?? [];
    const text = ` ${wordsOf(readFileSync(article, 'utf8')).join(' ')} `;
    const repeated = rows.flatMap(({ statement, card }) =>
      [statement, card].flatMap((cell) => {
        const words = wordsOf(cell);
        return words.flatMap((_, at) => {
          const run = words.slice(at, at + 6);
          return run.length === 6 && text.includes(` ${run.join(' ')} `) ? [run.join(' ')] : [];
        });
      }),
    );
    expect(repeated).toEqual([]);
  });
});
