/** What kenpin uses of npm clamscan 2.4.0, as its source has it. `@types/clamscan` hides `_initSocket` and says `isInfected: boolean` where it can be null. */
declare module 'clamscan' {
  import type { Duplex, Readable } from 'node:stream';

  class NodeClam {
    settings: object;
    scanner: string;
    initialized: boolean;
    /** The connection of one request. Replaced by a guarded one. */
    _initSocket: (label?: string) => Promise<Duplex>;
    /** INSTREAM. Settles when the connection ends, or never. */
    scanStream(stream: Readable): Promise<NodeClam.ScanResult>;
    /** nVERSION. Settles when the connection ends, or never. */
    getVersion(): Promise<string>;
  }

  namespace NodeClam {
    interface ScanResult {
      readonly isInfected: boolean | null;
      readonly viruses: readonly string[];
      readonly file: string | null;
      readonly resultString: string;
      readonly timeout: boolean;
    }
  }

  export = NodeClam;
}
