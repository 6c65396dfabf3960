import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** A name server on loopback that answers every question over UDP with TXT records, or with an error code. */
export interface NameServer {
  /** `127.0.0.1:port` */
  readonly address: string;
  close(): void;
}

/** RFC 1035 section 4.1. Each record is cut into strings of at most 255 bytes, as servers do. */
export async function serveNames(answer: { readonly records: readonly string[] } | { readonly error: number }): Promise<NameServer> {
  const socket = createSocket('udp4');
  socket.on('message', (question, { port, address }) => socket.send(replyTo(question, answer), port, address));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, close: () => socket.close() };
}

function replyTo(question: Buffer, answer: Parameters<typeof serveNames>[0]): Buffer {
  const records = 'records' in answer ? answer.records : [];
  const header = Buffer.from(question.subarray(0, 12));
  header.writeUInt16BE(0x8180 | ('error' in answer ? answer.error : 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  header.writeUInt32BE(0, 8);
  const asked = question.subarray(12, question.indexOf(0, 12) + 5);
  return Buffer.concat([header, asked, ...records.map((text) => recordOf(text))]);
}

function recordOf(text: string): Buffer {
  const strings = (text.match(/.{1,255}/gs) ?? ['']).map((part) => Buffer.concat([Buffer.from([part.length]), Buffer.from(part)]));
  const data = Buffer.concat(strings);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(16, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}
