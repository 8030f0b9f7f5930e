import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { lists } from '../../cli/lists.ts';
import { readReplay, replaySays } from '../../cli/replay.ts';
import { rulesOf, rulesText } from '../../cli/rules-at-hand.ts';
import { judge } from '../../shared/judge.ts';
import { orders } from '../../shared/orders/index.ts';
import { shippedLists } from '../../shared/screen/lists.ts';
import { rawCotton } from '../rules/case.ts';

const at = resolve('.');
const sources = join(at, 'test/lists/sources');
let dir: string;
/** The command in this process, with the lists file of the test's own folder. */
async function run(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const into = join(dir, 'rules/lists.json');
  const own =
    args[0] === 'import'
      ? [...(args.includes('--into') ? args : [...args, '--into', into])]
      : args.includes('--lists')
        ? args
        : [...args, '--lists', existsSync(into) ? into : 'shipped'];
  const status = await lists(own, {
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text) },
  });
  return { status, ...said };
}
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lists-'));
});

const documents = Object.values(rawCotton());
const seller = documents.flatMap((d) => d.facts.parties).find((p) => p.role === 'seller')!.name;
const verdictThen = () => judge({ bundle: { id: 'one' }, entryDate: '2024-03-01', documents, unreadable: [] });
const notice = (name: string) => `[Federal Register Volume 89, Number 20 (Tuesday, January 30, 2024)]
[Pages 5100-5101]
[FR Doc No: 2024-99003]

Notice Regarding the Uyghur Forced Labor Prevention Act Entity List

This update adds the following entity to the section 2(d)(2)(B)(v) list:
<bullet> ${name}

[FR Doc. 2024-99003 Filed 1-29-24; 8:45 am]
`;

describe('lists refuses with one line on standard error and exit code 2', () => {
  test.each([
    ['no such command', ['update'], /expected one of import, show, rejudge/],
    ['no file', ['import'], /expected the files/],
    ['a file that is not there', ['import', 'nothere.html'], /nothere\.html: no such file/],
    ['a date that is none', ['import', 'x', '--as-of', '2026-13-01'], /--as-of: expected a calendar date/],
    ['both ways', ['import', 'x', '--yes', '--dry-run'], /found both/],
    ['another file', ['import', join(at, 'package.json')], /found none of these/],
    [
      'a page that lost most of its names',
      ['import', join(sources, 'entity-list-page.html'), '--yes'],
      /refused: it names 19 parties.*--shorter/,
    ],
    ['a lists file that is none', ['show', '--lists', join(at, 'package.json')], /expected a lists file/],
    ['no verdict', ['rejudge', at.concat('/test/lists')], /expected verdict documents/],
  ])('%s', async (_, args, says) => {
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(says);
    expect(existsSync(join(dir, 'rules'))).toBe(false);
  });
});

describe('an import is seen before it counts', () => {
  test('without --yes nothing is written; with it the file, and the lists before and after for replays', async () => {
    const shown = await run('import', join(sources, 'notice-bullets.txt'));
    expect(shown).toMatchObject({ status: 1, stderr: '' });
    expect(shown.stdout).toContain('Nothing is changed yet');
    expect(shown.stdout).toMatch(/added: 5[\s\S]*removed: 1[\s\S]*line 61: a correction that is not understood/);
    expect(readdirSync(dir)).toEqual([]);
    const done = await run('import', join(sources, 'notice-bullets.txt'), '--yes', '--json');
    expect(JSON.parse(done.stdout)).toMatchObject({
      written: join(dir, 'rules/lists.json'),
      lists: [{ name: 'uflpa', names: 121, missing: 66 }, { name: 'wro' }],
    });
    expect(readdirSync(join(dir, 'rules/kept'))).toHaveLength(2);
    expect((await run('show')).stdout).toMatch(/rules\/lists\.json\n[\s\S]*121 names; 66 more are known/);
  });

  test('the day of a page is the day on which it was saved, unless another is said', async () => {
    const page = join(dir, 'page.html');
    await writeFile(page, await readFile(join(sources, 'entity-list-page.html')));
    await utimes(page, new Date('2026-11-20T12:00:00Z'), new Date('2026-11-20T12:00:00Z'));
    expect((await run('import', page, '--shorter')).stdout).toContain(
      'of 2026-11-20 (the day on which the file was saved',
    );
    expect((await run('import', page, '--shorter', '--as-of', '2026-11-05')).stdout).toContain(
      'of 2026-11-05 (as said by --as-of',
    );
  });

  test('a notice is read from its PDF, column by column', async () => {
    const { default: Pdf } = await import('pdfkit');
    const pdf = new Pdf({ size: 'LETTER', margins: { top: 60, bottom: 60, left: 45, right: 45 } });
    const bytes: Buffer[] = [];
    pdf.on('data', (piece: Buffer) => bytes.push(piece));
    const ended = new Promise((done) => pdf.on('end', done));
    pdf.fontSize(9).text('Federal Register / Vol. 91, No. 170 / Tuesday, September 1, 2026 / Notices', 45, 30);
    const filler = 'Words of another notice of the same page fill the column before it, as they do in print. '.repeat(
      22,
    );
    const parts = [
      `Place: Some Institute.\n${filler}\n[FR Doc. 2026–88001 Filed 8–31–26; 8:45 am]`,
      `DEPARTMENT OF HOMELAND SECURITY\nNotice Regarding the Uyghur Forced Labor Prevention Act Entity List\nAGENCY: Department of Homeland Security.\n${'The process for revising the list is described in the notice. '.repeat(20)}\nThis update adds the following entities to the section 2(d)(2)(B)(ii) list of the UFLPA:`,
      '• Aral Sample Agricultural Warehousing and Logistics Co., Ltd. (also known as Alar Sample Warehousing; and formerly known as Aral 841 Cotton Transfer Warehouse)\n• Hotan Fixture Garment Manufacturing Co., Ltd.\n• Korla Model Spinning Co., Ltd.\n[FR Doc. 2026–99001 Filed 8–31–26; 8:45 am]\nBILLING CODE 9110–9M–P\nAnother notice begins here and says other things of other matters.',
    ];
    for (const [i, part] of parts.entries()) pdf.text(part, 45 + i * 178, 60, { width: 164, height: 660 });
    pdf.end();
    await ended;
    await writeFile(join(dir, 'notice.pdf'), Buffer.concat(bytes));
    const { stdout, stderr } = await run('import', join(dir, 'notice.pdf'), '--json');
    expect(stderr).toBe('');
    const [difference] = JSON.parse(stdout).differences;
    expect(difference).toMatchObject({ of: '2026-09-01', unparsed: [], source: 'FR Doc. 2026-99001' });
    expect(difference.added.map((r: { name: string; aliases: string[] }) => [r.name, ...r.aliases])).toEqual([
      [
        'Aral Sample Agricultural Warehousing and Logistics Co., Ltd.',
        'Alar Sample Warehousing',
        'Aral 841 Cotton Transfer Warehouse',
      ],
      ['Hotan Fixture Garment Manufacturing Co., Ltd.'],
      ['Korla Model Spinning Co., Ltd.'],
    ]);
  });

  test('a workbook of the tables is read as they are', async () => {
    const { utils, write } = await import('@e965/xlsx');
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([
      ['Name of Entity', 'Effective Date'],
      ['Aral Sample Cotton Co., Ltd. (also known as Alar Sample)', 'September 1, 2026'],
      ['Hotan Sample Yarn Co. Ltd.', 'September 1, 2026'],
    ]);
    utils.book_append_sheet(book, sheet, 'Section 2(d)(2)(B)(v)');
    await writeFile(join(dir, 'list.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }));
    const { stdout } = await run('import', join(dir, 'list.xlsx'), '--shorter', '--as-of', '2026-11-20', '--json');
    const [difference] = JSON.parse(stdout).differences;
    expect(difference.added).toMatchObject([
      {
        id: 'uflpa:aral-sample-cotton-co-ltd',
        aliases: ['Alar Sample'],
        sections: ['v'],
        effective_date: '2026-09-01',
      },
      { id: 'uflpa:hotan-sample-yarn-co-ltd' },
    ]);
  });
});

describe('old verdicts are judged again by the lists in force', () => {
  const into = async (name: string) => {
    await mkdir(join(dir, 'verdicts/one'), { recursive: true });
    await writeFile(join(dir, 'verdicts/one/verdict.json'), `${JSON.stringify(verdictThen(), null, 2)}\n`);
    await writeFile(join(dir, 'verdicts/one/rules.json'), rulesText({ orders, lists: shippedLists }));
    await writeFile(join(dir, 'notice.txt'), notice(name));
    expect((await run('import', join(dir, 'notice.txt'), '--yes')).status).toBe(0);
  };

  test('one that a new listing touches differs, and is written as its next revision beside the former', async () => {
    await into(seller);
    const shown = await run('rejudge', join(dir, 'verdicts'));
    expect(shown.status).toBe(1);
    expect(shown.stdout).toMatch(/the outcome was \w+ and is now prohibited[\s\S]*new: origin\.entity/);
    expect((await run('rejudge', join(dir, 'verdicts'), '--yes')).stdout).toContain('1 differ');
    const now = JSON.parse(await readFile(join(dir, 'verdicts/one/verdict.json'), 'utf8'));
    expect(now).toMatchObject({ outcome: 'prohibited', bundle: { revision: 2 } });
    expect(readdirSync(join(dir, 'verdicts/one')).sort()).toEqual([
      'report.html',
      'rules-1.json',
      'rules.json',
      'verdict-1.json',
      'verdict.json',
    ]);
    expect((await run('rejudge', join(dir, 'verdicts'))).stdout).toContain('1 the same, 0 differ');
  });

  test('one that it does not touch stays', async () => {
    await into('Xinjiang Example Nobody Spinning Co., Ltd.');
    expect(await run('rejudge', join(dir, 'verdicts'))).toMatchObject({ status: 0 });
  });
});

describe('a replay judges by the orders and lists that its verdict names', () => {
  const changed = { ...shippedLists, entities: shippedLists.entities.slice(3) };
  const inForce = { orders, lists: changed, from: 'rules/lists.json' };

  test('found by their digests beside the verdict', async () => {
    const path = join(dir, 'verdict.json');
    await writeFile(
      path,
      JSON.stringify(
        judge({
          bundle: { id: 'one' },
          entryDate: '2024-03-01',
          documents,
          unreadable: [],
          listed: { ...changed, entities: shippedLists.entities.slice(5) },
        }),
      ),
    );
    await writeFile(
      join(dir, 'rules.json'),
      rulesText({ orders, lists: { ...shippedLists, entities: shippedLists.entities.slice(5) } }),
    );
    const then = await readReplay(path, 1);
    const found = await rulesOf(then, inForce, path);
    expect(found).toMatchObject({ missing: [], from: expect.arrayContaining([join(dir, 'rules.json')]) });
    const now = judge({
      bundle: { id: 'one' },
      entryDate: '2024-03-01',
      documents,
      unreadable: [],
      listed: found.lists,
    });
    expect(now.inputs.lists.map((l) => l.digest)).toEqual(then.inputs.lists.map((l) => l.digest));
    expect(replaySays(then, now, found)).toContain('judged by the orders and lists that the verdict names');
  });

  test('and says exactly what is missing where they are nowhere', async () => {
    const then = verdictThen();
    then.inputs.lists[0]!.digest = '0'.repeat(64);
    then.inputs.orders = 'f'.repeat(64);
    const found = await rulesOf(then, inForce, join(dir, 'verdict.json'));
    expect(found.missing).toEqual([
      `the UFLPA list of 2026-10-31 with the digest ${'0'.repeat(64)}`,
      `the orders with the digest ${'f'.repeat(64)}`,
    ]);
    expect(replaySays(then, then, found)).toMatch(/not at hand: the UFLPA list of 2026-10-31 .*rules\.json/);
  });
});

test('verdicts judged again together are held against each other’s bales', async () => {
  const papers = (id: string) =>
    judge({ bundle: { id }, entryDate: '2024-03-01', documents: Object.values(rawCotton()), unreadable: [] });
  for (const id of ['one', 'two', 'three']) {
    await mkdir(join(dir, id), { recursive: true });
    await writeFile(join(dir, id, 'verdict.json'), `${JSON.stringify(papers(id), null, 2)}\n`);
  }
  const { stdout } = await run('rejudge', dir, '--json');
  expect(JSON.parse(stdout).map((d: { says: string }) => d.says)).toEqual([
    expect.stringMatching(
      /claimed by bundle two .*\n.*claimed by bundle three|claimed by bundle three [\s\S]*bundle two/,
    ),
    expect.stringMatching(/claimed by bundle one/),
    expect.stringMatching(/claimed by bundle one/),
  ]);
});

test('an import into a folder writes its lists file there', async () => {
  await writeFile(join(dir, 'notice.txt'), notice('Kashgar Example Weaving Co., Ltd.'));
  const { stdout } = await run('import', join(dir, 'notice.txt'), '--into', dir, '--yes', '--json');
  expect(JSON.parse(stdout).written).toBe(join(dir, 'lists.json'));
  expect(readdirSync(join(dir, 'kept'))).toHaveLength(2);
});
