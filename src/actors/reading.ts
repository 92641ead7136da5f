import type { Candidate } from './candidates.ts';
import { Word, wordClasses } from './lexicon/word-class.ts';
import { isCommonWord, isFirstName } from './lexicon/word-filters.ts';
import { Flag, Gap, isPlainGap, type Tokens } from './tokens.ts';
import { Usage } from './usage.ts';

/** The classes of every token. Names and common words matter with a capital only. */
const classifyTokens = ({ count, hashes, lowers, flags }: Tokens): Int32Array => {
  const classes = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const lower = lowers[i] ?? 0;
    let own = wordClasses(lower);
    if (((flags[i] ?? 0) & Flag.capital) !== 0) {
      if (isCommonWord(lower)) own |= Word.common;
      if (isFirstName(hashes[i] ?? 0)) own |= Word.firstName;
    }
    classes[i] = own;
  }
  return classes;
};

const BEGINS = 1;
const ENDS = 2;

/** Where names that are enough by themselves begin and end. */
const boundsOf = (count: number, candidates: readonly Candidate[]): Uint8Array => {
  const bounds = new Uint8Array(count + 1);
  for (const { first, last, entries } of candidates) {
    if (!entries.some((entry) => entry.safe)) continue;
    bounds[first] = (bounds[first] ?? 0) | BEGINS;
    bounds[last] = (bounds[last] ?? 0) | ENDS;
  }
  return bounds;
};

/**
 * A text under analysis: its tokens, and what the rules of context ask about them. A class, for a
 * text is read anew for every paragraph that comes in late: methods are made once, closures each time.
 */
export class Reading extends Usage {
  readonly text: string;
  readonly tokens: Tokens;
  readonly #count: number;
  readonly #flags: Uint8Array;
  readonly #gaps: Uint8Array;
  readonly #classes: Int32Array;
  readonly #bounds: Uint8Array;

  /** `candidates` are all known names found in the text. */
  constructor(text: string, tokens: Tokens, candidates: readonly Candidate[]) {
    super(tokens);
    this.text = text;
    this.tokens = tokens;
    this.#count = tokens.count;
    this.#flags = tokens.flags;
    this.#gaps = tokens.gaps;
    this.#classes = classifyTokens(tokens);
    this.#bounds = boundsOf(tokens.count, candidates);
  }

  /** Token as printed; the empty string outside the text. */
  word(at: number): string {
    const { starts, ends } = this.tokens;
    return this.#holds(at) ? this.text.slice(starts[at], ends[at]) : '';
  }

  /** Token in lower case. */
  lower(at: number): string {
    return this.word(at).toLowerCase();
  }

  /** Whether the token has one of the bits of `Flag`. */
  has(at: number, flag: number): boolean {
    return this.#holds(at) && ((this.#flags[at] ?? 0) & flag) !== 0;
  }

  /** The lists of the lexicon that hold the token, as bits of `Word`; none outside the text. */
  classes(at: number): number {
    return this.#holds(at) ? (this.#classes[at] ?? 0) : 0;
  }

  /** Whether a list of the lexicon holds the token; `classes` are bits of `Word`. */
  is(at: number, classes: number): boolean {
    return this.#holds(at) && ((this.#classes[at] ?? 0) & classes) !== 0;
  }

  /** Whether token `at` continues the words before it: same block, only a space or hyphen between. */
  joined(at: number): boolean {
    return this.#holds(at) && isPlainGap(this.#gaps[at] ?? 0);
  }

  /** The gap before token `at`; beyond the last token a block ends. */
  gap(at: number): number {
    return this.#holds(at) ? (this.#gaps[at] ?? 0) : Gap.block;
  }

  /** Whether a name that is enough by itself begins at the token. */
  nameBegins(at: number): boolean {
    return this.#holds(at) && ((this.#bounds[at] ?? 0) & BEGINS) !== 0;
  }

  /** Whether such a name ends at the token. */
  nameEnds(at: number): boolean {
    return this.#holds(at) && ((this.#bounds[at] ?? 0) & ENDS) !== 0;
  }

  #holds(at: number): boolean {
    return at >= 0 && at < this.#count;
  }
}
