/** Memory of WebAssembly modules. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

/** The part of the platform's WebAssembly that is used. Node's types leave it to those of browsers. */
interface Platform {
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => WasmMemory;
  readonly RuntimeError: new () => Error;
}

const platform = (globalThis as unknown as { readonly WebAssembly: Platform }).WebAssembly;

/** Memory that never grows beyond `maximum`, in pages of 64 KiB. */
export function wasmMemory(initial: number, maximum: number): WasmMemory {
  return new platform.Memory({ initial, maximum });
}

/** Whether a module trapped: unreachable code, an access out of bounds, a full stack. */
export function isTrap(error: unknown): boolean {
  return error instanceof platform.RuntimeError;
}
