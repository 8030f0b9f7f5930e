import { createHash, createPrivateKey, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { CompactSign, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { signed as example, keys as exampleKeys } from '../../functions/api/answers/examples.ts';
import { summaryKey } from '../../local/keys.ts';
import { localSigner } from '../../local/signer.ts';
import { plainSignature } from '../../shared/aws/signer.ts';
import type { PublicKey, Signer } from '../../shared/ports.ts';
import { checkSummary, isVerdictOf, NotSigned } from '../../shared/signed/check.ts';
import { signSummary, summaryType, type VerdictSummary } from '../../shared/signed/summary.ts';

const document = Buffer.from('{"schema":"verdict/1"}\n');
const said: Omit<VerdictSummary, 'schema' | 'iat'> = {
  iss: 'urn:verifier:test',
  importer: 'acme-imports',
  bundle: 'b-1',
  entryNumber: 'B76-0324527-8',
  entryDate: '2026-02-24',
  revision: 2,
  newest: 2,
  standing: 'judged',
  outcome: 'contradicted',
  summary: 'One bale is in no ginning record.',
  at: '2026-03-02T08:00:09.000Z',
  verdict: { sha256: createHash('sha256').update(document).digest('hex') },
};
const clock = { now: () => new Date('2026-03-02T09:00:00.900Z') };

let signer: Signer;
let key: PublicKey;
let jws: string;
beforeAll(async () => {
  signer = localSigner(await summaryKey());
  key = await signer.publicKey();
  jws = await signSummary({ signer, clock }, said);
});

const refused = async (text: string, keys = [key]) => {
  const error = await checkSummary(text, keys as never).then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(NotSigned);
  return (error as Error).message;
};
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a signed summary', () => {
  it('says who signed, when and what, to whoever has the public key', async () => {
    const checked = await checkSummary(`${jws}\n`, [{ ...key }]);
    expect(checked).toEqual({ kid: key.kid, summary: { schema: 'verdict-summary/1', iat: 1772442000, ...said } });
    expect(isVerdictOf(checked.summary, document)).toBe(true);
    expect(isVerdictOf(checked.summary, Buffer.from('{"schema":"verdict/1"}'))).toBe(false);
  });

  it('in the description of the API is a true one', async () => {
    const { summary } = await checkSummary(example.jws, exampleKeys.keys);
    expect(summary).toMatchObject({ outcome: 'clear', entryNumber: 'B76-0324527-8' });
  });

  it('with any one character changed is refused', async () => {
    for (let i = 0; i < jws.length; i += 7) {
      if (jws[i] === '.') continue;
      // The last character of a part may hold bits that count for nothing.
      if (i === jws.length - 1) continue;
      const changed = jws.slice(0, i) + (jws[i] === 'A' ? 'B' : 'A') + jws.slice(i + 1);
      await refused(changed);
    }
  });

  it('whose outcome was rewritten is refused as changed', async () => {
    const [head, , signature] = jws.split('.');
    const payload = part({ schema: 'verdict-summary/1', iat: 1772442000, ...said, outcome: 'clear' });
    expect(await refused([head, payload, signature].join('.'))).toMatch(/^The signature does not fit/);
  });

  it('without a signature (alg none) is refused in plain words', async () => {
    const payload = jws.split('.')[1]!;
    for (const alg of ['none', 'ES256'])
      expect(await refused(`${part({ alg, kid: key.kid, typ: summaryType })}.${payload}.`)).toMatch(
        /not signed at all/,
      );
    expect(await refused(`${part({ alg: 'none', kid: key.kid, typ: summaryType })}.${payload}.QUJD`)).toMatch(
      /not signed at all/,
    );
  });

  it('signed with the public key as an HMAC secret is refused: ES256 alone counts', async () => {
    const secret = Buffer.from(JSON.stringify(key));
    const forged = await new CompactSign(Buffer.from(JSON.stringify(said)))
      .setProtectedHeader({ alg: 'HS256', kid: key.kid, typ: summaryType })
      .sign(secret);
    expect(await refused(forged)).toMatch(/the algorithm "HS256"/);
  });

  it('of another key is refused, whatever key its header brings along', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const other = localSigner((await import('jose').then((j) => j.exportJWK(privateKey))) as never);
    const foreign = await signSummary({ signer: other, clock }, said);
    expect(await refused(foreign)).toMatch(/None of the keys at hand/);
    const sly = (header: object) =>
      new CompactSign(Buffer.from(JSON.stringify(said)))
        .setProtectedHeader({ alg: 'ES256', typ: summaryType, ...header } as never)
        .sign(privateKey);
    expect(await refused(await sly({ kid: key.kid }))).toMatch(/signature does not fit/);
    expect(await refused(await sly({ kid: 'x', jwk: await other.publicKey() }))).toMatch(/None of the keys at hand/);
    expect(await refused(jws, [])).toMatch(/at hand: none/);
  });

  it('is told from anything else that the same key signed', async () => {
    const secret = createPrivateKey({ key: (await summaryKey()) as never, format: 'jwk' });
    const own = localSigner(secret.export({ format: 'jwk' }) as never);
    const kid = (await own.publicKey()).kid;
    const token = await new SignJWT({ ...said }).setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' }).sign(secret);
    expect(await refused(token, [await own.publicKey()])).toMatch(/something else that was signed/);
    const odd = await new SignJWT({ hello: 1 })
      .setProtectedHeader({ alg: 'ES256', kid, typ: summaryType })
      .sign(secret);
    expect(await refused(odd, [await own.publicKey()])).toMatch(/says not what a summary says/);
  });

  it.each(['', '.', 'a.b', '{"jws":1}', '\u0000.\u0000.\u0000', `${'A'.repeat(100_000)}.B.C`])(
    '%j is none',
    async (text) => {
      expect(await refused(text.slice(0, 200_000))).toMatch(/no signed summary|its header is not JSON/);
    },
  );
});

describe('a signature as KMS gives it', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  it('becomes r and s of 32 bytes each, also where they are short or have a leading zero', () => {
    const lengths = new Set<number>();
    for (let i = 0; i < 1500; i++) {
      const message = randomBytes(8);
      const der = sign('sha256', message, { key: privateKey, dsaEncoding: 'der' });
      lengths.add(der.length);
      const plain = plainSignature(der);
      expect(plain).toHaveLength(64);
      if (!verify('sha256', message, { key: publicKey, dsaEncoding: 'ieee-p1363' }, plain))
        throw new Error(`${der.toString('hex')} became ${Buffer.from(plain).toString('hex')}`);
    }
    expect([...lengths].sort()).toEqual(expect.arrayContaining([70, 71, 72]));
  });

  it('that is none is refused', () => {
    const der = sign('sha256', Buffer.from('x'), { key: privateKey, dsaEncoding: 'der' });
    for (const bad of [der.subarray(1), der.subarray(0, -1), Buffer.concat([der, Buffer.from([0])]), Buffer.alloc(0)])
      expect(() => plainSignature(bad)).toThrow(/ECDSA signature/);
  });
});
