import type { PatternMatch } from '../../checks/virus-scan/patterns.ts';
import type { Severity } from '../../gate/severity.ts';
import type { ChildStart, RuleFault } from './protocol.ts';

/** What is used of the native module (its index.d.ts). */
export interface NativeModule {
  compile(source: string, options: object): NativeRules;
  validate(source: string, options: object): { readonly errors: readonly { readonly message: string }[] };
}

/** Compiled rules. `matches` holds what was matched, and is never read here. */
export interface NativeRules {
  scan(data: Buffer): readonly NativeMatch[];
  scanFile(path: string): readonly NativeMatch[];
}

interface NativeMatch {
  readonly ruleIdentifier: string;
  readonly tags: readonly string[];
  readonly meta: Readonly<Record<string, unknown>>;
}

/** One compilation, and how to say which file a rule of it is from. */
export interface Compilation {
  readonly rules: NativeRules;
  readonly namespaceOf: (rule: string) => string;
}

type Files = ChildStart['rules'];

/** `include` would read files that nobody reviewed: from the folder under test. */
const options = { enableIncludes: false };

/**
 * Compiles the files: each must stand by itself. All of them at once where their names do not clash and none has a global rule, because that is
 * several times faster; else one by one, which gives the same matches.
 */
export function compileRules(
  native: NativeModule,
  { rules: files, canary }: ChildStart,
): { readonly compilations: readonly Compilation[] } | { readonly faults: readonly RuleFault[] } {
  const faults = files.flatMap(({ path, text }) => native.validate(text, options).errors.map(({ message }) => faultOf(path, message)));
  if (faults.length > 0) return { faults };
  const together = files.length > 1 && files.some(({ text }) => /\bglobal\b/.test(text)) ? null : compileTogether(native, files, canary);
  if (together !== null) return { compilations: [together] };
  return {
    compilations: files.map(({ path, text }) => ({ rules: native.compile(`${text}\n${canary}\n`, options), namespaceOf: () => path })),
  };
}

function compileTogether(native: NativeModule, files: Files, canary: string): Compilation | null {
  try {
    const rules = native.compile([...files.map(({ text }) => text), canary, ''].join('\n'), options);
    return { rules, namespaceOf: (rule) => fileOf(rule, files) };
  } catch {
    return null;
  }
}

/** Names are unique here, or the files would not have compiled together. */
function fileOf(rule: string, files: Files): string {
  const declaration = new RegExp(`\\brule\\s+${rule}\\b`);
  return (files.find(({ text }) => declaration.test(text)) ?? files[0])?.path ?? '';
}

/** Reads ``error[E025]: unknown pattern `$b`\n --> line:1:39\n … ^^ this pattern is not declared``. */
export function faultOf(path: string, message: string): RuleFault {
  const [first = ''] = message.split('\n');
  const place = /^ *--> line:(\d+):(\d+)/m.exec(message);
  const remark = /^[^\n]*\| +\^+ (.+)$/m.exec(message)?.[1];
  const title = first.replace(/^.*?error\[(\w+)\]: /, '$1 ');
  return {
    path,
    line: Number(place?.[1] ?? 0),
    column: Number(place?.[2] ?? 0),
    message: remark === undefined ? title : `${title}: ${remark}`,
  };
}

/** Everything that matches, without what was matched. */
export function matchesOf(found: readonly NativeMatch[], { namespaceOf }: Compilation): PatternMatch[] {
  return found.map(({ ruleIdentifier, tags, meta }) => ({
    rule: ruleIdentifier,
    namespace: namespaceOf(ruleIdentifier),
    tags: [...tags],
    severity: severityOf(meta['severity']),
  }));
}

/** The words that a rule may use. Whatever else it says, and where it says nothing, a match is `high`. */
const severityWords: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  note: 'note',
  info: 'note',
  informational: 'note',
};

function severityOf(meta: unknown): Severity {
  const word = typeof meta === 'string' ? meta.trim().toLowerCase() : '';
  return Object.hasOwn(severityWords, word) ? (severityWords[word] ?? 'high') : 'high';
}
