import { constants, createHash, publicEncrypt } from 'node:crypto';
import type { LoginAnswer, Pair } from '../../checks/default-credentials/live/login.ts';
import { Wire, type Address } from './wire.ts';

// CLIENT_LONG_PASSWORD, CLIENT_PROTOCOL_41, CLIENT_SECURE_CONNECTION, CLIENT_PLUGIN_AUTH
const CAPABILITIES = 0x0000_0001 | 0x0000_0200 | 0x0000_8000 | 0x0008_0000;

/** MySQL and MariaDB, protocol 10: mysql_native_password and caching_sha2_password (https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase.html). */
export function mysqlLogin(address: Address, pair: Pair, signal: AbortSignal): Promise<LoginAnswer> {
  return Wire.use(address, signal, async (wire) => {
    const greeting = await packet(wire);
    if (greeting.body[0] === 0xff) return refusal(greeting.body);
    const { scramble, plugin } = readGreeting(greeting.body);
    const answer = scrambled(plugin, pair.password, scramble);
    const head = Buffer.alloc(32);
    head.writeUInt32LE(CAPABILITIES, 0);
    head.writeUInt32LE(1 << 24, 4);
    head[8] = 45;
    const account = Buffer.from(`${pair.account}\0`, 'utf8');
    const body = Buffer.concat([head, account, Buffer.from([answer.length]), answer, Buffer.from(`${plugin}\0`, 'latin1')]);
    send(wire, body, greeting.sequence + 1);
    return conversation(wire, pair.password, scramble);
  });
}

interface Greeting {
  readonly scramble: Buffer;
  readonly plugin: string;
}

function readGreeting(body: Buffer): Greeting {
  if (body[0] !== 10) throw new Error('another protocol');
  const version = body.indexOf(0, 1);
  const first = body.subarray(version + 5, version + 13);
  // Filler, capabilities, character set, status, capabilities, length of the scramble, ten bytes of nothing.
  const rest = version + 13 + 1 + 2 + 1 + 2 + 2 + 1 + 10;
  const second = body.subarray(rest, rest + 12);
  const plugin = body.toString('latin1', rest + 13).replace(/\0.*$/su, '');
  return { scramble: Buffer.concat([first, second]), plugin: plugin === '' ? 'mysql_native_password' : plugin };
}

/** What the server says after an answer: yes, no, another way to answer, or more to do. */
async function conversation(wire: Wire, password: string, first: Buffer): Promise<LoginAnswer> {
  let scramble = first;
  for (let round = 0; round < 6; round += 1) {
    const { body, sequence } = await packet(wire);
    const [kind, detail] = body;
    if (kind === 0x00) return 'accepted';
    if (kind === 0xff) return refusal(body);
    if (kind === 0xfe) {
      const end = body.indexOf(0, 1);
      const plugin = body.toString('latin1', 1, end);
      if (plugin !== 'mysql_native_password' && plugin !== 'caching_sha2_password')
        return plugin.includes('socket') ? 'rejected' : 'unclear';
      scramble = Buffer.from(body.subarray(end + 1, end + 21));
      send(wire, scrambled(plugin, password, scramble), sequence + 1);
    } else if (kind === 0x01 && detail === 0x04) {
      // Not in the server's cache: it wants the password itself, under its public key where there is no TLS.
      send(wire, Buffer.from([2]), sequence + 1);
    } else if (kind === 0x01 && detail === 0x2d) {
      send(wire, underKey(body.toString('latin1', 1), password, scramble), sequence + 1);
    } else if (kind !== 0x01) return 'unclear';
  }
  return 'unclear';
}

function underKey(key: string, password: string, scramble: Buffer): Buffer {
  const mixed = Buffer.from(`${password}\0`, 'utf8').map((byte, at) => byte ^ (scramble[at % scramble.length] ?? 0));
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, mixed);
}

function scrambled(plugin: string, password: string, scramble: Buffer): Buffer {
  if (password === '') return Buffer.alloc(0);
  const algorithm = plugin === 'caching_sha2_password' ? 'sha256' : 'sha1';
  const hash = (...parts: readonly (string | Uint8Array)[]) =>
    parts.reduce((each, part) => each.update(part), createHash(algorithm)).digest();
  const once = hash(password);
  const twice = hash(once);
  const mask = algorithm === 'sha256' ? hash(twice, scramble) : hash(scramble, twice);
  return Buffer.from(once.map((byte, at) => byte ^ (mask[at] ?? 0)));
}

/** 1045 and 1698: wrong account or password; 1129, 3118, 3955: host or account blocked; 1049 and 1044 are said to somebody who is in. */
function refusal(body: Buffer): LoginAnswer {
  const code = body.length >= 3 ? body.readUInt16LE(1) : 0;
  if (code === 1045 || code === 1698) return 'rejected';
  if (code === 1129 || code === 3118 || code === 3955) return 'locked';
  return code === 1049 || code === 1044 ? 'accepted' : 'unclear';
}

async function packet(wire: Wire): Promise<{ readonly body: Buffer; readonly sequence: number }> {
  const head = await wire.read(4);
  return { body: await wire.read(head.readUIntLE(0, 3)), sequence: head[3] ?? 0 };
}

function send(wire: Wire, body: Uint8Array, sequence: number): void {
  const head = Buffer.alloc(4);
  head.writeUIntLE(body.length, 0, 3);
  head[3] = sequence & 0xff;
  wire.write(Buffer.concat([head, body]));
}
