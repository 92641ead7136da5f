import type { ActorKind } from '../../dossiers/entity.ts';
import type { Region } from '../regions.ts';
import { Flag } from '../tokens.ts';
import { createDecoder, type Model } from './decode.ts';
import { createFeatureReader, type TaggedText } from './features.ts';
import { Tag, beginOf } from './tags.ts';

/** A name by the look of it. First and last token, both belonging to it. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly kind: ActorKind;
}

/** What the tagger sees: a name of some kind, or of something else, such as a law or a work. */
export interface TaggedSpan extends Pick<Span, 'first' | 'last'> {
  readonly kind: ActorKind | 'other';
}

const KIND_OF_TAG: Readonly<Record<number, TaggedSpan['kind']>> = {
  [Tag.beginPerson]: 'person',
  [Tag.beginOrganization]: 'organization',
  [Tag.beginPlace]: 'place',
  [Tag.beginOther]: 'other',
};

/** The words of a name. Made in one place, so that the engine knows but one layout of them. */
export const spanOf = <Kind extends TaggedSpan['kind']>(
  first: number,
  last: number,
  kind: Kind,
): { readonly first: number; readonly last: number; readonly kind: Kind } => ({
  first,
  last,
  kind,
});

/** Finds the names in regions of a text, in reading order. Small words at their end are none of theirs. */
export type TagNames = (text: TaggedText, regions: readonly Region[]) => readonly TaggedSpan[];

/** Prepares a tagger with a learned model. */
export const createTagger = (model: Model): TagNames => {
  const readFeatures = createFeatureReader();
  const decode = createDecoder(model);
  return (text, regions) => {
    const spans: TaggedSpan[] = [];
    for (const region of regions) {
      const rows = readFeatures(text, region);
      const tags = decode(rows);
      for (let at = 0; at < rows.count; at++) {
        const begin = tags[at] ?? 0;
        const kind = KIND_OF_TAG[beginOf(begin)];
        if (kind === undefined) continue;
        let end = at;
        while (end + 1 < rows.count && tags[end + 1] === beginOf(begin) + 1) end++;
        let last = region.first + end;
        while (last > region.first + at && !text.reading.has(last, Flag.capital | Flag.number)) {
          last--;
        }
        spans.push(spanOf(region.first + at, last, kind));
        at = end;
      }
    }
    return spans;
  };
};
