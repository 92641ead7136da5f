import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tagger/tag-names.ts';
import { withHead, withoutTitleAfter, withoutTitles } from './bounds.ts';
import { endsInBracket, isBareOffice, isDoubtful } from './doubt.ts';
import { namedByHead, withSettledKind, type KnownKind } from './kind.ts';

/**
 * Looks again at what the tagger has found, with what the language says for certain: bounds, kind,
 * and whether it is a name at all. `isQuiet` tells the tokens that are adjectives of a known actor.
 */
export const refine = (
  reading: Reading,
  spans: readonly TaggedSpan[],
  isQuiet: (at: number) => boolean,
): readonly KnownKind[] =>
  spans.flatMap((found, index) => {
    const named =
      found.kind === 'other' ? namedByHead(reading, found) : { ...found, kind: found.kind };
    if (named === null) return [];
    const span = withoutTitleAfter(reading, withHead(reading, named, spans[index + 1]));
    if (isBareOffice(reading, span, isQuiet)) return [];
    if (isDoubtful(reading, span) || endsInBracket(reading, span)) return [];
    const typed = withSettledKind(reading, span);
    if (typed.kind !== 'person') return [typed];
    const bare = withoutTitles(reading, typed);
    return bare === null || isDoubtful(reading, bare) ? [] : [bare];
  });
