import { createAnalyzer, type Analyze } from '../../src/analyze.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import type { KnownActor } from '../../src/dossiers/dossier.ts';
import { demoArticle } from '../../tests/fixtures/demo/demo-article.ts';
import { withoutTags } from '../../tests/fixtures/pages/html.ts';
import { median, textOfLength, wordsIn } from '../eval/timing.ts';
import { coinedNames } from '../train/coined-names.ts';
import { randomFrom } from '../train/random.ts';
import type { Bench } from './bench.ts';

const COUNTS = [50, 500, 5_000, 50_000] as const;
const WORDS = 20_000;
const MOST_ROUNDS = 7;

/** Made-up persons and bodies, half each, of which no two have one name. */
function madeUpActors(count: number): readonly KnownActor[] {
  const { P, O } = coinedNames(count, ['Ana', 'Boris', 'Chen', 'Dara', 'Elif'], randomFrom(count));
  const persons = [...new Set(P)].map((name) => ({ name, kind: 'person' as const }));
  const bodies = [...new Set(O)].map((name) => ({ name, kind: 'organization' as const }));
  return persons
    .flatMap((person, i) => [person, ...bodies.slice(i, i + 1)])
    .slice(0, count)
    .map(({ name, kind }, i) => ({ id: `made-up-${i}`, kind, name, roles: [], names: {} }));
}

/** The demo article over and over, with a known name after every tenth sentence. */
function textWith(actors: readonly KnownActor[]): string {
  const paragraphs = demoArticle.body.map(({ html }) => withoutTags(html));
  const text = textOfLength([{ text: paragraphs.join('\n\n') }], WORDS);
  let at = 0;
  return text.replace(/\. (?=[A-Z])/gu, (end) =>
    at++ % 10 === 0 ? `${end}${actors[at % actors.length]?.name ?? ''} was asked. ` : end,
  );
}

const timed = <T>(work: () => T): { readonly result: T; readonly ms: number } => {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
};

/** What it costs to know more names: to get ready, and to read. */
export const namesBench: Bench = {
  name: 'names',
  title: 'Few and many known names',
  run: async (rounds) => {
    const turns = Math.min(rounds, MOST_ROUNDS);
    const contestants = COUNTS.map((count) => {
      const actors = madeUpActors(count);
      const article = articleFromText(textWith(actors));
      return { count, actors, article, ready: [] as number[], reading: [] as number[] };
    });
    const analyzers = new Map<number, Analyze>();
    for (let round = 0; round <= turns; round++) {
      for (const { count, actors, article, ready, reading } of contestants) {
        const made = timed(() => createAnalyzer(actors));
        const analyze = analyzers.get(count) ?? made.result;
        analyzers.set(count, analyze);
        const { ms } = timed(() => analyze(article));
        // The first round is for the engine to compile the code.
        if (round === 0) continue;
        ready.push(made.ms);
        reading.push((1000 * ms) / wordsIn(article.text));
      }
    }
    const [least] = contestants;
    return {
      about: `Made-up persons and bodies; a text of about ${WORDS.toLocaleString('en')} words in which some of them are named. The counts take turns, ${turns} rounds; x is the time to read as a multiple of that with the fewest names.`,
      columns: ['analyzer made, ms', 'ms per 1,000 words', 'x'],
      rows: contestants.map(({ count, actors, ready, reading }) => ({
        label: `${actors.length.toLocaleString('en')} names${actors.length < count ? ' (as many as differ)' : ''}`,
        cells: [
          median(ready).toPrecision(3),
          median(reading).toPrecision(3),
          (median(reading) / median(least?.reading ?? [])).toFixed(2),
        ],
      })),
    };
  },
};
