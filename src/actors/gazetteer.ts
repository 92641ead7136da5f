import type { Block } from '../article/article.ts';
import type { KnownActor } from '../dossiers/dossier.ts';
import { knownNames, type KnownName } from './known-names.ts';
import type { MentionForm } from './mention.ts';
import { tokenize } from './tokenize.ts';
import { Gap } from './tokens.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { hashWord } from './word-hash.ts';
import { createWordTrie, ROOT } from './word-trie.ts';

/** What a sequence of words may mean. */
export interface Entry {
  readonly dossier: KnownActor;
  readonly form: MentionForm;
  /** Whether the words alone identify the actor; else the article must also use a safe name. */
  readonly safe: boolean;
}

export { ROOT } from './word-trie.ts';

/** All known names, as a trie over words. */
export interface Gazetteer {
  readonly vocabulary: Vocabulary;
  /** For each word number whether a name begins with it (1) or not (0). */
  readonly begins: Uint8Array;
  /** The state after one more word, or undefined when no name goes on so; `join` from {@link joinOf}. */
  readonly next: (state: number, word: number, join: number) => number | undefined;
  /** What the words up to this state name, or undefined when they are only the beginning of a name. */
  readonly entries: (state: number) => readonly Entry[] | undefined;
}

/** How two words of a name hang together. An apostrophe counts as a space: "Teachers’ Union". */
export const Join = { plain: 0, comma: 1, none: -1 } as const;

/** The join that a gap makes; `Join.none` when no name goes across it. Brackets count as nothing. */
export const joinOf = (gap: number): number => {
  const rest = gap & ~Gap.bracket;
  if (rest === Gap.space || rest === Gap.hyphen || rest === 0) return Join.plain;
  if (rest === (Gap.comma | Gap.space)) return Join.comma;
  return rest === (Gap.quote | Gap.space) ? Join.plain : Join.none;
};

/** Names of nothing but letters without diacritics, digits and single spaces: four in five. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/u;

/** What the tokenizer makes of all names that are not plain, laid out as one text. */
const tokenizeOthers = (names: readonly KnownName[]) => {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { text } of names) {
    texts.push(text);
    blocks.push({ kind: 'paragraph', start, end: start + text.length });
    start += text.length + 1;
  }
  const text = texts.join('\n');
  // One pass over all names: a pass for each would allocate its lists thousands of times.
  return { text, blocks, tokens: tokenize(text, blocks) };
};

/** One step of the trie: a word and how it hangs together with the one before. */
const stepOf = (word: number, join: number): number => word * 2 + join;

/**
 * Compiles the names of all actors. Takes time linear in their length; the result is immutable.
 * Names without a letter or digit are left out.
 */
export const buildGazetteer = (dossiers: readonly KnownActor[]): Gazetteer => {
  const vocabulary = createVocabulary();
  const trie = createWordTrie();
  const entries: (Entry[] | undefined)[] = [];
  const begins: number[] = [];

  const names = dossiers.map(knownNames);
  const isPlain = names.map((some) => some.map(({ text }) => PLAIN.test(text)));
  const others = tokenizeOthers(
    names.flatMap((some, index) => some.filter((_, at) => isPlain[index]?.[at] !== true)),
  );

  // Most words stand in many names, and the engine's own look-up of a string is the fastest.
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = vocabulary.add(hashWord(word), word, 0, word.length);
    numbers.set(word, number);
    return number;
  };

  const walkPlain = (name: string): number => {
    let state = ROOT;
    for (let start = 0; start <= name.length;) {
      const space = name.indexOf(' ', start);
      const end = space < 0 ? name.length : space;
      const word = numberOf(name.slice(start, end));
      if (state === ROOT) begins[word] = 1;
      state = trie.extend(state, stepOf(word, Join.plain));
      start = end + 1;
    }
    return state;
  };

  let other = 0;
  let token = 0;
  const walkOther = (): number => {
    const { text, blocks, tokens } = others;
    const end = blocks[other++]?.end ?? 0;
    let state = ROOT;
    for (; token < tokens.count && (tokens.starts[token] ?? 0) < end; token++) {
      const start = tokens.starts[token] ?? 0;
      const hash = tokens.hashes[token] ?? 0;
      const word = vocabulary.add(hash, text, start, tokens.ends[token] ?? 0);
      if (state === ROOT) begins[word] = 1;
      const comma = state !== ROOT && joinOf(tokens.gaps[token] ?? 0) === Join.comma;
      state = trie.extend(state, stepOf(word, comma ? Join.comma : Join.plain));
    }
    return state;
  };

  for (const [index, dossier] of dossiers.entries()) {
    for (const [at, { text, form, safe }] of (names[index] ?? []).entries()) {
      const state = isPlain[index]?.[at] === true ? walkPlain(text) : walkOther();
      if (state === ROOT) continue;
      const list = entries[state];
      if (list === undefined) entries[state] = [{ dossier, form, safe }];
      else if (!list.some((entry) => entry.dossier === dossier)) list.push({ dossier, form, safe });
    }
  }
  return {
    vocabulary: { find: vocabulary.find },
    begins: Uint8Array.from(begins, (begin) => begin ?? 0),
    next: (state, word, join) => trie.next(state, stepOf(word, join)),
    entries: (state) => entries[state],
  };
};
