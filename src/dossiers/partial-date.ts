import type { IsoDate } from '../article/article.ts';

/** A date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** A partial date in numbers; `month` counts from 1. What is not known is left out. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The numbers of a partial date, or null when the text is none or names a day that never was. */
export const parsePartialDate = (text: string): DateParts | null => {
  const match = pattern.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
};

/** Whether a text is a calendar day as `YYYY-MM-DD`. */
export const isIsoDate = (text: string): text is IsoDate =>
  parsePartialDate(text)?.day !== undefined;

const partsOf = (date: PartialDate): DateParts => {
  const parts = parsePartialDate(date);
  if (!parts) throw new RangeError(`Not a date: "${date}"`);
  return parts;
};

const isoOf = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The first day a partial date can mean. Throws RangeError when it is no date. */
export const firstDayOf = (date: PartialDate): IsoDate => {
  const { year, month = 1, day = 1 } = partsOf(date);
  return isoOf(year, month, day);
};

/** The last day a partial date can mean. Throws RangeError when it is no date. */
export const lastDayOf = (date: PartialDate): IsoDate => {
  const { year, month = 12, day } = partsOf(date);
  return isoOf(year, month, day ?? daysIn(year, month));
};

/** The same day a number of years later, or earlier when negative; February 29 may become 28. */
export const addYears = (date: IsoDate, years: number): IsoDate => {
  const { year, month = 1, day = 1 } = partsOf(date);
  return isoOf(year + years, month, Math.min(day, daysIn(year + years, month)));
};
