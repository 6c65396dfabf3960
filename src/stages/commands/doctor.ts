import { resolve } from 'node:path';
import type { Language, Text } from '../../gate/text.ts';
import { KenpinError } from '../../gate/error.ts';
import { exitCodes, type Run, type Surface, type Values } from '../command.ts';
import type { GateContext } from '../context.ts';
import { feedDemands, feedsStatus } from '../feeds.ts';
import { readContext } from '../open.ts';
import { openSigner } from '../signing.ts';
import { neededTools } from '../tools.ts';
import { virusNeeds } from '../virus-needs.ts';
import { describeTool } from './setup.ts';

/** One need: its state in a line, and the command that mends it. */
interface Need {
  readonly name: Text;
  readonly state: 'ok' | 'lacking' | 'optional';
  readonly text: Text;
}

/** `kenpin doctor`: looks at everything a gate needs, changes nothing. */
export const doctor: Run = async (values, surface) => {
  const policy = await policyNeed(values, surface);
  const needs: Need[] = [...(await toolNeeds(policy.context)), policy.need];
  if (policy.context !== null) needs.push(...(await dataNeeds(policy.context)));
  const good = needs.every(({ state }) => state !== 'lacking');
  const language = surface.language ?? policy.context?.policy.language ?? surface.locale ?? 'ja';
  return {
    exit: good ? exitCodes.pass : exitCodes.inconclusive,
    outputs: {},
    language,
    text: textOf(needs, good, language),
    json: { good, needs },
  };
};

async function toolNeeds(context: GateContext | null): Promise<Need[]> {
  const needs: Need[] = [
    { name: { ja: 'Node.js', en: 'Node.js' }, state: 'ok', text: { ja: process.versions.node, en: process.versions.node } },
  ];
  for (const tool of neededTools(context?.policy ?? null, context?.root ?? '.')) {
    const found = await tool.inspect();
    const text = { ja: describeTool(found, 'ja'), en: describeTool(found, 'en') };
    needs.push({
      name: { ja: `${tool.name}（${tool.neededBy}）`, en: `${tool.name} (${tool.neededBy})` },
      state: found.state === 'ok' ? 'ok' : 'lacking',
      text,
    });
  }
  return needs;
}

async function policyNeed(values: Values, surface: Surface): Promise<{ need: Need; context: GateContext | null }> {
  const name = { ja: 'ポリシー', en: 'Policy' };
  try {
    const context = await readContext(values, surface);
    const { contract } = context.policy;
    return {
      context,
      need: {
        name,
        state: 'ok',
        text: { ja: `${contract.number} 第${contract.delivery}回`, en: `${contract.number}, delivery ${contract.delivery}` },
      },
    };
  } catch (error) {
    if (!(error instanceof KenpinError)) throw error;
    return {
      context: null,
      need: { name, state: 'lacking', text: { ja: `${error.text.ja} ${error.mend.ja}`, en: `${error.text.en} ${error.mend.en}` } },
    };
  }
}

async function dataNeeds(context: GateContext): Promise<Need[]> {
  return [...(await feedNeeds(context)), ...(await virusNeeds(context)), await signingNeed(context)];
}

async function feedNeeds(context: GateContext): Promise<Need[]> {
  const { root, policy, clock } = context;
  const statuses = await feedsStatus({ folder: resolve(root, policy.feeds.folder), clock, demands: feedDemands(context) });
  return statuses
    .filter(({ state, required }) => required || state !== 'notConsulted')
    .map(({ feed, state, text }) => ({
      name: { ja: `脆弱性情報 ${feed}`, en: `Feed ${feed}` },
      state: state === 'ok' ? 'ok' : 'lacking',
      text,
    }));
}

async function signingNeed({ policy, root, signal }: GateContext): Promise<Need> {
  const name = { ja: '署名鍵', en: 'Signing key' };
  if (policy.signing === null)
    return {
      name,
      state: 'optional',
      text: {
        ja: 'ポリシーに signing がないため、納品パッケージは作れません。',
        en: 'The policy has no `signing`: no package can be made.',
      },
    };
  try {
    const { publicKey } = await openSigner(policy.signing, { root, signal });
    return { name, state: 'ok', text: { ja: publicKey, en: publicKey } };
  } catch (error) {
    if (!(error instanceof KenpinError)) throw error;
    return { name, state: 'lacking', text: { ja: `${error.text.ja} ${error.mend.ja}`, en: `${error.text.en} ${error.mend.en}` } };
  }
}

function textOf(needs: readonly Need[], good: boolean, language: Language): string {
  const marks = { ok: '○', lacking: '×', optional: '・' };
  const end = good
    ? { ja: '検査を始められます: kenpin gate', en: 'Ready: kenpin gate' }
    : { ja: '× の項目を直してから kenpin gate を実行してください。', en: 'Mend what is marked ×, then run kenpin gate.' };
  return [...needs.map(({ name, state, text }) => `${marks[state]} ${name[language]}: ${text[language]}`), '', end[language], ''].join(
    '\n',
  );
}
