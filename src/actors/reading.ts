import type { Candidate } from './candidates.ts';
import { Word, wordClasses } from './lexicon/word-class.ts';
import { isCommonWord, isFirstName } from './lexicon/word-filters.ts';
import { Flag, Gap, isPlainGap, Mark, markTokens, UNCLASSIFIED, type Tokens } from './tokens.ts';
import { TokenLists } from './token-lists.ts';
import { Usage } from './usage.ts';

/** The lists that hold a token. Names and common words matter with a capital only. */
const classify = ({ hashes, lowers, flags }: Tokens, at: number): number => {
  const lower = lowers[at] ?? 0;
  let classes = wordClasses(lower);
  if (((flags[at] ?? 0) & Flag.capital) !== 0) {
    if (isCommonWord(lower)) classes |= Word.common;
    if (isFirstName(hashes[at] ?? 0)) classes |= Word.firstName;
  }
  return classes;
};

/** Marks where names that are enough by themselves begin and end. */
const markBounds = (tokens: Tokens, candidates: readonly Candidate[]): void => {
  for (const { first, last, entries } of candidates) {
    if (!entries.some((entry) => entry.safe)) continue;
    markTokens(tokens, first, first, Mark.begins);
    markTokens(tokens, last, last, Mark.ends);
  }
};

/**
 * A text under analysis: its tokens, and what the rules of context ask about them. A class, for a
 * text is read anew for every paragraph that comes in late: methods are made once, closures each time.
 */
export class Reading extends Usage {
  /** One that stays, for the reason that `HashBits.exemplar` gives. */
  static readonly exemplar = new Reading('', new TokenLists(0), []);

  readonly text: string;
  readonly tokens: Tokens;
  readonly #count: number;
  readonly #flags: Uint8Array;
  readonly #gaps: Uint8Array;
  readonly #classes: Int32Array;
  readonly #marks: Uint8Array;

  /** `candidates` are all known names found in the text. */
  constructor(text: string, tokens: Tokens, candidates: readonly Candidate[]) {
    super(tokens);
    this.text = text;
    this.tokens = tokens;
    this.#count = tokens.count;
    this.#flags = tokens.flags;
    this.#gaps = tokens.gaps;
    this.#classes = tokens.classes;
    this.#marks = tokens.marks;
    markBounds(tokens, candidates);
  }

  /** Token as printed; the empty string outside the text. */
  word(at: number): string {
    const { starts, ends } = this.tokens;
    return this.#holds(at) ? this.text.slice(starts[at], ends[at]) : '';
  }

  /** Token in lower case. */
  lower(at: number): string {
    const word = this.word(at);
    const { hashes, lowers } = this.tokens;
    return hashes[at] === lowers[at] ? word : word.toLowerCase();
  }

  /** Whether the token has one of the bits of `Flag`. */
  has(at: number, flag: number): boolean {
    return this.#holds(at) && ((this.#flags[at] ?? 0) & flag) !== 0;
  }

  /** The lists of the lexicon that hold the token, as bits of `Word`; none outside the text. */
  classes(at: number): number {
    if (!this.#holds(at)) return 0;
    const classes = this.#classes[at] ?? 0;
    return classes === UNCLASSIFIED ? (this.#classes[at] = classify(this.tokens, at)) : classes;
  }

  /** Whether a list of the lexicon holds the token; `classes` are bits of `Word`. */
  is(at: number, classes: number): boolean {
    return (this.classes(at) & classes) !== 0;
  }

  /** Whether the analysis has marked the token with one of the bits of `Mark`. */
  isMarked(at: number, marks: number): boolean {
    return this.#holds(at) && ((this.#marks[at] ?? 0) & marks) !== 0;
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
    return this.isMarked(at, Mark.begins);
  }

  /** Whether such a name ends at the token. */
  nameEnds(at: number): boolean {
    return this.isMarked(at, Mark.ends);
  }

  #holds(at: number): boolean {
    return at >= 0 && at < this.#count;
  }
}
