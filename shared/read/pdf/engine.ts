import { type Functions, init } from '@embedpdf/pdfium';

type Call = (...args: number[]) => number;

/**
 * PDFium as it is compiled: C functions over numbers. The package's own wrappers cost ten times the call itself, which
 * counts where a page has thousands of characters.
 */
export type Pdfium = { [K in keyof Functions]: Call } & {
  memory: WebAssembly.Memory;
  malloc: Call;
  free: (pointer: number) => void;
};

/** A loaded engine with a few bytes of scratch memory for results that C returns through pointers. */
export interface Engine {
  pdfium: Pdfium;
  /** Address of 256 bytes that any call may write its results to. */
  scratch: number;
  /** Sets the most memory that the engine may grow to, in MiB, and forgets earlier refusals. */
  limit: (megabytes: number) => void;
  /** True once memory beyond the limit was asked for. */
  refused: () => boolean;
  bytes: () => Uint8Array;
  floats: () => Float32Array;
  doubles: () => Float64Array;
  integers: () => Int32Array;
}

/** Starts the engine. The memory bound is set where WebAssembly asks for more: thread limits do not count that memory. */
export async function startEngine(module: WebAssembly.Module): Promise<Engine> {
  let most = 1024 * 1024 * 1024;
  let refused = false;
  const loaded = await init({
    print: () => {},
    printErr: () => {},
    instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => unknown) {
      const env = imports.env as { emscripten_resize_heap: Call };
      const grow = env.emscripten_resize_heap;
      env.emscripten_resize_heap = (size: number) => {
        if (size >>> 0 <= most) return Number(grow(size));
        refused = true;
        return 0;
      };
      return receive(new WebAssembly.Instance(module, imports));
    },
  } as Parameters<typeof init>[0]);
  const pdfium = loaded.pdfium.wasmExports as unknown as Pdfium;
  loaded.PDFiumExt_Init();
  let buffer = pdfium.memory.buffer;
  let views = viewsOf(buffer);
  const current = () => {
    if (buffer !== pdfium.memory.buffer) {
      buffer = pdfium.memory.buffer;
      views = viewsOf(buffer);
    }
    return views;
  };
  return {
    pdfium,
    scratch: pdfium.malloc(256),
    limit(megabytes) {
      most = megabytes * 1024 * 1024;
      refused = false;
    },
    refused: () => refused,
    bytes: () => current().bytes,
    floats: () => current().floats,
    doubles: () => current().doubles,
    integers: () => current().integers,
  };
}

const viewsOf = (buffer: ArrayBuffer) => ({
  bytes: new Uint8Array(buffer),
  floats: new Float32Array(buffer),
  doubles: new Float64Array(buffer),
  integers: new Int32Array(buffer),
});

/** Memory of the engine for as long as `use` runs. */
export function withMemory<T>(engine: Engine, size: number, use: (pointer: number) => T): T {
  const pointer = engine.pdfium.malloc(Math.max(1, size));
  if (pointer === 0) throw new RangeError(`the PDF engine has no ${size} bytes left`);
  try {
    return use(pointer);
  } finally {
    engine.pdfium.free(pointer);
  }
}

/**
 * A UTF-16 string of a PDFium function that fills (buffer, bytes) and returns the bytes it needs, terminator counted.
 * Longer ones than `most` characters are cut.
 */
export function readString(engine: Engine, fill: (buffer: number, size: number) => number, most = 65536): string {
  const size = fill(0, 0) >>> 0;
  if (size <= 2) return '';
  return withMemory(engine, size, (pointer) => {
    fill(pointer, size);
    const text = engine.bytes().slice(pointer, pointer + Math.min(size, most * 2));
    return new TextDecoder('utf-16le').decode(text).replace(/\0.*$/s, '');
  });
}

/** Calls `use` with the address of `text` as a zero-terminated Latin string. */
export function withText<T>(engine: Engine, text: string, use: (pointer: number) => T): T {
  return withMemory(engine, text.length + 1, (pointer) => {
    const bytes = engine.bytes();
    for (let i = 0; i < text.length; i++) bytes[pointer + i] = text.charCodeAt(i);
    bytes[pointer + text.length] = 0;
    return use(pointer);
  });
}
