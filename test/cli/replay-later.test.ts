import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Verdict } from '../../shared/model/index.ts';

const at = resolve('.');
let dir: string;
let own: string;
/** A command as the shell runs it, in a folder of the test's own, with its lists named by the environment. */
const run = (command: string, ...args: string[]) =>
  spawnSync(join(at, 'node_modules/.bin/node'), [join(at, `cli/${command}.ts`), ...args], {
    encoding: 'utf8',
    timeout: 120_000,
    cwd: dir,
    env: { ...process.env, VERIFIER_LISTS: existsSync(own) ? own : 'shipped' },
  });

const notice = (number: string, day: string, says: string) => `[Federal Register Volume 92, Number 20 (${day})]
[Pages 5100-5101]
[FR Doc No: ${number}]

Notice Regarding the Uyghur Forced Labor Prevention Act Entity List

${says}

[FR Doc. ${number} Filed 1-29-27; 8:45 am]
`;
const former = 'Kashgar Example Gone Textile Co., Ltd.';

describe('a year later, the lists have gained a party and lost one', () => {
  let papers: string;
  let then: string;
  const path = () => join(dir, 'out/verdict.json');
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'later-'));
    own = join(dir, 'elsewhere/lists.json');
    papers = join(dir, 'papers');
    await mkdir(papers);
    for (const name of ['INV BV-24-3111.pdf', '02-PL.pdf', 'bundle.json'])
      await cp(join(at, 'examples/clear-us-cotton', name), join(papers, name));
    const first = notice(
      '2027-00001',
      'Friday, January 1, 2027',
      `This update adds the following entity to the section 2(d)(2)(B)(v) list:\n<bullet> ${former}`,
    );
    await writeFile(join(dir, 'first.txt'), first);
    expect(run('lists', 'import', 'first.txt', '--into', 'elsewhere/', '--yes')).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(run('verify', papers, '--out', 'out').status).toBe(1);
    then = await readFile(path(), 'utf8');
    const seller = Verdict.parse(JSON.parse(then)).documents.flatMap((d) => d.facts.seller?.value ?? [])[0]!;
    const second = notice(
      '2028-00002',
      'Saturday, January 1, 2028',
      `This update adds the following entity to the section 2(d)(2)(B)(v) list:\n<bullet> ${seller}\n\n    The following entity is removed from the UFLPA Entity List,\nsection 2(d)(2)(B)(v) list:\n<bullet> ${former}`,
    );
    await writeFile(join(dir, 'second.txt'), second);
    const imported = run('lists', 'import', 'second.txt', '--into', 'elsewhere/lists.json', '--yes');
    expect(imported.stdout).toMatch(/added: 1\n[\s\S]*removed: 1\n/);
    // What was written with the verdict is lost: only what the imports kept is at hand.
    await rm(join(dir, 'out/rules.json'));
  }, 240_000);

  test('the verdict is replayed byte for byte, from the lists kept beside the lists file in force', () => {
    const again = run('verify', papers, '--json', '--replay', path());
    expect(again.stderr).toContain('the outcome is the same');
    expect(again.stderr).toContain('elsewhere/kept/rules-');
    expect(again.stdout).toBe(then);
  }, 120_000);

  test('also where the lists file is named by the flag, and where the papers stand elsewhere', async () => {
    const moved = join(dir, 'moved');
    await cp(papers, moved, { recursive: true });
    await writeFile(join(moved, 'bundle.json'), '{"importer":"Somebody Else","entryDate":"2030-01-01"}');
    const again = spawnSync(
      join(at, 'node_modules/.bin/node'),
      [join(at, 'cli/verify.ts'), moved, '--json', '--replay', path(), '--lists', own],
      { encoding: 'utf8', timeout: 120_000, cwd: dir },
    );
    expect(again.stdout).toBe(then);
  }, 120_000);

  test('a rejudgement names the verdict as one that the new lists touch', () => {
    const { status, stdout } = run('lists', 'rejudge', 'out');
    expect(status).toBe(1);
    expect(stdout).toMatch(/verdict\.json: [\s\S]*new: origin\.entity/);
  }, 120_000);

  test('without the lists of its day nothing is judged, and it is said what was looked for, where, and what to do', async () => {
    await rm(join(dir, 'elsewhere/kept'), { recursive: true });
    const again = run('verify', papers, '--json', '--replay', path());
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toMatch(/expected .*the UFLPA list of 2027-01-01 with the digest [0-9a-f]{64}/);
    expect(again.stderr).toMatch(/found none of that in .*elsewhere\/kept.*Put the rules\.json .*beside it/);
    const byHand = run('verify', papers, '--json', '--replay', path(), '--lists', 'shipped');
    expect(byHand.stderr).toMatch(/not at hand: the UFLPA list of 2027-01-01[\s\S]*list uflpa differs/);
  }, 120_000);
});
