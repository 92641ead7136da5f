import type { Block } from '../article/article.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import { knownNames } from './known-names.ts';
import type { MentionForm } from './mention.ts';
import { tokenize } from './tokenize.ts';
import { Gap } from './tokens.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** What a sequence of words may mean. */
export interface Entry {
  readonly dossier: Dossier;
  readonly form: MentionForm;
  /** Whether the words alone identify the actor; else the article must also use a safe name. */
  readonly safe: boolean;
}

/** State of the matcher before a name's first word. */
export const ROOT = 0;

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

interface Layout {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What each block's name means. */
  readonly meanings: readonly Entry[];
}

/** All names of all actors as one text, a block for each. */
const layOut = (dossiers: readonly Dossier[]): Layout => {
  const names: string[] = [];
  const blocks: Block[] = [];
  const meanings: Entry[] = [];
  let start = 0;
  for (const dossier of dossiers) {
    for (const { text, form, safe } of knownNames(dossier)) {
      names.push(text);
      blocks.push({ kind: 'paragraph', start, end: start + text.length });
      meanings.push({ dossier, form, safe });
      start += text.length + 1;
    }
  }
  return { text: names.join('\n'), blocks, meanings };
};

/**
 * Compiles the names of all actors. Takes time linear in their length; the result is immutable.
 * Names without a letter or digit are left out.
 */
export const buildGazetteer = (dossiers: readonly Dossier[]): Gazetteer => {
  const vocabulary = createVocabulary();
  const transitions = new Map<number, number>();
  const entries = new Map<number, Entry[]>();
  const beginnings = new Set<number>();
  let states = 1;
  let words = 0;

  // Exact in a double: states and words stay far below 2^24.
  const key = (state: number, word: number, join: number): number =>
    (state * 0x1000000 + word) * 2 + join;

  const step = (state: number, word: number, join: number): number => {
    const known = transitions.get(key(state, word, join));
    if (known !== undefined) return known;
    transitions.set(key(state, word, join), states);
    return states++;
  };

  const file = (state: number, entry: Entry): void => {
    if (state === ROOT) return;
    const list = entries.get(state);
    if (list === undefined) entries.set(state, [entry]);
    else if (!list.some((other) => other.dossier === entry.dossier)) list.push(entry);
  };

  const { text, blocks, meanings } = layOut(dossiers);
  // One pass over all names: a pass for each would allocate its lists thousands of times.
  const tokens = tokenize(text, blocks);
  let at = 0;
  for (const [index, { end }] of blocks.entries()) {
    let state = ROOT;
    for (; at < tokens.count && (tokens.starts[at] ?? 0) < end; at++) {
      const start = tokens.starts[at] ?? 0;
      const word = vocabulary.add(tokens.hashes[at] ?? 0, text, start, tokens.ends[at] ?? 0);
      words = Math.max(words, word);
      if (state === ROOT) beginnings.add(word);
      const comma = state !== ROOT && joinOf(tokens.gaps[at] ?? 0) === Join.comma;
      state = step(state, word, comma ? Join.comma : Join.plain);
    }
    const meaning = meanings[index];
    if (meaning !== undefined) file(state, meaning);
  }
  const begins = new Uint8Array(words + 1);
  for (const word of beginnings) begins[word] = 1;
  return {
    vocabulary: { find: vocabulary.find },
    begins,
    next: (state, word, join) => transitions.get(key(state, word, join)),
    entries: (state) => entries.get(state),
  };
};
