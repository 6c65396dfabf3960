import type { FindingDraft } from '../../gate/finding.ts';
import type { Text } from '../../gate/text.ts';

/** A page that a product puts up by itself, by its words. All of `words` stand in it, and the page has little beside them. */
interface DefaultPage {
  readonly words: readonly string[];
  /** Characters above which the page is somebody's own. */
  readonly longest: number;
  readonly severity: 'medium' | 'low';
  readonly kind: Text;
  readonly source: string;
}

/** Read in the products' own trees where the source says so. */
const pages: readonly DefaultPage[] = [
  {
    words: ['<h1>It works!</h1>'],
    longest: 1500,
    severity: 'medium',
    kind: { ja: 'Apache httpd の初期ページ', en: 'the default page of Apache httpd' },
    source: 'https://github.com/apache/httpd/blob/trunk/docs/docroot/index.html',
  },
  {
    words: ['<title>Welcome to nginx!</title>'],
    longest: 1500,
    severity: 'medium',
    kind: { ja: 'nginx の初期ページ', en: 'the default page of nginx' },
    source: 'https://github.com/nginx/nginx/blob/master/docs/html/index.html',
  },
  {
    words: ['Apache2 ', ' Default Page', 'It works'],
    longest: 20_000,
    severity: 'medium',
    kind: { ja: 'Apache httpd（Debian・Ubuntu）の初期ページ', en: 'the default page of Apache httpd (Debian, Ubuntu)' },
    source: 'https://salsa.debian.org/apache-team/apache2',
  },
  {
    words: ["you've successfully installed Tomcat"],
    longest: 30_000,
    severity: 'medium',
    kind: { ja: 'Tomcat の初期ページ', en: 'the default page of Tomcat' },
    source: 'https://github.com/apache/tomcat/blob/main/webapps/ROOT/index.jsp',
  },
  {
    words: ['<title>IIS', 'iisstart'],
    longest: 5000,
    severity: 'low',
    kind: { ja: 'IIS の初期ページ', en: 'the default page of IIS' },
    source: 'unverified',
  },
  {
    words: ['Edit <code>src/App.', 'save to reload'],
    longest: 4000,
    severity: 'low',
    kind: { ja: 'React のひな形の画面', en: 'the page of a React template' },
    source: 'https://github.com/facebook/create-react-app/tree/main/packages/cra-template',
  },
  {
    words: ['Click on the Vite and ', ' logos to learn more'],
    longest: 4000,
    severity: 'low',
    kind: { ja: 'Vite のひな形の画面', en: 'the page of a Vite template' },
    source: 'https://github.com/vitejs/vite/tree/main/packages/create-vite',
  },
  {
    words: ['Welcome to Your Vue.js App'],
    longest: 4000,
    severity: 'low',
    kind: { ja: 'Vue のひな形の画面', en: 'the page of a Vue template' },
    source: 'https://github.com/vuejs/vue-cli/tree/dev/packages/@vue/cli-service/generator/template',
  },
  {
    words: ['The install worked successfully! Congratulations!'],
    longest: 20_000,
    severity: 'low',
    kind: { ja: 'Django の初期ページ', en: 'the default page of Django' },
    source: 'https://github.com/django/django/blob/main/django/views/templates/default_urlconf.html',
  },
];

const page = /\.(?:html?|jsp|php|vue|jsx|tsx|erb|twig)$/iu;
const packages = /(?:^|\/)(?:node_modules|vendor|site-packages)\//u;

/** Pages that a product or a template put there and nobody made his own. */
export function defaultPageFindings(path: string, text: string): FindingDraft[] {
  if (!page.test(path) || packages.test(path)) return [];
  const found = pages.find(({ words, longest }) => text.length <= longest && words.every((word) => text.includes(word)));
  if (found === undefined) return [];
  return [
    {
      ruleId: 'debug-artifacts/sample-file',
      severity: found.severity,
      location: { path },
      parameters: { kind: found.kind.en, kindJa: found.kind.ja, count: '' },
      identity: found.kind.en,
      ...(found.source === 'unverified' ? {} : { links: [found.source] }),
    },
  ];
}
