import { articleFromText } from '../../src/article/article-from-text.ts';
import type { Gazetteer } from '../../src/actors/gazetteer.ts';
import { prepare } from '../../src/actors/prepare.ts';
import type { Reading } from '../../src/actors/reading.ts';
import type { Region } from '../../src/actors/regions.ts';
import { gatherEvidence } from '../../src/actors/tagger/evidence.ts';
import { createFeatureReader } from '../../src/actors/tagger/features.ts';
import { Hint } from '../../src/actors/tagger/hints.ts';
import { Tag } from '../../src/actors/tagger/tags.ts';
import { Flag } from '../../src/actors/tokens.ts';
import { isEnglishWord } from '../../src/actors/word-sense.ts';

/** A name marked by a person in the training text. Offsets in UTF-16 units, end exclusive. */
export interface TrainingMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly optional?: boolean;
}

/** A text of the training set. */
export interface TrainingDocument {
  /** Whether works, brands and the like stand in it unmarked: then no word tells that it is no name. */
  readonly leavesOthers?: boolean;
  readonly text: string;
  readonly mentions: readonly TrainingMention[];
}

/** One region as the learner sees it: the features and the right tag of each word. */
export interface Sample {
  readonly features: Int32Array;
  /** For each word where its features end in `features`. */
  readonly ends: Int32Array;
  readonly tags: Uint8Array;
}

const readFeatures = createFeatureReader();

const BEGIN_OF_KIND: Readonly<Record<string, number>> = {
  person: Tag.beginPerson,
  organization: Tag.beginOrganization,
  place: Tag.beginPlace,
};

/** Peoples and offices, which the set counts as persons, are no names of persons. */
const NO_PERSON =
  /^(?:American|Indian|Asian|Islander|White|Black|Hispanic|Christian|Muslim|Jew|Catholic|Protestant|Petitioner|Respondent|Emperor|Street|God|Lord|Earl|Tsar|Fellow|Regent|Protector|Poet|King|Queen|Pope|Bishop|Native|Viking|Safavid|Moriori|Stepsister|Honor|President|Governor|Justice|Mother|Father|[A-Z][a-z]+(?:ians?|eans?|ese|ish|ites?|ists?|ers|ors))$/u;

const beginOf = ({ kind, text, optional }: TrainingMention): number => {
  if (optional === true) return kind === 'person' ? Tag.outside : Tag.beginOther;
  if (kind === 'person' && NO_PERSON.test(text)) return Tag.outside;
  return BEGIN_OF_KIND[kind] ?? Tag.beginOther;
};

/** Whether a region holds what looks like a name inside a sentence and is marked as none. */
const hasUnmarkedName = (reading: Reading, { first, last }: Region, tags: Uint8Array): boolean => {
  for (let at = first; at <= last; at++) {
    if (tags[at] !== 0 || !reading.has(at, Flag.capital) || reading.has(at, Flag.sentenceStart))
      continue;
    if (!isEnglishWord(reading.lower(at))) return true;
  }
  return false;
};

/** The regions of a text with features and right tags. */
export const samplesOf = (
  { text, mentions, leavesOthers = false }: TrainingDocument,
  gazetteer: Gazetteer,
): readonly Sample[] => {
  const { reading, regions, known } = prepare(
    { ...articleFromText(text), published: null },
    gazetteer,
  );
  const { count, starts, ends } = reading.tokens;
  const tags = new Uint8Array(count);
  // Longer names last, so that they stand where two overlap.
  const sorted = mentions.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const tokenAt = new Map<number, number>();
  for (let at = 0; at < count; at++) tokenAt.set(starts[at] ?? 0, at);
  for (const mention of sorted) {
    const first = tokenAt.get(mention.start);
    const begin = beginOf(mention);
    if (first === undefined) continue;
    let token = first;
    for (; token < count && (starts[token] ?? 0) < mention.end; token++) {
      if ((ends[token] ?? 0) > mention.end) break;
      tags[token] = begin === Tag.outside ? Tag.outside : token === first ? begin : begin + 1;
    }
  }
  const tagged = { reading, evidenceOf: gatherEvidence(reading) };
  return regions.flatMap((region) => {
    if (leavesOthers && hasUnmarkedName(reading, region, tags)) return [];
    const own = tags.slice(region.first, region.last + 1);
    for (const [index, tag] of own.entries()) {
      if (known.hintAt(region.first + index) === Hint.demonym && tag === Tag.beginOther)
        own[index] = 0;
    }
    // A name that begins before its region begins with the region for the learner.
    const [head] = own;
    if (head !== undefined && head > 0 && head % 2 === 0) own[0] = head - 1;
    for (let i = 1; i < own.length; i++) {
      const tag = own[i] ?? 0;
      const before = own[i - 1] ?? 0;
      if (tag > 0 && tag % 2 === 0 && before !== tag && before !== tag - 1) own[i] = tag - 1;
    }
    const { count: words, features, ends: rowEnds } = readFeatures(tagged, region);
    const ownEnds = rowEnds.slice(0, words);
    return [{ features: features.slice(0, ownEnds.at(-1)), ends: ownEnds, tags: own }];
  });
};
