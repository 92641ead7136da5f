import { withSuffix } from '../name-suffix.ts';
import type { Reading } from '../reading.ts';
import type { Span, TaggedSpan } from '../tagger/tag-names.ts';
import { joinAtAmpersands } from './ampersand.ts';
import { withHead, withoutTitleAfter, withoutTitles } from './bounds.ts';
import { endsInBracket, isBareOffice, isDoubtful } from './doubt.ts';
import { joinOverPossessives } from './possessive-inside.ts';
import { apartAtPrepositions } from './two-names.ts';
import { namedOtherwise, withSettledKind, type KnownKind } from './kind.ts';

const isTyped = (span: TaggedSpan): span is TaggedSpan & Span => span.kind !== 'other';

/** One name with its bounds and kind settled, or null where the language shows that it is none. */
const settle = (
  reading: Reading,
  found: TaggedSpan,
  next: TaggedSpan | undefined,
  isQuiet: (at: number) => boolean,
): KnownKind | null => {
  const named = isTyped(found) ? found : namedOtherwise(reading, found);
  if (named === null) return null;
  const span = withoutTitleAfter(reading, withHead(reading, named, next));
  if (isBareOffice(reading, span, isQuiet)) return null;
  if (isDoubtful(reading, span) || endsInBracket(reading, span)) return null;
  const typed = withSettledKind(reading, span);
  if (typed.kind !== 'person') return typed;
  const bare = withoutTitles(reading, typed);
  const isChanged = bare !== typed || typed.kind !== span.kind;
  if (bare === null || (isChanged && isDoubtful(reading, bare))) return null;
  const last = withSuffix(reading, bare.last);
  return last === bare.last ? bare : { ...bare, last };
};

/**
 * Looks again at what the tagger has found, with what the language says for certain: bounds, kind,
 * and whether it is a name at all. `isQuiet` tells the tokens that are adjectives of a known actor.
 */
export const refine = (
  reading: Reading,
  tagged: readonly TaggedSpan[],
  isQuiet: (at: number) => boolean,
): readonly KnownKind[] => {
  const joined = joinAtAmpersands(reading, joinOverPossessives(reading, tagged));
  const spans = apartAtPrepositions(reading, joined);
  const names: KnownKind[] = [];
  for (let index = 0; index < spans.length; index++) {
    const found = spans[index];
    if (found === undefined) break;
    const name = settle(reading, found, spans[index + 1], isQuiet);
    if (name !== null) names.push(name);
  }
  return names;
};
