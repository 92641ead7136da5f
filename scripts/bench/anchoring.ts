import { CONDITIONS, runCondition } from '../../tests/unit/notes/anchoring-trials.ts';
import { raceMany, raceSingle, type Race } from './anchoring-race.ts';
import type { Bench } from './bench.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** How often passages are found again in edited texts, and how often in a wrong place. */
export const anchoringBench: Bench = {
  name: 'anchoring',
  title: 'Passages found again in edited texts',
  run: async () => ({
    about:
      'Seeded made-up texts of 8,000 words, quotes of 4 to 43 words; a piece is cut from the start of each text, and in half of the trials the 40 letters before the quote are edited by 10 % too. "Elsewhere" counts passages put in a wrong place.',
    columns: ['passages', 'goal', 'found', 'elsewhere'],
    rows: CONDITIONS.map((condition) => {
      const { name, least } = condition;
      const { count, right, wrong } = runCondition(condition, {
        seeds: 5,
        count: 100,
        words: 8000,
      });
      const found = least === null ? ['none', '–'] : [percent(least), percent(right / count)];
      return { label: name, cells: [String(count), ...found, String(wrong)] };
    }),
  }),
};

const COLUMNS = ['passages', 'ms each', 'fastest', 'slowest', 'x'];

const rowOf = ({ name, passages, median, fastest, slowest, times }: Race) => ({
  label: name,
  cells: [String(passages), ...[median, fastest, slowest, times].map((one) => one.toPrecision(3))],
});

/** One passage in a long text, from the bare text. */
export const anchorOneBench: Bench = {
  name: 'anchor-one',
  title: 'One edited passage in 200,000 words',
  run: async () => ({
    about:
      'Processor time. Each call starts from the bare text. approx-string-match is asked for the quote alone, with as many edits as we allow (40 %); it looks at no context and does not say when two places are alike. Rounds taken in turn; x as a multiple of its median.',
    columns: COLUMNS,
    rows: raceSingle().map(rowOf),
  }),
};

/** A thousand passages in a long text. */
export const anchorManyBench: Bench = {
  name: 'anchor-many',
  title: '1,000 passages in 200,000 words',
  run: async () => ({
    about:
      'Processor time. Half of the quotes are edited by 10 %. The time to build the index is part of its row; matched each alone are the first 40 of the same passages.',
    columns: COLUMNS,
    rows: raceMany().map(rowOf),
  }),
};
