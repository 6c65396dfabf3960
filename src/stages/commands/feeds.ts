import { osvBucket } from '../../feeds/osv/feed.ts';
import type { FeedReport } from '../../feeds/record.ts';
import type { Language } from '../../gate/text.ts';
import { exitCodes, type CommandResult, type Run } from '../command.ts';
import { feedsStatus, updateFeeds } from '../feeds.ts';
import { locate } from '../locations.ts';

/** What most systems are made of; `--ecosystems` names others. */
const defaultEcosystems = ['npm', 'PyPI', 'Maven', 'Packagist', 'Go', 'RubyGems', 'NuGet', 'crates.io'];
const place = { of: (policy: { readonly feeds: { readonly folder: string } }) => policy.feeds.folder, fallback: '.kenpin-feeds' };

/** `kenpin feeds update` */
export const feedsUpdate: Run = async (values, surface) => {
  const folder = await locate(values, surface, place);
  const reports = await updateFeeds({
    folder,
    base: values.text['mirror'] ?? osvBucket,
    ecosystems: values.lists['ecosystems'] ?? defaultEcosystems,
    clock: surface.clock,
    signal: surface.signal,
    progress: surface.progress,
  });
  return resultOf(reports, folder, surface.language ?? 'ja');
};

/** `kenpin feeds status` */
export const feedsStatusCommand: Run = async (values, surface) => {
  const folder = await locate(values, surface, place);
  return resultOf(await feedsStatus({ folder, clock: surface.clock }), folder, surface.language ?? 'ja');
};

/** Feeds that kenpin does not consult yet are listed and do not count against the result: there is nothing that a person could do. */
function resultOf(reports: readonly FeedReport[], folder: string, language: Language): CommandResult {
  const good = reports.some(({ state }) => state === 'ok') && reports.every(({ state }) => state === 'ok' || state === 'notConsulted');
  const words = {
    ja: { ok: '新しい', stale: '古い', partial: '不完全', failed: '失敗', notConsulted: '参照しない' },
    en: { ok: 'ok', stale: 'stale', partial: 'partial', failed: 'failed', notConsulted: 'not consulted' },
  }[language];
  const lines = reports.map((report) => `  ${report.feed}: ${words[report.state]}　${report.text[language]}`);
  return {
    exit: good ? exitCodes.pass : exitCodes.inconclusive,
    outputs: {},
    language,
    text: [`${{ ja: '脆弱性情報', en: 'Feeds' }[language]}: ${folder}`, ...lines, ''].join('\n'),
    json: { folder, feeds: reports },
  };
}
