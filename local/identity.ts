import { importJWK, type JWK, SignJWT } from 'jose';
import { identityOf } from '../shared/identity.ts';
import type { Clock, Identity } from '../shared/ports.ts';

/** The embedded issuer stands in for a Cognito user pool: it is an address by form only, nobody asks there. */
export const embeddedIssuer = 'https://issuer.invalid/embedded';

export interface Issuer {
  /** The public keys as a JSON Web Key Set. */
  jwks: { keys: JWK[] };
  /** An access token as Cognito gives a person of the importer after signing in. */
  importerToken(tenant: string, options: TokenOptions): Promise<string>;
  /** An access token as Cognito gives a broker's client for its credentials. */
  brokerToken(tenant: string, options: TokenOptions): Promise<string>;
}

export interface TokenOptions {
  seconds: number;
  /** As in the claim `scope`. */
  scopes: readonly string[];
  /** The person who signed in, where there is one. */
  person?: string;
}

/** Issues tokens signed by the key of the data folder (keys.ts). */
export async function issuerOf(key: JWK, clock: Clock): Promise<Issuer> {
  const { kty, n, e, kid } = key;
  const signing = await importJWK(key, 'RS256');
  const sign = (claims: object, subject: string, { seconds, scopes }: TokenOptions) => {
    const now = Math.floor(clock.now().getTime() / 1000);
    return new SignJWT({ token_use: 'access', version: 2, scope: scopes.join(' '), ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: kid! })
      .setIssuer(embeddedIssuer)
      .setSubject(subject)
      .setJti(crypto.randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(signing);
  };
  return {
    jwks: { keys: [{ kty, n, e, kid, alg: 'RS256', use: 'sig' } as JWK] },
    importerToken: (tenant, options) => {
      const username = options.person ?? `${tenant}-user`;
      return sign({ client_id: 'importers', username, 'cognito:groups': [`importer:${tenant}`] }, username, options);
    },
    brokerToken: (tenant, options) => sign({ client_id: tenant }, tenant, options),
  };
}

/** Verifies the tokens of this issuer as those of a user pool are verified; only the keys come from memory. */
export function localIdentity({ jwks }: { jwks: object }): Identity {
  const keys = new TextEncoder().encode(JSON.stringify(jwks));
  return identityOf({ issuer: embeddedIssuer, fetchKeys: async () => keys.buffer as ArrayBuffer });
}
