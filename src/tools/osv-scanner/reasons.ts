import { reason, type Reason } from '../../gate/reason.ts';
import type { ProgramEnd } from '../../io/process.ts';
import type { ToolState } from '../tool.ts';

/** osv-scanner is missing or is not the pinned one. */
export function toolReason(tool: Exclude<ToolState, { state: 'ok' }>): Reason {
  const found = tool.state === 'wrong' ? tool.found : '-';
  return reason(
    'osv-scanner-unavailable',
    {
      ja: 'osv-scanner が使えないため、依存部品を検査していません（見つかったもの: {found}）。{mendJa}',
      en: 'The dependencies were not checked: osv-scanner is not usable (found: {found}). {mendEn}',
    },
    { found, mendJa: tool.mend.ja, mendEn: tool.mend.en },
  );
}

/** How a run of the scanner can end without a result. */
export const endReasons = {
  notExited(end: Exclude<ProgramEnd, { end: 'exited' }>): Reason {
    const how = end.end === 'killed' ? `killed by ${end.signal}` : end.end === 'failed' ? end.message : end.end;
    return reason(
      'osv-scanner-ended',
      { ja: 'osv-scanner が最後まで動作しませんでした（{how}）。', en: 'osv-scanner did not run to its end ({how}).' },
      { how },
    );
  },
  exitCode(code: number): Reason {
    return reason(
      'osv-scanner-exit-code',
      { ja: 'osv-scanner が異常終了しました（終了コード {code}）。', en: 'osv-scanner failed with exit code {code}.' },
      { code },
    );
  },
  noReport(code: number): Reason {
    return reason(
      'osv-scanner-report',
      {
        ja: 'osv-scanner の結果ファイルがないか、途中で切れているか、想定の形式ではありません（終了コード {code}）。',
        en: 'The report of osv-scanner is missing, cut off or not of the known shape (exit code {code}).',
      },
      { code },
    );
  },
};

/** Lines of the log for which the result cannot be relied on. Long ones are cut, many equal ones said once. */
export function lineReasons(lines: readonly string[]): Reason[] {
  const different = [...new Set(lines.filter((line) => line !== '').map((line) => line.slice(0, 300)))].slice(0, 20);
  return different.map((line) =>
    reason('osv-scanner-log', { ja: 'osv-scanner が問題を報告しました: {line}', en: 'osv-scanner reported a problem: {line}' }, { line }),
  );
}

/** One file could not be read by the scanner. */
export function fileFailed(line: string): Reason {
  return reason(
    'osv-scanner-file',
    { ja: 'osv-scanner がこのファイルを読み取れませんでした: {line}', en: 'osv-scanner could not read this file: {line}' },
    { line: line.slice(0, 300) },
  );
}

/** Nothing in log and report proves that the scanner looked into this file. */
export function fileNotSeen(): Reason {
  return reason('osv-scanner-not-seen', {
    ja: 'osv-scanner がこのファイルを検査した証拠がありません。',
    en: 'Nothing proves that osv-scanner examined this file.',
  });
}

/** Packages were asked about, and the report does not mention them. */
export function packagesNotSeen(count: number): Reason {
  return reason(
    'osv-scanner-packages-not-seen',
    {
      ja: 'osv-scanner が照会結果を返さなかった部品が {count} 件あります。',
      en: 'osv-scanner gave no answer about {count} packages.',
    },
    { count },
  );
}
