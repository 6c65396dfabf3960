import { isDeepStrictEqual } from 'node:util';
import { parseAnswers } from '../checklist/answers.ts';
import type { Census } from '../gate/census.ts';
import { reason, type Reason } from '../gate/reason.ts';
import type { Policy } from '../gate/policy.ts';
import type { Judgement } from '../gate/verdict.ts';
import { sha256Bytes } from '../io/digest.ts';
import { parseDeviations } from '../ledger/deviations.ts';
import { readPolicy } from '../options/policy.ts';
import { kenpinVersion } from '../options/version.ts';
import { layout } from '../package/layout.ts';
import { stepOf, type Step } from '../package/verification.ts';
import { inputNames } from './context.ts';
import { asText } from './input-text.ts';
import { judgeResults } from './judge.ts';
import { readVerdict } from './verdict.ts';
import type { PackageContent, VerifyRequest } from './verify.ts';

const names = {
  verdict: { ja: '判定の再計算', en: 'Verdict computed again' },
  contract: { ja: '契約と納品回', en: 'Contract and delivery' },
  purpose: { ja: '用途', en: 'Purpose' },
} as const;

/** Judges the package's own evidence again by its own policy and the day it names, and compares with what it says of itself. */
export async function rejudgeStep(content: PackageContent, census: Census, request: VerifyRequest): Promise<Step[]> {
  const basis = await readInputs(content);
  const stored = await readVerdict(content.results());
  if (stored === null)
    return [
      stepOf(names.verdict, [
        reason('verdict-unreadable', { ja: '判定（verdict.json）を読めません。', en: 'verdict.json cannot be read.' }),
      ]),
    ];
  const { judgement } = await judgeResults(content.results(), { ...basis, today: stored.today, kenpin: stored.binding.kenpin });
  return [
    stepOf(names.verdict, verdictFaults({ judgement, stored, census }), {
      ja: `合格（判定日 ${stored.today}）`,
      en: `pass (judged on ${stored.today})`,
    }),
    contractStep(basis.policy, request),
    purposeStep(basis.policy, request),
  ];
}

async function readInputs(content: PackageContent) {
  const read = async (name: string) => content.read(`${layout.inputs}${name}`);
  const policyBytes = (await read(inputNames.policy)) ?? new Uint8Array();
  const { policy, profile } = readPolicy({ text: asText(policyBytes, inputNames.policy), name: inputNames.policy });
  const parsed = async <T>(path: string | null, name: string, parse: (source: { text: string; name: string }) => T[]): Promise<T[]> => {
    if (path === null) return [];
    return parse({ text: asText((await read(name)) ?? new Uint8Array(), name), name });
  };
  return {
    policy,
    profile,
    policyDigest: sha256Bytes(policyBytes),
    deviations: await parsed(policy.deviations, inputNames.deviations, parseDeviations),
    answers: await parsed(policy.checklist, inputNames.checklist, parseAnswers),
  };
}

function verdictFaults({ judgement, stored, census }: { judgement: Judgement; stored: Judgement; census: Census }): Reason[] {
  const faults: Reason[] = [];
  if (judgement.verdict !== 'pass') {
    const why = judgement.blockers.map(({ part, reason: each }) => ({ ja: `${part}: ${each.text.ja}`, en: `${part}: ${each.text.en}` }));
    faults.push(
      reason(
        'verdict-not-pass',
        { ja: '証跡から計算し直すと合格になりません。{ja}', en: 'Computed again, the verdict is not pass. {en}' },
        { ja: why.map(({ ja }) => ja).join(' '), en: why.map(({ en }) => en).join(' ') },
      ),
    );
  }
  if (stored.scope.kind !== 'delivery')
    faults.push(
      reason('verdict-other-scope', {
        ja: '記録された判定は、変更または一部の検査だけの判定であり、納品の判定ではありません。',
        en: 'The recorded verdict is about a change or some checks alone, not about the delivery.',
      }),
    );
  if (stored.binding.censusDigest !== census.digest)
    faults.push(reason('verdict-other-census', { ja: '別の納品物の判定です。', en: 'The verdict is about other deliverables.' }));
  // Another version may word its reasons differently; what it concludes must be the same all the same.
  const same =
    stored.binding.kenpin === kenpinVersion
      ? isDeepStrictEqual(JSON.parse(JSON.stringify(judgement)), stored)
      : judgement.verdict === stored.verdict;
  if (!same)
    faults.push(
      reason('verdict-differs', {
        ja: '記録された判定が、証跡から計算し直したものと違います。',
        en: 'The recorded verdict is not the one that the evidence gives.',
      }),
    );
  return faults;
}

function contractStep({ contract }: Policy, { contract: number, delivery }: VerifyRequest): Step {
  const faults: Reason[] = [];
  if (number !== undefined && number !== contract.number)
    faults.push(
      reason(
        'contract-other',
        { ja: '契約番号が {found} です（期待: {expected}）。', en: 'The contract number is {found}, expected {expected}.' },
        { found: contract.number, expected: number },
      ),
    );
  if (delivery !== undefined && delivery !== contract.delivery)
    faults.push(
      reason(
        'delivery-other',
        { ja: '第{found}回の納品です（期待: 第{expected}回）。', en: 'This is delivery {found}, expected {expected}.' },
        { found: contract.delivery, expected: delivery },
      ),
    );
  return stepOf(names.contract, faults, {
    ja: `${contract.number} 第${contract.delivery}回`,
    en: `${contract.number}, delivery ${contract.delivery}`,
  });
}

/** A trial verifies as what it is; the words say that it is no delivery. Whoever expects a certain delivery does not expect a trial. */
function purposeStep({ purpose }: Policy, { delivery }: VerifyRequest): Step {
  if (purpose !== 'trial') return stepOf(names.purpose, [], { ja: '本番の納品', en: 'a real delivery' });
  if (delivery !== undefined) {
    const why = {
      ja: '試行のパッケージであり、第{delivery}回の納品ではありません。',
      en: 'A trial package: it is not delivery {delivery}.',
    };
    return stepOf(names.purpose, [reason('purpose-trial', why, { delivery })]);
  }
  return {
    name: names.purpose,
    state: 'ok',
    detail: { ja: '試行（納品の証跡にはなりません）', en: 'trial: no evidence for a delivery' },
    trial: true,
  };
}
