import { ToolError } from '../../gate/error.ts';
import { reason, type Reason } from '../../gate/reason.ts';

/** The file alone took its worker down. */
export function died(error: unknown): Reason {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return reason('text-out-of-memory', {
      ja: 'このファイルの検査でメモリが足りなくなりました。',
      en: 'Examining this file ran out of memory.',
    });
  }
  return reason('text-worker-died', {
    ja: 'このファイルの検査中にスレッドが異常終了しました。',
    en: 'The thread that examined this file died.',
  });
}

/** The file was given up. */
export function tookTooLong(milliseconds: number): Reason {
  return reason(
    'text-timeout',
    {
      ja: '検査が {seconds} 秒以内に終わりませんでした。',
      en: 'It could not be examined within {seconds} seconds.',
    },
    { seconds: milliseconds / 1000 },
  );
}

/** The workers die whatever they are given. */
export function passBroken(cause: unknown): ToolError {
  return new ToolError({
    code: 'text-pass-broken',
    text: {
      ja: 'ファイルの内容を検査するスレッドが続けて異常終了しました。',
      en: 'The threads that examine the contents of files keep dying.',
    },
    mend: {
      ja: 'メモリの空きと kenpin の置き方（dist がそろっていること）を確認し、やり直してください。',
      en: 'Check free memory and that kenpin is complete (dist), then start again.',
    },
    cause,
  });
}
