import type { IsoDate } from '../article/article.ts';
import type { Dossier, Role, Span } from './dossier.ts';
import type { DateParts } from './partial-date.ts';
import { addYears, firstDayOf, lastDayOf, parsePartialDate } from './partial-date.ts';

/** How long before and after the day it was seen a role of unknown start or end is taken to hold. */
const YEARS_AROUND_KNOWN_DAY = 1;

const begins = (role: Role): IsoDate | null => {
  if (role.start !== null) return firstDayOf(role.start);
  return role.knownOn === undefined ? null : addYears(role.knownOn, -YEARS_AROUND_KNOWN_DAY);
};

const ends = (role: Role): IsoDate | null => {
  if (role.end !== null) return lastDayOf(role.end);
  return role.knownOn === undefined ? null : addYears(role.knownOn, YEARS_AROUND_KNOWN_DAY);
};

// ISO days compare as text.
const covers = (role: Role, date: IsoDate): boolean => {
  const first = begins(role);
  const last = ends(role);
  return (first === null || first <= date) && (last === null || date <= last);
};

const precision = (role: Role): number => (role.start?.length ?? 0) + (role.end?.length ?? 0);

/** A later known start comes first; then the more exactly dated. Equals keep the order of the data. */
const byStart = (a: Role, b: Role): number => {
  const startA = a.start === null ? '' : firstDayOf(a.start);
  const startB = b.start === null ? '' : firstDayOf(b.start);
  if (startA !== startB) return startA < startB ? 1 : -1;
  return precision(b) - precision(a);
};

/**
 * The roles that cover a day, the one that tells most first: the latest start wins, then the more
 * exact dates; a role of unknown start comes last. Partial dates are read generously ("2021" covers
 * the whole year) and both ends count. A role whose start or end is missing holds for at most a
 * year before or after the day on which it is known (`knownOn`), else without limit on that side.
 */
export const rolesOn = (dossier: Pick<Dossier, 'roles'>, date: IsoDate): readonly Role[] =>
  dossier.roles.filter((role) => covers(role, date)).toSorted(byStart);

/** The role to name first for a day, or null when the data has none; see {@link rolesOn}. */
export const roleOn = (dossier: Pick<Dossier, 'roles'>, date: IsoDate): Role | null =>
  rolesOn(dossier, date)[0] ?? null;

/** The roles that began after a day, in the order in which they began. */
export const rolesSince = (dossier: Pick<Dossier, 'roles'>, date: IsoDate): readonly Role[] =>
  dossier.roles
    .filter((role) => role.start !== null && firstDayOf(role.start) > date)
    .toSorted((a, b) => byStart(b, a));

/** The role that ended last before a day ("former president"), or null when none did. */
export const formerRoleOn = (dossier: Pick<Dossier, 'roles'>, date: IsoDate): Role | null => {
  const ended = dossier.roles.filter((role) => role.end !== null && lastDayOf(role.end) < date);
  return (
    ended.toSorted((a, b) => (lastDayOf(a.end ?? '') < lastDayOf(b.end ?? '') ? 1 : -1))[0] ?? null
  );
};

/** The dates of a role or a span in numbers, for a view to put into words. Null where unknown. */
export interface SpanParts {
  readonly start: DateParts | null;
  readonly end: DateParts | null;
  /** One day or one year, so that a view need not write it twice. */
  readonly single: boolean;
}

/** The dates of a role or a span as numbers. */
export const spanParts = (span: Pick<Span, 'start' | 'end'>): SpanParts => ({
  start: span.start === null ? null : parsePartialDate(span.start),
  end: span.end === null ? null : parsePartialDate(span.end),
  single: span.start !== null && span.start === span.end,
});
