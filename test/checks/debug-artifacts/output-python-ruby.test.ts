import { describe, expect, test } from 'vitest';
import { outputsOf } from './find.ts';

describe('outputs of Python', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a library that is not there',
      'shop/views.py',
      'from django.http import HttpResponse\ntry:\n    import jsonnet\nexcept ImportError:\n    print("[WARNING] Documentation disabled.")\n',
      ['low 5'],
    ],
    [
      'the same in a function',
      'shop/views.py',
      'from django.http import HttpResponse\ndef f():\n    try:\n        import jsonnet\n    except ImportError:\n        print("[WARNING] Documentation disabled.")\n',
      ['medium 6'],
    ],
    [
      'what a script is run for',
      'tools2/debug_audit.py',
      'import sys\nprint("DEBUG: Testing order matching")\nprint(f"Found {n} orders")\nsys.argv\n',
      ['note 2', 'note 3'],
    ],
    [
      'the same in another script',
      'tools2/audit.py',
      'import sys\nprint("DEBUG: Testing order matching")\nprint(f"Found {n} orders")\nsys.argv\n',
      ['medium 2', 'note 3'],
    ],
    ['a count in a report', 'extract.py', 'import sys\nprint(f"After filtering: {len(groups)} unique groups")\nsys.argv\n', ['note 2']],
    ['a count without words', 'extract.py', 'import sys\nprint(f"After filtering: {len(groups)}")\nsys.argv\n', ['medium 2']],
  ])('%s', async (_, path, text, expected) => {
    expect(await outputsOf(path, text)).toStrictEqual(expected);
  });
});
