import { launch } from '../browser/launch.ts';
import { buildExtension } from '../build/build.ts';
import { median } from '../eval/timing.ts';
import type { Bench, Row } from './bench.ts';
import { openArticle } from './built/open-article.ts';
import { tasksOf, trace } from './built/trace.ts';

const SIZES = [2_000, 20_000, 200_000] as const;
const LARGE = 1_000_000;
const MOST_ROUNDS = 5;
/** Time after the marks are there in which work in slices goes on; milliseconds. */
const AFTERWARDS = 1500;

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, AFTERWARDS));

const number = (value: number): string => value.toFixed(value >= 100 ? 0 : 1);

async function measure(extension: string, words: number, rounds: number): Promise<Row> {
  const launched = await launch({ target: 'chromium', extension, headless: true, isPatient: true });
  try {
    const { page, turn, heap } = await openArticle(launched, words);
    const longest: number[] = [];
    const sums: number[] = [];
    const kept: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const before = await heap();
      const events = await trace(page, async () => {
        await turn(true);
        await later();
      });
      const own = tasksOf(events).map((task) => task.own);
      longest.push(Math.max(...own));
      sums.push(own.reduce((sum, one) => sum + one, 0));
      kept.push((await heap()) - before);
      await turn(false);
    }
    return {
      label: `${words.toLocaleString('en')} words`,
      cells: [
        number(median(longest)),
        '8',
        `${number(Math.min(...longest))}–${number(Math.max(...longest))}`,
        number(median(sums)),
        number(median(kept) / 1_000_000),
      ],
    };
  } finally {
    await launched.browser.close();
  }
}

/** How long the built extension holds the page up while it reads and marks an article. */
export const tasksBench: Bench = {
  name: 'tasks',
  title: 'Tasks of the built extension in the page',
  async run(rounds, isLarge) {
    const extension = await buildExtension('chromium');
    const turns = Math.min(rounds, MOST_ROUNDS);
    const rows: Row[] = [];
    for (const words of isLarge ? [...SIZES, LARGE] : SIZES)
      rows.push(await measure(extension, words, turns));
    return {
      about: `From a trace of Chromium's main thread while the extension is turned on for an article that is already shown, until ${AFTERWARDS / 1000} s after its marks are there: medians of ${turns} rounds, in milliseconds in which the thread ran. Steps of drawing (style, layout, paint) are taken off, as every change of a page leads to them, and the reading of the whole text by which Chromium offers a translation; all else counts, whether it is our work or the browser's for us. Kept is what the page's heap holds afterwards more than before, in MB.`,
      columns: ['longest task', 'goal', 'spread', 'all tasks', 'kept, MB'],
      rows,
    };
  },
};
