import { createHash } from 'node:crypto';
import type { PublicKey, Signer } from '../ports.ts';
import { publicKeyOf } from '../signed/public-key.ts';
import { type Connection, clientConfig } from './connection.ts';
import { call } from './errors.ts';

/** Signs with an asymmetric key of KMS (ECC_NIST_P256, SIGN_VERIFY); `key`: its ARN. The client is loaded by the few calls that sign. */
export function awsSigner(connection: Connection, key: string): Signer {
  let client: ReturnType<typeof make> | undefined;
  let known: Promise<PublicKey> | undefined;
  const make = async () => {
    const kms = await import('@aws-sdk/client-kms');
    return { kms, client: new kms.KMSClient(clientConfig(connection)) };
  };
  const at = () => (client ??= make());
  const fetchKey = () =>
    call('fetch the public key', async () => {
      const { kms, client } = await at();
      const { PublicKey } = await client.send(new kms.GetPublicKeyCommand({ KeyId: key }));
      if (!PublicKey) throw new Error('KMS answered without the public key.');
      return publicKeyOf(PublicKey);
    });
  return {
    publicKey() {
      known ??= fetchKey().catch((error: unknown) => {
        known = undefined;
        throw error;
      });
      return known;
    },
    sign: (message) =>
      call('sign', async () => {
        const { kms, client } = await at();
        const { Signature } = await client.send(
          new kms.SignCommand({
            KeyId: key,
            Message: createHash('sha256').update(message).digest(),
            MessageType: 'DIGEST',
            SigningAlgorithm: 'ECDSA_SHA_256',
          }),
        );
        if (!Signature) throw new Error('KMS answered without a signature.');
        return plainSignature(Signature);
      }),
  };
}

/** r and s, 32 bytes each, of a signature as KMS gives it: the DER of a sequence of two integers. @throws when it is none. */
export function plainSignature(der: Uint8Array): Uint8Array {
  const bad = new Error('Expected an ECDSA signature on P-256 in DER, found something else.');
  if (der[0] !== 0x30 || der[1] !== der.length - 2) throw bad;
  const out = new Uint8Array(64);
  let i = 2;
  for (const end of [32, 64]) {
    const length = der[i + 1]!;
    const number = der.subarray(i + 2, i + 2 + length);
    if (der[i] !== 0x02 || number.length !== length || length === 0) throw bad;
    // Leading zeros keep the number positive; short numbers have none.
    const digits = number.subarray(Math.max(0, length - 32));
    if (number.subarray(0, Math.max(0, length - 32)).some((b) => b !== 0)) throw bad;
    out.set(digits, end - digits.length);
    i += 2 + length;
  }
  if (i !== der.length) throw bad;
  return out;
}
