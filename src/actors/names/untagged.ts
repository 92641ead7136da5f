import type { ActorKind } from '../../dossiers/entity.ts';
import { longestCommonName } from '../common-names.ts';
import { CHAMBERS } from '../lexicon/bodies.ts';
import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Region } from '../regions.ts';
import { spanOf, type TaggedSpan } from '../tagger/tag-names.ts';
import { Hint } from '../tagger/hints.ts';
import { Flag } from '../tokens.ts';
import { isEnglishToken } from '../word-sense.ts';
import { listHas, listOf } from '../word-list.ts';
import { isDateline } from './datelines.ts';
import { isLonePerson } from './human.ts';

const NO_OPENING = Word.function | Word.calendar | Word.noName;
const chambers = listOf(CHAMBERS);

/** The place of common knowledge that stands at a token by itself, or null: "the Middle East". */
const listedPlace = (reading: Reading, first: number): TaggedSpan | null => {
  const listed = longestCommonName(reading, first);
  if (listed?.kind !== 'place') return null;
  const { last } = listed;
  if (first === last && isEnglishToken(reading, first)) return null;
  const isCapital = (at: number): boolean => reading.has(at, Flag.capital);
  if (reading.joined(last + 1) && isCapital(last + 1)) return null;
  return reading.joined(first) && isCapital(first - 1) ? null : spanOf(first, last, 'place');
};

/** The kind of a whole region that leaves no doubt: "DES MOINES—", "Congress refused", "Bolting, 34, wept". */
const sureKind = (reading: Reading, region: Region): ActorKind | null => {
  const { first, last } = region;
  if (isDateline(reading, region)) return 'place';
  if (isLonePerson(reading, region)) return 'person';
  const isChamber = first === last && listHas(chambers, reading, first);
  return isChamber ? 'organization' : null;
};

/** Whether several words with capitals may name a body: not "In February", nor "New Deal Program". */
const mayBeBody = (reading: Reading, { first, last }: Region): boolean =>
  first < last &&
  !reading.is(first, NO_OPENING) &&
  !reading.is(last, NO_OPENING | Word.programHead);

/**
 * The names that the tagger has seen, and such as it took for none or for works although they leave
 * no doubt: datelines, of which it meets few, legislatures, and places that every reader knows.
 */
export const withUntagged = (
  reading: Reading,
  regions: readonly Region[],
  tagged: readonly TaggedSpan[],
  hintAt: (at: number) => number,
): readonly TaggedSpan[] => {
  const names: TaggedSpan[] = [];
  const addPlaces = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      if (hintAt(at) !== Hint.place) continue;
      const place = listedPlace(reading, at);
      if (place === null || place.last >= to) continue;
      names.push(place);
      at = place.last;
    }
  };
  let next = 0;
  for (const region of regions) {
    const begun = names.length;
    let at = region.first;
    const sure = sureKind(reading, region);
    for (let span = tagged[next]; span && span.first <= region.last; span = tagged[++next]) {
      if (sure !== null) continue;
      addPlaces(at, span.first);
      const isOther = span.kind === 'other' && hintAt(span.first) === Hint.place;
      const place = isOther ? listedPlace(reading, span.first) : null;
      names.push(place?.last === span.last ? place : span);
      at = span.last + 1;
    }
    if (sure !== null) {
      names.push(spanOf(region.first, region.last, sure));
      continue;
    }
    addPlaces(at, region.last + 1);
    // Whether the rest names something its head or the words beside it may still tell.
    if (names.length === begun && mayBeBody(reading, region))
      names.push(spanOf(region.first, region.last, 'other'));
  }
  return names;
};
