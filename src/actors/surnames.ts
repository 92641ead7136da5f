import type { KnownActor } from '../dossiers/dossier.ts';
import type { Candidate } from './candidates.ts';
import { isExtendedLeft, isPartOfLongerName } from './longer-name.ts';
import { followsTitle, mayBePerson } from './person-evidence.ts';
import type { Reading } from './reading.ts';
import { Flag, Gap } from './tokens.ts';

/** What the linker knows of the persons of an article when it reaches a surname. */
export interface Company {
  /** Persons whose full name the article prints anywhere. */
  readonly named: ReadonlySet<KnownActor>;
  /** Whether the token belongs to a name or to the surname of a person named in the article. */
  readonly isKnown: (at: number) => boolean;
  /** Token at which a person's full name last stood before this point, or -1. */
  readonly lastNamed: (person: KnownActor) => number;
}

const titleBefore = (reading: Reading, first: number): string => {
  const word = reading.lower(first - 1);
  const longer = reading.joined(first - 1) ? reading.lower(first - 2) : '';
  return longer === 'vice' || longer === 'prime' || longer === 'first' ? `${longer} ${word}` : word;
};

const hasHeld = (person: KnownActor, title: string): boolean =>
  person.roles.some((role) => {
    const words = role.title.toLowerCase();
    return words.includes(title) && (title.includes(' ') || !words.includes(`vice ${title}`));
  });

const initialBefore = (reading: Reading, first: number): string | null => {
  if (!reading.joined(first) || !reading.has(first - 1, Flag.capital)) return null;
  const word = reading.word(first - 1);
  if (word.length > 4 || word === 'I' || word === 'A') return null;
  const isInitial = word.length === 1 || reading.has(first - 1, Flag.allCapitals | Flag.dotted);
  return isInitial ? word.charAt(0) : null;
};

/** "Smith-Biden": another double name, unless both halves are known ("Biden-Harris"). */
const isHalfOfDoubleName = (
  reading: Reading,
  { first, last }: Candidate,
  company: Company,
): boolean => {
  const doubled = (gapAt: number, other: number): boolean =>
    reading.gap(gapAt) === Gap.hyphen &&
    reading.has(other, Flag.capital) &&
    !company.isKnown(other);
  return doubled(first, first - 1) || doubled(last + 1, last + 1);
};

/** Whether the surname stands behind another first name: "Hunter Biden". */
export const isNamesake = (reading: Reading, { first }: Candidate): boolean =>
  !reading.has(first, Flag.titleCase) && isExtendedLeft(reading, first, 'surname');

/**
 * The person whom a surname that stands alone means, or null when it means none of those the
 * article names, or cannot be told. Of several the one whose title, office or initial stands before
 * it, else the one named last in reading order.
 */
export const personOfSurname = (
  reading: Reading,
  candidate: Candidate,
  company: Company,
): KnownActor | null => {
  const { first } = candidate;
  let persons = candidate.entries
    .filter((entry) => entry.form === 'surname' && company.named.has(entry.dossier))
    .map((entry) => entry.dossier);
  if (persons.length === 0 || isHalfOfDoubleName(reading, candidate, company)) return null;
  const initial = initialBefore(reading, first);
  if (initial !== null) {
    persons = persons.filter((person) => person.name.startsWith(initial));
    return persons.length === 1 ? (persons[0] ?? null) : null;
  }
  if (isPartOfLongerName(reading, candidate, 'surname', 'person')) return null;
  if (!mayBePerson(reading, candidate)) return null;
  if (persons.length > 1 && followsTitle(reading, first)) {
    const title = titleBefore(reading, first);
    const holders = persons.filter((person) => hasHeld(person, title));
    if (holders.length > 0) persons = holders;
  }
  if (persons.length === 1) return persons[0] ?? null;
  let latest: KnownActor | null = null;
  for (const person of persons) {
    const at = company.lastNamed(person);
    if (at >= 0 && (latest === null || at > company.lastNamed(latest))) latest = person;
  }
  return latest;
};
