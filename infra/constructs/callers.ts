import { Aws, Duration } from 'aws-cdk-lib';
import {
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { tenantPattern } from '../../shared/store/keys.ts';
import type { Stage } from '../stages.ts';

export interface CallersProps {
  stage: Stage;
  /** Tenants that hand in bundles: a group each, whose users are added by an operator. */
  importers: readonly string[];
  /** Tenants that poll verdicts: a client each, with a secret. */
  brokers: readonly string[];
  /** Addresses that a sign-in may return to. */
  callbacks: readonly string[];
}

/**
 * Who may call. Importers are persons: they sign in by code flow with PKCE, and their group `importer:<tenant>` names the tenant.
 * Brokers are programs: each has a client of its own that gets tokens for its scopes by client credentials; its id names the tenant.
 */
export class Callers extends Construct {
  readonly pool: UserPool;
  readonly importers: UserPoolClient;
  /** By tenant. */
  readonly brokers: ReadonlyMap<string, UserPoolClient>;
  readonly domain: string;

  constructor(scope: Construct, id: string, { stage, importers, brokers, callbacks }: CallersProps) {
    super(scope, id);
    for (const tenant of [...importers, ...brokers])
      if (!tenantPattern.test(tenant)) throw new Error(`Tenant "${tenant}": expected ${tenantPattern}`);
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: stage.keeps,
      removalPolicy: stage.removal,
    });
    const write = new ResourceServerScope({ scopeName: 'bundles.write', scopeDescription: 'Hand in bundles' });
    const read = new ResourceServerScope({ scopeName: 'verdicts.read', scopeDescription: 'Read verdicts' });
    const push = new ResourceServerScope({
      scopeName: 'webhooks.write',
      scopeDescription: 'Say where verdicts are pushed',
    });
    const server = this.pool.addResourceServer('Server', { identifier: 'verifier', scopes: [write, read, push] });
    const domain = this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `verifier-${stage.name}-${Aws.ACCOUNT_ID}` },
    });
    this.domain = domain.baseUrl();
    const client = (name: string, props: Partial<ConstructorParameters<typeof UserPoolClient>[2]>) =>
      new UserPoolClient(this, name, {
        userPool: this.pool,
        authFlows: {},
        preventUserExistenceErrors: true,
        enableTokenRevocation: true,
        accessTokenValidity: Duration.hours(1),
        ...props,
      });
    this.importers = client('Importers', {
      generateSecret: false,
      refreshTokenValidity: Duration.days(1),
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.resourceServer(server, write), OAuthScope.resourceServer(server, read)],
        callbackUrls: [...callbacks],
        logoutUrls: [...callbacks],
      },
    });
    this.brokers = new Map(
      brokers.map((tenant) => [
        tenant,
        client(`Broker-${tenant}`, {
          generateSecret: true,
          oAuth: {
            flows: { clientCredentials: true },
            scopes: [OAuthScope.resourceServer(server, read), OAuthScope.resourceServer(server, push)],
          },
        }),
      ]),
    );
    for (const tenant of importers)
      new CfnUserPoolGroup(this, `Importer-${tenant}`, {
        userPoolId: this.pool.userPoolId,
        groupName: `importer:${tenant}`,
        description: `May hand in bundles for ${tenant}`,
      });
  }

  /** Every client whose tokens the API takes. */
  get clients(): UserPoolClient[] {
    return [this.importers, ...this.brokers.values()];
  }
}
