/**
 * Runs the update of one feed and kills itself, as a power cut would, in the middle of a transaction: at the first word of progress.
 *
 *     node killed-update.ts <store> <base address> <feed> <now>
 */
import { politeFetch } from '../../../src/feeds/polite.ts';
import { storedSources } from '../../../src/feeds/sources.ts';
import { openStoreForWriting } from '../../../src/feeds/store/store.ts';
import { sha256Bytes } from '../../../src/io/digest.ts';
import { fetchBytes, pause } from '../../../src/io/http.ts';

const [path = '', base = '', feed = '', now = ''] = process.argv.slice(2);
const store = openStoreForWriting(path);
// So few pages that changes reach the file before the transaction ends: what is there then must be rolled back.
store.database.exec('PRAGMA cache_size = 5');
const source = storedSources({ mirrors: { [feed]: `${base}/${feed}` } }).find((each) => each.feed === feed);
await source?.update({
  store,
  fetch: politeFetch({ fetch: fetchBytes, waiting: { now: () => new Date(), pause }, rates: [], deadline: 600_000 }),
  hash: sha256Bytes,
  now: () => new Date(now),
  progress: { report: () => process.kill(process.pid, 'SIGKILL') },
  signal: new AbortController().signal,
});
console.log('not killed');
