import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { ClamdAddress } from './address.ts';

/** How to reach a clamd. */
export interface ConnectOptions {
  /** PEM certificates to trust in place of the machine's own. */
  readonly ca: string | null;
  readonly signal: AbortSignal;
}

/** Milliseconds until a daemon that runs has taken a connection. */
const CONNECTING = 30_000;

/**
 * A connection that is up; over TLS with the certificate and its host name verified. clamscan itself cannot be given a CA, sends no server name
 * (its line for it is commented out), and ignores its `tls` setting where no host is set. Rejects where the daemon does not take the connection.
 */
export async function connectTo(address: ClamdAddress, { ca, signal }: ConnectOptions): Promise<Socket> {
  signal.throwIfAborted();
  const socket = open(address, ca);
  const timer = setTimeout(() => socket.destroy(new Error('the connection was not taken in time')), CONNECTING);
  const onAbort = () => socket.destroy(new Error('aborted'));
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await new Promise<void>((done, fail) => {
      socket.once(address.kind === 'tls' ? 'secureConnect' : 'connect', done);
      socket.once('error', fail);
      socket.once('close', () => fail(new Error('the connection was closed')));
    });
    if (address.kind === 'tls' && !(socket as TLSSocket).authorized) throw new Error('the certificate was not verified');
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

function open(address: ClamdAddress, ca: string | null): Socket {
  if (address.kind === 'unix') return connect(address.path);
  const { host, port } = address;
  if (address.kind === 'tcp') return connect({ host, port });
  return connectTls({
    host,
    port,
    // Said outright: NODE_TLS_REJECT_UNAUTHORIZED=0 changes only the default.
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(ca === null ? {} : { ca }),
  });
}
