import { Duration } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CorsHttpMethod, HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { World } from './world.ts';

/** What may be read without a token. */
export const openPaths = ['/openapi.json', '/.well-known/jwks.json'] as const;

export interface FrontProps {
  world: World;
  fn: IFunction;
  /** Origins of pages elsewhere that may call from a browser; the stack's own page calls it at its own address. */
  origins: readonly string[];
}

/** The address that importers and brokers call. A token is asked for before the function runs, and looked at again by it. */
export class Front extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { world, fn, origins }: FrontProps) {
    super(scope, id);
    const { stage, key, callers } = world;
    this.api = new HttpApi(this, 'Api', {
      description: `Bundles in, verdicts out (${stage.name})`,
      createDefaultStage: false,
      ...(origins.length > 0 && {
        corsPreflight: {
          allowOrigins: [...origins],
          allowMethods: [CorsHttpMethod.ANY],
          allowHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-match', 'if-none-match'],
          exposeHeaders: [
            'etag',
            'location',
            'retry-after',
            'x-next-cursor',
            'x-request-id',
            'x-verdict-at',
            'x-verdict-outcome',
            'x-verdict-revision',
          ],
          maxAge: Duration.hours(1),
        },
      }),
    });
    const log = new LogGroup(this, 'AccessLog', {
      retention: stage.logs,
      encryptionKey: key,
      removalPolicy: stage.removal,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: stage.throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        // Neither tokens nor addresses of persons: what was asked for, by which client, and how it ended.
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            at: '$context.requestTime',
            route: '$context.routeKey',
            path: '$context.path',
            status: '$context.status',
            milliseconds: '$context.responseLatency',
            bytes: '$context.responseLength',
            client: '$context.authorizer.claims.client_id',
            error: '$context.error.messageString',
            denied: '$context.authorizer.error',
          }),
        ),
      },
    });
    const integration = new HttpLambdaIntegration('Function', fn);
    this.api.addRoutes({
      path: '/{proxy+}',
      methods: [HttpMethod.ANY],
      integration,
      authorizer: new HttpJwtAuthorizer('Tokens', callers.pool.userPoolProviderUrl, {
        jwtAudience: callers.clients.map((client) => client.userPoolClientId),
      }),
    });
    // The description of the API and the public keys of its signatures are for everybody.
    for (const path of openPaths) this.api.addRoutes({ path, methods: [HttpMethod.GET], integration });
  }
}
