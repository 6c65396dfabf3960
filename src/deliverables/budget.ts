import type { Limits } from '../gate/policy.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { ContainerFault } from './containers/container.ts';

/** Below this a high ratio does no harm: a file of spaces is no bomb. */
const ratioFrom = 1_048_576;

/** What may still be unpacked from one file on disk. */
export class Budget {
  readonly #limits: Limits;
  #members = 0;
  #bytes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  membersLeft(): number {
    return this.#limits.members - this.#members;
  }

  /** Throws a ContainerFault that ends the whole file where there are too many members. */
  takeMember(): void {
    this.#members += 1;
    if (this.#members > this.#limits.members) {
      throw exhausted('limit-members', this.#limits.members, {
        ja: 'メンバー数が上限（{limit}）を超えています。',
        en: 'More members than the limit of {limit}.',
      });
    }
  }

  /** Throws a ContainerFault that ends the whole file where too much comes out of it. */
  takeBytes(length: number): void {
    this.#bytes += length;
    if (this.#bytes > this.#limits.bytes) {
      throw exhausted('limit-bytes', this.#limits.bytes, {
        ja: '展開後のサイズが上限（{limit} バイト）を超えています。',
        en: 'Unpacks to more than the limit of {limit} bytes.',
      });
    }
  }

  /** Throws a ContainerFault for this member where it grows too fast. */
  checkRatio(unpacked: number, packed: number): void {
    if (unpacked <= ratioFrom || unpacked <= this.#limits.ratio * Math.max(1, packed)) return;
    throw new ContainerFault(
      reason(
        'limit-ratio',
        { ja: '圧縮率が上限（{limit} 倍）を超えています。', en: 'Grows by more than the limit of {limit} times.' },
        { limit: this.#limits.ratio },
      ),
    );
  }

  tooDeep(): Reason {
    return reason(
      'limit-depth',
      { ja: 'アーカイブの入れ子が上限（{limit} 段）を超えています。', en: 'Nested deeper than the limit of {limit} containers.' },
      { limit: this.#limits.depth },
    );
  }
}

function exhausted(code: string, limit: number, text: { readonly ja: string; readonly en: string }): ContainerFault {
  return new ContainerFault(reason(code, text, { limit }), true);
}
