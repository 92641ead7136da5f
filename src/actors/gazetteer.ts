import type { KnownActor } from '../dossiers/dossier.ts';
import type { ActorKind, EntityId } from '../dossiers/entity.ts';
import { firstWordHash } from './first-word.ts';
import { firstWordsOf, haveOnePrint, type FirstWords } from './first-words.ts';
import { knownNames } from './known-names.ts';
import type { MentionForm } from './mention.ts';
import { TokenLists } from './token-lists.ts';
import { tokenize } from './tokenize.ts';
import { Gap } from './tokens.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { createWordTrie, ROOT } from './word-trie.ts';

/** What a sequence of words may mean. */
export interface Entry {
  readonly dossier: KnownActor;
  /** The dossier's id and kind: dossiers have too many shapes for the engine to read them fast. */
  readonly id: EntityId;
  readonly kind: ActorKind;
  readonly form: MentionForm;
  /** Whether the words alone identify the actor; else the article must also use a safe name. */
  readonly safe: boolean;
}

/** What names a dossier in a form. */
export const entryOf = (dossier: KnownActor, form: MentionForm, safe: boolean): Entry => ({
  dossier,
  id: dossier.id,
  kind: dossier.kind,
  form,
  safe,
});

export { ROOT } from './word-trie.ts';

/** All known names, as a trie over words. */
export interface Gazetteer {
  readonly vocabulary: Vocabulary;
  /** Whether names may begin with a word of this hash; the states of those that do are there from then on. */
  readonly begins: (hash: number) => boolean;
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

/** One step of the trie: a word and how it hangs together with the one before. */
const stepOf = (word: number, join: number): number => word * 2 + join;

/**
 * Prepares the search for the names of all actors. The background is started anew every few minutes,
 * often for a single article that holds few of many thousand names: names become states of the trie
 * when a text has a first word of theirs, and `firstWords` tell whose those are. Names without a
 * letter or digit are left out.
 */
export const buildGazetteer = (
  dossiers: readonly KnownActor[],
  firstWords: FirstWords = firstWordsOf(dossiers),
): Gazetteer => {
  const vocabulary = createVocabulary();
  const trie = createWordTrie();
  const entries: (Entry[] | undefined)[] = [];
  const lists = new TokenLists(32);

  const stateOf = (name: string): number => {
    const tokens = tokenize(name, [{ kind: 'paragraph', start: 0, end: name.length }], lists);
    let state = ROOT;
    for (let at = 0; at < tokens.count; at++) {
      const hash = tokens.hashes[at] ?? 0;
      const word = vocabulary.add(hash, name, tokens.starts[at] ?? 0, tokens.ends[at] ?? 0);
      const comma = state !== ROOT && joinOf(tokens.gaps[at] ?? 0) === Join.comma;
      state = trie.extend(state, stepOf(word, comma ? Join.comma : Join.plain));
    }
    return state;
  };

  /** Takes the names of an actor that may begin with a word of this hash. */
  const take = (at: number, first: number): void => {
    const dossier = dossiers[at];
    if (!dossier) return;
    for (const { text, form, safe } of knownNames(dossier)) {
      const hash = firstWordHash(text);
      if (hash === null || !haveOnePrint(hash, first)) continue;
      const list = (entries[stateOf(text)] ??= []);
      if (!list.some((entry) => entry.dossier === dossier)) list.push(entryOf(dossier, form, safe));
    }
  };

  return {
    vocabulary: { find: vocabulary.find },
    begins: (hash) => firstWords.takeAll(hash, take),
    next: (state, word, join) => trie.next(state, stepOf(word, join)),
    entries: (state) => entries[state],
  };
};
