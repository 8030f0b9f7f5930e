import { awsIdentity } from '../../shared/aws/identity.ts';
import { identityContract } from './identity.contract.ts';

const pool = 'eu-west-1_AbCdEf';

identityContract('Cognito', `https://cognito-idp.eu-west-1.amazonaws.com/${pool}`, ({ jwks }) =>
  awsIdentity({
    userPoolId: pool,
    importerClient: 'app',
    brokerClients: { broker1: 'broker1' },
    fetchKeys: async () => new TextEncoder().encode(JSON.stringify(jwks)).buffer as ArrayBuffer,
  }),
);
