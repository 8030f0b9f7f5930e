import { JwtVerifier } from 'aws-jwt-verify';
import { FetchError, JwksNotAvailableInCacheError } from 'aws-jwt-verify/error';
import { type Fetcher, SimpleFetcher } from 'aws-jwt-verify/https';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { type Caller, type Identity, Retryable, Unauthenticated } from './ports.ts';
import { tenantPattern } from './store/keys.ts';

export interface IdentitySettings {
  /** As in the tokens' `iss`: of Cognito `https://cognito-idp.<region>.amazonaws.com/<pool>`. */
  issuer: string;
  /** Where the public keys are; otherwise at `<issuer>/.well-known/jwks.json`. */
  jwksUri?: string;
  /** Fetches the keys; otherwise HTTPS does. */
  fetchKeys?: (uri: string) => Promise<ArrayBuffer>;
}

/**
 * Verifies access tokens (RS256, of this issuer, in force) and says who calls. The keys are fetched once and kept; a key that is not
 * among them is looked for again at most every ten seconds, so that forged tokens cause no traffic.
 */
export function identityOf({ issuer, jwksUri, fetchKeys }: IdentitySettings): Identity {
  const fetcher: Fetcher = fetchKeys ? { fetch: fetchKeys } : new SimpleFetcher();
  const verifier = JwtVerifier.create(
    // Access tokens of Cognito name no audience: whom they are for is told by their scopes and groups.
    { issuer, audience: null, ...(jwksUri === undefined ? {} : { jwksUri }) },
    { jwksCache: new SimpleJwksCache({ fetcher }) },
  );
  let begun = false;
  return {
    begin() {
      if (!begun) verifier.hydrate().catch(() => undefined);
      begun = true;
    },
    async verify(token) {
      let claims: unknown;
      try {
        claims = await verifier.verify(token);
      } catch (error) {
        if (error instanceof FetchError || error instanceof JwksNotAvailableInCacheError)
          throw new Retryable('The keys of the issuer cannot be had now.', { cause: error });
        throw new Unauthenticated(reasonOf(error), { cause: error });
      }
      return callerOf(claims);
    },
  };
}

/** What is read of an access token. */
interface Claims {
  sub: string;
  client_id: string;
  username?: string;
  scope?: string;
  'cognito:groups'?: string[];
}

/** Checked in plain code: a function that starts cold does not wait for the library that checks records and requests. */
function isAccessToken(verified: unknown): verified is Claims {
  if (typeof verified !== 'object' || verified === null) return false;
  const claims = verified as Record<string, unknown>;
  const isText = (value: unknown) => typeof value === 'string';
  const isTextOrNone = (value: unknown) => value === undefined || isText(value);
  const groups = claims['cognito:groups'];
  return (
    claims.token_use === 'access' &&
    isText(claims.sub) &&
    isText(claims.client_id) &&
    isTextOrNone(claims.username) &&
    isTextOrNone(claims.scope) &&
    (groups === undefined || (Array.isArray(groups) && groups.every(isText)))
  );
}

const group = 'importer:';

/**
 * Who a verified access token stands for. A person of an importer is in the one group `importer:<tenant>`; a broker is a client of its own
 * (client credentials: the token's subject is the client, and nobody signed in), and its tenant is that client's id.
 * @throws Unauthenticated when the token names no tenant, or more than one.
 */
export function callerOf(verified: unknown): Caller {
  if (!isAccessToken(verified)) throw new Unauthenticated('Expected an access token.');
  const scopes = (verified.scope ?? '').split(' ').filter(Boolean);
  const groups = verified['cognito:groups'] ?? [];
  const tenants = groups.filter((name) => name.startsWith(group)).map((name) => name.slice(group.length));
  if (tenants.length > 1) throw new Unauthenticated('The token names more than one importer.');
  const isClient = verified.username === undefined && groups.length === 0 && verified.sub === verified.client_id;
  const tenant = tenants[0] ?? (isClient ? verified.client_id : undefined);
  if (tenant === undefined || !tenantPattern.test(tenant)) throw new Unauthenticated('The token names no tenant.');
  return {
    tenant,
    role: tenants.length === 1 ? 'importer' : 'broker',
    scopes,
    subject: verified.username ?? verified.sub,
  };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.name === 'JwtExpiredError' ? 'The token has expired.' : 'The token is not valid.';
