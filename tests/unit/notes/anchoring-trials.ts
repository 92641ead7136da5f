import { anchorPassage, selectorOf } from '../../../src/notes/anchor.ts';
import {
  below,
  editLetters,
  editWords,
  makeText,
  pickPassage,
  type Random,
} from './edited-text.ts';
import { randomFrom } from '../../../scripts/train/random.ts';

/** How the text around a passage is edited. */
export interface Trial {
  readonly seed: number;
  /** Passages that are looked for, and the length of the text in words. */
  readonly count: number;
  readonly words: number;
  /** What becomes of the quote; '' when it is deleted. */
  readonly edit: (random: Random, quote: string) => string;
  /** How many letters before the quote are edited as well, a tenth of them. */
  readonly around: number;
}

/** Of the passages looked for, how many were found in their place, and how many in another. */
export interface Outcome {
  readonly count: number;
  readonly right: number;
  readonly wrong: number;
}

/**
 * Looks for passages of a made-up text, each in a copy of the text edited around and inside of it,
 * from the start of which a piece is cut.
 */
export function runTrial({ seed, count, words, edit, around }: Trial): Outcome {
  const random = randomFrom(seed);
  const text = makeText(random, words);
  let right = 0;
  let wrong = 0;
  for (let i = 0; i < count; i++) {
    const { start, end } = pickPassage(random, text, 4 + below(random, 40));
    const selector = selectorOf(text, start, end);
    const quote = edit(random, selector.exact);
    const before = text.slice(below(random, Math.min(start, 300)), Math.max(0, start - around));
    const lead = editLetters(random, text.slice(Math.max(0, start - around), start), 0.1);
    const changed = before + (around ? lead : '') + quote + text.slice(end);
    const truth = changed.length - text.length + end - quote.length;
    const passage = anchorPassage(changed, selector);
    if (passage === null) continue;
    const shared = Math.min(passage.end, truth + quote.length) - Math.max(passage.start, truth);
    if (quote.length > 0 && shared > 0.7 * quote.length) right++;
    else wrong++;
  }
  return { count, right, wrong };
}

/** A condition with the share of passages that must be found at least. */
export interface Condition {
  readonly name: string;
  /** Share to be found; null where nothing may be. */
  readonly least: number | null;
  readonly edits: readonly Trial['edit'][];
}

const edited = (percent: number, least: number): Condition => ({
  name: `quote edited ${percent} %`,
  least,
  edits: [editWords, editLetters].map(
    (edit) => (random: Random, quote: string) => edit(random, quote, percent / 100),
  ),
});

export const CONDITIONS: readonly Condition[] = [
  { name: 'quote as it was', least: 0.99, edits: [(_, quote) => quote] },
  edited(5, 0.98),
  edited(10, 0.96),
  edited(20, 0.93),
  { name: 'quote deleted', least: null, edits: [() => ''] },
  { name: 'quote replaced', least: null, edits: [(random) => makeText(random, 12)] },
];

/** Runs all trials of a condition, with and without edits around the quote, and adds them up. */
export function runCondition(
  { edits }: Condition,
  size: { readonly seeds: number; readonly count: number; readonly words: number },
): Outcome {
  const outcomes = edits.flatMap((edit, which) =>
    [0, 40].flatMap((around) =>
      Array.from({ length: size.seeds }, (_, i) =>
        runTrial({ ...size, seed: 100 * which + i + 1, edit, around }),
      ),
    ),
  );
  const sum = (value: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + value(outcome), 0);
  return {
    count: sum(({ count }) => count),
    right: sum(({ right }) => right),
    wrong: sum(({ wrong }) => wrong),
  };
}
