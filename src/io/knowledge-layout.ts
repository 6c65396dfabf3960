import { DatabaseSync } from 'node:sqlite';
import { storeLayout } from '../feeds/store/schema.ts';
import { StoreError, type Store } from '../feeds/store/store.ts';

let ours: string | undefined;

/**
 * A store that comes on a medium may hold anything: only the tables that kenpin itself makes are read, without views, triggers or generated columns that would
 * say something else under their names. Throws {@link StoreError}.
 */
export function checkLayout(store: Store): void {
  ours ??= layoutOf(made());
  if (layoutOf(store.database) !== ours) throw new StoreError('its tables are not those of kenpin');
}

function made(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec(storeLayout);
  return database;
}

/** What ANALYZE adds is left out: it holds no data. */
function layoutOf(database: DatabaseSync): string {
  const rows = database
    .prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY name")
    .all();
  return JSON.stringify(rows.map((row) => ['type', 'name', 'tbl_name', 'sql'].map((key) => row[key])));
}
