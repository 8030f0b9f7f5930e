import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../shared/model/index.ts';
import { ScanDone } from '../../shared/store/messages.ts';
import { localSystem } from '../ports/local.ts';

let s: Awaited<ReturnType<typeof localSystem>>;
let reads: string[] = [];
const page: Page = { number: 1, width: 595, height: 842, reader: 'ocr', words: [], rulings: [], confidence: 0 };
beforeEach(async () => {
  reads = [];
  s = await localSystem({
    readScan: async (bytes, name) => {
      reads.push(name);
      const text = new TextDecoder().decode(bytes);
      if (text === 'throws') throw new Error('engine gone');
      const pages = text === 'empty' ? [] : [page, { ...page, number: 2 }];
      const problems = text === 'empty' ? [{ code: 'no-text' as const, message: 'No text.' }] : [];
      return { name, sha256: '', bytes: 0, kind: 'pdf', pages, problems, notes: [], parts: [] };
    },
  });
});
afterEach(() => s.end());

const job = async (text: string, token = text) => {
  await s.ports.records.put(`scans/${text}.pdf`, text);
  return { key: `scans/${text}.pdf`, tag: `tag-${token}`, token };
};
const completions = () =>
  s.ports.queues.receive('collect', 10).map((m) => ScanDone.parse(JSON.parse(JSON.parse(m.body).Message)));

describe('the embedded page reader', () => {
  it('reads a job later and tells the collect queue as Textract does by SNS', async () => {
    const { pageReader } = s.ports;
    const { jobId } = await pageReader.start(await job('scan'));
    expect(await pageReader.result(jobId)).toEqual({ state: 'running' });
    expect(pageReader.waiting()).toBe(1);
    expect(await pageReader.workOne()).toBe(true);
    expect(completions()).toMatchObject([{ JobId: jobId, Status: 'SUCCEEDED', JobTag: 'tag-scan' }]);
    expect(await pageReader.result(jobId)).toEqual({
      state: 'done',
      pages: [page, { ...page, number: 2 }],
      problems: [],
    });
    expect(await pageReader.workOne()).toBe(false);
  });

  it('starts a job once for one token', async () => {
    const { pageReader } = s.ports;
    const one = await pageReader.start(await job('scan'));
    expect(await pageReader.start(await job('scan'))).toEqual(one);
    while (await pageReader.workOne());
    expect(reads).toEqual(['scan.pdf']);
    expect(await pageReader.start(await job('scan'))).toEqual(one);
    expect(completions()).toHaveLength(1);
  });

  it('reads again what a process had in hand that ended', async () => {
    const { pageReader, data } = s.ports;
    const { jobId } = await pageReader.start(await job('scan'));
    // The completion cannot be put: neither are the pages.
    data.db.exec("CREATE TRIGGER full BEFORE INSERT ON messages BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    await expect(pageReader.workOne()).rejects.toThrow('disk full');
    expect(await pageReader.result(jobId)).toEqual({ state: 'running' });
    data.db.exec('DROP TRIGGER full');
    await pageReader.workOne();
    expect(completions()).toHaveLength(1);
    expect(reads).toHaveLength(2);
  });

  it('tells of a failure with its reason: nothing read, an engine that throws, bytes that are gone', async () => {
    const { pageReader, records } = s.ports;
    const gone = await job('gone');
    await records.delete(gone.key);
    const ids: string[] = [];
    for (const start of [await job('empty'), await job('throws'), gone])
      ids.push((await pageReader.start(start)).jobId);
    while (await pageReader.workOne());
    const results = await Promise.all([...ids, 'none'].map((id) => pageReader.result(id)));
    expect(results.map((result) => 'reason' in result && result.reason)).toEqual([
      'No text.',
      'engine gone',
      'INVALID_S3_OBJECT',
      'There is no such job.',
    ]);
    expect(completions().map((done) => done.Status)).toEqual(['FAILED', 'FAILED', 'FAILED']);
  });

  it('works until it is told to end, and takes jobs that come while it waits', async () => {
    const { pageReader } = s.ports;
    const end = new AbortController();
    const working = pageReader.work(end.signal);
    await pageReader.start(await job('scan'));
    while (completions().length === 0) await new Promise((next) => setImmediate(next));
    end.abort();
    await working;
    expect(reads).toEqual(['scan.pdf']);
  });
});
