import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSummaryCommand } from '../../cli/check-summary.ts';
import { CommandError } from '../../cli/command-error.ts';
import { signOnLaptop } from '../../cli/sign-summary.ts';
import { openData } from '../../local/data.ts';
import { keysOf } from '../../local/keys.ts';
import { checkSummary } from '../../shared/signed/check.ts';
import { type Answered, clientOf, invoice, running, upload, verdictOf } from '../local/client.ts';

let s: Awaited<ReturnType<typeof running>>;
let bundle: string;
let answer: Answered;
let verdict: string;
const at = (name: string) => join(s.folder, name);
beforeAll(async () => {
  s = await running();
  bundle = await upload(s.importer, [invoice()], {
    broker: 'harbor-brokers',
    entryNumber: 'B76-0324527-8',
    reference: 'E1',
    entryDate: '2026-02-24',
  });
  await s.importer('POST', `/bundles/${bundle}/submit`);
  verdict = (await verdictOf(s.importer, bundle)).text;
  answer = await s.broker('GET', `/bundles/${bundle}/summary`);
  writeFileSync(at('summary.json'), answer.text);
  writeFileSync(at('verdict.json'), verdict);
});
afterAll(() => s.end());

const keys = async () => (await clientOf(s.url)('GET', '/.well-known/jwks.json')).body.keys;

describe('the signed summary of a bundle', () => {
  it('is checked with the public keys, which everybody may read, and names the verdict document', async () => {
    const { summary } = await checkSummary(answer.body.jws, await keys());
    const { outcome } = JSON.parse(verdict);
    expect(summary).toMatchObject({
      iss: 'urn:verifier:embedded',
      bundle,
      broker: 'harbor-brokers',
      entryNumber: 'B76-0324527-8',
      reference: 'E1',
      outcome,
      revision: 1,
      newest: 1,
      standing: 'judged',
    });
    expect((await keys())[0]).not.toHaveProperty('d');
  });

  it('is not sent again to who has one that says the same', async () => {
    const etag = answer.headers.get('etag')!;
    const again = await s.broker('GET', `/bundles/${bundle}/summary`, undefined, { 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('is of the revision that was asked for, and there is none before there is a verdict', async () => {
    const type = ({ status, body }: Answered) => `${status} ${body?.type}`;
    expect(type(await s.broker('GET', `/bundles/${bundle}/summary?revision=9`))).toBe(
      '404 urn:verifier:verdict-not-found',
    );
    const open = await upload(s.importer, [invoice('3')], { broker: 'harbor-brokers' });
    expect(type(await s.broker('GET', `/bundles/${open}/summary`))).toBe('404 urn:verifier:verdict-not-found');
  });

  it('says that papers came which are not judged yet, and later that there is a newer verdict', async () => {
    const more = await s.importer('POST', `/bundles/${bundle}/papers`, {
      papers: [{ name: 'x.csv', size: invoice('4').bytes.length, type: 'text/csv' }],
    });
    const { upload: form } = more.body.uploads[0];
    const { sendForm } = await import('../local/client.ts');
    await sendForm(form, invoice('4').bytes);
    for (let n = 0; n < 300; n++) {
      const { headers } = await verdictOf(s.importer, bundle);
      if (headers.get('x-verdict-revision') === '2') break;
      await new Promise((r) => setTimeout(r, 50));
    }
    const old = (await s.broker('GET', `/bundles/${bundle}/summary?revision=1`)).body.jws;
    expect((await checkSummary(old, await keys())).summary).toMatchObject({ revision: 1, newest: 2 });
  });

  it('takes no other method at its keys than those that read', async () => {
    const answer = await s.broker('POST', '/.well-known/jwks.json', {});
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('npm run check-summary', () => {
  it('prints who signed, when, the outcome and the digest, and that the verdict is the one that was signed', async () => {
    const { out, code } = await checkSummaryCommand([at('summary.json'), '--verdict', at('verdict.json')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Good signature\.\nSigned by: {4}urn:verifier:embedded, key [\w-]{43}\nSigned at: {4}\d{4}-/);
    expect(out).toMatch(/Entry number: B76-0324527-8\n/);
    expect(out).toContain('is the verdict that was signed');
  });

  it('takes the JWS alone, and gives what it says as JSON', async () => {
    writeFileSync(at('summary.jws'), `${answer.body.jws}\n`);
    const { out } = await checkSummaryCommand([at('summary.jws'), '--json', '--keys', at('jwks.json')]);
    expect(JSON.parse(out)).toMatchObject({ bundle, outcome: JSON.parse(verdict).outcome });
  });

  it('refuses a verdict in which one character was changed', async () => {
    writeFileSync(at('changed.json'), verdict.replace('"revision": 1', '"revision": 2'));
    const { err, code } = await checkSummaryCommand([at('summary.json'), '--verdict', at('changed.json')]);
    expect([code, err]).toEqual([1, expect.stringMatching(/^Not this verdict: the signature is good, but/)]);
  });

  it("refuses what another deployment's key signed, and says so", async () => {
    const other = at('other');
    writeFileSync(at('theirs.jws'), await signOnLaptop(at('verdict.json'), other));
    const { err, code } = await checkSummaryCommand([at('theirs.jws')]);
    expect([code, err]).toEqual([1, expect.stringMatching(/^Not to be believed: None of the keys at hand/)]);
    const own = await checkSummaryCommand([
      at('theirs.jws'),
      '--keys',
      join(other, 'jwks.json'),
      '--verdict',
      at('verdict.json'),
    ]);
    expect([own.code, own.out]).toEqual([0, expect.stringContaining('urn:verifier:laptop')]);
  });

  it('that cannot run says what it needs', async () => {
    const fails = (...args: string[]) => expect(checkSummaryCommand(args, at('nowhere'))).rejects;
    await fails().toThrow(/expected one FILE/);
    await fails(at('summary.json'), '--keys', at('none.json')).toThrow(/no public keys at .*well-known\/jwks.json/);
    await fails(at('none')).toThrow(CommandError);
    await fails(at('summary.json'), '--keys', at('verdict.json')).toThrow(/expected a JSON Web Key Set/);
    await fails(at('summary.json'), '--nope').toThrow(/--help lists the options/);
    writeFileSync(at('odd.json'), '{"jws":7}');
    expect((await checkSummaryCommand([at('odd.json')])).err).toMatch(/no signed summary/);
  });

  it('keeps its key: a folder of before gets one, and the other keys stay', async () => {
    const data = openData(at('before'), { shared: true });
    const made = await keysOf(data);
    const { summaries, ...before } = JSON.parse(readFileSync(data.path('keys.json'), 'utf8'));
    expect(summaries).toMatchObject({ kty: 'EC', crv: 'P-256' });
    writeFileSync(data.path('keys.json'), JSON.stringify(before));
    const again = await keysOf(data);
    expect([again.issuer, again.uploads]).toEqual([made.issuer, made.uploads]);
    expect((await keysOf(data)).summaries).toEqual(again.summaries);
    data.close();
    expect(readFileSync(at('jwks.json'), 'utf8')).not.toContain('"d"');
  });
});
