import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quickStart } from '../../client/quick-start.ts';
import { papersIn, running, upload, verdictOf } from '../local/client.ts';

let s: Awaited<ReturnType<typeof running>>;
const page = readFileSync(new URL('../../docs/broker.md', import.meta.url), 'utf8');
/** What differs from run to run: ids, digests, instants. */
const masked = (text: string): string =>
  text
    .replace(/\bb-[0-9a-f]{20}\b/g, 'b-…')
    .replace(/SHA-256 [0-9a-f]+/g, 'SHA-256 …')
    .replace(/evt_\w+…/g, 'evt_…');

beforeAll(async () => {
  s = await running();
  for (const [folder, entryNumber] of [
    ['contradicted-unlisted-bale', '231-4471882-4'],
    ['clear-us-cotton', 'B76-0324527-8'],
  ] as const) {
    const { importer, broker: _, ...about } = JSON.parse(readFileSync(`examples/${folder}/bundle.json`, 'utf8'));
    const id = await upload(s.importer, papersIn(`examples/${folder}`), {
      ...about,
      ...(importer && { importerName: importer }),
      broker: 'harbor-brokers',
      entryNumber,
    });
    await s.importer('POST', `/bundles/${id}/submit`);
    await verdictOf(s.importer, id);
  }
}, 240_000);
afterAll(() => s.end());

const start = async (...entryNumbers: string[]): Promise<string> => {
  const lines: string[] = [];
  await quickStart({
    url: s.url,
    token: s.tokens.broker,
    cursorFile: join(s.folder, 'cursor'),
    entryNumbers,
    push: true,
    say: (line) => lines.push(line),
  });
  return `${lines.join('\n')}\n`;
};

describe('the quick start', () => {
  it('runs on the embedded system, and prints what docs/broker.md shows', { timeout: 60_000 }, async () => {
    const out = await start('B76-0324527-8', '231-4471882-4', 'ABC-1234567-6');
    if (process.env.SHOW) console.log(out);
    const shown = /<!-- quick start -->\n```\n(.*?)```/s.exec(page)?.[1] ?? '';
    expect(masked(out)).toBe(masked(shown));
    expect(out).toContain('signature good');
    expect(out).toContain('refused: Its signature does not fit');
  });

  it('goes on at the next run where it stopped, and leaves no webhook behind', async () => {
    expect(await start()).toContain('No verdict yet: nothing more to show.');
    expect((await s.broker('GET', '/webhooks')).body.webhooks).toEqual([]);
  });
});
