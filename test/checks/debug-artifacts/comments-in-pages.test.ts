import { describe, expect, test } from 'vitest';
import { findingsOf } from './find.ts';

/** What is said of the comments of one file, sorted: `severity line`. */
async function commentsOf(path: string, text: string): Promise<string[]> {
  const { lines } = await findingsOf({ [path]: text });
  return lines
    .filter((line) => line.includes(' commented-out-code '))
    .map((line) => `${line.split(' ')[0]} ${line.split(':')[1]}`)
    .toSorted();
}

const styled = (rules: string): string => `<html>\n<style>\n.box {\n${rules}\n}\n</style>\n<p>Orders</p>\n</html>\n`;

describe('styles of a page', () => {
  test.each<[string, string, string, string[]]>([
    ['a declaration', 'order.blade.php', styled('  /* padding: 20px; */'), ['medium 4']],
    ['a declaration without its end', 'order.html', styled('  /* width: 50% */'), ['medium 4']],
    ['behind another one', 'order.php', styled('  color: red; /* margin: 0 auto; */'), ['medium 4']],
    ['rules', 'order.vue', styled('  top: 0;\n}\n/* .row td,\n.row th {\n  font-size: 12pt;\n} */\n.end {'), ['medium 6']],
    [
      'a value on several lines',
      'order.blade.php',
      styled('  /*\n  background: linear-gradient(\n    -45deg,\n    #aaa 10px\n  );\n  */'),
      ['medium 4'],
    ],
    ['within an attribute', 'order.php', '<div style="\n  width: 60px;\n  /* padding: 20px; */\n"></div>\n', ['medium 3']],
    ['words within an attribute', 'order.php', '<div style="\n  width: 60px; /* the left one */\n"></div>\n', []],
    ['words', 'order.blade.php', styled('  /* Note: padding is set below; */'), []],
    ['words behind a property', 'order.blade.php', styled('  /* top: the header of the list */'), []],
    ['words behind a declaration', 'order.blade.php', styled('  /* color: red; looks better with this */'), []],
    ['a heading', 'order.blade.php', styled('  /* ---- Buttons ---- */'), []],
    ['outside of styles', 'order.html', '<p>/* padding: 20px; */</p>\n', []],
    ['a library', 'node_modules/box/order.html', styled('  /* padding: 20px; */'), []],
  ])('%s', async (_, path, text, expected) => {
    expect(await commentsOf(path, text)).toStrictEqual(expected);
  });
});

const php = (body: string): string => `<?php\nclass Orders\n{\n    public function index()\n    {\n${body}\n    }\n}\n`;

describe('comments of PHP', () => {
  test.each<[string, string, string, string[]]>([
    [
      'the last entry of a table, without its comma',
      'app/Orders.php',
      php("        return view('x', [\n            'a' => 1,\n            // 'total' => $total\n        ]);"),
      ['medium 8'],
    ],
    [
      'an entry whose value is a text',
      'app/Orders.php',
      php("        $sorts = [\n            'number' => 'a.number',\n            //     'date' => 'a.date',\n        ];"),
      ['medium 8'],
    ],
    [
      'an entry by a constant',
      'app/Orders.php',
      php("        return [\n            self::OPEN => 'open',\n            // self::SENT => 'sent',\n        ];"),
      ['medium 8'],
    ],
    ['what something is', 'app/Orders.php', php('        // id => name\n        $names = $this->names();'), []],
    [
      'a script that was stopped',
      'app/Orders.php',
      php('        $orders = $this->all();\n        // exit;\n        return $orders;'),
      ['medium 7'],
    ],
    [
      'another way to stop it',
      'app/Orders.php',
      php('        $orders = $this->all();\n        // die;\n        return $orders;'),
      ['medium 7'],
    ],
    [
      'a call without its end',
      'app/Orders.php',
      php("        /*\n        $this->render('orders', [\n            'all' => 1\n        ])\n        */\n        return 1;"),
      ['medium 7'],
    ],
    ['a handler that was begun', 'app/Orders.php', php('        //try {\n        $this->all();'), ['medium 6']],
    ['words', 'app/Orders.php', php('        // exit early\n        return null;'), []],
    [
      'a query over several lines',
      'app/Orders.php',
      php(
        '        // $rows = $this->db->query("SELECT a.name, a.total\n        // FROM orders AS a JOIN items AS b ON a.id = b.order\n        // WHERE a.id = 1")->result();\n        return $rows;',
      ),
      ['medium 6'],
    ],
    [
      'a link of a chain that is cut',
      'app/Orders.php',
      php('        $this->orders\n            // ->chunk(10, function ($rows) use ($writer) {\n            ->get();'),
      ['medium 7'],
    ],
    [
      'a quotation over several lines',
      'app/Orders.php',
      php("        // The manual says (in 'Orders of\n        // the day') what is kept.\n        return 1;"),
      [],
    ],
    [
      'a part of the page',
      'views/order.php',
      '<p>Orders</p>\n<?php\n/*\n<a href="#" class="button">Follow</a>\n<a href="#">Write</a>\n*/\n?>\n',
      ['medium 4'],
    ],
    [
      'data of another kind',
      'app/Orders.php',
      php('        /*\n        <orders>\n          <order>1</order>\n        </orders>\n        */\n        return $this->read();'),
      [],
    ],
    ['a word about an element', 'app/Orders.php', php('        // <script> tags are taken out\n        return $this->read();'), []],
    [
      'a member in a script as PHP writes it',
      'resources/views/order.blade.php',
      '<p>Orders</p>\n<script>\nf();\n// alert($order[0]->number);\ng();\n</script>\n',
      ['medium 4'],
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await commentsOf(path, text)).toStrictEqual(expected);
  });

  test.each<[string, string, string, string[]]>([
    [
      'Fortify',
      'config/fortify.php',
      "<?php\nreturn [\n    'features' => [\n        Features::registration(),\n        // Features::emailVerification(),\n    ],\n];\n",
      ['low 5'],
    ],
    [
      'tables within a table',
      'config/scout.php',
      "<?php\nreturn [\n    'models' => [\n        // User::class => [\n        //     'fields' => [\n        //         [\n        //             'name' => 'id',\n        //         ],\n        //     ],\n        // ],\n    ],\n];\n",
      ['low 4'],
    ],
    [
      'a search form by Gii',
      'views/order/_search.php',
      "<?php\necho $form->field($model, 'id');\n?>\n\n<?php // echo $form->field($model, 'total') ?>\n",
      ['low 5'],
    ],
    [
      'a search by Gii',
      'models/OrderSearch.php',
      php("        if (!$this->validate()) {\n            // $query->where('0=1');\n            return $provider;\n        }"),
      ['low 7'],
    ],
    [
      'what is to be switched on',
      'app/Orders.php',
      php('        // Uncomment the following line if orders are sent by mail\n        // $this->sendByMail($order);'),
      ['low 7'],
    ],
  ])('what the framework ships: %s', async (_, path, text, expected) => {
    expect(await commentsOf(path, text)).toStrictEqual(expected);
  });
});

describe('comments of Python', () => {
  test.each<[string, string, string[]]>([
    ['a sentence in a text with values', 'x = 1\n# print(f"Number of components that explain at least: {number}")\ny = 2\n', ['medium 2']],
    [
      'a head with types',
      'x = 1\n#     def get(self, request: Request, path: str):\n#         return ask(request, path)\n\n\ny = 2\n',
      ['medium 2'],
    ],
    ['what stops a script', 'for x in xs:\n    f(x)\n    #exit()\n', ['medium 3']],
    ['a name alone', 'x = 1\n# totals()\ny = 2\n', []],
    [
      'calls before a word',
      "urls = [\n    # path('token/', Obtain.as_view(), name='obtain'),\n    # path('register', include('users.urls')),\n    # custom\n    path('own', views.own),\n]\n",
      ['medium 2'],
    ],
    [
      'a call that goes on',
      'def f(self):\n    # return render(self.request, "orders.html",\n    #               {"form": form})\n    return None\n',
      ['medium 2'],
    ],
    ['words that go on', 'x = 1\n# see the list of orders (open, sent,\n# paid)\ny = 2\n', []],
    [
      'a query over several lines',
      "x = 1\n# sql = '''select a.name as name,\n#   a.total from the_orders a\n#   where a.id = 1\n# '''\ny = 2\n",
      ['medium 2'],
    ],
    [
      'what is to be switched on',
      'def f(self):\n    # TODO: Uncomment when the model exists\n    # return self.documents.count()\n    return 0\n',
      ['low 3'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await commentsOf('app/orders.py', text)).toStrictEqual(expected);
  });
});
