import type { IsoDate } from '../article/article.ts';
import type { Dossier, PartialDate, Role } from '../dossiers/dossier.ts';
import { officeOf } from '../dossiers/office-words.ts';
import { firstDayOf, lastDayOf } from '../dossiers/partial-date.ts';
import { rolesOn } from '../dossiers/roles.ts';

/** An office that a sentence means, though it is not the one held on the article's date. */
export interface RoleMeant {
  readonly role: Role;
  /** The time the sentence speaks of, where it says so: "2014", "2014-11". */
  readonly when: PartialDate | null;
}

/** A sentence around a mention, cut at the mention. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

const MONTHS = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June'],
  ['July'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
] as const;

const MONTH = MONTHS.flat().join('|');
// A budget year, a span and a distant past are not the time that a sentence speaks of.
const YEAR = new RegExp(
  String.raw`(?<!fiscal (?:year )?|[\d–—-])(?:\b(${MONTH})\.?,? (?:\d{1,2},? )?)?\b((?:19|20)\d\d)\b(?![–—-]\d|s\b)`,
  'g',
);

interface Dated {
  readonly date: PartialDate;
  /** Distance from the mention in UTF-16 units. */
  readonly distance: number;
}

function datesIn(text: string, distanceOf: (index: number, length: number) => number): Dated[] {
  return [...text.matchAll(YEAR)].map((match) => {
    const [printed, monthName, year = ''] = match;
    const month = MONTHS.findIndex((names) => names.some((name) => name === monthName)) + 1;
    return {
      date: month > 0 ? `${year}-${String(month).padStart(2, '0')}` : year,
      distance: distanceOf(match.index, printed.length),
    };
  });
}

/**
 * The past time that a sentence names, the one nearest to the mention when it names several; null
 * when it names none, or only times from the article's year on.
 */
export function timeMeant(sentence: Surroundings, published: IsoDate): PartialDate | null {
  const { before, after } = sentence;
  const past = [
    ...datesIn(before, (index, length) => before.length - index - length),
    ...datesIn(after, (index) => index),
  ].filter(({ date }) => date.slice(0, 4) < published.slice(0, 4));
  return past.toSorted((a, b) => a.distance - b.distance)[0]?.date ?? null;
}

const overlaps = ({ start, end }: Role, time: PartialDate): boolean =>
  (start === null || firstDayOf(start) <= lastDayOf(time)) &&
  (end === null || lastDayOf(end) >= firstDayOf(time));

/** The one role that covers the middle of a year or month, or else the only one within it. */
function roleAt(dossier: Pick<Dossier, 'roles'>, time: PartialDate): Role | null {
  const middle = time.length === 4 ? `${time}-07-01` : `${time.slice(0, 7)}-15`;
  const [covering] = rolesOn(dossier, middle);
  if (covering) return covering;
  const within = dossier.roles.filter((role) => role.knownOn === undefined && overlaps(role, time));
  return within.length === 1 ? (within[0] ?? null) : null;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whether a text gives a person this office right before or after the name. */
function namesOffice({ before, after }: Surroundings, office: string): boolean {
  const words = escaped(office).replaceAll(/[\s-]+/g, String.raw`[\s-]+`);
  // "Vice President" holds "President" and is another office.
  const precedes = new RegExp(
    String.raw`(?<!\b(?:vice|deputy|assistant)[\s-]+)\b${words}\s+$`,
    'i',
  );
  const follows = new RegExp(
    String.raw`^(?:,? (?:who was|while|as|then|when)\b)+[\s-]+(?:then[\s-]+)?(?:the |a |an )?(?:(?!vice|deputy|assistant)\w+ )?${words}\b`,
    'i',
  );
  return precedes.test(before) || follows.test(after);
}

/**
 * The office that a mention means when it is another than the one held on the article's date; null
 * when that one is meant, or nothing says which.
 *
 * Two rules, in this order:
 * 1. The sentence gives the person an office next to the name ("then-Vice President Joe Biden").
 *    Of several terms in it, the one at the time that the sentence names counts, else the last that
 *    began before the article.
 * 2. The sentence names a past year or month ("in 2014"), and the data has an office for it.
 *
 * @param today the office held on the article's date, or null.
 */
export function roleMeant(
  sentence: Surroundings,
  dossier: Pick<Dossier, 'roles'>,
  today: Role | null,
  published: IsoDate,
): RoleMeant | null {
  const when = timeMeant(sentence, published);
  const begun = dossier.roles.filter(
    ({ start }) => start !== null && firstDayOf(start) <= published,
  );
  const named = begun
    .filter((role) => namesOffice(sentence, officeOf(role)))
    .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1));
  const office = (when && named.find((role) => overlaps(role, when))) ?? named[0] ?? null;
  if (office && office.title !== today?.title) {
    return { role: office, when: when && overlaps(office, when) ? when : null };
  }
  const then = when ? roleAt(dossier, when) : null;
  return then && then.title !== today?.title ? { role: then, when } : null;
}
