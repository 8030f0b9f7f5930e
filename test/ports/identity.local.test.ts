import { describe, expect, it } from 'vitest';
import { systemClock } from '../../local/clock.ts';
import { embeddedIssuer, issuerOf, localIdentity } from '../../local/identity.ts';
import { identityContract } from './identity.contract.ts';
import { localSystem } from './local.ts';

identityContract('embedded', embeddedIssuer, ({ jwks }) => localIdentity({ jwks }));

describe('the embedded issuer', () => {
  it('gives importers and brokers tokens that say who they are, also after a restart on the same folder', async () => {
    const { ports, end } = await localSystem({ clock: systemClock });
    const acme = await ports.issuer.importerToken('acme', { seconds: 60, scopes: ['bundles/write'] });
    const broker = await ports.issuer.brokerToken('broker-1', { seconds: 60, scopes: ['verdicts/read'] });
    expect(await ports.identity.verify(acme)).toEqual({
      tenant: 'acme',
      role: 'importer',
      scopes: ['bundles/write'],
      subject: 'acme-user',
    });
    expect(await ports.identity.verify(broker)).toEqual({
      tenant: 'broker-1',
      role: 'broker',
      scopes: ['verdicts/read'],
      subject: 'broker-1',
    });
    const { keysOf } = await import('../../local/keys.ts');
    const again = await issuerOf((await keysOf(ports.data)).issuer, systemClock);
    expect((await localIdentity(again).verify(acme)).tenant).toBe('acme');
    await end();
  });
});
