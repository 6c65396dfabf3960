import type { FindingDraft } from '../../../gate/finding.ts';
import type { EvidenceFile } from '../../../gate/outcome.ts';
import type { Clock } from '../../../gate/ports.ts';
import { reason, type Reason } from '../../../gate/reason.ts';
import { productOf } from '../products.ts';
import type { LoginAnswer, LoginPort, Pair, TestSystem } from './login.ts';

/** What logging in is done with. */
export interface LiveTools {
  readonly systems: readonly TestSystem[];
  readonly login: LoginPort;
}

/** What the systems said. */
export interface LiveResult {
  readonly findings: readonly FindingDraft[];
  /** Systems that could not be tried to the end. */
  readonly reasons: readonly Reason[];
  readonly evidence: readonly EvidenceFile[];
}

interface Attempt {
  readonly at: string;
  readonly target: string;
  readonly product: string;
  /** `control` is an invented account with an invented password, which must be refused. */
  readonly kind: 'control' | 'default';
  readonly account: string;
  readonly answer: LoginAnswer;
}

/** Tries the defaults of each system's product, one attempt after the other, and logs every one without its password. */
export async function tryLogins({ systems, login }: LiveTools, clock: Clock, signal: AbortSignal): Promise<LiveResult> {
  const attempts: Attempt[] = [];
  const findings: FindingDraft[] = [];
  const reasons: Reason[] = [];
  for (const system of systems) {
    const run = new SystemRun(system, { login, clock, signal, log: (attempt) => attempts.push(attempt) });
    const ended = await run.toItsEnd();
    findings.push(...ended.findings);
    reasons.push(...ended.reasons);
  }
  const evidence = { name: 'live-logins.json', mediaType: 'application/json', content: `${JSON.stringify({ attempts }, null, 2)}\n` };
  return { findings, reasons, evidence: systems.length === 0 ? [] : [evidence] };
}

interface RunTools {
  readonly login: LoginPort;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly log: (attempt: Attempt) => void;
}

type Ended = Pick<LiveResult, 'findings' | 'reasons'>;

/** The attempts at one system. */
class SystemRun {
  readonly #system: TestSystem;
  readonly #tools: RunTools;
  #made = 0;

  constructor(system: TestSystem, tools: RunTools) {
    this.#system = system;
    this.#tools = tools;
  }

  async toItsEnd(): Promise<Ended> {
    const { login } = this.#tools;
    // Only a system that refuses what nobody has can say by accepting that a default is in use.
    const control = await this.#attempt('control', { account: login.invented(), password: login.invented() });
    if (control === 'open') return { findings: [this.#finding('live-open', '-')], reasons: [] };
    if (control !== 'rejected') return { findings: [], reasons: [this.#notTried(control)] };
    const [pairs, left] = this.#pairs();
    for (const pair of pairs) {
      const answer = await this.#attempt('default', pair);
      if (answer === 'open') return { findings: [this.#finding('live-open', pair.account)], reasons: [] };
      if (answer === 'accepted') return { findings: [this.#finding('live-default', pair.account)], reasons: [] };
      if (answer !== 'rejected') return { findings: [], reasons: [this.#notTried(answer)] };
    }
    return { findings: [], reasons: left === 0 ? [] : [this.#beyondLimit(left)] };
  }

  /** The product's pairs, each account as often as the policy allows, and how many that leaves out. */
  #pairs(): [Pair[], number] {
    const { product, attemptsPerAccount } = this.#system;
    const counts = new Map<string, number>();
    const pairs: Pair[] = [];
    const all = productOf(product)?.pairs ?? [];
    for (const [account, password] of all) {
      const count = (counts.get(account) ?? 0) + 1;
      counts.set(account, count);
      if (count <= attemptsPerAccount) pairs.push({ account, password });
    }
    return [pairs, all.length - pairs.length];
  }

  async #attempt(kind: Attempt['kind'], pair: Pair): Promise<LoginAnswer> {
    const { login, clock, signal, log } = this.#tools;
    const system = this.#system;
    if (this.#made > 0) await login.pause(system.pause, signal);
    this.#made += 1;
    const at = clock.now().toISOString();
    const answer = await login.attempt(system, pair, signal);
    log({ at, target: system.target, product: system.product, kind, account: pair.account, answer });
    return answer;
  }

  #finding(rule: 'live-open' | 'live-default', account: string): FindingDraft {
    const { target, product } = this.#system;
    const known = productOf(product);
    return {
      ruleId: `default-credentials/${rule}`,
      severity: 'critical',
      location: { path: '' },
      parameters: { target, product: known?.name ?? product, account: account === '' ? '-' : account },
      identity: `${target}\0${account}`,
      ...(known === undefined ? {} : { links: [known.source] }),
    };
  }

  #notTried(answer: LoginAnswer): Reason {
    const why = {
      locked: { ja: 'それ以上の試行を受け付けなくなりました', en: 'it takes no more attempts' },
      accepted: {
        ja: '存在しないアカウントでもログインできたため、結果を信用できません',
        en: 'it let an invented account in, so its answers mean nothing',
      },
      open: { ja: '認証がありません', en: 'it asks for no password' },
      rejected: { ja: '拒否されました', en: 'it refused' },
      unclear: { ja: '接続できないか、応答を解釈できません', en: 'it cannot be reached, or its answer means neither yes nor no' },
    }[answer];
    return reason(
      'live-not-tried',
      {
        ja: '試験環境 {target} で初期パスワードを最後まで試せませんでした: {ja}。システムの状態と testSystems の設定を確かめてください。',
        en: 'The defaults could not all be tried at the test system {target}: {en}. Check the system and its entry under testSystems.',
      },
      { target: this.#system.target, ...why },
    );
  }

  #beyondLimit(left: number): Reason {
    return reason(
      'live-beyond-limit',
      {
        ja: '試験環境 {target} では、アカウントのロックを避けるため、初期パスワード {left} 件を試していません。attemptsPerAccount を見直すか、担当者の確認に回してください。',
        en: 'At the test system {target} {left} defaults were not tried, so that no account is locked. Reconsider attemptsPerAccount, or have a person confirm them.',
      },
      { target: this.#system.target, left },
    );
  }
}
