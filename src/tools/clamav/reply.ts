import type { ScanVerdict } from '../../checks/virus-scan/engine.ts';
import { reason } from '../../gate/reason.ts';
import { readInner } from './inner.ts';

/** What clamd's reply to INSTREAM means. Nothing but `stream: OK` is clean. */
export function readScanReply(reply: string): ScanVerdict {
  if (reply === 'stream: OK') return { state: 'clean' };
  const found = /^stream: (.+) FOUND$/s.exec(reply)?.[1];
  if (found !== undefined && /^Heuristics\.(Limits|Encrypted)\./.test(found)) {
    return {
      state: 'notScanned',
      reason: reason(
        'virus-engine-limits',
        { ja: '検査エンジンが中身を調べきれませんでした（{found}）。', en: 'The engine did not look into all of it ({found}).' },
        { found },
      ),
    };
  }
  const inner = found === undefined ? undefined : readInner(found);
  if (inner !== undefined) return inner;
  if (found !== undefined) return { state: 'found', name: found };
  return {
    state: 'failed',
    reason: reason(
      'virus-engine-reply',
      { ja: '検査エンジンが結果を返しませんでした（{reply}）。', en: 'The engine gave no result ({reply}).' },
      { reply: reply.slice(0, 200) },
    ),
  };
}
