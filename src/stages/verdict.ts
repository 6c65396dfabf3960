import type { Judgement } from '../gate/verdict.ts';
import type { ResultsReader } from '../package/results-reader.ts';

/** `verdict.json` as somebody wrote it, or null where it is missing or has not the parts that are read of it. Nothing in it is believed: it is only compared with. */
export async function readVerdict(reader: ResultsReader): Promise<Judgement | null> {
  try {
    const value = JSON.parse(Buffer.from((await reader.read('verdict.json')) ?? []).toString('utf8')) as Judgement;
    const usable =
      value.schema === 'kenpin.verdict/1' &&
      /^\d{4}-\d{2}-\d{2}$/.test(value.today) &&
      typeof value.binding.kenpin === 'string' &&
      ['delivery', 'changes', 'checks'].includes(value.scope.kind);
    return usable ? value : null;
  } catch {
    return null;
  }
}
