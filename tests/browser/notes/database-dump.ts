import { result } from './store-harness.ts';

interface Table {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
  }[];
  readonly rows: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
}

/** A database of IndexedDB as plain data. */
export interface DatabaseDump {
  readonly version: number;
  readonly tables: readonly Table[];
}

/** All that a database holds, to be kept as a fixture. */
export async function dumpDatabase(name: string): Promise<DatabaseDump> {
  const database = await result(indexedDB.open(name));
  const tables = await Promise.all(
    [...database.objectStoreNames].map(async (table): Promise<Table> => {
      const store = database.transaction(table).objectStore(table);
      const [keys, values] = await Promise.all([
        result(store.getAllKeys()),
        result(store.getAll() as IDBRequest<unknown[]>),
      ]);
      return {
        name: table,
        keyPath: store.keyPath,
        autoIncrement: store.autoIncrement,
        indexes: [...store.indexNames].map((index) => {
          const { keyPath, unique } = store.index(index);
          return { name: index, keyPath, unique };
        }),
        rows: keys.map((key, i) => ({ key, value: values[i] })),
      };
    }),
  );
  const { version } = database;
  database.close();
  return { version, tables };
}

/** Makes a database as it was when it was dumped. */
export async function restoreDatabase(name: string, dump: DatabaseDump): Promise<void> {
  const request = indexedDB.open(name, dump.version);
  request.addEventListener('upgradeneeded', () => {
    for (const { name: table, keyPath, autoIncrement, indexes, rows } of dump.tables) {
      const store = request.result.createObjectStore(table, { keyPath, autoIncrement });
      for (const index of indexes)
        store.createIndex(index.name, index.keyPath, { unique: index.unique });
      for (const { key, value } of rows) {
        if (keyPath === null) store.put(value, key);
        else store.put(value);
      }
    }
  });
  (await result(request)).close();
}
