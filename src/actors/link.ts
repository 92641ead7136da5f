import type { IsoDate } from '../article/article.ts';
import type { KnownActor } from '../dossiers/dossier.ts';
import { roleOn } from '../dossiers/roles.ts';
import { isAttributive } from './attributive.ts';
import type { Candidate } from './candidates.ts';
import { isCongress, meansCongressOfUnion } from './congress.ts';
import { eventStart } from './event-span.ts';
import type { Entry } from './gazetteer.ts';
import { findIntroduced, introducedAcronym } from './introductions.ts';
import { isPartOfLongerName, isPlainPhrase, isQualifiedByName } from './longer-name.ts';
import type { Mention } from './mention.ts';
import { isOtherBySuffix, withSuffix } from './name-suffix.ts';
import { followsLocative, hasPersonEvidence } from './person-evidence.ts';
import type { Reading } from './reading.ts';
import { isElsewhere, isShownByMembers } from './short-names.ts';
import { isStateOfUnion } from './state-or-country.ts';
import { isNamesake, personOfSurname, type Company } from './surnames.ts';
import { Flag, Gap, Mark, markTokens } from './tokens.ts';
import { OF, printAt } from './word-list.ts';

/** Longer candidates first where several begin at one token, surer ones first where they are equal. */
const inReadingOrder = (a: Candidate, b: Candidate): number =>
  a.first - b.first || b.last - a.last || Number(isSafe(b)) - Number(isSafe(a));

const isSafe = ({ entries }: Candidate): boolean => entries.some((entry) => entry.safe);

/** Whether the words mean this safe name here, by what stands around them. */
const fits = (reading: Reading, candidate: Candidate, entry: Entry): boolean => {
  const { dossier, kind, form } = entry;
  const { first } = candidate;
  if (form === 'acronym' && reading.has(first, Flag.shouted) && !reading.has(first, Flag.dotted)) {
    return false;
  }
  if (isPartOfLongerName(reading, candidate, form, kind)) return false;
  if (isCongress(entry) && printAt(reading, candidate.last + 1) === OF) return false;
  if (kind === 'place' && isStateOfUnion(reading, candidate)) return false;
  if (kind === 'person' && isOtherBySuffix(reading, candidate.last, dossier)) return false;
  return kind === 'person' || !isPlainPhrase(reading, candidate);
};

/** Of several actors of one name the one the article names otherwise too, or who was in office. */
const chooseAmong = (
  entries: readonly Entry[],
  named: ReadonlySet<KnownActor>,
  published: IsoDate | null,
): Entry | null => {
  if (entries.length < 2) return entries[0] ?? null;
  const confirmed = entries.filter((entry) => named.has(entry.dossier));
  if (confirmed.length === 1) return confirmed[0] ?? null;
  if (published === null) return null;
  const serving = entries.filter((entry) => roleOn(entry.dossier, published) !== null);
  return serving.length === 1 ? (serving[0] ?? null) : null;
};

/** What the first pass over an article establishes for the second. */
interface Cast {
  readonly named: ReadonlySet<KnownActor>;
  readonly acronyms: ReadonlyMap<string, KnownActor>;
  /** By the number of a candidate the safe names that fit; nothing for those that were not looked at. */
  readonly fitting: readonly (readonly Entry[] | undefined)[];
}

const NO_ENTRIES: readonly Entry[] = [];

/** The safe names among those of a candidate that the words mean here. */
const fittingSafe = (reading: Reading, candidate: Candidate): readonly Entry[] => {
  const { entries } = candidate;
  const fit = (entry: Entry): boolean => entry.safe && fits(reading, candidate, entry);
  // Nearly all words have one meaning.
  const [only] = entries;
  if (only === undefined || entries.length > 1) return entries.filter(fit);
  return fit(only) ? entries : NO_ENTRIES;
};

/** Who is named beyond doubt anywhere in the article, and which acronyms it introduces. */
const gatherCast = (reading: Reading, candidates: readonly Candidate[]): Cast => {
  const named = new Set<KnownActor>();
  const acronyms = new Map<string, KnownActor>();
  const fitting: (readonly Entry[] | undefined)[] = [];
  let covered = -1;
  for (const candidate of candidates) {
    const safe = candidate.first > covered ? fittingSafe(reading, candidate) : undefined;
    fitting.push(safe);
    if (safe === undefined) continue;
    const shown = candidate.entries.filter(
      (entry) =>
        !entry.safe &&
        isShownByMembers(reading, candidate, entry) &&
        fits(reading, candidate, entry),
    );
    const only = safe[0] ?? shown[0];
    if (only === undefined) continue;
    covered = candidate.last;
    if (safe.length + shown.length > 1 || only.form === 'demonym') continue;
    named.add(only.dossier);
    const acronym = introducedAcronym(reading, candidate, only);
    if (acronym !== null) acronyms.set(acronym, only.dossier);
  }
  return { named, acronyms, fitting };
};

/** Marks the tokens that belong to a name, or to the surname of someone the article names. */
const markKnown = (
  { tokens }: Reading,
  candidates: readonly Candidate[],
  named: ReadonlySet<KnownActor>,
): void => {
  for (const { first, last, entries } of candidates) {
    if (entries.some((entry) => entry.safe || named.has(entry.dossier)))
      markTokens(tokens, first, last, Mark.known);
  }
};

/** Whether a surname's words may mean a person although they are also the safe names of others. */
const mayBeSurname = (reading: Reading, candidate: Candidate, safe: readonly Entry[]): boolean => {
  if (safe.length === 0) return true;
  // A country has adjectives, a city has none.
  const isCity = safe.every(
    ({ kind, dossier }) => kind === 'place' && dossier.names.demonyms === undefined,
  );
  if (isCity && !followsLocative(reading, candidate.first)) return true;
  return hasPersonEvidence(reading, candidate);
};

const toMention = (
  reading: Reading,
  { first, last }: Candidate,
  { id, kind, form }: Entry,
): Mention => {
  const { starts, ends } = reading.tokens;
  const from = kind === 'event' ? eventStart(reading, first) : first;
  const to = kind === 'person' ? withSuffix(reading, last) : last;
  const attributive = form === 'acronym' && kind === 'place' && isAttributive(reading, first, last);
  return {
    start: starts[from] ?? 0,
    end: ends[to] ?? 0,
    kind,
    entity: id,
    form: attributive ? 'attributive' : form,
  };
};

/**
 * Decides over the whole article which candidates name whom. A first pass gathers who is named
 * beyond doubt; a second, in reading order, links short names, introduced acronyms and surnames to
 * them. Mentions come in reading order and never overlap.
 */
export const linkCandidates = (
  reading: Reading,
  found: readonly Candidate[],
  published: IsoDate | null,
): readonly Mention[] => {
  if (found.length === 0) return [];
  const sorted = found.toSorted(inReadingOrder);
  const { named, acronyms, fitting } = gatherCast(reading, sorted);
  // An acronym that the article itself explains outranks what a table says of it.
  const introduced = findIntroduced(reading, acronyms);
  const candidates =
    introduced.length === 0 ? sorted : [...introduced, ...sorted].sort(inReadingOrder);
  markKnown(reading, candidates, named);
  const lastNamed = new Map<KnownActor, number>();
  const company: Company = {
    named,
    isKnown: (at) => reading.isMarked(at, Mark.known),
    lastNamed: (person) => lastNamed.get(person) ?? -1,
  };
  // For a surname, the token where the article last gave it to somebody unknown ("Hunter Biden").
  const namesakes = new Map<readonly Entry[], number>();

  let blockStart = 0;
  let reached = 0;
  const readUpTo = (token: number): void => {
    for (; reached <= token; reached++) {
      if ((reading.gap(reached) & Gap.block) !== 0) blockStart = reached;
    }
  };

  const linkSurname = (candidate: Candidate): KnownActor | null => {
    const person = personOfSurname(reading, candidate, company);
    if (person === null) {
      if (isNamesake(reading, candidate)) namesakes.set(candidate.entries, candidate.first);
      return null;
    }
    if (isOtherBySuffix(reading, candidate.last, person)) return null;
    const namesake = namesakes.get(candidate.entries) ?? -1;
    // The doubt lasts for a paragraph; then the one the article is about has the name again.
    const doubtful = namesake > company.lastNamed(person) && namesake >= blockStart;
    return doubtful ? null : person;
  };

  let congressOfUnion: boolean | null = null;
  const isOnlyCongress = (entry: Entry): boolean =>
    isCongress(entry) && (congressOfUnion ??= meansCongressOfUnion(named));

  const decide = (candidate: Candidate, safe: readonly Entry[]): Entry | null => {
    const { entries } = candidate;
    if (entries.some(({ form }) => form === 'surname') && mayBeSurname(reading, candidate, safe)) {
      const person = linkSurname(candidate);
      if (person !== null) return entries.find(({ dossier }) => dossier === person) ?? null;
    }
    if (safe.length > 0) return chooseAmong(safe, named, published);
    const short = entries.filter(
      (entry) =>
        entry.form === 'short' &&
        (named.has(entry.dossier) || isOnlyCongress(entry)) &&
        fits(reading, candidate, entry) &&
        !isQualifiedByName(reading, candidate) &&
        !isElsewhere(reading, candidate, entry.dossier),
    );
    return short.length === 1 ? (short[0] ?? null) : null;
  };

  const mentions: Mention[] = [];
  let covered = -1;
  let number = 0;
  for (const candidate of candidates) {
    const settled = candidate === sorted[number] ? fitting[number++] : undefined;
    if (candidate.first <= covered) continue;
    readUpTo(candidate.first);
    const meaning = decide(candidate, settled ?? fittingSafe(reading, candidate));
    if (meaning === null) continue;
    covered = candidate.last;
    if (meaning.form !== 'surname') lastNamed.set(meaning.dossier, candidate.first);
    mentions.push(toMention(reading, candidate, meaning));
  }
  return mentions;
};
