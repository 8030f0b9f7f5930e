/** The bytes as text, one character a byte: how a PDF's own syntax is searched. */
export const latin = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
