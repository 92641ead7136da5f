import { isRecord } from '../../../src/is-record.ts';
import type { Slice } from './slice.ts';

const isEntry = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';

/** Whether what came in a message is a slice. */
export function isSlice(value: unknown): value is Slice {
  if (!isRecord(value)) return false;
  const { path, text, items, entries } = value;
  if (!Array.isArray(path) || !path.every((key) => typeof key === 'string')) return false;
  return (
    typeof text === 'string' ||
    Array.isArray(items) ||
    (Array.isArray(entries) && entries.every(isEntry))
  );
}
