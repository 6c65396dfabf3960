import { KenpinError } from '../../gate/error.ts';
import type { Policy } from '../../gate/policy.ts';
import type { Text } from '../../gate/text.ts';
import type { ManagedTool, ToolState } from '../../tools/tool.ts';
import { exitCodes, type Run, type Surface, type Values } from '../command.ts';
import { readPolicyAlone } from '../open.ts';
import { neededTools } from '../tools.ts';

/** `kenpin setup`: one program that cannot be had does not keep the others from being installed. */
export const setup: Run = async (values, surface) => {
  const policy = await policyIfAny(values, surface);
  const language = surface.language ?? policy?.language ?? 'ja';
  const states: { name: string; state: ToolState | Failed }[] = [];
  for (const tool of neededTools(policy, values.text['root'] ?? '.'))
    states.push({ name: tool.name, state: await provide(tool, surface.say) });
  const good = states.every(({ state }) => state.state === 'ok');
  return {
    exit: good ? exitCodes.pass : exitCodes.inconclusive,
    outputs: {},
    language,
    text: states.map(({ name, state }) => `${name}: ${describe(state, language)}\n`).join(''),
    json: states,
  };
};

/** The policy decides what is needed; without a good one it is what every ordinary policy needs. */
async function policyIfAny(values: Values, surface: Surface): Promise<Policy | null> {
  try {
    return await readPolicyAlone(values, surface);
  } catch (error) {
    if (!(error instanceof KenpinError)) throw error;
    if ((error.cause as NodeJS.ErrnoException | undefined)?.code !== 'ENOENT')
      surface.say({
        ja: `ポリシーを読めないため、標準の構成で必要なものを入れます（${error.text.ja}）。`,
        en: `The policy cannot be read; installing what an ordinary one needs (${error.text.en}).`,
      });
    return null;
  }
}

/** A program that could not be installed. */
interface Failed {
  readonly state: 'failed';
  readonly code: string;
  readonly text: Text;
  readonly mend: Text;
}

async function provide(tool: ManagedTool, say: (line: Text) => void): Promise<ToolState | Failed> {
  try {
    const found = await tool.inspect();
    return found.state === 'ok' ? found : await tool.install(say);
  } catch (error) {
    if (!(error instanceof KenpinError)) throw error;
    const { code, text, mend } = error;
    return { state: 'failed', code, text, mend };
  }
}

function describe(state: ToolState | Failed, language: 'ja' | 'en'): string {
  return state.state === 'failed' ? `${state.text[language]} ${state.mend[language]} [${state.code}]` : describeTool(state, language);
}

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
