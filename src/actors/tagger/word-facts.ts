import { Word } from '../lexicon/word-class.ts';
import { CharClass, classOf, foldCode, lowerCode } from '../characters.ts';
import type { Reading } from '../reading.ts';
import { Flag } from '../tokens.ts';
import { HASH_START, hashStep } from '../word-hash.ts';

/** Lists whose words are learned one by one; what is in none of them may be a name. */
const LANGUAGE =
  Word.function |
  Word.title |
  Word.office |
  Word.calendar |
  Word.head |
  Word.saying |
  Word.personNoun |
  Word.placeNoun |
  Word.organizationNoun |
  Word.connector |
  Word.common;

/** Beside the bits of `Word`: the word has a capital; there is no word, the text has ended. */
export const CAPITAL = 1 << 26;
export const OUTSIDE = 1 << 27;

/** How a word is written: a number below 10. */
const shapeOf = (reading: Reading, at: number): number => {
  const { starts, ends, flags } = reading.tokens;
  const flag = flags[at] ?? 0;
  if ((flag & Flag.capital) === 0) return (flag & Flag.number) === 0 ? 2 : 1;
  if ((flag & Flag.dotted) !== 0) return 3;
  const start = starts[at] ?? 0;
  const end = ends[at] ?? 0;
  if (end - start === 1) return 4;
  if ((flag & Flag.allCapitals) !== 0) return end - start > 5 ? 5 : 6;
  let shape = 8;
  for (let i = start + 1; i < end; i++) {
    const charClass = classOf(reading.text.charCodeAt(i));
    if (charClass === CharClass.digit) return 7;
    if (charClass === CharClass.upper) shape = 9;
  }
  return shape;
};

/** Hash of letters `from`..`to` of the text in lower case, without diacritics. */
const hashOfLetters = (text: string, from: number, to: number): number => {
  let hash = HASH_START;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    hash = hashStep(hash, classOf(code) === CharClass.upper ? lowerCode(code) : foldCode(code));
  }
  return hash;
};

/** What the features ask about a stretch of words, looked up once for each; grows, never shrinks. */
export class WordFacts {
  /** Hash of a word of the language; 0 for what may be a name: the next text has others. */
  identity = new Int32Array(64);
  classes = new Int32Array(64);
  shape = new Uint8Array(64);
  /** Hashes of the last three and four letters, and of the first three. */
  suffix = new Int32Array(64);
  ending = new Int32Array(64);
  prefix = new Int32Array(64);
  #from = 0;

  /** Looks at the tokens `from`..`to` of a text. */
  fill(reading: Reading, from: number, to: number): void {
    if (to - from >= this.shape.length) this.#grow(to - from + 1);
    this.#from = from;
    for (let at = from; at <= to; at++) this.#look(reading, at, at - from);
  }

  /** Where the facts of a token of the stretch stand in the lists. */
  placeOf(at: number): number {
    return at - this.#from;
  }

  #look(reading: Reading, at: number, place: number): void {
    const { text, tokens } = reading;
    if (at < 0 || at >= tokens.count) {
      this.identity[place] = 0;
      this.classes[place] = OUTSIDE;
      this.shape[place] = 0;
      return;
    }
    const capital = reading.has(at, Flag.capital);
    const classes = reading.classes(at) | (capital ? CAPITAL : 0);
    this.classes[place] = classes;
    this.identity[place] = capital && (classes & LANGUAGE) === 0 ? 0 : (tokens.lowers[at] ?? 0);
    this.shape[place] = shapeOf(reading, at);
    if (!capital) return;
    const start = tokens.starts[at] ?? 0;
    const end = tokens.ends[at] ?? 0;
    this.suffix[place] = hashOfLetters(text, Math.max(start, end - 3), end);
    this.ending[place] = hashOfLetters(text, Math.max(start, end - 4), end);
    this.prefix[place] = hashOfLetters(text, start, Math.min(end, start + 3));
  }

  #grow(size: number): void {
    this.identity = new Int32Array(size);
    this.classes = new Int32Array(size);
    this.shape = new Uint8Array(size);
    this.suffix = new Int32Array(size);
    this.ending = new Int32Array(size);
    this.prefix = new Int32Array(size);
  }
}
