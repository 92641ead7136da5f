import { launch, serveOffline } from '../browser/launch.ts';
import { buildExtension } from '../build/build.ts';
import { CONTENT_SCRIPT } from '../build/weigh.ts';
import { median } from '../eval/timing.ts';
import type { Bench, Row } from './bench.ts';
import { trace, type TraceEvent } from './built/trace.ts';
import { BENCH_URL, pageOfWords } from './page/article-of-size.ts';

const MOST_ROUNDS = 15;
/** To compile the script and to run it until its first wait. */
const STEPS = ['v8.compile', 'EvaluateScript'] as const;

const isOurs = ({ args }: TraceEvent): boolean => args.data?.url?.endsWith(CONTENT_SCRIPT) ?? false;

/** Milliseconds in which the main thread did a step of ours, without what it did inside of it. */
const spent = (events: readonly TraceEvent[], step: string): number =>
  events
    .filter((event) => event.name === step && isOurs(event))
    .reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);

/** What the content script costs each page of the site before it does anything. */
export const contentScriptBench: Bench = {
  name: 'content-script',
  title: 'The content script in a page that is opened',
  run: async (rounds) => {
    const turns = Math.min(rounds, MOST_ROUNDS);
    const extension = await buildExtension('chromium');
    const launched = await launch({ target: 'chromium', extension, headless: true });
    try {
      const page = await launched.browser.newPage();
      await serveOffline(page, { [BENCH_URL]: pageOfWords(2_000) });
      await page.goto(BENCH_URL);
      const taken = new Map<string, number[]>(STEPS.map((step) => [step, []]));
      for (let round = 0; round < turns; round++) {
        const events = await trace(page, async () => void (await page.reload()));
        for (const step of STEPS) taken.get(step)?.push(spent(events, step));
      }
      const rows = STEPS.map((step): Row => {
        const values = taken.get(step) ?? [];
        return {
          label: step === 'v8.compile' ? 'compiled' : 'evaluated, compiling included',
          cells: [median(values), Math.min(...values), Math.max(...values)].map((one) =>
            one.toFixed(1),
          ),
        };
      });
      return {
        about: `Milliseconds of the main thread in ${turns} reloads of an article of 2,000 words.`,
        columns: ['median', 'fastest', 'slowest'],
        rows,
      };
    } finally {
      await launched.browser.close();
    }
  },
};
