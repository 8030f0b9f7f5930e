/** Text as bytes of a national code page: the inverse of what TextDecoder knows, for tests alone. */
export function encode(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const c of text) {
    const found = c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : table.get(c);
    if (!found) throw new Error(`${c} is not in ${encoding}`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const tryBytes = (bytes: number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // Not a character of this set.
    }
  };
  for (let lead = 0x80; lead < 0x100; lead += 1) {
    tryBytes([lead]);
    if (/gb|big|jis|euc/.test(encoding)) for (let trail = 0x40; trail < 0xff; trail += 1) tryBytes([lead, trail]);
  }
  tables.set(encoding, table);
  return table;
}
