import { withByname } from '../name-suffix.ts';
import type { KnownTokens } from '../known-tokens.ts';
import type { Reading } from '../reading.ts';
import { Hint } from '../tagger/hints.ts';
import { spanOf, type Span, type TaggedSpan } from '../tagger/tag-names.ts';
import { joinAtAmpersands } from './ampersand.ts';
import { firstBehindTitles, withHead, withoutTitleAfter } from './bounds.ts';
import { endsInBracket, isBareOffice, isDoubtful } from './doubt.ts';
import { joinOverPossessives } from './possessive-inside.ts';
import { apartWhereTwo } from './two-names.ts';
import { knownKind, namedOtherwise, withSettledKind, type KnownKind } from './kind.ts';

const isTyped = (span: TaggedSpan): span is TaggedSpan & Span => span.kind !== 'other';

/** What the search for known names tells of the tokens. */
type Known = Pick<KnownTokens, 'isQuiet' | 'hintAt'>;

/** "Why they voted for Trump": a guess at a body yields to a surname of the tables. */
const isKnownSurname = ({ first, last, kind, sure }: KnownKind, hintAt: Known['hintAt']): boolean =>
  kind === 'organization' && !sure && first === last && hintAt(first) === Hint.surname;

/** One name with its bounds and kind settled, or null where the language shows that it is none. */
const settle = (
  reading: Reading,
  found: TaggedSpan,
  next: TaggedSpan | undefined,
  { isQuiet, hintAt }: Known,
): KnownKind | null => {
  const named = isTyped(found) ? found : namedOtherwise(reading, found);
  if (named === null) return null;
  const span = withoutTitleAfter(reading, withHead(reading, named, next));
  if (isBareOffice(reading, span, isQuiet)) return null;
  if (isDoubtful(reading, span) || endsInBracket(reading, span)) return null;
  const settled = withSettledKind(reading, span);
  const kind = isKnownSurname(settled, hintAt) ? 'person' : settled.kind;
  if (kind !== 'person') return settled;
  const first = firstBehindTitles(reading, settled);
  if (first > settled.last) return null;
  const isChanged = first !== settled.first || kind !== span.kind;
  if (isChanged && isDoubtful(reading, spanOf(first, settled.last, kind))) return null;
  const last = withByname(reading, settled.last);
  return knownKind(first, last, kind, settled.sure);
};

/**
 * Looks again at what the tagger has found, with what the language says for certain: bounds, kind,
 * and whether it is a name at all.
 */
export const refine = (
  reading: Reading,
  tagged: readonly TaggedSpan[],
  known: Known,
): readonly KnownKind[] => {
  const joined = joinAtAmpersands(reading, joinOverPossessives(reading, tagged));
  const spans = apartWhereTwo(reading, joined);
  const names: KnownKind[] = [];
  for (let index = 0; index < spans.length; index++) {
    const found = spans[index];
    if (found === undefined) break;
    // "The Elder" belonged to the name before.
    if (found.first <= (names.at(-1)?.last ?? -1)) continue;
    const name = settle(reading, found, spans[index + 1], known);
    if (name !== null) names.push(name);
  }
  return names;
};
