import { inSet, type CharacterSet, type Expression } from './expression.ts';
import { reachOf, spanOf } from './reach.ts';

/** An expression made ready to run. */
export interface Program {
  readonly code: readonly Instruction[];
  /** Where groups begin and end, and marks of loops: how many places a run remembers. */
  readonly places: number;
}

type Instruction =
  | { readonly op: 'text'; readonly text: string }
  | { readonly op: 'set'; readonly set: CharacterSet }
  | { readonly op: 'run'; readonly set: CharacterSet; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'save'; readonly place: number }
  /** Fails where nothing was matched since `place`: an empty loop would never end. */
  | { readonly op: 'progress'; readonly place: number }
  | { readonly op: 'same'; readonly number: number }
  | { readonly op: 'behind'; readonly program: Program; readonly min: number; readonly max: number }
  | { readonly op: 'end' };

/** Steps that may still be spent. Shared by several runs. */
export interface Budget {
  left: number;
}

/** What a run matched: where it ends and the text of each group (index 0: the whole). */
export interface Match {
  readonly end: number;
  readonly groups: readonly string[];
}

/** The next place at or after `start` where a match could begin; -1 where there is none. Saves most runs. */
export function nextStart({ code: [first] }: Program, text: string, start: number): number {
  if (first?.op === 'text') return text.indexOf(first.text, start);
  if (first?.op !== 'set') return start;
  let at = start;
  while (at < text.length && !inSet(first.set, text.charCodeAt(at))) at += 1;
  return at < text.length ? at : -1;
}

/** Greatest number of times that a repeated group is written out. */
const copies = 64;

/** Compiles an expression. Throws where a group is repeated more than {@link copies} times. */
export function compileExpression(expression: Expression): Program {
  const compiler = new Compiler();
  compiler.add(expression);
  compiler.code.push({ op: 'end' });
  return { code: compiler.code, places: compiler.places };
}

class Compiler {
  readonly code: Instruction[] = [];
  /** Two for each of the groups 1 to 15. Loop marks come after them. */
  places = 32;

  add(expression: Expression): void {
    switch (expression.kind) {
      case 'text':
        this.code.push({ op: 'text', text: expression.text });
        return;
      case 'set':
        this.code.push({ op: 'set', set: expression.set });
        return;
      case 'join':
        for (const part of expression.parts) this.add(part);
        return;
      case 'choice':
        this.#choice(expression.options);
        return;
      case 'group':
        if (expression.number > 15) throw new Error('More than 15 groups');
        this.code.push({ op: 'save', place: expression.number * 2 });
        this.add(expression.body);
        this.code.push({ op: 'save', place: expression.number * 2 + 1 });
        return;
      case 'repeat':
        this.#repeat(expression);
        return;
      case 'same':
        this.code.push({ op: 'same', number: expression.number });
        return;
      case 'behind':
        this.code.push({ op: 'behind', program: compileExpression(expression.body), ...spanOf(expression.body) });
        return;
    }
  }

  #choice(options: readonly Expression[]): void {
    const jumps: number[] = [];
    options.forEach((option, index) => {
      if (index === options.length - 1) return this.add(option);
      const split = this.#reserve();
      this.add(option);
      jumps.push(this.#reserve());
      this.code[split] = { op: 'split', first: split + 1, second: this.code.length };
    });
    for (const jump of jumps) this.code[jump] = { op: 'jump', to: this.code.length };
  }

  #repeat({ body, min, max, lazy }: Extract<Expression, { kind: 'repeat' }>): void {
    if (body.kind === 'set') {
      const { set } = body;
      this.code.push({ op: 'run', set, min, max: max === Infinity ? min + reachOf(set) : max, lazy });
      return;
    }
    if (min > copies || (max !== Infinity && max > copies)) throw new Error(`A group is repeated more than ${copies} times`);
    for (let count = 0; count < min; count += 1) this.add(body);
    if (max === Infinity) return this.#loop(body, lazy);
    const splits: number[] = [];
    for (let count = min; count < max; count += 1) {
      splits.push(this.#reserve());
      this.add(body);
    }
    for (const split of splits) this.code[split] = splitOf({ enter: split + 1, leave: this.code.length, lazy });
  }

  #loop(body: Expression, lazy: boolean): void {
    const place = this.places;
    this.places += 1;
    const split = this.#reserve();
    this.code.push({ op: 'save', place });
    this.add(body);
    this.code.push({ op: 'progress', place }, { op: 'jump', to: split });
    this.code[split] = splitOf({ enter: split + 1, leave: this.code.length, lazy });
  }

  #reserve(): number {
    return this.code.push({ op: 'end' }) - 1;
  }
}

function splitOf({ enter, leave, lazy }: { enter: number; leave: number; lazy: boolean }): Instruction {
  return lazy ? { op: 'split', first: leave, second: enter } : { op: 'split', first: enter, second: leave };
}

interface Branch {
  readonly to: number;
  readonly at: number;
  /** The other places that a `run` may still end at: `at` moves towards it. */
  readonly last: number;
}

interface Undo {
  readonly place: number;
  readonly was: number;
}

/** Runs a program on a text. Backtracks as the language defines it, but every step costs. */
export class Run {
  readonly #program: Program;
  readonly #text: string;
  readonly #budget: Budget;
  readonly #places: Int32Array;
  readonly #stack: (Branch | Undo)[] = [];
  #at = 0;

  constructor(program: Program, text: string, budget: Budget) {
    this.#program = program;
    this.#text = text;
    this.#budget = budget;
    this.#places = new Int32Array(program.places).fill(-1);
  }

  /** The match that begins at `start`. Null where there is none, or where the budget ran out: then `budget.left` is 0 or less and the run is of no more use. */
  from(start: number): Match | null {
    this.#at = start;
    this.#stack.length = 0;
    this.#places.fill(-1);
    let next: number | null = 0;
    while (next !== null) {
      this.#budget.left -= 1;
      if (this.#budget.left <= 0) return null;
      const instruction: Instruction | undefined = this.#program.code[next];
      if (instruction === undefined || instruction.op === 'end') return this.#match(start);
      next = this.#step(instruction, next) ?? this.#back();
    }
    return null;
  }

  /** The next instruction, or null where this one does not match. */
  #step(instruction: Exclude<Instruction, { op: 'end' }>, index: number): number | null {
    switch (instruction.op) {
      case 'text':
        return this.#eat(instruction.text) ? index + 1 : null;
      case 'set':
        if (this.#at >= this.#text.length || !inSet(instruction.set, this.#text.charCodeAt(this.#at))) return null;
        this.#at += 1;
        return index + 1;
      case 'run':
        return this.#repeat(instruction, index + 1) ? index + 1 : null;
      case 'split':
        this.#stack.push({ to: instruction.second, at: this.#at, last: this.#at });
        return instruction.first;
      case 'jump':
        return instruction.to;
      case 'save':
        this.#stack.push({ place: instruction.place, was: this.#places[instruction.place] ?? -1 });
        this.#places[instruction.place] = this.#at;
        return index + 1;
      case 'progress':
        return this.#places[instruction.place] === this.#at ? null : index + 1;
      case 'same':
        return this.#eat(this.#group(instruction.number)) ? index + 1 : null;
      case 'behind':
        return this.#isBehind(instruction) ? index + 1 : null;
    }
  }

  #eat(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #repeat({ set, min, max, lazy }: Extract<Instruction, { op: 'run' }>, to: number): boolean {
    const most = Math.min(this.#at + max, this.#text.length);
    let end = this.#at;
    while (end < most && inSet(set, this.#text.charCodeAt(end))) end += 1;
    const least = this.#at + min;
    this.#budget.left -= (end - this.#at) >> 3;
    if (end < least) return false;
    const [first, last] = lazy ? [least, end] : [end, least];
    if (first !== last) this.#stack.push({ to, at: lazy ? first + 1 : first - 1, last });
    this.#at = first;
    return true;
  }

  #isBehind({ program, min, max }: Extract<Instruction, { op: 'behind' }>): boolean {
    for (let length = min; length <= max && length <= this.#at; length += 1) {
      const found = new Run(program, this.#text.slice(0, this.#at), this.#budget).from(this.#at - length);
      if (found?.end === this.#at) return true;
    }
    return false;
  }

  /** The instruction to go on with after a dead end; null where no branch is left. */
  #back(): number | null {
    for (let top = this.#stack.pop(); top !== undefined; top = this.#stack.pop()) {
      if ('place' in top) {
        this.#places[top.place] = top.was;
        continue;
      }
      if (top.at !== top.last) this.#stack.push({ ...top, at: top.at + Math.sign(top.last - top.at) });
      this.#at = top.at;
      return top.to;
    }
    return null;
  }

  #group(number: number): string {
    const [start, end] = [this.#places[number * 2] ?? -1, this.#places[number * 2 + 1] ?? -1];
    return start < 0 || end < start ? '' : this.#text.slice(start, end);
  }

  #match(start: number): Match {
    const whole = this.#text.slice(start, this.#at);
    return { end: this.#at, groups: [whole, ...Array.from({ length: 15 }, (_, index) => this.#group(index + 1))] };
  }
}
