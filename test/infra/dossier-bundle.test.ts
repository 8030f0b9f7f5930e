import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parseArguments } from '../../cli/arguments.ts';
import { runVerify } from '../../cli/run-verify.ts';
import { bundle } from '../../infra/bundle/index.ts';
import { closeReaders, readFile } from '../../shared/read/index.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Outside the tree: nothing is found there but what was bundled. */
const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await closeReaders();
});

describe.skipIf(process.platform !== 'linux')('the bundled function that makes dossiers', () => {
  test('carries the faces, the press and the engine that binds papers: the dossier is that of the command line', async () => {
    const made = await bundle(here('dossier-entry.ts'), process.arch === 'arm64' ? 'arm64' : 'x64', folder);
    expect(made.missing).toEqual([]);
    const example = join(folder, 'papers');
    // Without the scan: its reading is measured elsewhere.
    cpSync(here('../../examples/prohibited-xinjiang-gin'), example, {
      recursive: true,
      filter: (path) => !path.includes('scan'),
    });
    let verdict = '';
    const stdout = { write: (text: string) => (verdict += text) };
    await runVerify(parseArguments([example, '--json']), { stdout, stderr: { write: () => true } });
    const asked = join(folder, 'verdict.json');
    writeFileSync(asked, verdict);
    const papers = readdirSync(example)
      .filter((name) => name !== 'bundle.json')
      .map((name) => join(example, name));
    const out = join(folder, 'dossier.pdf');
    const said = execFileSync(process.execPath, ['handler.mjs', asked, out, ...papers], {
      cwd: folder,
      encoding: 'utf8',
      env: {},
    });
    const { pages, notBound } = JSON.parse(said);
    expect(notBound).toEqual([]);
    const read = await readFile(readFileSync(out), 'dossier.pdf');
    expect(read.pages).toHaveLength(pages);
    // The gin's name is set in the face for Han characters, and can be read back.
    const text = read.pages.flatMap((page) => page.words.map((word) => word.text)).join('');
    expect(text).toContain('阿克苏');
  });
});
