import type { CallRule } from './call-rule.ts';

const marked = /(?<![\w-])(?:debug|here|ここまで|ここ|通過|デバッグ|確認用)(?![\w-])|[★☆●■▼]|#{3,}|>{3,}|={3,}\s*debug/iu;

/** Shell. What a script says is for its user; tracing all commands shows passwords in logs. */
export const bash: readonly CallRule[] = [
  {
    rule: 'trace-switch',
    callee: /^set$/u,
    literals: ['set'],
    when: [{ at: 'any', is: /^-[a-wyzA-Z]*x[a-zA-Z]*$|^xtrace$/u }],
    severity: { main: 'medium', entry: 'medium', build: 'low', test: 'note', sample: 'note', vendored: 'note' },
  },
  {
    rule: 'trace-switch',
    callee: /^(?:ba|da|k|z)?sh$/u,
    literals: ['sh'],
    when: [{ at: 0, is: /^-[a-wyzA-Z]*x[a-zA-Z]*$/u }],
    severity: { main: 'medium', entry: 'medium', build: 'low', test: 'note', sample: 'note', vendored: 'note' },
  },
  {
    rule: 'console-output',
    callee: /^(?:echo|printf)$/u,
    literals: ['echo', 'printf'],
    when: [{ at: 'any', is: marked }],
    severity: { main: 'low', entry: 'low', build: 'note', test: 'note', sample: 'note', vendored: 'note' },
  },
];
