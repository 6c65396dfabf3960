import type { FindingDraft } from '../../gate/finding.ts';
import type { Text } from '../../gate/text.ts';
import { lineOf } from './lines.ts';

interface Mark {
  readonly words: string;
  readonly severity: 'medium' | 'low';
  readonly kind: Text;
  readonly source: string;
}

/** Sentences that the makers put into builds for development only, read in those builds. */
const marks: readonly Mark[] = [
  {
    words: 'ATTENTION: The "eval" devtool has been used',
    severity: 'medium',
    kind: { ja: 'webpack の開発用ビルド（devtool: eval）', en: 'a development build of webpack (devtool: eval)' },
    source: 'https://github.com/webpack/webpack/blob/main/lib/EvalDevToolModulePlugin.js',
  },
  {
    words: 'ATTENTION: An "eval-source-map" devtool has been used',
    severity: 'medium',
    kind: { ja: 'webpack の開発用ビルド（devtool: eval-source-map）', en: 'a development build of webpack (devtool: eval-source-map)' },
    source: 'https://github.com/webpack/webpack/blob/main/lib/EvalSourceMapDevToolPlugin.js',
  },
  {
    words: '//# sourceURL=webpack-internal:///',
    severity: 'medium',
    kind: { ja: 'webpack の開発用ビルド（eval）', en: 'a development build of webpack (eval)' },
    source: 'https://webpack.js.org/configuration/devtool/',
  },
  {
    words: '[webpack-dev-server]',
    severity: 'medium',
    kind: { ja: 'webpack-dev-server のクライアント', en: 'the client of webpack-dev-server' },
    source: 'https://github.com/webpack/webpack-dev-server/blob/main/client-src/utils/log.js',
  },
  {
    words: ' * react-dom.development.js',
    severity: 'low',
    kind: { ja: 'React の開発用ビルド', en: 'the development build of React' },
    source: 'https://react.dev/learn/add-react-to-an-existing-project',
  },
  {
    words: 'You are running Vue in development mode.',
    severity: 'low',
    kind: { ja: 'Vue の開発用ビルド', en: 'the development build of Vue' },
    source: 'https://v2.vuejs.org/v2/guide/deployment.html',
  },
  {
    words: 'You are running a development build of Vue.',
    severity: 'low',
    kind: { ja: 'Vue の開発用ビルド', en: 'the development build of Vue' },
    source: 'https://vuejs.org/guide/best-practices/production-deployment.html',
  },
];

const packages = /(?:^|\/)(?:node_modules|bower_components|site-packages)\//u;
const inlineMap = /(?:\/\/|\/\*)[#@]\s*sourceMappingURL=data:application\/json[^\s,]{0,60},[A-Za-z0-9+/=%]{60}/u;

/** Scripts and style sheets that were built for development, and source maps that were put into them. */
export function buildFindings(path: string, text: string): FindingDraft[] {
  if (!/\.(?:[cm]?js|css)$/iu.test(path) || packages.test(path)) return [];
  const mark = marks.find(({ words }) => text.includes(words));
  const map = text.includes('sourceMappingURL=data:') ? inlineMap.exec(text) : null;
  return [
    ...(mark === undefined ? [] : [draft(path, mark, text)]),
    ...(map === null
      ? []
      : [
          {
            ruleId: 'debug-artifacts/source-map',
            severity: 'low' as const,
            location: { path, line: lineOf(text, map.index).line },
            parameters: { kind: 'a source map inside the file', kindJa: 'ファイル内のソースマップ', count: '' },
            identity: 'inline',
          },
        ]),
  ];
}

function draft(path: string, { words, severity, kind, source }: Mark, text: string): FindingDraft {
  return {
    ruleId: 'debug-artifacts/development-build',
    severity,
    location: { path, line: lineOf(text, text.indexOf(words)).line },
    parameters: { kind: kind.en, kindJa: kind.ja },
    identity: kind.en,
    links: [source],
  };
}
