import { expect, test } from 'vitest';
import { findingsOf } from './find.ts';

test.each<[string, string, string, string[]]>([
  ['commented out twice', 'a.ts', 'f();\n// // setFormData(newFormData);\ng();\n', ['medium 2']],
  ['commented out three times, with blanks', 'a.ts', 'f();\n  //   //   //   console.log(result);\ng();\n', ['medium 2']],
  ['words within what is commented out', 'a.ts', 'f();\n// // The total of the last month.\ng();\n', []],
  ['a remark within the lines', 'A.java', 'class A {\n  // total();\n  // // the rest:\n  // other(1);\n}\n', ['medium 2']],
  ['a path', 'a.ts', 'f();\n// //server/share/total\ng();\n', []],
  ['the only entry of a table', 'a.ts', 'const x = {\n  list: {\n    // author: this.getBookOption()\n  }\n};\n', ['medium 3']],
  ['the only entry of an argument', 'a.ts', 'f(\n  {\n    // logger: message => console.log(message),\n  }\n);\n', ['medium 3']],
  ['a word in a table', 'a.ts', 'const x = {\n  list: {\n    // author: none yet\n  }\n};\n', []],
  [
    'a class with properties',
    'A.cs',
    'class A { }\n\n//public class Answer\n//{\n//    public string UserId { get; set; }\n//}\n\nclass B { }\n',
    ['medium 3'],
  ],
  [
    'words that begin so',
    'A.cs',
    'class A { }\n\n// public class of users:\n//     see the manual; it tells (all) of it\n\nclass B { }\n',
    [],
  ],
  [
    'a method whose head goes on',
    'A.cs',
    'class A {\n//    private static void Change(string form, Profile profile, bool active, bool choose, bool add,\n//        bool delete)\n//    {\n//        Access access = Find(form, active);\n\n  int b;\n}\n',
    ['medium 2'],
  ],
  ['an argument among others', 'shop/models.py', 'owner = Key(\n    to,\n    null=True,\n    # blank=True,\n)\n', ['medium 4']],
  ['a short assignment', 'shop/models.py', 'run(order)\n# limit=12\nstop(order)\n', []],
  [
    'settings that are computed, over many lines',
    'config.py',
    "class Config:\n    A = 1\n\n    # USERS = os.environ.get('USERS',\n    #     'a' + base)\n    # ITEMS = os.environ.get('ITEMS',\n    #     'b' + base)\n    # BOTH = {\n    #     'u': USERS,\n    # }\n    B = 2\n",
    ['medium 4'],
  ],
  [
    'settings that are written out, over many lines',
    'config.py',
    "A = 1\n\n# BOTH = {\n#     'u': 'users',\n#     'i': 'items',\n#     'o': 'orders',\n# }\nB = 2\n",
    ['low 3'],
  ],
  [
    'the first administrator of a project of Django',
    'shop/settings.py',
    "ADMINS = (\n    # ('Your Name', 'your_email@example.com'),\n)\n",
    ['low 2'],
  ],
  ['an administrator', 'shop/settings.py', "ADMINS = (\n    # ('Anna', _('Anna of the shop')),\n)\n", ['medium 2']],
  [
    'what a document says',
    'shop/models.py',
    '# The library takes the key for a number.\n# tags = Manager(through=Tagged)\n# (copied straight from their docs)\nclass Tagged(Base):\n    pass\n',
    ['low 2'],
  ],
  [
    'what a note says',
    'shop/models.py',
    '# The library takes the key for a number.\n# tags = Manager(through=Tagged)\n# (the shop has no tags any more)\nclass Other(Base):\n    pass\n',
    ['medium 2'],
  ],
  [
    'what is to be done where there is need of it',
    'shop/models.py',
    '# If tracking is required, name the fields of it.\n# tracker = Tracker(fields=[])\nname = 1\n',
    ['low 2'],
  ],
  ['a formula of the function', 'shop/sums.py', 'def _total(row):\n    # total = price * count\n    return f(row)\n', ['low 2']],
  ['a formula of another function', 'shop/sums.py', 'def _rest(row):\n    # total = price * count\n    return f(row)\n', ['medium 2']],
  [
    'an example below words that announce it',
    'shop/proxies.py',
    '# Which proxies are trusted. For example, given:\n\n#    from .helpers import addresses\n#    PROXIES = [addresses(FOLDER)]\n\nx = 1\n',
    ['low 3'],
  ],
  [
    'the same below other words',
    'shop/proxies.py',
    '# Which proxies are trusted, as the host has it.\n\n#    from .helpers import addresses\n#    PROXIES = [addresses(FOLDER)]\n\nx = 1\n',
    ['medium 3'],
  ],
])('%s', async (_what, path, text, expected) => {
  const { lines } = await findingsOf({ [path]: text });
  const dead = lines.filter((line) => line.includes(' commented-out-code '));
  expect(dead.map((line) => `${line.split(' ')[0]} ${line.split(':')[1]}`)).toEqual(expected);
});
