import type { EntityId } from '../../dossiers/entity.ts';
import type { MentionForm } from '../mention.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../tagger/tag-names.ts';
import type { KnownKind } from './kind.ts';
import { Flag, Mark, markTokens } from '../tokens.ts';
import { mayStand } from './may-stand.ts';
import { kindOf, latest, type Member } from './member.ts';
import { callRoll, type Meaning, type Named } from './roll.ts';

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
  const { tokens } = reading;
  const { index, names, isFirstName } = callRoll(reading, spans);
  for (const { first } of spans) markTokens(tokens, first, first, Mark.found);

  const mentions: CastMention[] = [];
  const emit = (first: number, last: number, member: Member, form: MentionForm): void => {
    mentions.push({ first, last, kind: kindOf(member), entity: member.entity, form });
    member.lastSeen = first;
  };
  /** Whether no known actor and no other span stands in the tokens after the first one. */
  const isFree = (first: number, last: number): boolean => {
    for (let at = first + 1; at <= last; at++) {
      if (isTaken(at) || reading.isMarked(at, Mark.found)) return false;
    }
    return true;
  };

  /** Of whose name the words are only a part: "El Ouazzani" of "Karim El Ouazzani". */
  const bearerOf = ({
    span,
    member: own,
  }: Named): (Pick<Named, 'member'> & Pick<Meaning, 'form'>) | null => {
    const found = index.longestAt(span.first);
    if (found?.last !== span.last) return null;
    const member = latest(found.value.members.filter((one) => one !== own));
    if (member === undefined) return null;
    return { member, form: kindOf(member) === 'person' ? 'surname' : 'short' };
  };

  const { capitals, capitalCount, count } = tokens;
  // Nearly all words are small ones, with which no name begins: in most texts none at all.
  const capitalsOnly =
    !index.beginsSmall() && spans.every(({ first }) => reading.has(first, Flag.capital));
  let next = 0;
  let past = 0;
  for (let step = 0; step < (capitalsOnly ? capitalCount : count); step++) {
    const at = capitalsOnly ? (capitals[step] ?? 0) : step;
    if (at < past) continue;
    const isFound = reading.isMarked(at, Mark.found);
    if ((!isFound && !index.mayBeginAt(at)) || isTaken(at)) continue;
    while ((names[next]?.span.first ?? at) < at) next++;
    const name = isFound ? names[next] : undefined;
    const span = name?.span;
    if (name?.isLong === true) {
      const bearer = bearerOf(name);
      emit(at, name.span.last, bearer?.member ?? name.member, bearer?.form ?? 'name');
      past = name.span.last + 1;
      continue;
    }
    const found = index.longestAt(at);
    if (found !== null && isFree(at, found.last)) {
      const { last, value } = found;
      const member = latest(value.members);
      const sure = span !== undefined && (value.form !== 'surname' || span.kind === 'person');
      if (member !== undefined && (sure || mayStand(reading, at, last, value))) {
        emit(at, last, member, value.form);
        past = last + 1;
        continue;
      }
    }
    if (name === undefined || isFirstName(at)) continue;
    emit(at, name.span.last, name.member, 'name');
    past = name.span.last + 1;
  }
  return mentions;
};
