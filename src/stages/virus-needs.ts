import { makePatternCanary } from '../checks/virus-scan/pattern-canary.ts';
import { judgeFreshness } from '../checks/virus-scan/freshness.ts';
import { judgeTestimony } from '../checks/virus-scan/testimony.ts';
import { judgeEngine } from '../checks/virus-scan/trust.ts';
import type { Text } from '../gate/text.ts';
import { resolve } from 'node:path';
import { proveSignatures } from '../tools/clamav/signatures.ts';
import type { GateContext } from './context.ts';
import { virusScanTools } from './virus-engines.ts';
import { virusScanOptionsOf } from './virus-options.ts';
import { witnessOf } from './virus-witness.ts';

/** Whether something that the virus scan needs is there, in a line. */
export interface VirusNeed {
  readonly name: Text;
  readonly state: 'ok' | 'lacking';
  readonly text: Text;
}

/** The engine with its signatures, and the YARA rules where the policy has any. Nothing is scanned. */
export async function virusNeeds(context: GateContext): Promise<VirusNeed[]> {
  const engine = virusScanOptionsOf(context.policy).engine === undefined ? await signatureNeed(context) : await engineNeed(context);
  return context.virusScan.rules.length === 0 ? [engine] : [engine, await rulesNeed(context)];
}

async function signatureNeed(context: GateContext): Promise<VirusNeed> {
  const { root, policy, clock } = context;
  const name = { ja: 'ウイルス定義', en: 'Virus signatures' };
  const folder = await proveSignatures(resolve(root, policy.signatures.folder));
  if (folder.state === 'refused') return lacking(name, folder.reasons);
  const { maxAgeHours } = virusScanOptionsOf(policy);
  const daily = folder.files.find(({ name: file, proof }) => proof === 'signed' && file.startsWith('daily.'));
  const told = judgeTestimony(await witnessOf(context).ask(), {
    now: clock.now(),
    daily: daily === undefined ? null : Number(daily.version),
    engine: '',
    dates: folder.files,
  });
  const { doubts: own, testData } = judgeFreshness({ signatures: folder.files, now: told.now, maxAgeHours });
  const doubts = [...own, ...told.doubts];
  const refused = policy.purpose === 'contract' ? testData : [];
  if (doubts.length + refused.length > 0) return lacking(name, [...doubts, ...refused]);
  const lines = folder.files.map(({ name: file, issuedAt }) => `${file} ${issuedAt}`).join(', ');
  return { name, state: 'ok', text: { ja: lines, en: lines } };
}

/** Asks the engine elsewhere for its version: whether it can be reached, is trusted, and says that it is fresh. */
async function engineNeed(context: GateContext): Promise<VirusNeed> {
  const name = { ja: '検査エンジン', en: 'Virus engine' };
  const start = await virusScanTools(context).engine.start(noCanary);
  if (start.state === 'failed') return lacking(name, start.reasons);
  const { engine } = start;
  try {
    const { doubts } = judgeEngine(engine, {
      options: virusScanOptionsOf(context.policy),
      now: context.clock.now(),
      testimony: await witnessOf(context).ask(),
    });
    if (doubts.length > 0) return lacking(name, doubts);
    const line = `${await engine.identity()} (${engine.foreign?.address ?? ''})`;
    return { name, state: 'ok', text: { ja: line, en: line } };
  } finally {
    await engine.stop();
  }
}

/** An engine elsewhere is given none. */
const noCanary = { name: '', sha256: '', size: 0 };

async function rulesNeed(context: GateContext): Promise<VirusNeed> {
  const name = { ja: 'YARA の規則', en: 'YARA rules' };
  const { patterns } = virusScanTools(context);
  const start = await patterns?.start(makePatternCanary('doctor'));
  if (start === undefined || start.state === 'failed') return lacking(name, start?.reasons ?? []);
  await start.patterns.stop();
  const { length } = context.virusScan.rules;
  return { name, state: 'ok', text: { ja: `規則ファイル ${length} 個をコンパイルできました`, en: `${length} rule files compile` } };
}

function lacking(name: Text, reasons: readonly { readonly text: Text }[]): VirusNeed {
  const texts = reasons.map(({ text }) => text);
  return { name, state: 'lacking', text: { ja: texts.map(({ ja }) => ja).join(' '), en: texts.map(({ en }) => en).join(' ') } };
}
