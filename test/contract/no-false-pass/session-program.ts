/**
 * JavaScript for a program that stands in for clamd: `listen(path, { request, stream })`. `request(socket, bytes)` has a request of its own connection, PING or VERSION;
 * `stream(socket, number, frames)` a whole stream of a session, with its chunks as they were sent.
 */
export const sessionProgram = `const net = require('node:net');
const OPENING = 'zIDSESSION\\0', STREAM = 'zINSTREAM\\0', END = 'zEND\\0';
const framesOf = (bytes, from) => {
  for (let at = from; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    at += 4 + length;
    if (length === 0) return bytes.subarray(from, at);
  }
  return undefined;
};
const listen = (path, { request, stream }) => net.createServer({ allowHalfOpen: true }, (socket) => {
  socket.on('error', () => {});
  let rest = Buffer.alloc(0), opened = false, number = 0;
  const starts = (text) => rest.toString('latin1', 0, text.length) === text;
  socket.on('data', (part) => {
    rest = Buffer.concat([rest, part]);
    if (!opened && !starts(OPENING)) return rest.at(-1) === 0 && !starts('zI') ? request(socket, rest) : undefined;
    if (!opened) rest = rest.subarray(OPENING.length);
    opened = true;
    for (;;) {
      if (starts(END)) return socket.end();
      const frames = starts(STREAM) ? framesOf(rest, STREAM.length) : undefined;
      if (frames === undefined) return;
      rest = rest.subarray(STREAM.length + frames.length);
      number += 1;
      stream(socket, number, frames);
    }
  });
}).listen(path);
`;
