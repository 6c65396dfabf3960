import { languageOf } from '../../src/checks/debug-artifacts/languages.ts';
import { git, readObjects } from './tree.ts';

/** A line that people took out as a leftover: the commit says so, and the line does not come back in it. */
export interface Removed {
  readonly commit: string;
  readonly path: string;
  /** In the parent of the commit. */
  readonly line: number;
  readonly source: string;
  readonly kind: 'output' | 'dead-code';
}

/** A file as it was before a commit, with what was removed from it. */
export interface RemovedFrom {
  readonly path: string;
  readonly bytes: Buffer;
  readonly removed: readonly Removed[];
}

/** Messages of commits that clean up: a verb of removing, then what was removed. `commented` and コメントアウト speak of code, the rest of output. */
const cleansOutput =
  /\b(?:remov\w*|delet\w*|clean\w*|drop\w*|strip\w*|forg[eo]t\w*|left|leftover|rm|kill\w*|get rid of)\b[^\n.;]{0,30}\b(?:debug\w*|prints?|printf|println|console|dumps?|alerts?|var_dump|print_r|sysout|System\.out|pry|byebug|puts|pdb|breakpoints?|stack ?traces?|test (?:output|code))\b|(?:デバッグ|テスト(?:用|出力)|var_dump|print_r|console|不要な(?:出力|ログ)|消し忘れ)[^\n]{0,16}(?:削除|除去|消|排除|取り除)/iu;
const cleansCode =
  /\b(?:remov\w*|delet\w*|clean\w*|drop\w*|strip\w*|rm|kill\w*|get rid of)\b[^\n.;]{0,30}\b(?:commented[- ](?:out )?(?:code|lines?|stuff|block\w*)|commented|dead code|code in comments)\b|コメントアウト[^\n]{0,16}(?:削除|除去|消)/iu;
/** Lines that show a call of output, however it is spelled. A wide net: what the check knows must not decide what is counted. */
const output =
  /\bconsole\.\w+\s*\(|\bSystem\.(?:out|err)\.|\bprintStackTrace\s*\(\s*\)|\b(?:var_dump|print_r|var_export|dd|dump|error_log|debug_zval_refcount)\s*\(|\b(?:print|pprint)\s*\(|^\s*print\s+["'%\w]|^\s*(?:puts|p|pp)\s+\S|\balert\s*\(|\bdebugger\b|\bbinding\.pry|\bbyebug|\bpdb\.set_trace|\bConsole\.Write|\bDebug\.(?:Write|Print)|\bfmt\.Print|\bMessageBox\.Show/u;
const comment = /^\s*(?:\/\/|#(?!\{|include|region|if|else|end)|\/\*|\*|<!--)/u;
/** More removed lines than this are no clean-up but a rewrite. */
const MOST = 120;

/** What was removed from files in the parsed languages, by the commit's message and the difference. At most `most` commits, newest first. */
export function removedLeftovers(repository: string, most: number): Removed[] {
  const log = git(repository, ['log', '--no-merges', '--format=%H%x00%B%x01']).toString('utf8').split('\u0001\n');
  const commits = log.flatMap((entry) => {
    const [hash = '', message = ''] = entry.split('\0');
    const head = message.split('\n').slice(0, 3).join('\n');
    const kind = cleansCode.test(head) ? ('dead-code' as const) : cleansOutput.test(head) ? ('output' as const) : undefined;
    return kind === undefined ? [] : [{ hash, kind }];
  });
  return commits.slice(0, most).flatMap(({ hash, kind }) => removedIn(repository, hash, kind));
}

function removedIn(repository: string, commit: string, kind: Removed['kind']): Removed[] {
  const difference = git(repository, ['show', '--no-renames', '--format=', '-U0', '--diff-filter=M', commit]).toString('utf8').split('\n');
  const added = new Set(difference.filter((line) => line.startsWith('+') && !line.startsWith('+++')).map((line) => line.slice(1).trim()));
  const found: Removed[] = [];
  let path = '';
  let line = 0;
  for (const each of difference) {
    if (each.startsWith('--- ')) path = each.startsWith('--- a/') ? each.slice(6) : '';
    else if (each.startsWith('@@')) line = Number(/^@@ -(\d+)/u.exec(each)?.[1] ?? 0);
    else if (each.startsWith('-')) {
      const source = each.slice(1);
      const commented = comment.test(source);
      const counts = kind === 'dead-code' ? commented : !commented && output.test(source);
      if (counts && !added.has(source.trim()) && languageOf(path, '<?php') !== null) found.push({ commit, path, line, source, kind });
      line += 1;
    }
  }
  return found.length > MOST ? [] : found;
}

/** The files those lines stood in, as they were. */
export function filesBefore(repository: string, removed: readonly Removed[]): RemovedFrom[] {
  const byFile = new Map<string, Removed[]>();
  for (const each of removed) {
    const name = `${each.commit}~1:${each.path}`;
    byFile.set(name, [...(byFile.get(name) ?? []), each]);
  }
  const objects = readObjects(repository, [...byFile.keys()]);
  return [...byFile].flatMap(([name, own]) => {
    const bytes = objects.get(name);
    const [first] = own;
    return bytes === undefined || first === undefined ? [] : [{ path: first.path, bytes, removed: own }];
  });
}
