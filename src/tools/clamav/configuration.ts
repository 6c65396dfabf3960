import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { innerSignatures } from './inner.ts';

/** Folders of one private clamd. */
export interface ClamdPlaces {
  readonly folder: string;
  readonly database: string;
  readonly temporary: string;
  readonly socket: string;
  readonly configuration: string;
}

/** Everything lies in one private folder. `temporary`: another one for what the engine writes while it scans. */
export function placesOf(folder: string, temporary = join(folder, 'tmp')): ClamdPlaces {
  return {
    folder,
    database: join(folder, 'db'),
    temporary,
    socket: join(folder, 's'),
    configuration: join(folder, 'clamd.conf'),
  };
}

/** Settings under which "clean" means "looked into": limits raised as far as the engine goes, and what exceeds them reported. clamd.conf(5). */
const settings: readonly (readonly [string, string])[] = [
  ['Foreground', 'yes'],
  ['LogTime', 'yes'],
  ['ScanArchive', 'yes'],
  ['AlertExceedsMax', 'yes'],
  ['AlertEncrypted', 'yes'],
  ['AlertEncryptedArchive', 'yes'],
  ['AlertEncryptedDoc', 'yes'],
  ['DetectPUA', 'yes'],
  ['MaxFileSize', '2047M'],
  ['StreamMaxLength', '2047M'],
  ['MaxScanSize', '4000M'],
  ['MaxFiles', '1000000'],
  ['MaxRecursion', '40'],
  ['MaxScanTime', '600000'],
  // The engine's cache of clean files is keyed by MD5.
  ['DisableCache', 'yes'],
  ['SelfCheck', '0'],
  ['ConcurrentDatabaseReload', 'no'],
  ['ExitOnOOM', 'yes'],
  // Also how long a session may wait for its next stream, while another is being sent: a day is longer than any scan.
  ['ReadTimeout', '86400'],
  ['CommandReadTimeout', '60'],
  ['MaxQueue', '64'],
];

/** The text of a private clamd's configuration; no setting of the machine is read. */
export function clamdConfiguration({ database, temporary, socket }: ClamdPlaces): string {
  const own: readonly (readonly [string, string])[] = [
    ['DatabaseDirectory', database],
    ['TemporaryDirectory', temporary],
    ['LocalSocket', socket],
    ['LocalSocketMode', '600'],
    ['MaxThreads', String(Math.max(4, availableParallelism()))],
  ];
  return [...own, ...settings].map(([name, value]) => `${name} ${value}\n`).join('');
}

/** What of ours decides about verdicts: without the folders, which are new for every run. */
export const decidingConfiguration: string = settings.map(([name, value]) => `${name} ${value}\n`).join('') + innerSignatures;
