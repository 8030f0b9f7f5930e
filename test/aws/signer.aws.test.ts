import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { awsSigner } from '../../shared/aws/signer.ts';
import { Retryable } from '../../shared/ports.ts';
import { type Double, startDouble } from './endpoints.ts';

let double: Double | undefined;
afterEach(() => double?.stop());

const arn = 'arn:aws:kms:us-east-1:000000000000:key/s';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const message = Buffer.from('header.payload');

describe('the key of KMS', () => {
  it('signs the digest of the message, and its signature comes as JWS has it', async () => {
    const der = sign('sha256', message, { key: privateKey, dsaEncoding: 'der' });
    double = await startDouble(() => ({ KeyId: arn, Signature: der.toString('base64') }));
    const signature = await awsSigner({ endpoint: double.url, region: 'us-east-1', attempts: 1 }, arn).sign(message);
    expect(verify('sha256', message, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
    expect(double.calls).toEqual([
      {
        target: 'Sign',
        input: {
          KeyId: arn,
          Message: createHash('sha256').update(message).digest('base64'),
          MessageType: 'DIGEST',
          SigningAlgorithm: 'ECDSA_SHA_256',
        },
      },
    ]);
  });

  it('is asked for its public half once', async () => {
    const spki = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    double = await startDouble(() => ({ KeyId: arn, PublicKey: spki, KeySpec: 'ECC_NIST_P256' }));
    const signer = awsSigner({ endpoint: double.url, region: 'us-east-1', attempts: 1 }, arn);
    const { x, y } = publicKey.export({ format: 'jwk' });
    expect(await signer.publicKey()).toMatchObject({ kty: 'EC', crv: 'P-256', x, y, alg: 'ES256' });
    expect((await signer.publicKey()).kid).toMatch(/^[\w-]{43}$/);
    expect(double.calls.map((c) => c.target)).toEqual(['GetPublicKey']);
  });

  it('that is throttled is tried again later, and the failure is not kept', async () => {
    double = await startDouble(() => ({ refuse: 'ThrottlingException' }));
    const signer = awsSigner({ endpoint: double.url, region: 'us-east-1', attempts: 1 }, arn);
    await expect(signer.sign(message)).rejects.toBeInstanceOf(Retryable);
    await expect(signer.publicKey()).rejects.toThrow();
    await expect(signer.publicKey()).rejects.toThrow();
    expect(double.calls).toHaveLength(3);
  });
});
