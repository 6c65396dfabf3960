import { constants, createHash, createHmac, generateKeyPairSync, pbkdf2Sync, privateDecrypt, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A server on loopback for one test. */
export interface Running {
  readonly target: string;
  close(): Promise<void>;
}

async function listening(server: Server): Promise<Running> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    target: `127.0.0.1:${port}`,
    close: async () => {
      server.close();
      if ('closeAllConnections' in server) (server as { closeAllConnections(): void }).closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** An HTTP server. */
export function httpServer(listener: RequestListener): Promise<Running> {
  return listening(createHttp(listener));
}

/** Reads a connection by counts of bytes. */
class Reader {
  #bytes = Buffer.alloc(0);
  #wake: () => void = () => {};

  constructor(socket: Socket) {
    socket.on('data', (chunk) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      this.#wake();
    });
    socket.on('error', () => {});
  }

  async take(count: number): Promise<Buffer> {
    while (this.#bytes.length < count)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    const taken = this.#bytes.subarray(0, count);
    this.#bytes = this.#bytes.subarray(count);
    return taken;
  }
}

function conversing(talk: (socket: Socket, reader: Reader) => Promise<void>): Promise<Running> {
  return listening(createServer((socket) => void talk(socket, new Reader(socket)).finally(() => socket.end())));
}

/** Anything that is sent to whoever connects, whatever they say. */
export function saying(bytes: Uint8Array | string): Promise<Running> {
  return conversing(async (socket) => {
    socket.write(bytes);
    await Promise.resolve();
  });
}

/** PostgreSQL's side of the protocol for one role. */
export function postgresqlServer(
  kind: 'trust' | 'clear' | 'md5' | 'scram',
  role: { readonly account: string; readonly password: string },
): Promise<Running> {
  return conversing(async (socket, reader) => {
    const startup = await reader.take((await reader.take(4)).readInt32BE(0) - 4);
    const account = /user\0([^\0]+)/u.exec(startup.toString('utf8'))?.[1] ?? '';
    const say = (type: string, ...parts: readonly Uint8Array[]) => {
      const body = Buffer.concat(parts);
      socket.write(Buffer.concat([Buffer.from(type), int32(body.length + 4), body]));
    };
    const heard = async () => {
      const head = await reader.take(5);
      return reader.take(head.readInt32BE(1) - 4);
    };
    if (kind === 'trust') return say('R', int32(0));
    const password = account === role.account ? role.password : randomBytes(8).toString('hex');
    const right = kind === 'scram' ? await scramSide(say, heard, password) : await passwordSide(say, heard, { kind, account, password });
    if (right) say('R', int32(0));
    else say('E', Buffer.from(`SFATAL\0C28P01\0Mpassword authentication failed for user "${account}"\0\0`));
  });
}

type Say = (type: string, ...parts: readonly Uint8Array[]) => void;
type Heard = () => Promise<Buffer>;

async function passwordSide(
  say: Say,
  heard: Heard,
  { kind, account, password }: { kind: 'clear' | 'md5'; account: string; password: string },
): Promise<boolean> {
  const salt = randomBytes(4);
  const md5 = (...parts: readonly (string | Uint8Array)[]) =>
    parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest('hex');
  if (kind === 'clear') say('R', int32(3));
  else say('R', int32(5), salt);
  const expected = kind === 'clear' ? password : `md5${md5(md5(password, account), salt)}`;
  return (await heard()).toString('utf8') === `${expected}\0`;
}

async function scramSide(say: Say, heard: Heard, password: string): Promise<boolean> {
  say('R', int32(10), Buffer.from('SCRAM-SHA-256\0\0'));
  const bare = /n,,(n=.*)$/u.exec((await heard()).toString('utf8'))?.[1] ?? '';
  const salt = randomBytes(16);
  const first = `${bare.slice(bare.indexOf('r='))}server,s=${salt.toString('base64')},i=4096`;
  say('R', int32(11), Buffer.from(first));
  const answer = (await heard()).toString('utf8');
  const [, without = '', proof = ''] = /^(.*),p=(.*)$/u.exec(answer) ?? [];
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256');
  const key = createHmac('sha256', salted).update('Client Key').digest();
  const stored = createHash('sha256').update(key).digest();
  const signature = createHmac('sha256', stored).update(`${bare},${first},${without}`).digest();
  const given = Buffer.from(proof, 'base64').map((byte, at) => byte ^ (signature[at] ?? 0));
  if (!createHash('sha256').update(given).digest().equals(stored)) return false;
  say('R', int32(12), Buffer.from('v=x'));
  return true;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** MySQL's side of the protocol: the native plug-in after a switch, or caching_sha2 with an empty cache. */
export function mysqlServer(
  plugin: 'mysql_native_password' | 'caching_sha2_password',
  { account, password }: { account: string; password: string },
): Promise<Running> {
  return conversing(async (socket, reader) => {
    const scramble = randomBytes(20).map((byte) => (byte % 94) + 33);
    let sequence = 0;
    const say = (...parts: readonly Uint8Array[]) => {
      const body = Buffer.concat(parts);
      socket.write(Buffer.concat([Buffer.from([body.length & 0xff, body.length >> 8, 0, sequence]), body]));
      sequence += 1;
    };
    const heard = async () => {
      const head = await reader.take(4);
      sequence = (head[3] ?? 0) + 1;
      return reader.take(head.readUIntLE(0, 3));
    };
    say(greeting(scramble, 'caching_sha2_password'));
    const response = await heard();
    const end = response.indexOf(0, 32);
    const known = response.toString('utf8', 32, end) === account;
    const right =
      plugin === 'mysql_native_password'
        ? await nativeSide(say, heard, { scramble, password })
        : await cachingSide(say, heard, { scramble, password });
    if (known && right) say(Buffer.from([0, 0, 0, 2, 0, 0, 0]));
    else say(Buffer.from([0xff, 0x15, 0x04]), Buffer.from('#28000Access denied'));
  });
}

type SayMysql = (...parts: readonly Uint8Array[]) => void;
interface Challenge {
  readonly scramble: Uint8Array;
  readonly password: string;
}

function greeting(scramble: Uint8Array, plugin: string): Buffer {
  const after = Buffer.alloc(19);
  after.writeUInt16LE(0xffff, 1);
  after.writeUInt16LE(0xffff, 6);
  after[8] = 21;
  return Buffer.concat([
    Buffer.from([10]),
    Buffer.from('8.4.0\0'),
    Buffer.alloc(4),
    scramble.subarray(0, 8),
    after.subarray(0, 1 + 2 + 1 + 2 + 2 + 1 + 10),
    scramble.subarray(8),
    Buffer.alloc(1),
    Buffer.from(`${plugin}\0`),
  ]);
}

async function nativeSide(say: SayMysql, heard: Heard, { scramble, password }: Challenge): Promise<boolean> {
  say(Buffer.from([0xfe]), Buffer.from('mysql_native_password\0'), scramble, Buffer.alloc(1));
  const sha1 = (...parts: readonly (string | Uint8Array)[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha1')).digest();
  const mask = sha1(scramble, sha1(sha1(password)));
  return (await heard()).equals(Uint8Array.from(sha1(password), (byte, at) => byte ^ (mask[at] ?? 0)));
}

async function cachingSide(say: SayMysql, heard: Heard, { scramble, password }: Challenge): Promise<boolean> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  say(Buffer.from([1, 4]));
  if (!(await heard()).equals(Buffer.from([2]))) return false;
  say(Buffer.from([1]), Buffer.from(publicKey.export({ format: 'pem', type: 'spki' }).toString()));
  const mixed = privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING }, await heard());
  return Buffer.from(mixed.map((byte, at) => byte ^ (scramble[at % 20] ?? 0))).toString('utf8') === `${password}\0`;
}

/** Redis's side of AUTH. */
export function redisServer(users: Readonly<Record<string, string>> | null): Promise<Running> {
  return listening(
    createServer((socket) => {
      socket.on('error', () => {});
      socket.setEncoding('utf8').on('data', (text: string) => {
        const words = text.split('\r\n').filter((_, index) => index > 0 && index % 2 === 0);
        if (users === null) socket.write('+PONG\r\n');
        else if (words[0] === 'PING') socket.write('-NOAUTH Authentication required.\r\n');
        else {
          const [account = 'default', password] = words.length === 3 ? words.slice(1) : ['default', words[1]];
          socket.write(users[account] === password ? '+OK\r\n' : '-WRONGPASS invalid username-password pair or user is disabled.\r\n');
        }
      });
    }),
  );
}
