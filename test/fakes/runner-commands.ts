/** A workflow command as the runner would carry it out. */
export interface RunnerCommand {
  readonly name: string;
  readonly data: string;
}

/** actions/runner 2.336, ActionCommandManager: the commands that are registered. */
const registered = new Set([
  'set-output',
  'add-mask',
  'stop-commands',
  'error',
  'warning',
  'notice',
  'group',
  'endgroup',
  'debug',
  'add-matcher',
  'remove-matcher',
  'echo',
  'save-state',
]);

/** The commands in a log, by the runner's own rules: lines end at CR LF, LF or a lone CR; `::name props::data` after blanks, else `##[name props]data` anywhere in the line. */
export function parseRunnerOutput(log: string): RunnerCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => parseV2(line) ?? parseV1(line) ?? []);
}

function parseV2(line: string): RunnerCommand | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  return end < 0 ? undefined : commandOf(text.slice(2, end), text.slice(end + 2));
}

function parseV1(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  return end < 0 ? undefined : commandOf(line.slice(start + 3, end), line.slice(end + 1));
}

function commandOf(head: string, data: string): RunnerCommand | undefined {
  const name = (head.split(' ')[0] ?? '').toLowerCase();
  return registered.has(name) ? { name, data } : undefined;
}
