import { gzipSync } from 'node:zlib';

/** The file of one day: so many CVEs, scored by a model. */
export function scoresOf(count: number, { day = '2026-11-24', model = 'v2025.03.14', score = 0.5 } = {}): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `CVE-${2000 + (index % 27)}-${1000 + index},${((index % 100) / 100) * score},${(index % 1000) / 1000}`,
  );
  return [`#model_version:${model},score_date:${day}T12:55:00+0000`, 'cve,epss,percentile', ...rows, ''].join('\n');
}

/** The same, packed. */
export function packedScores(...parameters: Parameters<typeof scoresOf>): Buffer {
  return gzipSync(scoresOf(...parameters));
}
