import { damaged } from './container.ts';

/** Bits, most significant first. Throws `container-truncated` where there are none left. */
export interface BitSource {
  bits(count: number): number;
}

interface Code {
  readonly limits: Int32Array;
  readonly offsets: Int32Array;
  readonly symbols: Uint16Array;
  readonly shortest: number;
  readonly longest: number;
}

/** One block of bzip2 after its magic and CRC: symbol map, Huffman tables, move-to-front, Burrows-Wheeler, run lengths. */
export function decodeBlock(input: BitSource, capacity: number): Uint8Array {
  if (input.bits(1) === 1) throw damaged('bzip2 randomised block');
  const origin = input.bits(24);
  const symbols = readSymbols(input);
  const tableCount = input.bits(3);
  if (tableCount < 2 || tableCount > 6) throw damaged('bzip2 tables');
  const selectors = readSelectors(input, tableCount);
  const codes = Array.from({ length: tableCount }, () => readCode(input, symbols.length + 2));
  const column = readColumn(input, { symbols, selectors, codes, capacity });
  if (origin >= column.length) throw damaged('bzip2 origin');
  return expandRuns(invert(column, origin));
}

function readSymbols(input: BitSource): number[] {
  const groups = input.bits(16);
  const symbols: number[] = [];
  for (let group = 0; group < 16; group += 1) {
    if ((groups & (0x8000 >> group)) === 0) continue;
    const used = input.bits(16);
    for (let index = 0; index < 16; index += 1) if ((used & (0x8000 >> index)) !== 0) symbols.push(group * 16 + index);
  }
  if (symbols.length === 0) throw damaged('bzip2 symbols');
  return symbols;
}

function readSelectors(input: BitSource, tableCount: number): Uint8Array {
  const count = input.bits(15);
  if (count === 0) throw damaged('bzip2 selectors');
  const order = Array.from({ length: tableCount }, (_, index) => index);
  const selectors = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    let place = 0;
    while (input.bits(1) === 1) place += 1;
    const [table] = order.splice(place, 1);
    if (table === undefined) throw damaged('bzip2 selector');
    order.unshift(table);
    selectors[at] = table;
  }
  return selectors;
}

/** Lengths are stored as differences; the code is canonical. */
function readCode(input: BitSource, alphabet: number): Code {
  const lengths: number[] = [];
  let length = input.bits(5);
  for (let symbol = 0; symbol < alphabet; symbol += 1) {
    while (input.bits(1) === 1) length += input.bits(1) === 0 ? 1 : -1;
    if (length < 1 || length > 20) throw damaged('bzip2 code length');
    lengths.push(length);
  }
  const longest = Math.max(...lengths);
  const shortest = Math.min(...lengths);
  const limits = new Int32Array(22).fill(-1);
  const offsets = new Int32Array(22);
  const symbols: number[] = [];
  let code = 0;
  for (let bits = shortest; bits <= longest; bits += 1) {
    offsets[bits] = symbols.length - code;
    for (let symbol = 0; symbol < alphabet; symbol += 1) {
      if (lengths[symbol] !== bits) continue;
      symbols.push(symbol);
      code += 1;
    }
    limits[bits] = code - 1;
    code <<= 1;
  }
  return { limits, offsets, symbols: Uint16Array.from(symbols), shortest, longest };
}

function readSymbol(input: BitSource, code: Code): number {
  let bits = code.shortest;
  let value = input.bits(bits);
  while (value > (code.limits[bits] ?? -1)) {
    bits += 1;
    if (bits > code.longest) throw damaged('bzip2 code');
    value = (value << 1) | input.bits(1);
  }
  const symbol = code.symbols[value + (code.offsets[bits] ?? 0)];
  if (symbol === undefined) throw damaged('bzip2 code');
  return symbol;
}

interface Coding {
  readonly symbols: number[];
  readonly selectors: Uint8Array;
  readonly codes: readonly Code[];
  readonly capacity: number;
}

/** The last column of the sorted rotations: Huffman codes in groups of 50, zero runs in bijective base 2, move-to-front. */
function readColumn(input: BitSource, { symbols, selectors, codes, capacity }: Coding): Uint8Array {
  const column = new Uint8Array(capacity);
  const order = [...symbols];
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let at = 0; ; at += 1) {
    const code = codes[selectors[Math.floor(at / 50)] ?? -1];
    if (code === undefined) throw damaged('bzip2 selectors');
    const symbol = readSymbol(input, code);
    if (symbol < 2) {
      run += weight << symbol;
      weight <<= 1;
      if (run > capacity) throw damaged('bzip2 run');
      continue;
    }
    if (length + run > capacity) throw damaged('bzip2 block size');
    column.fill(order[0] ?? 0, length, length + run);
    length += run;
    run = 0;
    weight = 1;
    if (symbol === symbols.length + 1) return column.subarray(0, length);
    if (length >= capacity) throw damaged('bzip2 block size');
    const [byte = 0] = order.splice(symbol - 1, 1);
    order.unshift(byte);
    column[length] = byte;
    length += 1;
  }
}

/** Undoes the Burrows-Wheeler transform. */
function invert(column: Uint8Array, origin: number): Uint8Array {
  const starts = new Uint32Array(257);
  for (const byte of column) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
  for (let byte = 1; byte < 257; byte += 1) starts[byte] = (starts[byte] ?? 0) + (starts[byte - 1] ?? 0);
  const next = new Uint32Array(column.length);
  for (let at = 0; at < column.length; at += 1) {
    const byte = column[at] ?? 0;
    const place = starts[byte] ?? 0;
    next[place] = at;
    starts[byte] = place + 1;
  }
  const text = new Uint8Array(column.length);
  let position = next[origin] ?? 0;
  for (let at = 0; at < text.length; at += 1) {
    text[at] = column[position] ?? 0;
    position = next[position] ?? 0;
  }
  return text;
}

/** Four equal bytes are followed by a count of further ones. */
function expandRuns(text: Uint8Array): Uint8Array {
  let length = 0;
  eachRun(text, (_, count) => (length += count));
  const expanded = new Uint8Array(length);
  let at = 0;
  eachRun(text, (byte, count) => {
    expanded.fill(byte, at, at + count);
    at += count;
  });
  return expanded;
}

function eachRun(text: Uint8Array, take: (byte: number, count: number) => void): void {
  for (let at = 0; at < text.length;) {
    const byte = text[at] ?? 0;
    let count = 1;
    while (count < 4 && text[at + count] === byte) count += 1;
    at += count;
    if (count < 4) {
      take(byte, count);
      continue;
    }
    take(byte, 4 + (text[at] ?? 0));
    at += 1;
  }
}
