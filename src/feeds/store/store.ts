import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { storeApplication, storeLayout, storeVersion } from './schema.ts';

/** The store cannot be read, is of another layout, or holds something else than was written. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** Pages that SQLite keeps in memory, in KiB. */
const cacheSize = 64 * 1024;
/** Milliseconds to wait for another process that writes. */
const patience = 5000;

/**
 * An open store. Journal mode DELETE: a store is one file that can be carried on a medium and read from there, and what a killed update left is rolled
 * back by whoever opens it next. https://sqlite.org/lockingv3.html#rollback
 */
export class Store {
  readonly database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.database = database;
  }

  /** The prepared statement for a text, prepared once. */
  prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** Runs `work` in one transaction: all of it counts, or nothing. It may await: the transaction stays open. */
  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = await work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk ends the transaction by itself.
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  /** A number that a query yields. */
  number(sql: string, ...values: (string | number)[]): number {
    const row = this.prepare(sql).get(...values);
    const value = row === undefined ? undefined : Object.values(row)[0];
    if (typeof value !== 'number') throw new StoreError(`no number: ${sql}`);
    return value;
  }

  close(): void {
    this.#statements.clear();
    this.database.close();
  }
}

/** Opens a store for writing and makes it where there is none. A store of another layout or a damaged one throws {@link StoreError}. */
export function openStoreForWriting(path: string): Store {
  return guarded(() => {
    const database = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: false });
    try {
      database.exec(
        `PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA cache_size = -${cacheSize}; PRAGMA temp_store = MEMORY;`,
      );
      const empty = pragma(database, 'schema_version') === 0;
      if (empty) {
        database.exec(`BEGIN; ${storeLayout} PRAGMA application_id = ${storeApplication}; PRAGMA user_version = ${storeVersion}; COMMIT;`);
      }
      return checked(database);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Opens a store for reading. Throws {@link StoreError}. */
export function openStoreForReading(path: string): Store {
  return guarded(() => {
    const database = new DatabaseSync(path, { readOnly: true, timeout: patience, enableForeignKeyConstraints: false });
    try {
      database.exec(`PRAGMA cache_size = -${cacheSize}; PRAGMA query_only = TRUE;`);
      return checked(database);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function checked(database: DatabaseSync): Store {
  const [application, version] = [pragma(database, 'application_id'), pragma(database, 'user_version')];
  if (application !== storeApplication) throw new StoreError('it is no store of kenpin');
  if (version !== storeVersion) throw new StoreError(`its layout is version ${version}, this kenpin reads ${storeVersion}`);
  return new Store(database);
}

function pragma(database: DatabaseSync, name: string): number {
  const value = database.prepare(`PRAGMA ${name}`).get()?.[name];
  if (typeof value !== 'number') throw new StoreError(`PRAGMA ${name} gives no number`);
  return value;
}

function guarded(open: () => Store): Store {
  try {
    return open();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Text and CRC-32 of a body. */
export function sealed(value: unknown): { readonly body: string; readonly crc: number } {
  const body = JSON.stringify(value);
  return { body, crc: crc32(body) };
}

/** Reads a body back. Throws {@link StoreError} where it is not the one that was written. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's table decides the row's type, and the checksum says that it is the one written there.
export function unsealed<Row>(row: Readonly<Record<string, unknown>> | undefined, key: string): Row {
  const body = row?.['body'];
  if (typeof body !== 'string' || crc32(body) !== row?.['crc']) throw new StoreError(`the entry ${key} is damaged`);
  // Written by `sealed` from a value of this very type; the checksum says that it is unchanged.
  return JSON.parse(body) as Row;
}
