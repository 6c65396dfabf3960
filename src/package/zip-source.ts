/** A file that is read at any offset; throws where it ends before. */
export interface RandomAccess {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Thrown inside the reader; becomes one reason. */
export class ZipFault extends Error {}
