import { describe, expect, test } from 'vitest';
import { findingsOf } from './find.ts';

async function severities(path: string, text: string): Promise<string[]> {
  const { lines } = await findingsOf({ [path]: text });
  return lines.filter((each) => each.includes('commented-out-code')).map((each) => each.split(' ')[0] ?? '');
}

describe('what templates and frameworks have in their comments', () => {
  test.each<readonly [string, string, string, readonly string[]]>([
    [
      'a browser of Playwright’s',
      'playwright.config.ts',
      "use({\n  // {\n  //   name: 'Mobile Chrome',\n  //   use: { ...devices['Pixel 5'] },\n  // },\n});\n",
      ['low'],
    ],
    [
      'a browser of one’s own',
      'src/browsers.ts',
      "use({\n  // {\n  //   name: 'Mobile Chrome',\n  //   use: { ...devices['Pixel 5'] },\n  // },\n});\n",
      ['medium'],
    ],
    [
      'a polyfill of Angular’s',
      'src/polyfills.ts',
      "// import 'web-animations-js';  // Run `npm install --save web-animations-js`.\nload();\n",
      ['low'],
    ],
    ['a module of one’s own', 'src/polyfills.ts', "// import './stores/list';\nload();\n", ['medium']],
    ['an endpoint of Angular’s', 'server.ts', "// Example endpoints\n// app.get('/api/**', (req, res) => { });\napp.get('*');\n", ['low']],
    [
      'the night of Telescope',
      'app/Providers/TelescopeServiceProvider.php',
      '<?php\nfunction register() {\n    // Telescope::night();\n    go();\n}\n',
      ['low'],
    ],
    ['a route of CodeIgniter’s', 'index.php', "<?php\n    // $routing['directory'] = '';\nrun();\n", ['low']],
    ['another route', 'index.php', "<?php\n    // $routing['directory'] = 'admin';\nrun();\n", ['medium']],
    [
      'the core of CodeIgniter',
      'system/libraries/Xmlrpc.php',
      '<?php\n/**\n * CodeIgniter\n *\n * @package\t\tCodeIgniter\n */\nfunction send() {\n    //error_log($errstr);\n    go();\n}\n',
      [],
    ],
    [
      'a library beside it',
      'application/libraries/Xmlrpc.php',
      '<?php\n/**\n * @package CodeIgniter\n */\nfunction send() {\n    //error_log($errstr);\n    go();\n}\n',
      ['medium'],
    ],
    [
      'settings in JSON',
      'src/files.js',
      '/*\n * Rules of the bucket (set by hand):\n * [\n *   {\n *     "AllowedMethods": ["PUT", "GET"],\n *     "AllowedOrigins": [\n *       "https://a.example.jp",\n *       "https://b.example.jp"\n *     ]\n *   }\n * ]\n */\nload();\n',
      [],
    ],
    ['kinds of values', 'src/files.ts', '// Convert the answer into\n// {name: string, place: lat/lng}\nload();\n', []],
    ['a value of its own', 'src/files.ts', '// save({name: place, rows: total});\nload();\n', ['medium']],
    [
      'what a setting calls',
      'karma.conf.js',
      "//process.env.CHROME_BIN = require('puppeteer').executablePath();\nmodule.exports = {};\n",
      ['medium'],
    ],
    ['a dump in a comment of Blade’s', 'a.blade.php', '<p>a</p>\n{{-- @php\n    dd($order->rows)\n@endphp --}}\n', ['medium']],
    ['a program in one', 'a.blade.php', '<p>a</p>\n{{-- @php\n    see the list of $orders\n@endphp --}}\n', []],
    ['a setting', 'karma.conf.js', 'module.exports = {\n  // port: 9876,\n};\n', ['low']],
  ])('%s', async (_, path, text, expected) => {
    expect(await severities(path, text)).toStrictEqual(expected);
  });
});
