import { describe, expect, test } from 'vitest';
import development from '../../../gold/development/parties.json' with { type: 'json' };
import kept from '../../../gold/kept/parties.json' with { type: 'json' };
import { partiesIn, readMarked } from './marked-sentence.ts';

interface Row {
  readonly text: string;
  /** For each amount "A+B -> C"; a name with a question mark counts neither way. */
  readonly parties: readonly string[];
}

interface Score {
  readonly right: number;
  readonly claimed: number;
  readonly wanted: number;
  readonly faults: readonly string[];
}

const namesOf = (side: string): readonly string[] => side.split('+').filter((name) => name !== '');
const ours = (ids: readonly string[], optional: readonly string[]): readonly string[] =>
  ids.filter((id) => !optional.includes(id));

/** Names claimed and wanted, over both sides of every amount. */
function score(rows: readonly Row[]): Score {
  let [right, claimed, wanted] = [0, 0, 0];
  const faults: string[] = [];
  for (const { text, parties } of rows) {
    const found = partiesIn(readMarked(text));
    expect(found, text).toHaveLength(parties.length);
    for (const [index, { payers, recipients }] of found.entries()) {
      const sides = (parties[index] ?? '').split('->').map((side) => namesOf(side.trim()));
      for (const [at, ids] of [payers, recipients].entries()) {
        const all = sides[at] ?? [];
        const optional = all.flatMap((name) => (name.endsWith('?') ? [name.slice(0, -1)] : []));
        const must = all.filter((name) => !name.endsWith('?'));
        const said = ours(ids, optional);
        const hits = said.filter((id) => must.includes(id)).length;
        right += hits;
        claimed += said.length;
        wanted += must.length;
        if (hits < said.length || hits < must.length)
          faults.push(`${text} ${at === 0 ? 'payer' : 'recipient'}: ${said.join('+')}`);
      }
    }
  }
  return { right, claimed, wanted, faults };
}

describe('who pays and who gets, in sentences marked by hand', () => {
  test.each([
    ['the development set', development],
    ['the kept set', kept],
  ])('is claimed with a precision of at least 95 %% in %s (recall reported)', (name, rows) => {
    const { right, claimed, wanted } = score(rows);
    const percent = (of: number): string => ((100 * right) / of).toFixed(1);
    console.log(
      `parties in ${name}: precision ${percent(claimed)} (${right} of ${claimed}), ` +
        `recall ${percent(wanted)} (${right} of ${wanted})`,
    );
    expect(right / claimed).toBeGreaterThanOrEqual(0.95);
    expect(right / wanted).toBeGreaterThanOrEqual(0.5);
  });
});
