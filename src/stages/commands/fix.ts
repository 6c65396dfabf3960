import { join } from 'node:path';
import { InputError } from '../../gate/error.ts';
import type { Finding } from '../../gate/finding.ts';
import type { Reason } from '../../gate/reason.ts';
import type { Language } from '../../gate/text.ts';
import { gitPrefix } from '../../io/git.ts';
import { visible } from '../../report/escape.ts';
import { exitCodes } from '../command.ts';
import { japanDay } from '../context.ts';
import { fixesFolder, gatherFixes } from '../fix.ts';
import { judgeResults } from '../judge.ts';
import type { GateWork } from '../open.ts';

const patchPath = `${fixesFolder}kenpin.patch`;

/** Findings of one kind that are shown; the patch has them all. */
const SHOWN = 50;

/** `kenpin fix`: writes a patch and changes nothing else. */
export const fix: GateWork = async ({ context, results }) => {
  const { language } = context.policy;
  const { judgement, outcomes } = await judgeResults(results, {
    ...context,
    today: japanDay(context.clock.now()),
    since: context.changesSince,
  });
  // "Nothing to mend" is said by a check that looked, not by an empty folder.
  if (!outcomes.some(({ check }) => check === 'debug-artifacts')) throw notChecked();
  const { patch, mended, left } = await gatherFixes(judgement.findings, context, results);
  await results.remove(patchPath);
  if (patch.length > 0) await results.write(patchPath, patch);
  const path = patch.length > 0 ? join(context.resultsPath, patchPath) : null;
  const prefix = await gitPrefix(context.root, context.signal);
  const lines = [
    ...said({ path, count: mended.length, prefix }, language),
    ...shown(mended.map((finding) => placeOf(finding))),
    ...(left.length === 0 ? [] : [{ ja: `手で直すもの ${left.length} 件:`, en: `To be mended by hand: ${left.length}` }[language]]),
    ...shown(left.map(({ finding, reason }) => `${placeOf(finding)}: ${wordsOf(reason, language)}`)),
  ];
  return {
    exit: exitCodes.pass,
    outputs: { results: context.resultsPath, ...(path === null ? {} : { patch: path }) },
    language,
    text: [...lines, ''].join('\n'),
    json: {
      patch: path,
      mended: mended.map(({ ruleId, location, fingerprint }) => ({ ruleId, location, fingerprint })),
      left: left.map(({ finding: { ruleId, location, fingerprint }, reason }) => ({ ruleId, location, fingerprint, reason })),
    },
  };
};

function notChecked(): InputError {
  return new InputError({
    code: 'fix-not-checked',
    text: { ja: 'デバッグ用の残りを検査した結果がありません。', en: 'There is no outcome of the check on debug artifacts.' },
    mend: { ja: '先に kenpin check debug-artifacts を実行してください。', en: 'Run `kenpin check debug-artifacts` first.' },
  });
}

interface Written {
  readonly path: string | null;
  readonly count: number;
  /** The policy's folder below the top of the repository. */
  readonly prefix: string;
}

function said({ path, count, prefix }: Written, language: Language): string[] {
  if (path === null)
    return [
      {
        ja: 'パッチで直せる指摘はありません。',
        en: 'There is no finding that a patch can mend.',
      }[language],
    ];
  const apply = `git apply ${prefix === '' ? '' : `--directory=${shellWord(prefix)} `}${shellWord(path)}`;
  return {
    ja: [
      `${count} 件を直すパッチを書きました: ${visible(path)}`,
      '内容を確かめてから、リポジトリの最上位のフォルダで適用してください:',
      `  ${apply}`,
    ],
    en: [`A patch for ${count} finding(s): ${visible(path)}`, 'Read it, then apply it at the top of the repository:', `  ${apply}`],
  }[language];
}

function shown(lines: readonly string[]): string[] {
  return [...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...(lines.length > SHOWN ? [`  … ${lines.length - SHOWN}`] : [])];
}

function placeOf({ location: { path, line }, ruleId }: Finding): string {
  return `${visible(path)}${line === undefined ? '' : `:${line}`} ${ruleId}`;
}

function wordsOf({ text }: Reason, language: Language): string {
  return visible(text[language]);
}

/** In quotes where a shell would take a character for its own. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
