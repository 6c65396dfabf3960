import * as z from 'zod/mini';
import { severities } from '../../gate/severity.ts';
import type { Text } from '../../gate/text.ts';
import { languages } from './syntax.ts';

/** Editors show one description; it says the same in both languages. */
function described(text: Text) {
  return z.describe(`${text.ja} / ${text.en}`);
}

const severity = z.enum(severities);
const words = z.strictObject({ ja: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });

const byPlace = z.strictObject({
  main: z.optional(severity),
  entry: z.optional(severity),
  build: z.optional(severity),
  test: z.optional(severity),
  sample: z.optional(severity),
  vendored: z.optional(severity),
});

const ownRule = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/), described({ ja: '規則の名前', en: 'Name of the rule' })),
    language: z.optional(
      z.enum(languages).check(
        described({
          ja: '対象とするプログラムの言語（ページに埋め込まれたものを含む）',
          en: 'Programs in this language only, those in pages included',
        }),
      ),
    ),
    files: z.optional(
      z
        .array(z.string().check(z.minLength(1)))
        .check(z.minLength(1), described({ ja: '対象とするファイル（glob）', en: 'These files only: globs' })),
    ),
    query: z.optional(
      z.string().check(
        z.minLength(1),
        described({
          ja: 'tree-sitter のクエリ。@found を付けたノードを指摘する（なければ最初のキャプチャ）',
          en: 'Query for tree-sitter; the node captured as @found is reported, or else the first capture',
        }),
      ),
    ),
    pattern: z.optional(
      z.string().check(
        z.minLength(1),
        z.refine(compiles, {
          error: 'not a regular expression of JavaScript (flags gmu) / JavaScript の正規表現（フラグ gmu）ではありません',
        }),
        described({ ja: '正規表現（JavaScript、フラグ gmu）', en: 'Regular expression of JavaScript, flags gmu' }),
      ),
    ),
    literals: z._default(z.array(z.string().check(z.minLength(1))), []).check(
      described({
        ja: 'これらのどれかを含むファイルだけを調べる（高速化のため。省略時は対象のすべて）',
        en: 'Only files that contain one of these are examined, for speed (default: all files)',
      }),
    ),
    severity: z.union([severity, byPlace]).check(
      described({
        ja: '重大度。ファイルの役割（main・entry・build・test・sample・vendored）ごとにも書ける（書かなかった役割は note）',
        en: 'Severity, or one for each role of a file: main, entry, build, test, sample, vendored; note where a role is left out',
      }),
    ),
    text: words.check(described({ ja: '指摘の文', en: 'What the finding says' })),
    advice: words.check(described({ ja: '直し方', en: 'How to mend it' })),
    fix: z.optional(
      z.strictObject({ replace: z.string() }).check(
        described({
          ja: '見つかった部分を置き換える文字列（$1 などが使える。1 行に収まる指摘だけ）',
          en: 'What replaces the found part ($1 works with a pattern); for findings within one line',
        }),
      ),
    ),
  })
  .check(
    z.refine(({ query, pattern }) => (query === undefined) !== (pattern === undefined), {
      error: 'either query or pattern / query か pattern のどちらか一つが必要です',
    }),
    z.refine(({ query, language }) => query === undefined || language !== undefined, {
      error: 'query needs language / query には language が必要です',
    }),
    z.refine(({ files, language }) => files !== undefined || language !== undefined, {
      error: 'language or files / language か files が必要です',
    }),
  );

/** Options of the check on debug artifacts in `kenpin.yml`. */
export const debugArtifactsOptions = z.strictObject({
  rules: z._default(
    z.array(ownRule).check(
      z.refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, {
        error: 'two rules have the same id / 同じ id の規則が二つあります',
      }),
      described({ ja: '案件独自の規則', en: 'Rules of your own' }),
    ),
    [],
  ),
  inlineAllow: z._default(z.boolean(), false).check(
    described({
      ja: 'コメント「kenpin-allow: 規則名 理由」による許可を認めるか。認めても指摘は消えず、「意図したもの」（note）として理由とともに一覧に残る',
      en: 'Whether comments of the form `kenpin-allow: <rule> <reason>` are honoured. What they allow stays a finding, graded note and listed with the reason',
    }),
  ),
});

/** Parsed {@link debugArtifactsOptions}. */
export type DebugArtifactsOptions = z.infer<typeof debugArtifactsOptions>;
/** A rule of the policy. */
export type OwnRule = DebugArtifactsOptions['rules'][number];

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'gmu') instanceof RegExp;
  } catch {
    return false;
  }
}
