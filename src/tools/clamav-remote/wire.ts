/** What a client sends in one request, read back from its bytes: the command, the frames, their end. Protocol: clamd(8), INSTREAM. */
export class RequestReader {
  readonly command: string;
  readonly #framed: boolean;
  #seen = '';
  #header: number[] = [];
  #left = 0;
  /** Bytes of content on the wire so far. */
  payload = 0;
  /** The request is whole: nothing may follow. */
  complete = false;

  /** `framed`: chunks follow the command, each after its length in four bytes, big-endian; a length of zero ends them. */
  constructor(command: string, framed: boolean) {
    this.command = command;
    this.#framed = framed;
  }

  /** Nothing has been sent yet. */
  get untouched(): boolean {
    return this.#seen === '';
  }

  /** Takes what is about to be sent. Throws where it is not what a request looks like. */
  take(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      if (this.complete) throw new Error('the client went on after the end of its request');
      if (this.#seen.length < this.command.length) at += this.#takeCommand(bytes.subarray(at));
      else if (this.#left > 0) at += this.#takePayload(bytes.length - at);
      else at += this.#takeLength(bytes[at] ?? 0);
    }
  }

  #takeCommand(bytes: Uint8Array): number {
    const part = Buffer.from(bytes.subarray(0, this.command.length - this.#seen.length)).toString('latin1');
    this.#seen += part;
    if (!this.command.startsWith(this.#seen)) throw new Error('the client sent another command');
    this.complete = !this.#framed && this.#seen === this.command;
    return part.length;
  }

  #takePayload(available: number): number {
    const taken = Math.min(available, this.#left);
    this.#left -= taken;
    this.payload += taken;
    return taken;
  }

  #takeLength(byte: number): number {
    this.#header.push(byte);
    if (this.#header.length < 4) return 1;
    this.#left = Buffer.from(this.#header).readUInt32BE(0);
    this.#header = [];
    this.complete = this.#left === 0;
    return 1;
  }
}
