import { osvScanner } from '../../../src/tools/osv-scanner/install.ts';
import type { ToolState } from '../../../src/tools/tool.ts';

/** The pinned osv-scanner, installed by kenpin's own code where it is missing. Tests need the real one: without it they fail. */
export async function readyOsvScanner(): Promise<Extract<ToolState, { state: 'ok' }>> {
  const state = await osvScanner.install((line) => console.log(line.en));
  if (state.state !== 'ok') throw new Error(`osv-scanner is ${state.state}`);
  return state;
}
