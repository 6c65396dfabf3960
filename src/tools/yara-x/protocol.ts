import * as z from 'zod/mini';
import { severities } from '../../gate/severity.ts';

/**
 * Between kenpin and the process that matches rules. To it, on stdin: frames of a length (eight bytes, big-endian) and as many bytes; the first is
 * a {@link ChildStart} in JSON, each other one file. From it, on descriptor 3: one line of JSON for each frame.
 */
export interface ChildStart {
  /** Path of the native module; its hash was compared just before. */
  readonly module: string;
  readonly rules: readonly { readonly path: string; readonly text: string }[];
  /** The canary's rule, compiled with every rule file. */
  readonly canary: string;
  /** Folder for files above {@link MEMORY_LIMIT}; the parent removes it. */
  readonly spool: string;
}

/** Files up to this size are held in memory, larger ones lie on disk while they are matched. */
export const MEMORY_LIMIT = 64 * 1024 * 1024;
/** Bytes before a frame. */
export const FRAME_HEADER = 8;
/** The descriptor that answers come from. */
export const ANSWERS = 3;

const fault = z.object({ path: z.string(), line: z.int(), column: z.int(), message: z.string() });
/** Why a rule file does not compile. `line` and `column` are 1-based, 0 where the compiler names none. */
export type RuleFault = z.infer<typeof fault>;

/** An answer, as it comes over the wire. */
export const childAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('ready'), compilations: z.int().check(z.gte(1)) }),
  z.object({ state: z.literal('refused'), faults: z.array(fault).check(z.minLength(1)) }),
  z.object({
    state: z.literal('examined'),
    size: z.int(),
    matches: z.array(z.object({ rule: z.string(), namespace: z.string(), tags: z.array(z.string()), severity: z.enum(severities) })),
  }),
  z.object({ state: z.literal('failed'), why: z.string() }),
]);
/** One of the answers. */
export type ChildAnswer = z.infer<typeof childAnswer>;
