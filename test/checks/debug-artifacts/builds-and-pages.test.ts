import { describe, expect, test } from 'vitest';
import { defaultPageFindings } from '../../../src/checks/debug-artifacts/default-pages.ts';
import { buildFindings } from '../../../src/checks/debug-artifacts/development-builds.ts';

describe('builds for development', () => {
  const toldOf = (path: string, text: string) =>
    buildFindings(path, text).map(
      ({ severity, ruleId, location }) => `${severity} ${ruleId.replace('debug-artifacts/', '')} ${location.line}`,
    );

  test.each<[string, string]>([
    ['/*\n * ATTENTION: The "eval" devtool has been used (maybe by default in mode: "development").\n */', 'medium development-build 2'],
    ['eval("x//# sourceURL=webpack-internal:///./src/a.js")', 'medium development-build 1'],
    ['/** @license React\n * react-dom.development.js\n */', 'low development-build 2'],
    ['console.info("You are running a development build of Vue.");', 'low development-build 1'],
    [`a();\n//# sourceMappingURL=data:application/json;base64,${'eyJ2'.repeat(30)}`, 'low source-map 2'],
  ])('%j', (text, expected) => {
    expect(toldOf('public/js/app.js', text)).toEqual([expected]);
  });

  test.each<[string, string]>([
    ['public/js/app.js', 'var a = "sourceMappingURL=data:application/json;base64,".concat(b);'],
    ['public/js/app.js', 'a();\n//# sourceMappingURL=app.js.map'],
    ['node_modules/react-dom/a.js', ' * react-dom.development.js'],
    ['docs/build.md', 'ATTENTION: The "eval" devtool has been used'],
  ])('%s: %j is none', (path, text) => {
    expect(toldOf(path, text)).toEqual([]);
  });
});

describe('default pages', () => {
  test.each<[string, string, string]>([
    ['htdocs/index.html', '<html><body><h1>It works!</h1></body></html>', 'medium'],
    ['html/index.html', '<html><head><title>Welcome to nginx!</title></head></html>', 'medium'],
    ['src/App.js', '<p>\nEdit <code>src/App.js</code> and save to reload.\n</p>', 'low'],
    ['src/App.vue', '<HelloWorld msg="Welcome to Your Vue.js App"/>', 'low'],
  ])('%s', (path, text, severity) => {
    const found = defaultPageFindings(path.replace('.js', '.jsx'), text);
    expect(found.map((finding) => finding.severity)).toEqual([severity]);
  });

  test('a page of one’s own that says the same words is none', () => {
    expect(defaultPageFindings('index.html', `<h1>It works!</h1>${'<p>Our product</p>'.repeat(100)}`)).toEqual([]);
  });
});
