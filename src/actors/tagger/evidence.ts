import { PLACE_PREPOSITIONS } from '../lexicon/grammar.ts';
import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import { Flag, Gap } from '../tokens.ts';
import { listOf, printAt, THE, WHO } from '../word-list.ts';

/** What the rest of the text shows of a capitalized word, as bits. */
export const Evidence = {
  /** A title stands before it, or it speaks. */
  person: 1,
  /** It stands after a preposition before places. */
  place: 2,
  /** It stands after "the". */
  definite: 4,
  /** It ends a run of capitalized words that begins with a first name. */
  surname: 8,
  /** The noun of a body or an event follows it with a capital. */
  head: 16,
  /** It owns something. */
  owner: 32,
  /** It has a capital inside a sentence. */
  name: 64,
} as const;

const prepositions = listOf([...PLACE_PREPOSITIONS].filter((word) => word !== 'of'));
const HEADS = Word.bodyHead | Word.eventHead | Word.programHead;

const evidenceAt = (reading: Reading, at: number): number => {
  const { lowers, flags } = reading.tokens;
  let bits = ((flags[at] ?? 0) & Flag.sentenceStart) === 0 ? Evidence.name : 0;
  if (reading.joined(at)) {
    const before = lowers[at - 1] ?? 0;
    if (before === THE) bits |= Evidence.definite;
    else if (prepositions.has(before)) bits |= Evidence.place;
    if (reading.is(at - 1, Word.personalTitle)) bits |= Evidence.person;
    if (reading.is(at - 1, Word.firstName) && reading.has(at - 1, Flag.capital)) {
      bits |= Evidence.surname;
    }
  }
  if (reading.has(at + 1, Flag.possessive)) return bits | Evidence.owner;
  if (reading.joined(at + 1)) {
    if (reading.is(at + 1, Word.saying)) bits |= Evidence.person;
    if (reading.is(at + 1, HEADS) && reading.has(at + 1, Flag.capital)) bits |= Evidence.head;
  } else if ((reading.gap(at + 1) & Gap.comma) !== 0 && printAt(reading, at + 1) === WHO) {
    bits |= Evidence.person;
  }
  return bits;
};

/** What all places of the text together show of the word of a token, as bits of {@link Evidence}. */
export type EvidenceOf = (at: number) => number;

/** Gathers the evidence from the whole text, so that each place of a name profits from all others. */
export const gatherEvidence = (reading: Reading): EvidenceOf => {
  const { flags, capitals, capitalCount } = reading.tokens;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index] ?? 0;
    if (((flags[at] ?? 0) & Flag.titleCase) !== 0) continue;
    const bits = evidenceAt(reading, at);
    if (bits !== 0) reading.note(at, bits);
  }
  return (at) => reading.noted(at);
};
