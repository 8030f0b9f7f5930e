import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { awsIdentity } from '../../shared/aws/identity.ts';
import { type Identity, Unauthenticated } from '../../shared/ports.ts';

const pool = 'eu-west-1_AbCdEf';
const issuer = `https://cognito-idp.eu-west-1.amazonaws.com/${pool}`;
let identity: Identity;
let sign: (claims: Record<string, unknown>, more?: { issuer?: string; expires?: string }) => Promise<string>;
const asked: string[] = [];

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  identity = awsIdentity({
    userPoolId: pool,
    importerClient: 'signin',
    brokerClients: { '3n4b5urk1ft4fl3mg5e62d9ado': 'harbor-brokers' },
    fetchKeys: async (uri) => {
      asked.push(uri);
      return new TextEncoder().encode(JSON.stringify({ keys: [jwk] })).buffer as ArrayBuffer;
    },
  });
  sign = (claims, { issuer: by = issuer, expires = '1h' } = {}) =>
    new SignJWT({ token_use: 'access', scope: 'verifier/verdicts.read', ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(by)
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(privateKey);
});

const person = { sub: 'u-1', username: 'u-1', client_id: 'signin', 'cognito:groups': ['importer:acme'] };
const client = '3n4b5urk1ft4fl3mg5e62d9ado';

describe('who calls, by a token of the user pool', () => {
  it('is the importer whose group the person is in, by the keys of that pool', async () => {
    const caller = { tenant: 'acme', role: 'importer', scopes: ['verifier/verdicts.read'], subject: person.username };
    // The keys are fetched before the first token, once, however often it is begun.
    identity.begin?.();
    identity.begin?.();
    expect(asked).toHaveLength(1);
    expect(await identity.verify(await sign(person))).toEqual(caller);
    expect(asked).toEqual([`${issuer}/.well-known/jwks.json`]);
  });

  it('is the broker for whom the client was made', async () => {
    expect(await identity.verify(await sign({ sub: client, client_id: client }))).toMatchObject({
      tenant: 'harbor-brokers',
      role: 'broker',
    });
  });

  it.each([
    ['of another client of the pool', { ...person, client_id: 'other' }, {}],
    ['of a client that is no broker', { sub: 'tool', client_id: 'tool' }, {}],
    ['of another pool', person, { issuer: `${issuer}X` }],
    ['that has expired', person, { expires: '-1s' }],
    ['that identifies and gives no access', { ...person, token_use: 'id' }, {}],
    ['of a person in two importers', { ...person, 'cognito:groups': ['importer:acme', 'importer:bolt'] }, {}],
  ])('is nobody by a token %s', async (_, claims, more) => {
    await expect(identity.verify(await sign(claims, more))).rejects.toBeInstanceOf(Unauthenticated);
  });

  it('is nobody by a token that was changed or is none', async () => {
    const [head, , signature] = (await sign(person)).split('.');
    const forged = Buffer.from(
      JSON.stringify({ ...person, iss: issuer, 'cognito:groups': ['importer:bolt'] }),
    ).toString('base64url');
    for (const token of [`${head}.${forged}.${signature}`, 'a.b.c', ''])
      await expect(identity.verify(token)).rejects.toBeInstanceOf(Unauthenticated);
  });

  it('needs a pool id that names its region', () => {
    expect(() => awsIdentity({ userPoolId: 'pool', importerClient: '', brokerClients: {} })).toThrow(/found pool/);
  });
});
