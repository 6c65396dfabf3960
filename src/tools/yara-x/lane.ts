import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../../io/process.ts';
import { ownProgram } from '../../io/worker-file.ts';
import { frameHeader } from './frames.ts';
import { ANSWERS, childAnswer, type ChildAnswer, type ChildStart } from './protocol.ts';

/** Milliseconds for compiling: tens of thousands of rules take half a minute. */
const COMPILING = 300_000;

/** One process that matches rules, one file at a time. Whatever it does that it should not ends it. */
export class Lane {
  readonly #child: ChildProcess;
  readonly #input: Writable;
  readonly #gone: Promise<void>;
  #pending: { done: (answer: ChildAnswer) => void; fail: (error: Error) => void } | null = null;
  /** How it ended, once it has. */
  ended: Error | null = null;

  constructor() {
    this.#child = spawn(process.execPath, [childFile()], { stdio: ['pipe', 'ignore', 'ignore', 'pipe'], env: childEnvironment() });
    const input = this.#child.stdin as Writable;
    const answers = this.#child.stdio[ANSWERS] as Readable;
    this.#input = input;
    input.on('error', () => this.#end(new Error('the process does not read')));
    createInterface({ input: answers }).on('line', (line) => this.#take(line));
    answers.on('error', () => this.#end(new Error('the process does not answer')));
    process.once('exit', this.#kill);
    this.#gone = new Promise((done) => {
      const settle = (how: string) => {
        this.#end(new Error(how));
        process.off('exit', this.#kill);
        done();
      };
      this.#child.once('error', (error) => settle(error.message));
      this.#child.once('close', (code, signal) => settle(`the process ended (${signal ?? `exit code ${code}`})`));
    });
  }

  /** Hands the rules over. */
  async start(start: ChildStart): Promise<ChildAnswer> {
    const bytes = Buffer.from(JSON.stringify(start));
    await this.#send(frameHeader(bytes.length));
    await this.#send(bytes);
    return this.#answer(COMPILING);
  }

  /** Matches one file. `deadline`: milliseconds for the answer, once it has all bytes. Throws where it does not come, or the bytes do not. */
  async match(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, size: number, deadline: number): Promise<ChildAnswer> {
    let sent = 0;
    try {
      await this.#send(frameHeader(size));
      for await (const chunk of chunks) {
        sent += chunk.length;
        if (sent > size) break;
        await this.#send(chunk);
      }
      if (sent !== size) throw new Error(`the file has not ${size} bytes`);
    } catch (error) {
      // It waits for the rest of a file that nobody sends.
      this.#end(error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
    return this.#answer(deadline);
  }

  async stop(): Promise<void> {
    this.#end(new Error('stopped'));
    await this.#gone;
  }

  #answer(deadline: number): Promise<ChildAnswer> {
    return new Promise((done, fail) => {
      if (this.ended !== null) {
        fail(this.ended);
        return;
      }
      const timer = setTimeout(() => this.#end(new Error(`no answer within ${deadline / 1000} s`)), deadline);
      const settle =
        <T>(act: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          this.#pending = null;
          act(value);
        };
      this.#pending = { done: settle(done), fail: settle(fail) };
    });
  }

  #take(line: string): void {
    try {
      const answer = childAnswer.parse(JSON.parse(line));
      if (this.#pending === null) throw new Error('an answer that nobody asked for');
      this.#pending.done(answer);
    } catch (error) {
      this.#end(error instanceof Error ? error : new Error(String(error)));
    }
  }

  async #send(bytes: Uint8Array): Promise<void> {
    if (this.ended !== null) throw this.ended;
    if (this.#input.write(bytes)) return;
    await Promise.race([once(this.#input, 'drain'), this.#gone]);
    if (this.ended !== null) throw this.ended;
  }

  #end(how: Error): void {
    this.ended ??= how;
    this.#kill();
    this.#pending?.fail(this.ended);
  }

  readonly #kill = (): void => {
    this.#child.kill('SIGKILL');
  };
}

function childFile(): string {
  return fileURLToPath(ownProgram({ from: import.meta.url, source: './child.ts', bundled: 'yara-x-child.js' }));
}
