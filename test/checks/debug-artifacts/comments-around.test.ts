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
])('%s', async (_what, path, text, expected) => {
  const { lines } = await findingsOf({ [path]: text });
  const dead = lines.filter((line) => line.includes(' commented-out-code '));
  expect(dead.map((line) => `${line.split(' ')[0]} ${line.split(':')[1]}`)).toEqual(expected);
});
