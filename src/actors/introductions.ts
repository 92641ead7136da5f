import type { KnownActor } from '../dossiers/dossier.ts';
import type { Candidate } from './candidates.ts';
import { entryOf, type Entry } from './gazetteer.ts';
import { parenthesizedAcronym } from './parenthesized.ts';
import type { Reading } from './reading.ts';
import { Flag } from './tokens.ts';

const LONGEST_ACRONYM = 10;

/** The acronym as a key: without its points. */
const keyOf = (acronym: string): string => acronym.replaceAll('.', '');

/**
 * The acronym that the text introduces right after a name, "Full Name (ACR)" or "Full Name (the
 * ACR)", without points; null when there is none. Only bodies, programs and events get one: what
 * follows a person or a place in parentheses is a party or a country code.
 */
export const introducedAcronym = (
  reading: Reading,
  { last }: Candidate,
  { kind }: Pick<Entry, 'kind'>,
): string | null => {
  if (kind === 'person' || kind === 'place') return null;
  const at = parenthesizedAcronym(reading, last);
  if (at < 0) return null;
  const acronym = keyOf(reading.word(at));
  return acronym.length <= LONGEST_ACRONYM ? acronym : null;
};

/** Every place where one of the introduced acronyms stands, in reading order. */
export const findIntroduced = (
  reading: Reading,
  introduced: ReadonlyMap<string, KnownActor>,
): readonly Candidate[] => {
  if (introduced.size === 0) return [];
  const found: Candidate[] = [];
  const { capitals, capitalCount } = reading.tokens;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index] ?? 0;
    if (!reading.has(at, Flag.allCapitals)) continue;
    const dossier = introduced.get(keyOf(reading.word(at)));
    if (dossier === undefined) continue;
    found.push({ first: at, last: at, entries: [entryOf(dossier, 'acronym', true)] });
  }
  return found;
};
