import type { ActorKind, EntityId } from '../../dossiers/entity.ts';
import type { MentionForm } from '../mention.ts';
import { mayBePerson } from '../person-evidence.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../tagger/tag-names.ts';
import { FIRST_NAMES } from '../tagger/word-lists.ts';
import { Flag, Gap } from '../tokens.ts';
import { isEnglishWord } from '../word-sense.ts';
import { initialsOf, shortForms, surnameParts } from './forms.ts';
import { createNameIndex } from './name-index.ts';

/** An actor in the making. */
interface Member {
  readonly name: string;
  readonly votes: Map<ActorKind, number>;
  lastSeen: number;
}

/** What a name in the index stands for. */
interface Meaning {
  readonly members: Member[];
  readonly form: MentionForm;
}

/** A mention of an actor that only the article introduces. First and last token, both its own. */
export interface CastMention extends Span {
  readonly entity: EntityId;
  readonly form: MentionForm;
}

const textOf = ({ text, tokens }: Reading, first: number, last: number): string =>
  text.slice(tokens.starts[first], tokens.ends[last]);

/** Whether a name has a space in it: a hyphenated surname is one word. */
const isLong = (reading: Reading, { first, last }: Span): boolean => {
  for (let at = first + 1; at <= last; at++) {
    if (reading.gap(at) !== Gap.hyphen && reading.gap(at) !== 0) return true;
  }
  return false;
};

const kindOf = ({ votes }: Member): ActorKind => {
  let best: ActorKind = 'place';
  let most = 0;
  for (const [kind, count] of votes) {
    if (count > most) {
      best = kind;
      most = count;
    }
  }
  return best;
};

/** The acronym in parentheses right after a name: its token, or -1. */
const acronymAfter = (reading: Reading, { last }: Span): number => {
  const { text, tokens } = reading;
  const at = last + 1;
  if ((reading.gap(at) & Gap.block) !== 0) return -1;
  const between = text.slice(tokens.ends[last], tokens.starts[at]);
  if (!/^\s?\(["“]?$/u.test(between) || !reading.has(at, Flag.allCapitals)) return -1;
  return /^["”]?\)/u.test(text.slice(tokens.ends[at], (tokens.ends[at] ?? 0) + 2)) ? at : -1;
};

/**
 * Follows the names through the article: who they are, and every place where one of them, or a
 * shorter form of it, stands. A first name alone names nobody.
 */
export const followNames = (
  reading: Reading,
  spans: readonly Span[],
  isTaken: (at: number) => boolean,
): readonly CastMention[] => {
  const { count } = reading.tokens;
  const members = new Map<string, Member>();
  const index = createNameIndex<Meaning>(reading);
  const firstNames = new Set<number>();
  const spanAt = new Map<number, Span>();

  const memberOf = (name: string): Member => {
    let member = members.get(name);
    if (member === undefined) {
      member = { name, votes: new Map<ActorKind, number>(), lastSeen: -1 };
      members.set(name, member);
    }
    return member;
  };
  const meaningAt = (first: number, last: number, form: MentionForm): Meaning => {
    const known = index.longestAt(first);
    if (known?.last === last) return known.value;
    const meaning: Meaning = { members: [], form };
    index.add(first, last, meaning);
    return meaning;
  };
  const file = (first: number, last: number, form: MentionForm, member: Member): void => {
    const { members: own } = meaningAt(first, last, form);
    if (!own.includes(member)) own.push(member);
  };

  for (const span of spans) {
    spanAt.set(span.first, span);
    const name = textOf(reading, span.first, span.last);
    const member = memberOf(name);
    member.votes.set(span.kind, (member.votes.get(span.kind) ?? 0) + 1);
    if (!isLong(reading, span)) continue;
    if (span.kind === 'person') firstNames.add(reading.tokens.hashes[span.first] ?? 0);
  }
  // Whole names first, so that a surname never stands for a name of its own.
  for (const span of spans) {
    if (isLong(reading, span)) {
      file(span.first, span.last, 'name', memberOf(textOf(reading, span.first, span.last)));
    }
  }
  for (const span of spans) {
    if (!isLong(reading, span)) continue;
    const member = memberOf(textOf(reading, span.first, span.last));
    const kind = kindOf(member);
    if (kind === 'person') {
      for (const part of surnameParts(reading, span))
        file(part.first, part.last, 'surname', member);
      continue;
    }
    const printed = acronymAfter(reading, span);
    if (printed >= 0) file(printed, printed, 'acronym', member);
    if (kind === 'place') continue;
    const initials = initialsOf(reading, span);
    if (initials.length >= 3) index.addWord(initials, { members: [member], form: 'acronym' });
    if (kind === 'organization') {
      for (const part of shortForms(reading, span)) file(part.first, part.last, 'short', member);
    }
  }
  for (const span of spans) {
    if (isLong(reading, span)) continue;
    const name = textOf(reading, span.first, span.last);
    const isFirstName = firstNames.has(reading.tokens.hashes[span.first] ?? 0);
    if (!isEnglishWord(name.toLowerCase()) && !isFirstName) {
      file(span.first, span.last, 'name', memberOf(name));
    }
  }

  const mentions: CastMention[] = [];
  const emit = (first: number, last: number, member: Member, form: MentionForm): void => {
    mentions.push({ first, last, kind: kindOf(member), entity: `text:${member.name}`, form });
    member.lastSeen = first;
  };
  const latest = (own: readonly Member[]): Member | undefined =>
    own.toSorted((a, b) => b.lastSeen - a.lastSeen)[0];

  /** Whether the words may be the name where the tagger saw none. */
  const mayStand = (first: number, last: number, { form, members: own }: Meaning): boolean => {
    if (!reading.has(first, Flag.capital) && form !== 'name') {
      if (!own.some((member) => kindOf(member) === 'person')) return false;
    }
    const joinedBefore =
      reading.joined(first) &&
      reading.has(first - 1, Flag.capital) &&
      !reading.has(first - 1, Flag.sentenceStart);
    if (form === 'surname') {
      if (joinedBefore && FIRST_NAMES.has(reading.tokens.hashes[first - 1] ?? 0)) return false;
      if (reading.gap(first) === Gap.hyphen || reading.gap(last + 1) === Gap.hyphen) return false;
      return mayBePerson(reading, { first, last, entries: [] });
    }
    if (form === 'short' || form === 'name') {
      const next = last + 1;
      if (reading.has(first, Flag.titleCase))
        return first !== last || !isEnglishWord(reading.lower(first));
      return !(reading.joined(next) && reading.has(next, Flag.capital)) && !joinedBefore;
    }
    return true;
  };

  for (let at = 0; at < count; at++) {
    if (isTaken(at)) continue;
    const span = spanAt.get(at);
    if (span !== undefined && isLong(reading, span)) {
      emit(span.first, span.last, memberOf(textOf(reading, span.first, span.last)), 'name');
      at = span.last;
      continue;
    }
    const found = index.longestAt(at);
    if (found !== null) {
      const { last, value } = found;
      const member = latest(value.members);
      const sure = span !== undefined && (value.form !== 'surname' || span.kind === 'person');
      const free = Array.from({ length: last - at + 1 }, (_, i) => at + i).every(
        (token) => !isTaken(token) && (token === at || !spanAt.has(token)),
      );
      if (member !== undefined && free && (sure || mayStand(at, last, value))) {
        emit(at, last, member, value.form);
        at = last;
        continue;
      }
    }
    if (span === undefined) continue;
    if (firstNames.has(reading.tokens.hashes[at] ?? 0)) continue;
    emit(at, span.last, memberOf(textOf(reading, at, span.last)), 'name');
    at = span.last;
  }
  return mentions;
};
