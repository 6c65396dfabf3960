import { resolve } from 'node:path';
import type { FeedRecord, FeedReport } from '../../feeds/record.ts';
import { InputError } from '../../gate/error.ts';
import type { FeedsPolicy } from '../../gate/policy.ts';
import type { Language } from '../../gate/text.ts';
import { exitCodes, type CommandResult, type Run, type Surface, type Values } from '../command.ts';
import type { GateContext } from '../context.ts';
import { exportFeeds, importFeeds, type Carried } from '../feeds-medium.ts';
import { defaultEcosystems } from '../feeds-plan.ts';
import { updateFeeds } from '../feeds-update.ts';
import { feedDemands, feedsStatus, type FeedStatus } from '../feeds.ts';
import { readContext } from '../open.ts';

/** kenpin's own default below the root, so that feeds can be fetched before there is a policy. */
const defaultFolder = '.kenpin-feeds';

/** `kenpin feeds update` */
export const feedsUpdate: Run = async (values, surface) => {
  const { folder, context, language } = await placeOf(values, surface);
  const policy = context?.policy.feeds;
  const reports = await updateFeeds({
    folder,
    ecosystems: values.lists['ecosystems'] ?? defaultEcosystems,
    only: values.lists['only'] ?? [],
    policy: { mirrors: policy?.mirrors ?? {}, vendors: policy?.vendors ?? [] },
    mirror: values.text['mirror'],
    nvdKey: nvdKeyOf(policy, surface),
    clock: surface.clock,
    signal: surface.signal,
    progress: surface.progress,
    say: surface.say,
  });
  const good = reports.length > 0 && reports.every(({ state }) => state === 'ok');
  const lines = reports.map((report) => `  ${report.feed}: ${stateWords[language][report.state]}　${report.text[language]}`);
  return resultOf({ folder, language, good, lines, json: { folder, feeds: reports } });
};

/** `kenpin feeds status` */
export const feedsStatusCommand: Run = async (values, surface) => {
  const { folder, context, language } = await placeOf(values, surface);
  const statuses = await feedsStatus({ folder, clock: surface.clock, demands: feedDemands(context) });
  // A source that nobody demands may be missing; one that is held must be good.
  const good = statuses.every(({ state, required }) => state === 'ok' || (state === 'notConsulted' && !required));
  const feeds = statuses.map(({ consultation, ...status }) => ({ ...status, maxAgeDays: consultation.maxAgeDays ?? null }));
  return resultOf({ folder, language, good, lines: statuses.map((each) => statusLine(each, language)), json: { folder, good, feeds } });
};

/** `kenpin feeds export --to PATH` */
export const feedsExport: Run = async (values, surface) => {
  const { folder, language } = await placeOf(values, surface);
  const medium = resolve(wanted(values, 'to'));
  const carried = await exportFeeds({ folder, medium, clock: surface.clock, signal: surface.signal, progress: surface.progress });
  return carriedResult(carried, { place: medium, language, words: { ja: '書き出しました', en: 'Exported' } });
};

/** `kenpin feeds import --from PATH` */
export const feedsImport: Run = async (values, surface) => {
  const { folder, language } = await placeOf(values, surface);
  const medium = resolve(wanted(values, 'from'));
  const allowOlder = values.switches.has('allow-older');
  const carried = await importFeeds({
    folder,
    medium,
    allowOlder,
    clock: surface.clock,
    signal: surface.signal,
    progress: surface.progress,
  });
  return carriedResult(carried, { place: folder, language, words: { ja: '取り込みました', en: 'Imported' } });
};

/** Where the feeds lie and by which policy; null where there is none yet. */
async function placeOf(values: Values, surface: Surface): Promise<{ folder: string; context: GateContext | null; language: Language }> {
  const context = await contextOf(values, surface);
  const root = context?.root ?? resolve(values.text['root'] ?? '.');
  const named = values.text['folder'];
  const folder = named === undefined ? resolve(root, context?.policy.feeds.folder ?? defaultFolder) : resolve(named);
  return { folder, context, language: surface.language ?? context?.policy.language ?? 'ja' };
}

async function contextOf(values: Values, surface: Surface): Promise<GateContext | null> {
  try {
    return await readContext(values, surface);
  } catch (error) {
    if (error instanceof InputError && error.code === 'input-unreadable') return null;
    throw error;
  }
}

/** A key that is named and not there only costs time: NVD serves those without one more slowly. */
function nvdKeyOf(policy: FeedsPolicy | undefined, { say }: Surface): string | undefined {
  const name = policy?.nvdKeyVariable;
  const key = name === undefined ? undefined : process.env[name]?.trim();
  if (name !== undefined && (key === undefined || key === ''))
    say({
      ja: `環境変数 ${name} が空のため、NVD の API キーなしで取得します（時間がかかります）。`,
      en: `The variable ${name} is empty: NVD is asked without a key, which takes longer.`,
    });
  return key === '' ? undefined : key;
}

function wanted(values: Values, name: 'to' | 'from'): string {
  const path = values.text[name];
  if (path !== undefined && path !== '') return path;
  throw new InputError({
    code: 'medium-not-named',
    where: `--${name}`,
    text: { ja: '媒体のフォルダが指定されていません。', en: 'The folder of the medium is not named.' },
    mend: { ja: `--${name} で指定してください。`, en: `Name it by --${name}.` },
  });
}

const stateWords: Readonly<Record<Language, Readonly<Record<FeedReport['state'], string>>>> = {
  ja: { ok: '新しい', stale: '古い', partial: '不完全', failed: '失敗', notConsulted: '未照会' },
  en: { ok: 'ok', stale: 'stale', partial: 'partial', failed: 'failed', notConsulted: 'not consulted' },
};

function statusLine(status: FeedStatus, language: Language): string {
  const { feed, state, text, consultation, required } = status;
  const must = required ? '' : { ja: '（任意）', en: ' (optional)' }[language];
  const head = `  ${feed}${must}: ${stateWords[language][state]}　${text[language]}`;
  const { fetchedAt, maxAgeDays, source } = consultation;
  if (fetchedAt === undefined) return head;
  const facts = {
    ja: `取得 ${fetchedAt}、許容 ${maxAgeDays ?? '—'} 日、取得元 ${source ?? '—'}`,
    en: `fetched at ${fetchedAt}, allowed age ${maxAgeDays ?? '—'} days, source ${source ?? '—'}`,
  };
  return `${head}\n      ${facts[language]}`;
}

interface FeedsResult {
  readonly folder: string;
  readonly language: Language;
  readonly good: boolean;
  readonly lines: readonly string[];
  readonly json: unknown;
}

function resultOf({ folder, language, good, lines, json }: FeedsResult): CommandResult {
  return {
    exit: good ? exitCodes.pass : exitCodes.inconclusive,
    outputs: {},
    language,
    text: [`${{ ja: '脆弱性情報', en: 'Feeds' }[language]}: ${folder}`, ...lines, ''].join('\n'),
    json,
  };
}

function carriedResult(
  { feeds, manifest }: Carried,
  { place, language, words }: { place: string; language: Language; words: { ja: string; en: string } },
): CommandResult {
  return {
    exit: exitCodes.pass,
    outputs: {},
    language,
    text: [
      `${words[language]}: ${place}`,
      ...feeds.map((record) => carriedLine(record, language)),
      `${{ ja: '媒体の目録の SHA-256（両側で見比べてください）', en: 'SHA-256 of the manifest (compare it on both sides)' }[language]}: ${manifest}`,
      '',
    ].join('\n'),
    json: { place, manifest, feeds },
  };
}

function carriedLine({ feed, records, dataAsOf, testData }: FeedRecord, language: Language): string {
  const mark = testData === undefined ? '' : { ja: '（試験用データ）', en: ' (test data)' }[language];
  return `  ${feed}: ${{ ja: `${records} 件、データは ${dataAsOf} 時点`, en: `${records} records, data as of ${dataAsOf}` }[language]}${mark}`;
}
