import type { LoginAnswer, Pair } from '../../checks/default-credentials/live/login.ts';
import { Wire, type Address } from './wire.ts';

/** Redis and its kin (RESP, https://redis.io/docs/latest/develop/reference/protocol-spec/): an account of its own where the pair has one, else the default user. */
export function redisLogin(address: Address, { account, password }: Pair, signal: AbortSignal): Promise<LoginAnswer> {
  return Wire.use(address, signal, async (wire) => {
    wire.write(command('PING'));
    // Whoever answers before AUTH asks for no password. Protected mode refuses with DENIED.
    const first = await wire.line();
    if (first.startsWith('+PONG')) return 'open';
    if (!first.startsWith('-NOAUTH')) return 'unclear';
    wire.write(account === '' ? command('AUTH', password) : command('AUTH', account, password));
    const answer = await wire.line();
    if (answer.startsWith('+OK')) return 'accepted';
    return /^-(?:WRONGPASS|ERR invalid password|ERR .*wrong number)/u.test(answer) ? 'rejected' : 'unclear';
  });
}

function command(...words: readonly string[]): string {
  return `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;
}
