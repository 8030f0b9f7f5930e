import type { Item, NewItem, Table } from '../shared/ports.ts';
import type { Data } from './data.ts';

/** The table in SQLite: `sk` compares by the bytes of its UTF-8, and a put is one statement with its condition. */
export function tableOn({ db }: Data): Table {
  db.exec(`CREATE TABLE IF NOT EXISTS items (
    pk TEXT NOT NULL, sk TEXT NOT NULL, version INTEGER NOT NULL, ttl INTEGER, attributes TEXT NOT NULL,
    PRIMARY KEY (pk, sk)) WITHOUT ROWID, STRICT`);
  const get = db.prepare('SELECT * FROM items WHERE pk = ? AND sk = ?');
  const insert = db.prepare('INSERT INTO items VALUES (?, ?, 1, ?, ?) ON CONFLICT DO NOTHING');
  const update = db.prepare(
    'UPDATE items SET version = version + 1, ttl = ?, attributes = ? WHERE pk = ? AND sk = ? AND version = ?',
  );
  const remove = db.prepare('DELETE FROM items WHERE pk = ? AND sk = ? AND version = ?');
  const forth = db.prepare('SELECT * FROM items WHERE pk = ? AND sk > ? AND sk >= ? AND sk < ? ORDER BY sk LIMIT ?');
  const back = db.prepare(
    'SELECT * FROM items WHERE pk = ? AND sk < ? AND sk >= ? AND sk < ? ORDER BY sk DESC LIMIT ?',
  );
  return {
    async get(pk, sk) {
      return itemOf(get.get(pk, sk));
    },
    async put(item, expected) {
      const { pk, sk, ttl, version: _, ...attributes } = item as NewItem & { ttl?: number };
      const json = JSON.stringify(attributes);
      if (Buffer.byteLength(json) > maxItem)
        throw new Error(`${pk} ${sk}: an item of ${Buffer.byteLength(json)} bytes; at most ${maxItem} fit.`);
      const done =
        expected === 0 ? insert.run(pk, sk, ttl ?? null, json) : update.run(ttl ?? null, json, pk, sk, expected);
      if (done.changes !== 1) return undefined;
      return { pk, sk, version: expected + 1, ...(ttl === undefined ? {} : { ttl }), ...JSON.parse(json) };
    },
    async delete(pk, sk, expected) {
      if (remove.run(pk, sk, expected).changes === 1) return true;
      return get.get(pk, sk) === undefined;
    },
    async query(pk, { prefix = '', after, limit = 1000, backwards = false } = {}) {
      const rows = backwards
        ? back.all(pk, after ?? last, prefix, prefix + last, limit)
        : forth.all(pk, after ?? '', prefix, prefix + last, limit);
      return rows.map((row) => itemOf(row)!);
    },
    async *scan() {
      const next = db.prepare('SELECT * FROM items WHERE (pk, sk) > (?, ?) ORDER BY pk, sk LIMIT 200');
      let at: [string, string] = ['', ''];
      for (;;) {
        const rows = next.all(...at).map((row) => itemOf(row)!);
        yield* rows;
        const end = rows.at(-1);
        if (!end || rows.length < 200) return;
        at = [end.pk, end.sk];
      }
    },
  };
}

/** As the port says: DynamoDB takes 400 KB with names and overhead. */
const maxItem = 300 * 1024;

/** Behind every text in the order of UTF-8. */
const last = '\u{10FFFF}';

function itemOf(row: unknown): Item | undefined {
  if (!row) return undefined;
  const { pk, sk, version, ttl, attributes } = row as Record<string, string & number>;
  return {
    pk: pk!,
    sk: sk!,
    version: version!,
    ...(ttl === null ? {} : { ttl: ttl! }),
    ...JSON.parse(attributes!),
  };
}

/** Drops the items whose time is over, as DynamoDB does some time after. */
export function dropExpired({ db }: Data, now: Date): void {
  db.prepare('DELETE FROM items WHERE ttl < ?').run(Math.floor(now.getTime() / 1000));
}
