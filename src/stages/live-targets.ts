import { checkOptions } from '../checks/options.ts';
import type { LiveTools } from '../checks/default-credentials/live/attempts.ts';
import { testSystemOf } from '../checks/default-credentials/live/options.ts';
import { productOf } from '../checks/default-credentials/products.ts';
import type { CheckId } from '../gate/check.ts';
import { InputError } from '../gate/error.ts';
import { isChangeEvent } from '../io/event.ts';
import { networkLogin } from '../tools/live-login/port.ts';
import * as z from 'zod/mini';
import type { GateContext } from './context.ts';

/** What `--target` asks for. */
export interface LiveRequest {
  readonly targets: readonly string[];
  /** The checks that were asked for. */
  readonly ids: readonly CheckId[];
  /** Whether the surface knows of a base commit: a change is under test. */
  readonly onChange: boolean;
}

/**
 * The test systems at which defaults are tried: those of `--target`, each of which the policy must list as one of the contractor's own. Undefined where nothing is asked for.
 * Throws InputError on a change (whoever wrote it would choose what is attacked), for another check, for a target that the policy does not list, and for a product without defaults.
 */
export function liveTools({ targets, ids, onChange }: LiveRequest, context: GateContext): LiveTools | undefined {
  if (targets.length === 0) return undefined;
  if (onChange || context.changesSince !== null || isChangeEvent(process.env)) throw onAChange();
  if (ids.length !== 1 || ids[0] !== 'default-credentials') throw otherCheck();
  const listed = z.parse(checkOptions['default-credentials'], context.policy.checks['default-credentials'].options).testSystems;
  const systems = [...new Set(targets)].flatMap((target) => {
    const found = listed.filter((each) => each.target === target).map((each) => testSystemOf(each));
    if (found.length === 0) throw notListed(target);
    return found;
  });
  for (const { product, target } of systems) if ((productOf(product)?.pairs.length ?? 0) === 0) throw withoutDefaults(product, target);
  return { systems, login: networkLogin };
}

function onAChange(): InputError {
  return new InputError({
    code: 'live-on-change',
    text: {
      ja: '変更（プルリクエスト）の検査では、動いているシステムへのログインを試せません。',
      en: 'Logins at running systems cannot be tried when a change (pull request) is checked.',
    },
    mend: { ja: '取り込み後に、--target を付けて手元で実行してください。', en: 'Run it with --target after the merge.' },
  });
}

function otherCheck(): InputError {
  return new InputError({
    code: 'live-other-check',
    text: { ja: '--target は default-credentials の検査だけで使えます。', en: '--target is for the check default-credentials alone.' },
    mend: { ja: 'kenpin check default-credentials --target … としてください。', en: 'Run `kenpin check default-credentials --target …`.' },
  });
}

function notListed(target: string): InputError {
  return new InputError({
    code: 'live-target-not-listed',
    text: {
      ja: '{target} は、ポリシーに自社の試験環境として書かれていません。',
      en: '{target} is not listed in the policy as a test system of your own.',
    },
    mend: {
      ja: '試してよいシステムであることを確かめたうえで、checks.default-credentials.testSystems に書いてください。',
      en: 'Make sure that you may try it, then add it under checks.default-credentials.testSystems.',
    },
    parameters: { target },
  });
}

function withoutDefaults(product: string, target: string): InputError {
  return new InputError({
    code: 'live-product-unknown',
    text: {
      ja: '{target} の製品 {product} について、kenpin は初期パスワードの情報を持っていません。',
      en: 'kenpin knows no defaults of {product}, the product of {target}.',
    },
    mend: {
      ja: '製品の名前（attestations の product/… と同じもの）を確かめてください。情報のない製品は、担当者が確認して attestations に記録してください。',
      en: 'Check its name: it is the one in the rows product/… of attestations. A product that kenpin does not know has to be confirmed there by a person.',
    },
    parameters: { product, target },
  });
}
