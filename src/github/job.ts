import * as core from '@actions/core';

/** An annotation on a job. */
export interface JobAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** The text of an input, empty where it is not given. */
export function inputText(name: string): string {
  return core.getInput(name);
}

/** `true` or `false` in the spellings of YAML 1.2, undefined for anything else. */
export function inputSwitch(name: string): boolean | undefined {
  const value = core.getInput(name);
  if (/^(true|True|TRUE)$/.test(value)) return true;
  return /^(false|False|FALSE|)$/.test(value) ? false : undefined;
}

/** The lines of an input that are not empty. */
export function inputLines(name: string): string[] {
  return core.getMultilineInput(name);
}

/** Shows an annotation. The toolkit escapes what the runner would take for a command. */
export function annotate({ level, title, message, file, line }: JobAnnotation): void {
  const properties = { title, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }) };
  switch (level) {
    case 'error':
      return core.error(message, properties);
    case 'warning':
      return core.warning(message, properties);
    case 'notice':
      return core.notice(message, properties);
  }
}

/** Sets an output of the step. */
export function setOutput(name: string, value: string): void {
  core.setOutput(name, value);
}

/** Adds Markdown to the job summary. */
export async function addSummary(markdown: string): Promise<void> {
  await core.summary.addRaw(markdown, true).write();
}
