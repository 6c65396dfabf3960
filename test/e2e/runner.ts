import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const repository = resolve(import.meta.dirname, '../..');

/** What a step of a job left behind. */
export interface Step {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** Reads an `action.yml`. */
export function actionFileOf(folder: string): ActionFile {
  return parse(readFileSync(join(repository, folder, 'action.yml'), 'utf8')) as ActionFile;
}

/** What a step is started with. */
export interface StepRequest {
  /** Folder of the action: `.` or `actions/census`. */
  readonly action: string;
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
}

/**
 * Starts an action as the runner does: a process of its own, inputs with their defaults as `INPUT_*`, the command files, nothing else of this machine but PATH and HOME.
 * Source: https://docs.github.com/en/actions/sharing-automations/creating-actions/metadata-syntax-for-github-actions and actions/runner's NodeScriptActionHandler.
 */
export async function runStep({ action, workspace, inputs = {}, environment = {}, event }: StepRequest): Promise<Step> {
  const file = actionFileOf(action);
  const temporary = mkdtempSync(join(tmpdir(), 'kenpin-step-'));
  const commandFiles = Object.fromEntries(
    ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(temporary, name)]),
  );
  for (const path of Object.values(commandFiles)) writeFileSync(path, '');
  const eventPath = join(temporary, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event?.payload ?? {}));
  const runnerTemp = join(temporary, 'temp');
  mkdirSync(runnerTemp);
  const given = Object.entries(file.inputs ?? {}).map(([name, { default: preset }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    inputs[name] ?? preset ?? '',
  ]);
  const child = spawn(process.execPath, [resolve(repository, action, file.runs.main)], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ...(process.env['KENPIN_TOOLS'] === undefined ? {} : { KENPIN_TOOLS: process.env['KENPIN_TOOLS'] }),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: event?.name ?? 'push',
      GITHUB_EVENT_PATH: eventPath,
      RUNNER_TEMP: runnerTemp,
      ...commandFiles,
      ...Object.fromEntries(given),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  return {
    code,
    ...output,
    outputs: parseOutputs(readFileSync(commandFiles['GITHUB_OUTPUT'] ?? '', 'utf8')),
    summary: readFileSync(commandFiles['GITHUB_STEP_SUMMARY'] ?? '', 'utf8'),
  };
}

/** `name=value` lines and heredocs, as the runner's FileCommandManager reads them. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    if (heredoc?.[1] !== undefined) {
      const end = lines.indexOf(heredoc[2] ?? '', i + 1);
      if (end < 0) throw new Error(`unterminated output ${heredoc[1]}`);
      outputs[heredoc[1]] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return outputs;
}
