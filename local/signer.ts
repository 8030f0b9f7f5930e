import { createPrivateKey, createPublicKey, sign as signBy } from 'node:crypto';
import type { JWK } from 'jose';
import type { Signer } from '../shared/ports.ts';
import { publicKeyOf } from '../shared/signed/public-key.ts';

/** Signs with a private key on P-256 that is at hand (keys.ts), where the cloud asks KMS. */
export function localSigner(key: JWK): Signer {
  const secret = createPrivateKey({ key: { ...key }, format: 'jwk' });
  const open = publicKeyOf(createPublicKey(secret));
  return {
    publicKey: async () => open,
    sign: async (message) => signBy('sha256', message, { key: secret, dsaEncoding: 'ieee-p1363' }),
  };
}
