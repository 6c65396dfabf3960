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
    [
      'a step with its value in a part of Django',
      'shop/select/chat.py',
      'from django.db.models import Q\nfrom .models import Room\ndef f(a):\n    print(f"Checking member {a.id}")\n',
      ['medium 4'],
    ],
    ['the same in a job', 'shop/jobs.py', 'from django.db.models import Q\ndef f(a):\n    print(f"Checking member {a.id}")\n', ['low 3']],
    ['the same elsewhere', 'shop/select/chat.py', 'def f(a):\n    print(f"Checking member {a.id}")\n', ['low 2']],
    ['an empty line in a view', 'app/views/alarm.py', 'def f(a):\n    if a:\n        g(a)\n    else:\n        print("")\n', ['medium 5']],
    ['an empty line elsewhere', 'app/alarm.py', 'def f(a):\n    if a:\n        g(a)\n    else:\n        print("")\n', ['low 5']],
  ])('%s', async (_, path, text, expected) => {
    expect(await outputsOf(path, text)).toStrictEqual(expected);
  });
});

describe('outputs of Ruby', () => {
  const caught = (lines: string): string => `class A\n  def f\n    begin\n      g\n    rescue => error\n${lines}    end\n  end\nend\n`;
  test.each<[string, string, string, string[]]>([
    [
      'a rule and what fails, in Rails',
      'app/adapters/a.rb',
      caught('      puts "====="\n      puts error.inspect\n'),
      ['medium 6', 'medium 7'],
    ],
    ['what fails alone', 'app/adapters/a.rb', caught('      puts error.inspect\n'), ['low 6']],
    ['a rule and what fails, elsewhere', 'tasks2/a.rb', caught('      puts "====="\n      puts error.inspect\n'), ['low 6', 'low 7']],
    ['what was done, in a service', 'app/services/a.rb', "class A\n  def f\n    puts 'Session created'\n  end\nend\n", ['medium 3']],
    ['that a run begins, in a service', 'app/services/a.rb', "class A\n  def f\n    puts 'Starting cleanup'\n  end\nend\n", ['low 3']],
    [
      'what was done to what, in a service',
      'app/services/a.rb',
      "class A\n  def f\n    puts 'Session created for one of the users'\n  end\nend\n",
      ['low 3'],
    ],
    [
      'a line of signs in a text',
      'app/models/a.rb',
      "class A\n  def f\n    p 'INVALID REQUEST ____________ for ' + id\n  end\nend\n",
      ['medium 3'],
    ],
    ['the text without it', 'app/models/a.rb', "class A\n  def f\n    p 'INVALID REQUEST for ' + id\n  end\nend\n", ['low 3']],
  ])('%s', async (_, path, text, expected) => {
    expect(await outputsOf(path, text)).toStrictEqual(expected);
  });
});
