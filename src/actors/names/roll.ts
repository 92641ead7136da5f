import type { MentionForm } from '../mention.ts';
import { parenthesizedAcronym } from '../parenthesized.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../tagger/tag-names.ts';
import { Gap } from '../tokens.ts';
import { isEnglishWord } from '../word-sense.ts';
import { initialsOf, shortForms, surnameParts } from './forms.ts';
import type { KnownKind } from './kind.ts';
import { createMembers, kindOf, vote, type Member } from './member.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';

/** Whom a name or a part of one may mean, and how it names them. */
export interface Meaning {
  readonly members: Member[];
  readonly form: MentionForm;
}

/** A name where it stands. */
export interface Named {
  readonly span: KnownKind;
  /** Whose full name the words are. */
  readonly member: Member;
  /** Whether the name has a space in it: a hyphenated surname is one word. */
  readonly isLong: boolean;
}

/** The names that an article introduces, with all that they are shortened to. */
export interface Roll {
  readonly index: NameIndex<Meaning>;
  /** The names in reading order. */
  readonly names: readonly Named[];
  /** Whether the token is the first name of somebody whose full name the article prints. */
  readonly isFirstName: (at: number) => boolean;
}

const textOf = ({ text, tokens }: Reading, { first, last }: Span): string =>
  text.slice(tokens.starts[first], tokens.ends[last]);

const hasSpace = (reading: Reading, { first, last }: Span): boolean => {
  for (let at = first + 1; at <= last; at++) {
    if (reading.gap(at) !== Gap.hyphen && reading.gap(at) !== 0) return true;
  }
  return false;
};

/** Calls the roll: who the names that the tagger found are, by full name and by every shorter form. */
export const callRoll = (reading: Reading, spans: readonly KnownKind[]): Roll => {
  const { hashes } = reading.tokens;
  const memberNamed = createMembers();
  const index = createNameIndex<Meaning>(reading);
  const firstNames = new Set<number>();
  const names = spans.map((span): Named => ({
    span,
    member: memberNamed(textOf(reading, span)),
    isLong: hasSpace(reading, span),
  }));
  const isFirstName = (at: number): boolean => firstNames.has(hashes[at] ?? 0);

  const file = (first: number, last: number, form: MentionForm, member: Member): void => {
    const meaning: Meaning = index.valueOf(first, last) ?? { members: [], form };
    if (meaning.members.length === 0) index.add(first, last, meaning);
    if (!meaning.members.includes(member)) meaning.members.push(member);
  };

  const lonePersons = new Set<number>();
  for (const span of spans) {
    if (span.kind === 'person' && span.first === span.last)
      lonePersons.add(hashes[span.first] ?? 0);
  }
  for (const { span, member, isLong } of names) {
    // "Satbekov said": then Yerlan Satbekov is no company, whatever he looked like by himself.
    const isPerson =
      !span.sure && span.last > span.first && lonePersons.has(hashes[span.last] ?? 0);
    vote(member, isPerson ? 'person' : span.kind, span.sure);
    if (span.kind === 'person' && isLong) firstNames.add(hashes[span.first] ?? 0);
  }
  const long = names.filter(({ isLong }) => isLong);
  // Whole names first, so that a surname never stands for a name of its own.
  for (const { span, member } of long) file(span.first, span.last, 'name', member);
  for (const { span, member } of long) {
    const kind = kindOf(member);
    if (kind === 'person') {
      for (const part of surnameParts(reading, span))
        file(part.first, part.last, 'surname', member);
      continue;
    }
    const printed = parenthesizedAcronym(reading, span.last);
    if (printed >= 0) file(printed, printed, 'acronym', member);
    if (kind === 'place') continue;
    const initials = initialsOf(reading, span);
    if (initials.length >= 3) index.addWord(initials, { members: [member], form: 'acronym' });
    if (kind !== 'organization') continue;
    for (const part of shortForms(reading, span)) file(part.first, part.last, 'short', member);
  }
  for (const { span, member, isLong } of names) {
    if (isLong || isFirstName(span.first)) continue;
    if (!isEnglishWord(textOf(reading, span).toLowerCase()))
      file(span.first, span.last, 'name', member);
  }
  return { index, names, isFirstName };
};
