import { isRecord } from '../../is-record.ts';
import { ImportError } from './import-error.ts';

/** A part of a file with its place, so that an error can name it. */
export interface Part {
  readonly value: unknown;
  /** Such as `annotations[3].target`. */
  readonly place: string;
}

/** An object of a file whose fields are unknown. */
export type Fields = Readonly<Record<string, unknown>>;

/** A field that is the object's own; never one that it inherits. */
export const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

export const field = ({ value, place }: Part, name: string): Part => ({
  value: isRecord(value) ? own(value, name) : undefined,
  place: place === '' ? name : `${place}.${name}`,
});

/** The parts of a list; of a single value, that one; of nothing, none. */
export const each = ({ value, place }: Part): readonly Part[] => {
  if (Array.isArray(value))
    return value.map((item: unknown, i) => ({ value: item, place: `${place}[${i}]` }));
  return value === undefined || value === null ? [] : [{ value, place }];
};

/** @throws ImportError naming the place */
export function fail({ place }: Part, detail: string): never {
  throw new ImportError('bad-note', place, detail);
}

/** A text, made well-formed; `fallback` where there is none. */
export function textOf(part: Part, fallback: string | null = null): string {
  if (part.value === undefined || part.value === null) return fallback ?? fail(part, 'is missing');
  return typeof part.value === 'string' ? part.value.toWellFormed() : fail(part, 'is not a text');
}

/** A list of texts; an absent one is empty. */
export const textsOf = (part: Part): readonly string[] => each(part).map((one) => textOf(one));

const ISO_TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:?\d\d)?)?$/;

/** A time of ISO 8601 with any offset, as one in UTC with milliseconds; without an offset UTC. */
export function timeOf(part: Part, fallback: string | null = null): string {
  const text = textOf(part, fallback);
  if (!ISO_TIME.test(text)) fail(part, 'is not a time of ISO 8601');
  const isBare = text.includes('T') && !/(?:Z|[-+]\d\d:?\d\d)$/.test(text);
  const time = new Date(isBare ? `${text}Z` : text);
  // ECMAScript writes years after 9999 in a longer form that ids have no room for.
  if (Number.isNaN(time.valueOf()) || time.getUTCFullYear() > 9999)
    fail(part, 'is not a time of ISO 8601');
  return time.toISOString();
}

/** An offset into a text in UTF-16 units; null where there is none. */
export function offsetOf(part: Part): number | null {
  const { value } = part;
  if (value === undefined || value === null) return null;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : fail(part, 'is not an offset');
}
