import type { Slice } from './slice.ts';

type Part = string | unknown[] | PartRecord;
interface PartRecord {
  [key: string]: unknown;
}

/** Puts a value together from its slices. */
export interface Assembly {
  /** @throws TypeError for a slice that contradicts the ones before. */
  add(slice: Slice): void;
  /** What the slices so far make; a record. */
  value(): Readonly<Record<string, unknown>>;
}

// Without a prototype, so that no key of a message reaches one.
const newRecord = (): PartRecord => Object.create(null) as PartRecord;

const kindOf = (part: unknown): string => (Array.isArray(part) ? 'list' : typeof part);

export function createAssembly(): Assembly {
  const parts = newRecord();
  const top = (parts['value'] = newRecord());
  /** The part under `key`; made first where there is none, of the kind of `empty`. */
  const partIn = <T extends Part>(record: PartRecord, key: string, empty: T): T => {
    const part = (record[key] ??= empty);
    if (kindOf(part) !== kindOf(empty)) throw new TypeError(`Slices for "${key}" differ.`);
    return part as T;
  };
  return {
    add(slice) {
      const path = ['value', ...slice.path];
      const last = path.pop() ?? '';
      const within = path.reduce((record, key) => partIn(record, key, newRecord()), parts);
      if ('text' in slice) within[last] = partIn(within, last, '') + slice.text;
      else if ('items' in slice) {
        const list = partIn<unknown[]>(within, last, []);
        for (const item of slice.items) list.push(item);
      } else {
        const record = partIn(within, last, newRecord());
        for (const [key, value] of slice.entries) record[key] = value;
      }
    },
    value: () => top,
  };
}
