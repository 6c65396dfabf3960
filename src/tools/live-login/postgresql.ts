import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type { LoginAnswer, Pair } from '../../checks/default-credentials/live/login.ts';
import { Wire, type Address } from './wire.ts';

const PROTOCOL = 196_608;

/** PostgreSQL's protocol 3.0: password in clear, MD5 and SCRAM-SHA-256 (https://www.postgresql.org/docs/current/protocol-flow.html, RFC 5802 and 7677). */
export function postgresqlLogin(address: Address, pair: Pair, signal: AbortSignal): Promise<LoginAnswer> {
  return Wire.use(address, signal, async (wire) => {
    const parameters = `user\0${pair.account}\0database\0postgres\0\0`;
    const body = Buffer.concat([int32(PROTOCOL), Buffer.from(parameters, 'utf8')]);
    wire.write(Buffer.concat([int32(body.length + 4), body]));
    const asked = await message(wire);
    if (asked.type === 'E') return refusal(asked.body);
    if (asked.type !== 'R') return 'unclear';
    return authenticate(wire, pair, asked.body);
  });
}

async function authenticate(wire: Wire, { account, password }: Pair, body: Buffer): Promise<LoginAnswer> {
  const kind = body.readInt32BE(0);
  if (kind === 0) return 'open';
  if (kind === 3) return answered(wire, `${password}\0`);
  if (kind === 5) {
    const md5 = (...parts: readonly (string | Uint8Array)[]) =>
      parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest('hex');
    return answered(wire, `md5${md5(md5(password, account), body.subarray(4, 8))}\0`);
  }
  if (kind === 10 && body.toString('latin1', 4).split('\0').includes('SCRAM-SHA-256')) return scram(wire, password);
  return 'unclear';
}

async function answered(wire: Wire, password: string): Promise<LoginAnswer> {
  send(wire, Buffer.from(password, 'utf8'));
  return verdict(await message(wire));
}

async function scram(wire: Wire, password: string): Promise<LoginAnswer> {
  const nonce = randomBytes(18).toString('base64');
  const bare = `n=,r=${nonce}`;
  const first = Buffer.from(`n,,${bare}`, 'utf8');
  send(wire, Buffer.concat([Buffer.from('SCRAM-SHA-256\0', 'latin1'), int32(first.length), first]));
  const challenge = await message(wire);
  if (challenge.type === 'E') return refusal(challenge.body);
  const text = challenge.body.toString('utf8', 4);
  const [, server = '', salt = '', iterations = '0'] = /^r=([^,]+),s=([A-Za-z0-9+/=]+),i=(\d{1,7})$/u.exec(text) ?? [];
  if (challenge.type !== 'R' || !server.startsWith(nonce) || Number(iterations) < 1) return 'unclear';
  const salted = pbkdf2Sync(password.normalize('NFKC'), Buffer.from(salt, 'base64'), Number(iterations), 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const without = `c=biws,r=${server}`;
  const stored = createHash('sha256').update(clientKey).digest();
  const signature = createHmac('sha256', stored).update(`${bare},${text},${without}`).digest();
  const proof = Buffer.from(clientKey.map((byte, at) => byte ^ (signature[at] ?? 0)));
  send(wire, Buffer.from(`${without},p=${proof.toString('base64')}`, 'utf8'));
  return verdict(await message(wire));
}

interface Message {
  readonly type: string;
  readonly body: Buffer;
}

async function message(wire: Wire): Promise<Message> {
  const head = await wire.read(5);
  const length = head.readInt32BE(1) - 4;
  if (length < 0) throw new Error('no message');
  return { type: head.toString('latin1', 0, 1), body: await wire.read(length) };
}

function verdict({ type, body }: Message): LoginAnswer {
  if (type === 'E') return refusal(body);
  // 0: accepted; 12: SCRAM's last word, which follows only on a right password.
  return type === 'R' && [0, 12].includes(body.readInt32BE(0)) ? 'accepted' : 'unclear';
}

/** SQLSTATE in field C: 28P01 wrong password, 28000 no such role or not allowed, 3D000 no such database (that is said after the password). */
function refusal(body: Buffer): LoginAnswer {
  const code = /(?:^|\0)C([0-9A-Z]{5})\0/u.exec(body.toString('latin1'))?.[1];
  // It lets nobody from this machine try: that says nothing of any password. The file's name stands in the message in every language.
  if (code === '28000' && body.includes('pg_hba.conf')) return 'unclear';
  if (code === '28P01' || code === '28000') return 'rejected';
  return code === '3D000' || code === '42501' ? 'accepted' : 'unclear';
}

function send(wire: Wire, body: Buffer): void {
  wire.write(Buffer.concat([Buffer.from('p', 'latin1'), int32(body.length + 4), body]));
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
