import { describe, expect, test } from 'vitest';
import { findingsOf } from './find.ts';

/** What is said of the comments of one file: `severity line`. */
async function commentsOf(path: string, text: string): Promise<string[]> {
  const { lines } = await findingsOf({ [path]: text });
  return lines.flatMap((line) => {
    const [severity, rule, at] = line.split(' ');
    return rule === 'commented-out-code' ? [`${severity} ${at?.split(':')[1]}`] : [];
  });
}

describe('comments of Ruby and Python', () => {
  test.each<[string, string, string, string[]]>([
    ['three hashes before code', 'app/lib/a.rb', 'def f(x)\n  ###x = PriceLib.amount(x, 1)\n  x\nend\n', ['medium 2']],
    ['three hashes before words', 'app/lib/a.rb', 'def f(x)\n  ### the amount of the order\n  x\nend\n', []],
    ['two hashes before documentation', 'app/lib/a.rb', '## x = PriceLib.amount(x, 1)\ndef f(x)\n  x\nend\n', []],
    [
      'an answer in a format',
      'app/controllers/a_controller.rb',
      'def f\n  g do |format|\n    # format.json { head :no_content }\n  end\nend\n',
      ['medium 3'],
    ],
    ['an empty text for a name', 'app/lib/a.rb', 'def f(x)\n  name=""\n\n  #carg=""\n  email=""\n  g(name, email)\nend\n', ['medium 4']],
    ['an output in a file of settings', 'app/config.py', 'KEY = os.getenv("KEY")\n# print(KEY)\n', ['medium 2']],
    ['a default in a file of settings', 'app/config.py', 'KEY = os.getenv("KEY")\n# configure("local")\n', ['low 2']],
    [
      'what there is to call',
      'app/client.py',
      '# Allows: from api.client import gpt\n#         gpt.mini(...), gpt.heavy(...)\n\nclass Client:\n    x = 1\n',
      [],
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await commentsOf(path, text)).toStrictEqual(expected);
  });
});
