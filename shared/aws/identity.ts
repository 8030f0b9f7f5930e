import { type IdentitySettings, identityOf } from '../identity.ts';
import { type Identity, Unauthenticated } from '../ports.ts';

export interface PoolSettings {
  /** As Cognito names it: `<region>_<id>`. */
  userPoolId: string;
  /** The client through which persons of importers sign in. */
  importerClient: string;
  /** Tenants of the brokers by the id of their client. */
  brokerClients: Readonly<Record<string, string>>;
  /** Fetches the pool's public keys; otherwise HTTPS does. */
  fetchKeys?: IdentitySettings['fetchKeys'];
}

/**
 * Who calls, by an access token of a Cognito user pool: tokens of no other client of the pool than those named are taken, and a broker's
 * client stands for its tenant.
 */
export function awsIdentity({ userPoolId, importerClient, brokerClients, fetchKeys }: PoolSettings): Identity {
  const [region] = userPoolId.split('_');
  if (!region || region === userPoolId)
    throw new Error(`expected a user pool id like eu-west-1_AbCd, found ${userPoolId}`);
  const issuer = `https://cognito-idp.${region}.amazonaws.com/${userPoolId}`;
  const pool = identityOf({ issuer, ...(fetchKeys ? { fetchKeys } : {}) });
  const brokers = new Map(Object.entries(brokerClients));
  return {
    begin: () => pool.begin?.(),
    async verify(token) {
      const caller = await pool.verify(token);
      const client = clientOf(token);
      if (caller.role === 'importer') {
        if (client !== importerClient) throw new Unauthenticated('The token is for another application.');
        return caller;
      }
      const tenant = brokers.get(client ?? '');
      if (tenant === undefined) throw new Unauthenticated('The token names no broker.');
      return { ...caller, tenant };
    },
  };
}

/** Of a token whose signature has been verified. */
function clientOf(token: string): string | undefined {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return typeof claims === 'object' && claims !== null && 'client_id' in claims ? String(claims.client_id) : undefined;
}
