import type { Path, Slice } from './slice.ts';

type Part =
  | { readonly kind: 'text'; readonly texts: string[] }
  | { readonly kind: 'items'; readonly items: unknown[] }
  | RecordPart;

interface RecordPart {
  readonly kind: 'record';
  readonly values: Map<string, unknown>;
  readonly parts: Map<string, Part>;
}

/** Puts a value together from its slices. */
export interface Assembly {
  /** @throws TypeError for a slice that contradicts the ones before. */
  add(slice: Slice): void;
  /** What the slices so far make; a record. */
  value(): Readonly<Record<string, unknown>>;
}

const newRecord = (): RecordPart => ({ kind: 'record', values: new Map(), parts: new Map() });

/** The part that a slice adds to; a new one where there is none. */
function partAt(root: RecordPart, path: Path, make: () => Part): Part {
  let at: Part = root;
  for (const [index, key] of path.entries()) {
    if (at.kind !== 'record') throw new TypeError(`There is no record at "${path.join('.')}".`);
    let next = at.parts.get(key);
    if (!next) at.parts.set(key, (next = index === path.length - 1 ? make() : newRecord()));
    at = next;
  }
  return at;
}

function valueOf(part: Part): unknown {
  switch (part.kind) {
    case 'text':
      return part.texts.join('');
    case 'items':
      return part.items;
    case 'record':
      return recordOf(part);
  }
}

// `fromEntries` defines own properties, whatever their names.
const recordOf = ({ values, parts }: RecordPart): Record<string, unknown> =>
  Object.fromEntries([
    ...values,
    ...[...parts].map(([key, part]) => [key, valueOf(part)] as const),
  ]);

const wrongKind = ({ path }: Slice): TypeError =>
  new TypeError(`The slices for "${path.join('.')}" are of different kinds.`);

export function createAssembly(): Assembly {
  const root = newRecord();
  return {
    add(slice) {
      const { path } = slice;
      if ('text' in slice) {
        const part = partAt(root, path, () => ({ kind: 'text', texts: [] }));
        if (part.kind !== 'text') throw wrongKind(slice);
        part.texts.push(slice.text);
      } else if ('items' in slice) {
        const part = partAt(root, path, () => ({ kind: 'items', items: [] }));
        if (part.kind !== 'items') throw wrongKind(slice);
        for (const item of slice.items) part.items.push(item);
      } else {
        const part = partAt(root, path, newRecord);
        if (part.kind !== 'record') throw wrongKind(slice);
        for (const [key, value] of slice.entries) part.values.set(key, value);
      }
    },
    value: () => recordOf(root),
  };
}

const isEntry = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';

/** Whether what came in a message is a slice. */
export function isSlice(value: unknown): value is Slice {
  if (typeof value !== 'object' || value === null) return false;
  const { path, text, items, entries } = value as Record<string, unknown>;
  if (!Array.isArray(path) || !path.every((key) => typeof key === 'string')) return false;
  return (
    typeof text === 'string' ||
    Array.isArray(items) ||
    (Array.isArray(entries) && entries.every(isEntry))
  );
}
