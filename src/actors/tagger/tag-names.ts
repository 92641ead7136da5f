import type { ActorKind } from '../../dossiers/entity.ts';
import type { Reading } from '../reading.ts';
import type { Region } from '../regions.ts';
import { Flag } from '../tokens.ts';
import { bestTags, type Model } from './decode.ts';
import { regionFeatures } from './features.ts';
import { Tag, beginOf } from './tags.ts';

/** A name by the look of it. First and last token, both belonging to it. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly kind: ActorKind;
}

const KIND_OF_TAG: Readonly<Record<number, ActorKind>> = {
  [Tag.beginPerson]: 'person',
  [Tag.beginOrganization]: 'organization',
  [Tag.beginPlace]: 'place',
};

/** The names that the tagger sees in the regions, in reading order. Small words at their end are none of theirs. */
export const tagNames = (
  reading: Reading,
  regions: readonly Region[],
  hintAt: (at: number) => number,
  model: Model,
): readonly Span[] => {
  const spans: Span[] = [];
  for (const region of regions) {
    const tags = bestTags(regionFeatures(reading, region, hintAt), model);
    for (let at = 0; at < tags.length; at++) {
      const begin = tags[at] ?? 0;
      const kind = KIND_OF_TAG[beginOf(begin)];
      if (kind === undefined) continue;
      let end = at;
      while (end + 1 < tags.length && tags[end + 1] === beginOf(begin) + 1) end++;
      let last = region.first + end;
      while (last > region.first + at && !reading.has(last, Flag.capital | Flag.number)) last--;
      spans.push({ first: region.first + at, last, kind });
      at = end;
    }
  }
  return spans;
};
