import { resolve } from 'node:path';
import type { Census } from '../../gate/census.ts';
import { InputError } from '../../gate/error.ts';
import type { Language } from '../../gate/text.ts';
import { readPublicKeys } from '../../io/public-keys.ts';
import type { Step, VerifyReport } from '../../package/verification.ts';
import { visible } from '../../report/escape.ts';
import { verdictWords } from '../../report/words.ts';
import { exitCodeOf, type Run, type Surface, type Values } from '../command.ts';
import { verifyPackage, type PackageContent } from '../verify.ts';

/** `kenpin verify` */
export const verify: Run = async (values, surface) => {
  const language = surface.language ?? surface.locale ?? 'ja';
  const delivery = values.text['expect-delivery'];
  const contract = values.text['expect-contract'];
  const report = await verifyPackage({
    path: resolve(values.positionals[0] ?? ''),
    publicKeys: await readPublicKeys(values.lists['public-key'] ?? []),
    ...(contract === undefined ? {} : { contract }),
    ...(delivery === undefined ? {} : { delivery: wholeNumber(delivery) }),
    allowUnsigned: values.switches.has('allow-unsigned'),
    ...(values.switches.has('rescan') ? { further: rescanning(values, surface) } : {}),
    signal: surface.signal,
  });
  return { exit: exitCodeOf(report.verdict), outputs: { verdict: report.verdict }, language, text: textOf(report, language), json: report };
};

/** Scanned again with the signatures of this machine: nothing that the package names is asked or believed. */
function rescanning(values: Values, { clock, progress, signal }: Surface) {
  const signaturesFolder = resolve(values.text['folder'] ?? '.kenpin-signatures');
  return async (content: PackageContent, census: Census) => {
    const { rescanSteps } = await import('../rescan.ts');
    return rescanSteps(content, census, { signaturesFolder, clock, progress, signal });
  };
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new InputError({
    code: 'expect-delivery',
    text: { ja: '--expect-delivery は 1 から 999 の数です。', en: '--expect-delivery is a number from 1 to 999.' },
    mend: { ja: '納品回を数字で指定してください。', en: 'Give the number of the delivery.' },
  });
}

function textOf({ steps, verdict, trial }: VerifyReport, language: Language): string {
  const lines = steps.flatMap((step) => stepLines(step, language));
  const word = verdictWords[verdict][language];
  const noDelivery = { ja: `${word}（試行のパッケージとして。納品には使えません）`, en: `${word} (as a trial package: no delivery)` };
  return [...lines, '', trial && verdict === 'pass' ? noDelivery[language] : word, ''].join('\n');
}

/** Reasons of one step that are listed. */
const SHOWN = 20;

function stepLines(step: Step, language: Language): string[] {
  const mark = { ok: '○', failed: '×', unknown: '？' }[step.state];
  if (step.state === 'ok')
    return [`${mark} ${step.name[language]}${step.detail === undefined ? '' : `: ${visible(step.detail[language])}`}`];
  const rest = step.reasons.length - SHOWN;
  const more = rest > 0 ? [{ ja: `    ほか ${rest} 件`, en: `    and ${rest} more` }[language]] : [];
  return [`${mark} ${step.name[language]}`, ...step.reasons.slice(0, SHOWN).map(({ text }) => `    ${visible(text[language])}`), ...more];
}
