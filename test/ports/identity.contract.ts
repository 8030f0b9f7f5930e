import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../../shared/ports.ts';
import { Unauthenticated } from '../../shared/ports.ts';

/** The issuer that stands in for the user pool: `make` gets its public keys and gives what verifies its tokens. */
export interface IdentityIssuer {
  issuer: string;
  jwks: { keys: object[] };
}

/** What every implementation of `Identity` must do with the access tokens of a Cognito user pool. */
export function identityContract(
  name: string,
  issuer: string,
  make: (issuer: IdentityIssuer) => Promise<Identity> | Identity,
): void {
  describe(`identity, ${name}`, () => {
    type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
    let [own, foreign]: [Pair, Pair] = [undefined!, undefined!];
    let identity: Identity;
    beforeAll(async () => {
      own = await generateKeyPair('RS256');
      foreign = await generateKeyPair('RS256');
      const key = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' };
      identity = await make({ issuer, jwks: { keys: [key] } });
    });

    const person = { sub: 'u-1', client_id: 'app', username: 'u-1', 'cognito:groups': ['importer:acme', 'admins'] };
    const broker = { sub: 'broker1', client_id: 'broker1', scope: 'verdicts/read bundles/read' };
    const token = (claims: JWTPayload, { key = own.privateKey, kid = 'own', by = issuer, ends = '5m' } = {}) =>
      new SignJWT({ token_use: 'access', ...claims })
        .setProtectedHeader({ alg: 'RS256', kid })
        .setIssuer(by)
        .setIssuedAt()
        .setExpirationTime(ends)
        .sign(key);
    const refused = async (text: string | Promise<string>) =>
      expect(identity.verify(await text)).rejects.toBeInstanceOf(Unauthenticated);

    it('takes the importer of a person from their one group', async () => {
      expect(await identity.verify(await token({ ...person, scope: 'openid' }))).toEqual({
        tenant: 'acme',
        role: 'importer',
        scopes: ['openid'],
        subject: person.username,
      });
    });

    it('takes the broker from the client that was given the token for its own credentials', async () => {
      expect(await identity.verify(await token(broker))).toEqual({
        tenant: 'broker1',
        role: 'broker',
        scopes: ['verdicts/read', 'bundles/read'],
        subject: 'broker1',
      });
    });

    it('refuses a token that has expired', async () => {
      await refused(token(person, { ends: '-1m' }));
    });

    it('refuses a token signed by another key under the same name', async () => {
      await refused(token(person, { key: foreign.privateKey }));
    });

    it('refuses a token of a key that the issuer does not have', async () => {
      await refused(token(person, { key: foreign.privateKey, kid: 'other' }));
    });

    it('refuses a token of another issuer', async () => {
      await refused(token(person, { by: `${issuer}x` }));
    });

    it('refuses a token whose claims were changed after it was signed', async () => {
      const [head, claims, signature] = (await token(person)).split('.');
      const changed = JSON.parse(Buffer.from(claims!, 'base64url').toString());
      changed['cognito:groups'] = ['importer:rival'];
      await refused([head, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.'));
    });

    it('refuses a token without a signature, and one signed with the public key as a secret', async () => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const claims = { iss: issuer, exp: Math.floor(Date.now() / 1000) + 300, token_use: 'access', ...person };
      await refused(`${part({ alg: 'none', kid: 'own' })}.${part(claims)}.`);
      const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(own.publicKey)));
      await refused(new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'own' }).sign(secret));
    });

    it('refuses an identity token, and what is no token', async () => {
      await refused(token({ ...person, token_use: 'id' }));
      await refused('');
      await refused('a.b.c');
      await refused('Bearer x');
    });

    it('refuses a person of no importer, of two, or of one whose name is no tenant', async () => {
      await refused(token({ ...person, 'cognito:groups': ['admins'] }));
      await refused(token({ sub: 'u-1', client_id: 'app', username: 'u-1' }));
      await refused(token({ ...person, 'cognito:groups': ['importer:acme', 'importer:rival'] }));
      await refused(token({ ...person, 'cognito:groups': ['importer:../rival'] }));
      await refused(token({ ...person, 'cognito:groups': ['importer:'] }));
    });

    it.each([
      ['scopes', { scope: 7 }],
      ['groups', { 'cognito:groups': 'importer:acme' }],
      ['a group', { 'cognito:groups': ['importer:acme', 7] }],
      ['the user', { username: 7 }],
      ['the client', { client_id: 7 }],
      ['no subject', { sub: undefined }],
      ['no client', { client_id: undefined }],
    ])('refuses a token in which %s cannot be read', async (_, claims) => {
      await refused(token({ ...person, ...claims } as JWTPayload));
    });

    it('refuses a person without an importer whose name is that of a client', async () => {
      await refused(token({ ...broker, username: 'broker1' }));
      await refused(token({ ...broker, sub: 'another' }));
    });
  });
}
