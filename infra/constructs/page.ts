import { Aws, CfnOutput, Duration, Fn } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { contentPolicy } from '../../web/deployed.ts';
import type { Stage } from '../stages.ts';
import type { Front } from './front.ts';
import { toApi, toPage } from './page-addresses.ts';
import type { Stores } from './stores.ts';

export interface PageName {
  /** The page's own name instead of CloudFront's, with the ARN of its certificate in us-east-1. */
  domain?: string | undefined;
  certificate?: string | undefined;
}

export interface PageProps extends PageName {
  stage: Stage;
  stores: Stores;
  front: Front;
  /** ARN of a web ACL (WAF, scope CLOUDFRONT) that stands before it. */
  webAcl?: string | undefined;
}

/**
 * The importers' page: its files in a private bucket that CloudFront alone reads, and the API under `/api` of the same address, so that a browser calls
 * it without asking first and follows what it hands out to the buckets (a redirection over two foreign origins would lose its origin, and with it their
 * CORS). `npm run ops -- page` puts the files there.
 */
export class Page extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  /** Without a slash at the end. */
  readonly origin: string;

  constructor(scope: Construct, id: string, { stage, stores, front, domain, certificate, webAcl }: PageProps) {
    super(scope, id);
    checkName({ domain, certificate });
    // Public text: S3's own key does, and CloudFront needs no part of the customer's.
    this.bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      serverAccessLogsBucket: stores.accessLogs as IBucket,
      serverAccessLogsPrefix: 'page/',
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }],
      removalPolicy: stage.removal,
    });
    const edge = (name: string, comment: string, code: string) => ({
      eventType: FunctionEventType.VIEWER_REQUEST,
      function: new EdgeFunction(this, name, {
        comment,
        runtime: FunctionRuntime.JS_2_0,
        code: FunctionCode.fromInline(code),
      }),
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Importers' page of the verifier (${stage.name})`,
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      ...(domain &&
        certificate && {
          domainNames: [domain],
          certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
        }),
      ...(webAcl && { webAclId: webAcl }),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket as IBucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        // Heeds what the files say (cachingOf): for good, or a second.
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: this.headers(stage),
        functionAssociations: [edge('ToPage', 'Any address that is no file is the page', toPage)],
      },
      additionalBehaviors: {
        '/api/*': {
          origin: new HttpOrigin(Fn.select(2, Fn.split('/', front.api.apiEndpoint))),
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
          functionAssociations: [edge('ToApi', 'The API knows its paths without /api', toApi)],
        },
      },
    });
    this.origin = `https://${domain ?? this.distribution.distributionDomainName}`;
  }

  /**
   * The policy names the services of this region: exact names of the buckets would turn in a circle, since their CORS names this distribution. The page
   * itself carries a policy with the exact ones (cli/ops/page.ts), and a browser heeds both.
   */
  private headers(stage: Stage): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      comment: `Importers' page of the verifier (${stage.name})`,
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          contentSecurityPolicy: contentPolicy({
            stores: [`https://*.s3.${Aws.REGION}.${Aws.URL_SUFFIX}`],
            signIn: `https://*.auth.${Aws.REGION}.amazoncognito.com`,
          }),
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=()', override: true },
        ],
      },
    });
  }

  /** What `npm run ops -- page` has to know besides the outputs of the stack. */
  outputs(stack: Construct, { papers, records }: Stores): void {
    const out = {
      Page: this.origin,
      // Where a name of one's own is to point.
      PageTarget: this.distribution.distributionDomainName,
      PageBucket: this.bucket.bucketName,
      PageDistribution: this.distribution.distributionId,
      PageStores: [papers, records]
        .map(({ bucketRegionalDomainName }) => `https://${bucketRegionalDomainName}`)
        .join(' '),
    };
    for (const [name, value] of Object.entries(out))
      new CfnOutput(stack, `${name}Output`, { value }).overrideLogicalId(name);
  }
}

function checkName({ domain, certificate }: PageName): void {
  if ((domain === undefined) !== (certificate === undefined))
    throw new Error('The page: expected `domain` and `certificate` together, found one of them');
  if (domain !== undefined && !/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(domain))
    throw new Error(`The page: expected a name such as papers.example.com for \`domain\`, found "${domain}"`);
  if (certificate !== undefined && !/^arn:[\w-]+:acm:us-east-1:\d{12}:certificate\//.test(certificate))
    throw new Error(
      `The page: expected the ARN of a certificate in us-east-1, where CloudFront looks for it, found "${certificate}"`,
    );
}
