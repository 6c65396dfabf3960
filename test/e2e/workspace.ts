import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeSigningKey } from '../../src/package/sign/key.ts';
import { makeTestSignatures } from '../../src/tools/clamav/test-signatures.ts';

const repository = resolve(import.meta.dirname, '../..');

/** The key that the example's packages are signed with in tests. */
export const signingKey = makeSigningKey('kenpin tests');

/** A folder with the mended example: feeds, fresh test signatures, policy. It passes as it is. */
export function mendedWorkspace(): string {
  return workspaceOf('mended');
}

/** The same with all the faults of the faulty example. */
export function faultyWorkspace(): string {
  return workspaceOf('faulty');
}

function workspaceOf(variant: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-e2e-'));
  cpSync(join(repository, 'examples/grant-application', variant), folder, { recursive: true });
  cpSync(join(repository, 'examples/feeds'), join(folder, 'feeds'), { recursive: true });
  editFile(folder, 'kenpin.yml', (text) => text.replace('../feeds', 'feeds'));
  mkdirSync(join(folder, 'signatures'));
  writeSignatures(folder, new Date());
  return folder;
}

/** Test signatures issued at a time. */
export function writeSignatures(folder: string, issued: Date): void {
  for (const { name, content } of makeTestSignatures(issued)) writeFileSync(join(folder, 'signatures', name), content);
}

/** Changes a file of the workspace. Throws where the change changes nothing: a test that plants nothing proves nothing. */
export function editFile(folder: string, path: string, edit: (text: string) => string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  writeFileSync(join(folder, path), after);
}

/** How a kenpin process ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built program as a user does. */
export function startKenpin(
  args: readonly string[],
  { cwd, environment = {} }: { readonly cwd: string; readonly environment?: Readonly<Record<string, string>> },
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(repository, 'dist/kenpin.js'), ...args], {
    cwd,
    env: { ...process.env, LANG: 'ja_JP.UTF-8', KENPIN_SIGNING_KEY: signingKey.privateKey, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = new Promise<Ended>((done, fail) => child.on('error', fail).on('close', (code) => done({ code, ...output })));
  return { child, ended };
}

/** Runs the built program to its end. */
export function runKenpin(
  args: readonly string[],
  options: { readonly cwd: string; readonly environment?: Readonly<Record<string, string>> },
): Promise<Ended> {
  return startKenpin(args, options).ended;
}
