import { clamav } from '../../tools/clamav/install.ts';
import { osvScanner } from '../../tools/osv-scanner/install.ts';
import type { ManagedTool, ToolState } from '../../tools/tool.ts';
import { exitCodes, type Run } from '../command.ts';

/** Programs that the checks start. */
export const managedTools: readonly ManagedTool[] = [clamav, osvScanner];

/** `kenpin setup` */
export const setup: Run = async (_values, surface) => {
  const language = surface.language ?? 'ja';
  const states: { name: string; state: ToolState }[] = [];
  for (const tool of managedTools) {
    const found = await tool.inspect();
    states.push({ name: tool.name, state: found.state === 'ok' ? found : await tool.install(surface.say) });
  }
  const good = states.every(({ state }) => state.state === 'ok');
  return {
    exit: good ? exitCodes.pass : exitCodes.inconclusive,
    outputs: {},
    language,
    text: states.map(({ name, state }) => `${name}: ${describeTool(state, language)}\n`).join(''),
    json: states,
  };
};

/** One line about a program's state. */
export function describeTool(state: ToolState, language: 'ja' | 'en'): string {
  switch (state.state) {
    case 'ok':
      return `OK ${state.version} (${state.path}) ${state.proof[language]}`;
    case 'missing':
      return `${{ ja: 'ありません', en: 'missing' }[language]}: ${state.mend[language]}`;
    case 'wrong':
      return `${{ ja: '版が違います', en: 'wrong version' }[language]} ${state.found} (${state.path}): ${state.mend[language]}`;
  }
}
