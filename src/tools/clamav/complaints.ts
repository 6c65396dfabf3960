import { reason, type Reason } from '../../gate/reason.ts';

/** What libclamav says on its error output where it could not write what it unpacked. It goes on then, and answers "clean" for a PDF of which it has seen nothing (1.4.6). */
const unwritten =
  /LibClamAV Error: .*(?:write error|failed to write|can'?t (?:create|write|make|open)|temp(?:orary)? (?:file|dir)|no space left|file too large|quota exceeded|too many open files)/iu;
/** Letters of a line that are kept. */
const LENGTH = 300;

/** Reads what the engine complains of while it scans. */
export class Complaints {
  #rest = '';
  #first: string | undefined;

  /** Takes what has come. */
  take(text: string): void {
    const lines = (this.#rest + text).split('\n');
    // A line that never ends is cut: what matters stands at its beginning.
    this.#rest = (lines.pop() ?? '').slice(0, LENGTH);
    this.#first ??= lines.map((line) => unwritten.exec(line)?.[0].slice(0, LENGTH)).find((found) => found !== undefined);
  }

  /** Why not everything can have been looked into. */
  doubts(): readonly Reason[] {
    const why = this.#first;
    if (why === undefined) return [];
    return [
      reason(
        'virus-engine-unwritten',
        {
          ja: '検査エンジンが作業用のファイルを書き込めなかったため、検査されていない中身があります（{why}）。作業用フォルダ（TMPDIR）の空き容量と権限を確かめて、検査をやり直してください。',
          en: 'The engine could not write its temporary files, so that not everything was looked into ({why}). See that the scratch folder (TMPDIR) has room and can be written to, and scan again.',
        },
        { why },
      ),
    ];
  }
}
