import { judgeFreshness } from '../../checks/virus-scan/freshness.ts';
import { virusScanOptions } from '../../checks/virus-scan/options.ts';
import { judgeTestimony } from '../../checks/virus-scan/testimony.ts';
import { InputError } from '../../gate/error.ts';
import type { Reason } from '../../gate/reason.ts';
import type { Language } from '../../gate/text.ts';
import type { SignatureFolder } from '../../tools/clamav/signatures.ts';
import { updateSignatures, type UpdateResult } from '../../tools/clamav/update.ts';
import { exitCodes, type Run, type Surface, type Values } from '../command.ts';
import { japanDay } from '../context.ts';
import { locate } from '../locations.ts';
import { readContext } from '../open.ts';
import { virusScanOptionsOf } from '../virus-options.ts';

/** `kenpin signatures update`: passes only where what lies in the folder now is proved and fresh, whatever freshclam said. */
export const signaturesUpdate: Run = async (values, surface) => {
  const folder = await locate(values, surface, { of: (policy) => policy.signatures.folder, fallback: '.kenpin-signatures' });
  const language = surface.language ?? surface.locale ?? 'ja';
  const mirror = values.text['mirror'];
  const result = await updateSignatures({
    folder,
    customUrls: values.lists['custom-url'] ?? [],
    clock: surface.clock,
    signal: surface.signal,
    say: surface.say,
    ...(mirror === undefined ? {} : { mirror }),
  });
  const { doubts, remarks } = judged(result, surface, await maxAgeHours(values, surface));
  const good = result.folder.state === 'proved' && result.remarks.length === 0 && doubts.length === 0;
  return {
    exit: good ? exitCodes.pass : exitCodes.inconclusive,
    outputs: { folder, ...cacheKey(result.folder) },
    language,
    text: [
      `${{ ja: 'ウイルス定義', en: 'Signatures' }[language]}: ${folder}`,
      // Whoever reads this has just run the command that an empty folder asks for.
      ...(result.remarks.length > 0 && isEmpty(result.folder) ? [] : describeSignatures(result.folder, language)),
      ...[...result.remarks, ...doubts, ...remarks].map(({ text }) => `  ${text[language]}`),
      ...knownBy(result, language).map((line) => `  ${line}`),
      '',
    ].join('\n'),
    json: { path: folder, ...result, doubts, notes: remarks },
  };
};

/** The policy's limit; there may be none yet. */
async function maxAgeHours(values: Values, surface: Surface): Promise<number> {
  try {
    return virusScanOptionsOf((await readContext(values, surface)).policy).maxAgeHours;
  } catch (error) {
    if (error instanceof InputError && error.code === 'input-unreadable') return virusScanOptions.parse({}).maxAgeHours;
    throw error;
  }
}

/** What a scan would say of these signatures now. */
function judged(
  { folder, record }: UpdateResult,
  { clock }: Surface,
  maxAge: number,
): { readonly doubts: Reason[]; readonly remarks: readonly Reason[] } {
  if (folder.state === 'refused') return { doubts: [], remarks: [] };
  const daily = folder.files.find(({ name, proof }) => proof === 'signed' && name.startsWith('daily.'));
  const told = judgeTestimony(
    {
      time: { state: 'notAsked' },
      newest: { state: 'notAsked' },
      update: record,
      moments: [],
      detached: [],
      operation: { host: '', operator: '' },
    },
    { now: clock.now(), daily: daily === undefined ? null : Number(daily.version), engine: '', dates: folder.files },
  );
  const { doubts } = judgeFreshness({ signatures: folder.files, now: clock.now(), maxAgeHours: maxAge });
  return { doubts: [...doubts, ...told.doubts], remarks: told.remarks };
}

/** By which the folder can be kept between jobs: another version is another key, and the newest begins with the same letters. */
function cacheKey(folder: SignatureFolder): Readonly<Record<string, string>> {
  if (folder.state === 'refused') return {};
  const daily = folder.files.find(({ name }) => name.startsWith('daily.')) ?? folder.files[0];
  if (daily === undefined) return {};
  const versions = folder.files.map(({ version }) => version).join('-');
  return { 'cache-key': `clamdb-${japanDay(new Date(daily.issuedAt))}-${versions}` };
}

function isEmpty(folder: SignatureFolder): boolean {
  return folder.state === 'refused' && folder.reasons.every(({ code }) => code === 'virus-signatures-absent');
}

/** A line per file, or what is wrong with the folder. */
export function describeSignatures(folder: SignatureFolder, language: Language): string[] {
  if (folder.state === 'refused') return folder.reasons.map(({ text }) => `  ${text[language]}`);
  const words = {
    ja: { signed: '署名で証明済み', test: '試験用（本物のウイルスは検出しません）' },
    en: { signed: 'proved by its signature', test: 'test data, finds no real malware' },
  }[language];
  return folder.files.map(({ name, version, issuedAt, proof }) => `  ${name} ${version} ${issuedAt} ${words[proof]}`);
}

/** Who confirmed the clock and the version, or that nobody did. */
function knownBy({ record }: UpdateResult, language: Language): string[] {
  if (record === null) return [];
  const { time, newest } = record;
  const confirmed = time.state === 'answered' && time.authenticated;
  return {
    ja: [
      `時計: ${confirmed ? `${time.address} の時刻と照合済み` : 'この機械の時計のみ'}`,
      `最新版: ${newest.state === 'answered' ? `daily ${newest.daily}（${newest.address}）` : '未照会'}`,
    ],
    en: [
      `Clock: ${confirmed ? `compared with ${time.address}` : 'this machine’s only'}`,
      `Newest version: ${newest.state === 'answered' ? `daily ${newest.daily} (${newest.address})` : 'unknown'}`,
    ],
  }[language];
}
