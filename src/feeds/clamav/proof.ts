import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { reason, type Reason } from '../../gate/reason.ts';
import { clamavKeys, type DatabaseKeys } from './keys.ts';
import { readMembers, type Member } from './members.ts';
import { openSignature, verifyInfoSignature } from './signature.ts';

/** What a database file proves about itself. */
export type DatabaseProof =
  | {
      readonly state: 'proved';
      readonly version: number;
      readonly signatures: number;
      readonly builder: string;
      /** From the signed `.info`, RFC 3339. */ readonly signedAt: string;
    }
  | { readonly state: 'rejected'; readonly reasons: readonly Reason[] };

const HEADER = 512;
const MD5_LENGTH = 16;

interface Header {
  readonly build: string;
  readonly version: string;
  readonly signatures: string;
  readonly level: string;
  readonly md5: string;
  readonly signature: string;
  readonly builder: string;
  readonly time: string;
}

/**
 * Proves a ClamAV database (.cvd or .cld) without ClamAV: the signature over the list of members, each member against the list, none missing, none unlisted,
 * the header equal to the signed text, and for a .cvd the signature over its body. Streams; throws nothing.
 * Format: Cisco-Talos/clamav libclamav/cvd.c and readdb.c.
 */
export async function proveDatabase(
  file: { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> },
  keys: DatabaseKeys = clamavKeys,
): Promise<DatabaseProof> {
  try {
    return await examine(file, keys);
  } catch (error) {
    return {
      state: 'rejected',
      reasons: [fault('unreadable', `${file.name} を読めません (${String(error)})`, `${file.name} cannot be read (${String(error)})`)],
    };
  }
}

async function examine({ name, chunks }: { name: string; chunks: AsyncIterable<Uint8Array> }, keys: DatabaseKeys): Promise<DatabaseProof> {
  const { headerBytes, body, md5 } = await split(chunks);
  const header = parseHeader(headerBytes);
  if (header === undefined)
    return {
      state: 'rejected',
      reasons: [fault('header', `${name} の先頭が ClamAV の形式ではありません`, `${name} does not begin as a ClamAV database`)],
    };
  const members = await readMembers(await unpacked(body));
  const info = members.find((member) => member.name.endsWith('.info'));
  const reasons = [
    ...bodyFaults(name, { header, md5: md5(), keys }),
    ...(info?.text === undefined || info.text === null
      ? [fault('no-info', `${name} に署名つきの一覧がありません`, `${name} has no signed list`)]
      : infoFaults(info.text, { header, members, keys, name })),
  ];
  if (reasons.length > 0) return { state: 'rejected', reasons };
  return {
    state: 'proved',
    version: Number(header.version),
    signatures: Number(header.signatures),
    builder: header.builder,
    signedAt: new Date(Number(header.time) * 1000).toISOString(),
  };
}

interface SplitFile {
  readonly headerBytes: Uint8Array;
  readonly body: AsyncIterable<Uint8Array>;
  /** Of the whole body; valid once it has streamed by. */
  readonly md5: () => string;
}

async function split(chunks: AsyncIterable<Uint8Array>): Promise<SplitFile> {
  const source = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < HEADER) {
    const next = await source.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const hash = createHash('md5');
  const rest = head.subarray(HEADER);
  async function* body(): AsyncGenerator<Uint8Array> {
    hash.update(rest);
    yield rest;
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      hash.update(next.value);
      yield next.value;
    }
  }
  return { headerBytes: head.subarray(0, HEADER), body: body(), md5: () => hash.digest('hex') };
}

/** The body is a gzip in a .cvd and mostly plain in a .cld. */
async function unpacked(body: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const source = body[Symbol.asyncIterator]();
  let first = await source.next();
  while (first.done !== true && first.value.length === 0) first = await source.next();
  async function* whole(): AsyncGenerator<Uint8Array> {
    for (let next = first; next.done !== true; next = await source.next()) yield next.value;
  }
  if (first.done === true || first.value[0] !== 0x1f) return whole();
  const gunzip = createGunzip();
  // The reader of `gunzip` meets its error; the callback only keeps it from being thrown a second time.
  pipeline(Readable.from(whole()), gunzip, () => {});
  return gunzip as AsyncIterable<Uint8Array>;
}

function parseHeader(bytes: Uint8Array): Header | undefined {
  const [magic, ...fields] = Buffer.from(bytes).toString('latin1').trimEnd().split(':');
  const build = fields.slice(0, -7).join(':');
  const [version, signatures, level, md5, signature, builder, time] = fields.slice(-7);
  if (bytes.length !== HEADER || magic !== 'ClamAV-VDB' || time === undefined || version === undefined || signatures === undefined)
    return undefined;
  if (
    level === undefined ||
    md5 === undefined ||
    signature === undefined ||
    builder === undefined ||
    !/^\d{1,12}$/.test(time) ||
    !/^\d+$/.test(version)
  )
    return undefined;
  return { build, version, signatures, level, md5, signature, builder, time };
}

/** Only a .cvd has a signed body: freshclam writes a .cld from parts and leaves the header without. */
function bodyFaults(name: string, { header, md5, keys }: { header: Header; md5: string; keys: DatabaseKeys }): Reason[] {
  if (!name.endsWith('.cvd')) return [];
  const opened = openSignature(header.signature, keys.header, MD5_LENGTH);
  const good = md5 === header.md5 && opened !== undefined && Buffer.from(opened).toString('hex') === md5;
  return good ? [] : [fault('body-signature', `${name} の本体が署名と一致しません`, `The body of ${name} does not match its signature`)];
}

function infoFaults(
  text: string,
  { header, members, keys, name }: { header: Header; members: readonly Member[]; keys: DatabaseKeys; name: string },
): Reason[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.startsWith('DSIG:'));
  if (end < 1) return [fault('info-unsigned', `${name} の一覧に署名がありません`, `The list of ${name} is not signed`)];
  const signed = lines
    .slice(0, end)
    .map((line) => `${line}\n`)
    .join('');
  const hash = createHash('sha256').update(signed, 'latin1').digest();
  if (!verifyInfoSignature(lines[end]?.slice('DSIG:'.length) ?? '', hash, keys.info)) {
    return [fault('info-signature', `${name} の一覧の署名が正しくありません`, `The signature of the list of ${name} is wrong`)];
  }
  const same = sameAsHeader(lines[0] ?? '', header)
    ? []
    : [
        fault(
          'header-differs',
          `${name} の先頭が署名された内容と違います（日付・版の改変）`,
          `The header of ${name} differs from the signed text (date or version forged)`,
        ),
      ];
  return [...same, ...memberFaults(lines.slice(1, end), members, name)];
}

function sameAsHeader(line: string, header: Header): boolean {
  const fields = line.split(':');
  const build = fields.slice(1, -7).join(':');
  const [version, signatures, level, , , builder, time] = fields.slice(-7);
  const equal =
    fields[0] === 'ClamAV-VDB' &&
    version === header.version &&
    signatures === header.signatures &&
    level === header.level &&
    time === header.time;
  return equal && build === header.build && builder === header.builder;
}

function memberFaults(lines: readonly string[], members: readonly Member[], name: string): Reason[] {
  const listed = new Map(lines.filter((line) => line !== '').map((line) => [line.split(':')[0] ?? '', line]));
  const wrong = [...listed].filter(([member, line]) => {
    const found = members.filter((each) => each.name === member);
    return found.length !== 1 || line !== `${member}:${found[0]?.size}:${found[0]?.sha256}`;
  });
  const unlisted = members.filter((member) => !listed.has(member.name) && member.name !== 'COPYING' && !member.name.endsWith('.info'));
  return [
    ...wrong.map(([member]) =>
      fault('member', `${name} の中の ${member} が欠けているか改変されています`, `${member} in ${name} is missing or altered`),
    ),
    ...unlisted.map((member) =>
      fault('unlisted', `${name} に一覧にない ${member.name} が入っています`, `${name} contains ${member.name}, which is not in its list`),
    ),
  ];
}

function fault(code: string, ja: string, en: string): Reason {
  return reason(`clamav-database-${code}`, { ja, en });
}
