import { FeedFormatError, type EpssRow } from '../rows.ts';

/** What the first line says. Scores of different models are not compared. */
export interface EpssModel {
  readonly model: string;
  /** RFC 3339, UTC. */
  readonly scoredAt: string;
}

/** Longest line of the file; real ones have some thirty characters. */
const lineLimit = 1000;

/**
 * Reads `epss_scores-current.csv` (unpacked): `#model_version:v2025.03.14,score_date:…`, a header, then `cve,epss,percentile`. https://www.first.org/epss/data_stats
 * Yields rows in batches, returns the model. Throws {@link FeedFormatError} with the line. Files from before 2022, without the first line, are refused: nobody could say
 * how old they are.
 */
export async function* readEpss(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<EpssRow[], EpssModel> {
  let number = 0;
  let model: EpssModel | null = null;
  for await (const lines of linesOf(chunks)) {
    const rows: EpssRow[] = [];
    for (const line of lines) {
      number += 1;
      if (number === 1) model = modelOf(line);
      else if (number === 2) headerOf(line);
      else rows.push(rowOf(line, number));
    }
    yield rows;
  }
  if (model === null || number < 3) throw new FeedFormatError('the file holds no scores');
  return model;
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoded(() => decoder.decode(chunk, { stream: true }))).split(/\r?\n/);
    rest = lines.pop() ?? '';
    if (rest.length > lineLimit) throw new FeedFormatError('a line is longer than any score');
    yield lines;
  }
  rest += decoded(() => decoder.decode());
  if (rest !== '') throw new FeedFormatError('the last line is cut off');
}

function decoded(read: () => string): string {
  try {
    return read();
  } catch {
    throw new FeedFormatError('it is not UTF-8');
  }
}

function modelOf(line: string): EpssModel {
  const parts = /^#model_version:([^,]{1,40}),score_date:(.{1,40})$/.exec(line);
  const time = Date.parse(parts?.[2]?.replace(/([+-]\d\d)(\d\d)$/, '$1:$2') ?? '');
  if (parts?.[1] === undefined || Number.isNaN(time)) throw new FeedFormatError('line 1 names no model and day');
  return { model: parts[1], scoredAt: new Date(time).toISOString() };
}

function headerOf(line: string): void {
  if (line !== 'cve,epss,percentile') throw new FeedFormatError('line 2 is not "cve,epss,percentile"');
}

function rowOf(line: string, number: number): EpssRow {
  const parts = /^(CVE-\d{4}-\d{4,12}),([\d.]+(?:e-\d+)?),([\d.]+(?:e-\d+)?)$/i.exec(line);
  const [score, percentile] = [Number(parts?.[2]), Number(parts?.[3])];
  if (parts?.[1] === undefined || !(score >= 0 && score <= 1) || !(percentile >= 0 && percentile <= 1))
    throw new FeedFormatError(`line ${number} is no score`);
  return { cve: parts[1].toUpperCase(), score, percentile };
}
