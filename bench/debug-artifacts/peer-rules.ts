/** The built-in rules on calls as rules of ast-grep, without their conditions on arguments. Written by hand: a translation would share its mistakes. */
export interface PeerRule {
  readonly language: string;
  readonly rule: object;
}

const has = (field: string, regex: string) => ({ has: { field, regex } });
const script = {
  any: [
    {
      kind: 'call_expression',
      ...has(
        'function',
        String.raw`^((window|globalThis|self|global|this)\s*(\?\s*)?\.\s*)?console\s*(\?\s*)?\.\s*(log|debug|dir|dirxml|trace|table|count|time|timeLog|timeEnd|group|groupCollapsed|profile|info)$`,
      ),
    },
    { kind: 'call_expression', ...has('function', String.raw`^((window|globalThis|self)\s*(\?\s*)?\.\s*)?alert$`) },
    { kind: 'debugger_statement' },
  ],
};

const method = (object: string, name: string) => ({ kind: 'method_invocation', all: [has('object', object), has('name', name)] });

const bare = { kind: 'identifier', regex: '^(puts|pp|ap|byebug|debugger|save_and_open_page)$' };
const blocks = ['program', 'body_statement', 'then', 'else', 'do_block', 'block_body', 'begin', 'ensure', 'rescue'];
const sent = (receiver: string, name: string) => ({ kind: 'call', all: [has('receiver', receiver), has('method', name)] });

/** By the names that ast-grep gives languages. */
export const peerRules: readonly PeerRule[] = [
  { language: 'JavaScript', rule: script },
  { language: 'TypeScript', rule: script },
  { language: 'Tsx', rule: script },
  {
    language: 'Python',
    rule: {
      any: [
        {
          kind: 'call',
          ...has(
            'function',
            String.raw`^(print|pprint|pprint\.pprint|pprint\.pp|ic|sys\.std(out|err)\.write|breakpoint|(pdb|ipdb|pudb|bpdb|wdb|celery\.contrib\.rdb|rdb|pytest)\.set_trace|ipdb\.sset_trace|IPython\.embed|debugpy\.(breakpoint|wait_for_client|listen)|traceback\.print_(exc|stack))$`,
          ),
        },
        { kind: 'print_statement' },
      ],
    },
  },
  {
    language: 'Java',
    rule: {
      any: [
        method(String.raw`^(java\.lang\.)?System\s*\.\s*(out|err)$`, '^(print|println|printf|format|append)$'),
        { kind: 'method_invocation', ...has('name', '^printStackTrace$') },
        method(String.raw`^(java\.lang\.)?Thread$`, '^dumpStack$'),
        method(String.raw`^(android\.util\.)?Log$`, '^(d|v)$'),
      ],
    },
  },
  {
    language: 'Php',
    rule: {
      any: [
        {
          kind: 'function_call_expression',
          ...has(
            'function',
            String.raw`(?i)^\\?(print_r|var_export|var_dump|dd|ddd|dump|debug_zval_refcount|debug_print_backtrace|xdebug_break|phpinfo)$`,
          ),
        },
        {
          any: [{ kind: 'member_call_expression' }, { kind: 'scoped_call_expression' }, { kind: 'nullsafe_member_call_expression' }],
          ...has('name', '^(dd|ddRawSql|dumpRawSql)$'),
        },
        { kind: 'scoped_call_expression', all: [has('scope', String.raw`\bVarDumper$`), has('name', '^dump$')] },
      ],
    },
  },
  {
    language: 'Ruby',
    rule: {
      any: [
        {
          kind: 'call',
          not: { has: { field: 'receiver', regex: '' } },
          ...has('method', '^(puts|p|pp|ap|print|byebug|debugger|save_and_open_page)$'),
        },
        sent(String.raw`^(\$stdout|STDOUT|\$stderr|STDERR)$`, '^(puts|print|write)$'),
        sent('^binding$', '^(pry|irb|break|b|remote_pry|pry_remote)$'),
        sent('^Pry$', '^start$'),
        { any: blocks.map((kind) => ({ ...bare, inside: { kind } })) },
      ],
    },
  },
  {
    language: 'Go',
    rule: {
      kind: 'call_expression',
      ...has(
        'function',
        String.raw`^(fmt\.Print(ln|f)?|println|print|spew\.(Dump|Printf|Println)|litter\.Dump|debug\.PrintStack|runtime\.Breakpoint)$`,
      ),
    },
  },
  {
    language: 'CSharp',
    rule: {
      kind: 'invocation_expression',
      ...has(
        'function',
        String.raw`^((System\.)?Console\.(Out\.|Error\.)?Write(Line)?|(System\.Diagnostics\.)?(Debug|Trace)\.(Write|WriteLine|WriteIf|WriteLineIf|Print)|(System\.Diagnostics\.)?Debugger\.(Break|Launch)|(System\.Windows\.(Forms\.)?)?MessageBox\.Show)$`,
      ),
    },
  },
];

/** Extensions that both read as the same language; scripts in pages are JavaScript to both. */
export const commonFiles = /\.(?:js|cjs|mjs|jsx|ts|cts|mts|tsx|py|java|php|rb|gemspec|go|cs|html?|xhtml)$/u;
