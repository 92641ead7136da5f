import { isNoteId, type IdRange } from './note-id.ts';
import {
  BY_KEY,
  DOCUMENTS,
  done,
  headOf,
  isDeletion,
  keyOf,
  LAYOUT,
  openAsItIs,
  REVISIONS,
  revisionKey,
  type Head,
} from './pouch-tables.ts';

/** A document of the database, as `fromDocument` takes it. */
export interface RawDocument {
  readonly _id: string;
}

/** The documents of a part of a range, and the least id of the rest; null when there is none. */
export interface RangePart {
  readonly documents: readonly RawDocument[];
  readonly next: string | null;
}

/**
 * Reads many documents at a time beneath PouchDB, which asks IndexedDB for each by itself. It only
 * reads, each call in one transaction. Where a call resolves to null, the tables were not as
 * expected or could not be read: PouchDB is to be asked instead, and says what is wrong.
 */
export interface BulkReader {
  /** The notes written last, the latest first, as PouchDB's `changes` gives them. */
  recent(limit: number): Promise<readonly RawDocument[] | null>;
  /** Documents in the order of ids, as PouchDB's `allDocs` gives them; at most `size`. */
  part(range: IdRange, size: number): Promise<RangePart | null>;
  close(): void;
}

/** Opens the tables of a store; null when there is none, or its layout is not the one known. */
export async function openBulkReader(name: string): Promise<BulkReader | null> {
  const database = await openAsItIs(name).catch(() => null);
  if (!database) return null;
  if (!hasKnownLayout(database)) {
    database.close();
    return null;
  }
  // Who wants to delete or upgrade the database waits for all who have it open.
  database.addEventListener('versionchange', () => database.close());
  return {
    recent: (limit) => unlessItFails(() => readRecent(tablesOf(database), limit)),
    part: (range, size) => unlessItFails(() => readPart(tablesOf(database), range, size)),
    close: () => database.close(),
  };
}

function hasKnownLayout(database: IDBDatabase): boolean {
  const { version, objectStoreNames } = database;
  if (version !== LAYOUT) return false;
  if (![DOCUMENTS, REVISIONS].every((table) => objectStoreNames.contains(table))) return false;
  const { heads, revisions } = tablesOf(database);
  return heads.keyPath === 'id' && revisions.indexNames.contains(BY_KEY);
}

interface Tables {
  readonly heads: IDBObjectStore;
  readonly revisions: IDBObjectStore;
}

function tablesOf(database: IDBDatabase): Tables {
  const transaction = database.transaction([DOCUMENTS, REVISIONS]);
  return {
    heads: transaction.objectStore(DOCUMENTS),
    revisions: transaction.objectStore(REVISIONS),
  };
}

/** The tables hold something that this file does not know. */
class UnknownForm extends Error {}

const known = <T>(value: T | null): T => {
  if (value === null) throw new UnknownForm();
  return value;
};

/** Null instead of a failure: PouchDB meets the same one, or does better. */
async function unlessItFails<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnknownForm || error instanceof DOMException) return null;
    throw error;
  }
}

/** A revision's row as the document that it is; the row is a copy of our own. */
const documentOf = (id: string, row: unknown): RawDocument =>
  Object.assign(row as object, { _id: id });

/**
 * A revision that another one replaced is dropped at once. A document has several only where copies
 * of the store wrote it, and then its head says which one counts; the other heads are but counted.
 */
async function readPart(tables: Tables, range: IdRange, size: number): Promise<RangePart> {
  const { heads, revisions } = tables;
  const keys = IDBKeyRange.bound(range.first, revisionKey(range.last, '\uffff'));
  const rows = await done<unknown[]>(revisions.index(BY_KEY).getAll(keys, size + 1));
  const byId = groupById(rows);
  // The one at the end may have more revisions than were read.
  const next = rows.length > size ? (byId.pop()?.id ?? null) : null;
  const to = byId.at(-1)?.id;
  if (to === undefined)
    return next === null ? { documents: [], next } : readPart(tables, range, size * 2);
  const [count, ...documents] = await Promise.all([
    done(heads.count(IDBKeyRange.bound(range.first, to))),
    ...byId.map((group) => documentsOf(heads, group)),
  ]);
  if (count !== byId.length) throw new UnknownForm();
  return { documents: documents.flat(), next };
}

/** The rows of a document's revisions. */
interface Group {
  readonly id: string;
  readonly rows: unknown[];
}

function groupById(rows: readonly unknown[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const id = idOf(known(keyOf(row)));
    const group = groups.at(-1);
    if (group?.id === id) {
      group.rows.push(row);
      continue;
    }
    // An id that goes on where another one ends stands before it in the index: not one of ours.
    if (group && group.id > id) throw new UnknownForm();
    groups.push({ id, rows: [row] });
  }
  return groups;
}

async function documentsOf(
  heads: IDBObjectStore,
  { id, rows }: Group,
): Promise<readonly RawDocument[]> {
  if (rows.length === 1) return isDeletion(rows[0]) ? [] : [documentOf(id, rows[0])];
  const head = known(headOf(await done<unknown>(heads.get(id))));
  const winning = revisionKey(id, head.winningRev);
  const row = known(rows.find((one) => keyOf(one) === winning) ?? null);
  return head.isDeleted ? [] : [documentOf(id, row)];
}

const idOf = (key: string): string => key.slice(0, key.lastIndexOf('::'));

async function readRecent(tables: Tables, limit: number): Promise<readonly RawDocument[]> {
  const documents: RawDocument[] = [];
  const latest = await done(tables.revisions.openKeyCursor(null, 'prev'));
  let end = latest ? known(numberOf(latest.key)) + 1 : 0;
  // Numbers of revisions that were replaced are free: the reach grows until there is enough.
  for (let reach = limit; end > 0 && documents.length < limit; reach *= 4) {
    const range = IDBKeyRange.bound(end - reach, end, false, true);
    const keys = await done(tables.revisions.getAllKeys(range));
    for (let to = keys.length; to > 0 && documents.length < limit; to -= limit)
      documents.push(...(await latestOf(tables, keys.slice(Math.max(0, to - limit), to))));
    end -= reach;
  }
  return documents.slice(0, limit);
}

const numberOf = (key: IDBValidKey): number | null => (typeof key === 'number' ? key : null);

/** The notes whose last writes have some of these numbers, the latest first. */
async function latestOf(
  { heads, revisions }: Tables,
  numbers: readonly IDBValidKey[],
): Promise<readonly RawDocument[]> {
  const range = IDBKeyRange.bound(numbers[0], numbers.at(-1));
  const rows = await done<unknown[]>(revisions.getAll(range));
  const documents = rows.map(async (row, i): Promise<readonly RawDocument[]> => {
    const key = known(keyOf(row));
    const id = idOf(key);
    if (!isNoteId(id)) return [];
    const head: Head = known(headOf(await done<unknown>(heads.get(id))));
    if (head.isDeleted || head.seq !== numbers[i]) return [];
    const winning = revisionKey(id, head.winningRev);
    const read = (): Promise<unknown> => done(revisions.index(BY_KEY).get(winning));
    return [documentOf(id, winning === key ? row : known((await read()) ?? null))];
  });
  return (await Promise.all(documents)).toReversed().flat();
}
