import { isRecord } from '../../../src/is-record.ts';

/** Keys that lead from the whole value to a part of it; empty for the whole. */
export type Path = readonly string[];

/** A piece of a value made of records, lists, strings and plain values, as messages carry them. */
export type Slice =
  /** Follows what is already known of a string. */
  | { readonly path: Path; readonly text: string }
  /** Follow what is already known of a list. */
  | { readonly path: Path; readonly items: readonly unknown[] }
  /** Belong to a record. */
  | { readonly path: Path; readonly entries: readonly (readonly [string, unknown])[] };

const PLAIN = 8;

/**
 * About how many characters a value takes in a message; work on it grows alike. Stops counting
 * beyond `most`.
 */
export function weightOf(value: unknown, most: number): number {
  if (typeof value === 'string') return PLAIN + value.length;
  if (typeof value !== 'object' || value === null) return PLAIN;
  let weight = PLAIN;
  const add = (part: unknown): boolean => (weight += weightOf(part, most - weight)) > most;
  // Not by its entries, which would copy a long list as a whole.
  if (Array.isArray(value)) {
    for (const part of value) if (add(part)) break;
  } else {
    for (const [key, part] of Object.entries(value)) if (add(key) || add(part)) break;
  }
  return weight;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

function* slicesOfText(path: Path, text: string, most: number): Generator<Slice, void> {
  let start = 0;
  do {
    let end = Math.min(start + most, text.length);
    // No message begins or ends with half a character.
    if (end < text.length && end - start > 1 && isHighSurrogate(text.charCodeAt(end - 1))) end--;
    yield { path, text: text.slice(start, end) };
    start = end;
  } while (start < text.length);
}

/** Puts parts together until they weigh `most`; one that is heavier stands alone. */
function* packs<T>(parts: Iterable<T>, weigh: (part: T) => number, most: number): Generator<T[]> {
  let pack: T[] = [];
  let weight = 0;
  for (const part of parts) {
    const own = weigh(part);
    if (pack.length > 0 && weight + own > most) {
      yield pack;
      pack = [];
      weight = 0;
    }
    pack.push(part);
    weight += own;
  }
  yield pack;
}

function* slicesOfList(path: Path, list: readonly unknown[], most: number): Generator<Slice, void> {
  for (const items of packs(list, (item) => weightOf(item, most), most)) yield { path, items };
}

function* slicesOfRecord(path: Path, record: object, most: number): Generator<Slice, void> {
  const weigh = ([key, part]: readonly [string, unknown]): number =>
    key.length + weightOf(part, most);
  const light: [string, unknown][] = [];
  for (const entry of Object.entries(record) as [string, unknown][]) {
    const [key, part] = entry;
    const isDivisible = typeof part === 'string' || isRecord(part) || Array.isArray(part);
    if (isDivisible && weigh(entry) > most) yield* slicesOf(part, most, [...path, key]);
    else light.push(entry);
  }
  for (const entries of packs(light, weigh, most)) yield { path, entries };
}

/**
 * Cuts a value into slices of a weight of at most `most` each, or a single item of a list that is
 * heavier. To be put together again in this order (see `assembly.ts`).
 */
export function* slicesOf(value: unknown, most: number, path: Path = []): Generator<Slice, void> {
  if (typeof value === 'string') yield* slicesOfText(path, value, most);
  else if (Array.isArray(value)) yield* slicesOfList(path, value, most);
  else yield* slicesOfRecord(path, value ?? {}, most);
}
