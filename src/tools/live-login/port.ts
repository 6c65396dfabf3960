import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoginAnswer, LoginPort, Pair, TestSystem } from '../../checks/default-credentials/live/login.ts';
import { basicLogin, formLogin } from './http.ts';
import { mysqlLogin } from './mysql.ts';
import { postgresqlLogin } from './postgresql.ts';
import { redisLogin } from './redis.ts';
import { addressOf } from './wire.ts';

/** Logs in over the network, one connection for each attempt. */
export const networkLogin: LoginPort = {
  async attempt(system, pair, signal) {
    try {
      return await answerOf(system, pair, signal);
    } catch {
      signal.throwIfAborted();
      // What a socket throws names addresses at best; it is no answer.
      return 'unclear';
    }
  },
  async pause(milliseconds, signal) {
    await sleep(milliseconds, undefined, { signal });
  },
  invented: () => `kenpin-${randomBytes(9).toString('hex')}`,
};

function answerOf(system: TestSystem, pair: Pair, signal: AbortSignal): Promise<LoginAnswer> {
  switch (system.protocol) {
    case 'http-basic':
      return basicLogin(system, pair, signal);
    case 'http-form':
      return formLogin(system, pair, signal);
    case 'postgresql':
      return postgresqlLogin(addressOf(system.target), pair, signal);
    case 'mysql':
      return mysqlLogin(addressOf(system.target), pair, signal);
    case 'redis':
      return redisLogin(addressOf(system.target), pair, signal);
  }
}
