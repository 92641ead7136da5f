import search from 'approx-string-match';
import { anchorPassage, createAnchorIndex, selectorOf } from '../../src/notes/anchor.ts';
import type { PassageSelector } from '../../src/notes/note.ts';
import { below, editLetters, makeText, pickPassage } from '../../tests/unit/notes/edited-text.ts';
import { randomFrom } from '../train/random.ts';
import { median } from '../eval/timing.ts';

/** How long one way of finding passages took, in milliseconds of the processor for each. */
export interface Race {
  readonly name: string;
  readonly passages: number;
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  /** As a multiple of the time of the contestant that all are compared with. */
  readonly times: number;
}

const WORDS = 200_000;
/** The share of a quote's letters that may differ: as much as the anchoring allows. */
const ALLOWED = 0.4;

const random = randomFrom(11);
const text = makeText(random, WORDS);

function selectorsOf(count: number, isEdited: (i: number) => boolean): PassageSelector[] {
  return Array.from({ length: count }, (_, i) => {
    const { start, end } = pickPassage(random, text, 4 + below(random, 40));
    const selector = selectorOf(text, start, end);
    // The quote is edited instead of the text, and stands elsewhere: the work is the same.
    return isEdited(i)
      ? { ...selector, exact: editLetters(random, selector.exact, 0.1), start: 0 }
      : { ...selector, start: 0 };
  });
}

const bySearch = ({ exact }: PassageSelector): unknown =>
  search(text, exact, Math.floor(ALLOWED * exact.length));

interface Runner {
  readonly name: string;
  readonly selectors: readonly PassageSelector[];
  readonly run: (selectors: readonly PassageSelector[]) => void;
}

/** What the process has used of the processor, in milliseconds: other work of the machine does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Times the runners in turn within each round; the last one is what the others are compared with. */
function race(runners: readonly Runner[], rounds: number): readonly Race[] {
  const taken = runners.map(() => [] as number[]);
  for (let round = -1; round < rounds; round++) {
    for (const [i, { selectors, run }] of runners.entries()) {
      const begun = processorTime();
      run(selectors);
      // The first round warms up.
      if (round >= 0) taken[i]?.push((processorTime() - begun) / selectors.length);
    }
  }
  const base = median(taken.at(-1) ?? []);
  return runners.map(({ name, selectors }, i) => {
    const times = taken[i] ?? [];
    return {
      name,
      passages: selectors.length,
      median: median(times),
      fastest: Math.min(...times),
      slowest: Math.max(...times),
      times: median(times) / base,
    };
  });
}

/** One edited passage, from the bare text. */
export function raceSingle(): readonly Race[] {
  const selectors = selectorsOf(20, () => true);
  return race(
    [
      {
        name: 'Sidelight',
        selectors,
        run: (all) => all.forEach((selector) => anchorPassage(text, selector)),
      },
      { name: 'approx-string-match', selectors, run: (all) => all.forEach(bySearch) },
    ],
    5,
  );
}

/** A thousand passages, half of them edited. */
export function raceMany(): readonly Race[] {
  const selectors = selectorsOf(1000, (i) => i % 2 === 0);
  const sample = selectors.slice(0, 40);
  return race(
    [
      {
        name: 'Sidelight, index built once',
        selectors,
        run(all) {
          const index = createAnchorIndex(text);
          for (const selector of all) index.anchor(selector);
        },
      },
      {
        name: 'Sidelight, each alone',
        selectors: sample,
        run: (all) => all.forEach((selector) => anchorPassage(text, selector)),
      },
      {
        name: 'approx-string-match, each alone',
        selectors: sample,
        run: (all) => all.forEach(bySearch),
      },
    ],
    3,
  );
}
