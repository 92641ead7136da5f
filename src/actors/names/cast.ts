import type { EntityId } from '../../dossiers/entity.ts';
import type { MentionForm } from '../mention.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../tagger/tag-names.ts';
import type { KnownKind } from './kind.ts';
import { Flag } from '../tokens.ts';
import { mayStand } from './may-stand.ts';
import { kindOf, latest, type Member } from './member.ts';
import { callRoll, isLong } from './roll.ts';

/** A mention of an actor that only the article introduces. First and last token, both its own. */
export interface CastMention extends Span {
  readonly entity: EntityId;
  readonly form: MentionForm;
}

/**
 * Follows the names through the article: who they are, and every place where one of them, or a
 * shorter form of it, stands, in reading order. A first name alone names nobody. `isTaken` tells
 * the tokens of known actors.
 */
export const followNames = (
  reading: Reading,
  spans: readonly KnownKind[],
  isTaken: (at: number) => boolean,
): readonly CastMention[] => {
  if (spans.length === 0) return [];
  const { count } = reading.tokens;
  const { index, memberOf, isFirstName } = callRoll(reading, spans);
  const spanAt = new Map(spans.map((span) => [span.first, span]));

  const mentions: CastMention[] = [];
  const emit = (first: number, last: number, member: Member, form: MentionForm): void => {
    mentions.push({ first, last, kind: kindOf(member), entity: `text:${member.name}`, form });
    member.lastSeen = first;
  };
  /** Whether no known actor and no other span stands in the tokens after the first one. */
  const isFree = (first: number, last: number): boolean => {
    for (let at = first + 1; at <= last; at++) if (isTaken(at) || spanAt.has(at)) return false;
    return true;
  };

  /** Of whose name the words are only a part: "El Ouazzani" of "Karim El Ouazzani". */
  const bearerOf = (span: Span): { member: Member; form: MentionForm } | null => {
    const found = index.longestAt(span.first);
    if (found?.last !== span.last) return null;
    const own = memberOf(span);
    const member = latest(found.value.members.filter((one) => one !== own));
    if (member === undefined) return null;
    return { member, form: kindOf(member) === 'person' ? 'surname' : 'short' };
  };

  const anyMayBegin = index.hasSmallBeginning();
  for (let at = 0; at < count; at++) {
    // Nearly all words are small ones, with which no name begins.
    if (!anyMayBegin && !reading.has(at, Flag.capital) && !spanAt.has(at)) continue;
    if (isTaken(at)) continue;
    const span = spanAt.get(at);
    if (span !== undefined && isLong(reading, span)) {
      const bearer = bearerOf(span);
      emit(span.first, span.last, bearer?.member ?? memberOf(span), bearer?.form ?? 'name');
      at = span.last;
      continue;
    }
    const found = index.longestAt(at);
    if (found !== null && isFree(at, found.last)) {
      const { last, value } = found;
      const member = latest(value.members);
      const sure = span !== undefined && (value.form !== 'surname' || span.kind === 'person');
      if (member !== undefined && (sure || mayStand(reading, at, last, value))) {
        emit(at, last, member, value.form);
        at = last;
        continue;
      }
    }
    if (span === undefined || isFirstName(at)) continue;
    emit(at, span.last, memberOf(span), 'name');
    at = span.last;
  }
  return mentions;
};
