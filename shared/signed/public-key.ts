import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import type { PublicKey } from '../ports.ts';

/**
 * A public key as a JSON Web Key, from its SubjectPublicKeyInfo (DER) or a key object. @throws when it is not on P-256.
 */
export function publicKeyOf(key: Uint8Array | KeyObject): PublicKey {
  const object =
    key instanceof Uint8Array ? createPublicKey({ key: Buffer.from(key), format: 'der', type: 'spki' }) : key;
  const { kty, crv, x, y } = object.export({ format: 'jwk' });
  if (kty !== 'EC' || crv !== 'P-256' || x === undefined || y === undefined)
    throw new Error(`Expected a public key on P-256, found ${crv ?? kty}.`);
  // RFC 7638: the members that make the key, in the order of their names.
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  return { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' };
}
