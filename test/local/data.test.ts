import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweep } from '../../local/blobs.ts';
import { type Data, FolderInUse, openData } from '../../local/data.ts';
import { keysOf } from '../../local/keys.ts';

const module = pathToFileURL(join(import.meta.dirname, '../../local/data.ts')).href;
let folder: string;
let open: Data[] = [];
const openHere = (settings?: { shared: boolean }) => {
  const data = openData(folder, settings);
  open.push(data);
  return data;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verifier-'));
});
afterEach(() => {
  for (const data of open) data.close();
  open = [];
  rmSync(folder, { recursive: true });
});

describe('the data folder', () => {
  it('is held by one at a time, and says by whom', () => {
    openHere();
    expect(() => openData(folder)).toThrow(FolderInUse);
    expect(() => openData(folder)).toThrow(`is in use by process ${process.pid} since`);
    expect(() => openHere({ shared: true })).not.toThrow();
  });

  it('is free again once it is closed', () => {
    openHere().close();
    open = [];
    expect(() => openHere()).not.toThrow();
  });

  it('is free again once the process that held it was killed, with all that was committed', async () => {
    const code = `
      const { openData } = await import(${JSON.stringify(module)});
      const data = openData(${JSON.stringify(folder)});
      data.db.exec('CREATE TABLE t (n INTEGER)');
      data.atomically(() => data.db.exec('INSERT INTO t VALUES (1)'));
      data.db.exec('BEGIN IMMEDIATE; INSERT INTO t VALUES (2)');
      process.stdout.write('held');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((held) => child.stdout.once('data', held));
    expect(() => openData(folder)).toThrow(`in use by process ${child.pid}`);
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
    expect(
      openHere()
        .db.prepare('SELECT n FROM t')
        .all()
        .map((row) => row.n),
    ).toEqual([1]);
  });

  it('writes a transaction as a whole or not at all, calls inside calls too', () => {
    const data = openHere();
    data.db.exec('CREATE TABLE t (n INTEGER)');
    const put = (n: number) => data.atomically(() => data.db.exec(`INSERT INTO t VALUES (${n})`));
    expect(() =>
      data.atomically(() => {
        put(1);
        throw new Error('cut');
      }),
    ).toThrow('cut');
    put(2);
    expect(
      data.db
        .prepare('SELECT n FROM t')
        .all()
        .map((row) => row.n),
    ).toEqual([2]);
  });

  it('keeps its keys for its owner alone, over restarts, and makes no new ones over broken ones', async () => {
    const data = openHere();
    const keys = await keysOf(data);
    expect(statSync(data.path('keys.json')).mode & 0o777).toBe(0o600);
    expect(await keysOf(data)).toEqual(keys);
    writeFileSync(data.path('keys.json'), '{}');
    await expect(keysOf(data)).rejects.toThrow('is broken');
  });

  it('is swept of files in the making and of bytes that no blob names', async () => {
    const { localSystem } = await import('../ports/local.ts');
    const { ports, end } = await localSystem();
    await ports.records.put('kept', 'kept');
    const stray = ports.data.path('blobs', 'ab', 'abcd');
    execFileSync('mkdir', ['-p', ports.data.path('blobs', 'ab')]);
    writeFileSync(stray, 'half');
    expect(sweep(ports.data)).toBe(1);
    expect(existsSync(stray)).toBe(false);
    expect(await ports.records.get('kept')).toBeDefined();
    await ports.records.delete('kept');
    const left = readdirSync(ports.data.path('blobs'), { recursive: true, withFileTypes: true });
    expect(left.filter((file) => file.isFile())).toEqual([]);
    await end();
  });
});
