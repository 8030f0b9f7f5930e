import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { toApi, toPage } from '../../infra/constructs/page-addresses.ts';
import { type Synthesized, synthesize, target } from './template.ts';

const certificate = 'arn:aws:acm:us-east-1:000000000000:certificate/c';
const webAcl = 'arn:aws:wafv2:us-east-1:000000000000:global/webacl/w/1';
let plain: Synthesized;
let named: Synthesized;
beforeAll(() => {
  plain = synthesize({ importers: 'acme' });
  named = synthesize({ domain: 'papers.example.com', certificate, webAcl, web: 'http://localhost:5173/papers/' });
});

const only = (stack: Synthesized, type: string, part = '') => {
  const found = stack.of(type).filter(([id]) => id.includes(part));
  expect(
    found.map(([id]) => id),
    `${type} ${part}`,
  ).toHaveLength(1);
  return found[0]!;
};
const distributionOf = (stack: Synthesized) =>
  only(stack, 'AWS::CloudFront::Distribution')[1].Properties.DistributionConfig;
const corsOf = (stack: Synthesized, bucket: string) =>
  only(stack, 'AWS::S3::Bucket', bucket)[1].Properties.CorsConfiguration.CorsRules;
const clientOf = (stack: Synthesized) => only(stack, 'AWS::Cognito::UserPoolClient', 'Importers')[1].Properties;

describe("the importers' page", () => {
  test('lies in a private bucket that its distribution alone reads, signed', () => {
    const [bucketId, bucket] = only(plain, 'AWS::S3::Bucket', 'PageFiles');
    expect(bucket.Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(bucket.Properties.LoggingConfiguration).toBeDefined();
    const [distributionId] = only(plain, 'AWS::CloudFront::Distribution');
    const policy = plain.of('AWS::S3::BucketPolicy').find(([, p]) => target(p.Properties.Bucket) === bucketId)![1];
    const allowed = policy.Properties.PolicyDocument.Statement.filter((s: { Effect: string }) => s.Effect === 'Allow');
    expect(allowed).toHaveLength(1);
    expect(allowed[0]).toMatchObject({ Action: 's3:GetObject', Principal: { Service: 'cloudfront.amazonaws.com' } });
    expect(JSON.stringify(allowed[0].Condition.StringEquals['AWS:SourceArn'])).toContain(distributionId);
    expect(only(plain, 'AWS::CloudFront::OriginAccessControl')[1].Properties.OriginAccessControlConfig).toMatchObject({
      SigningBehavior: 'always',
      SigningProtocol: 'sigv4',
    });
  });

  test('is reached by TLS only, of 1.2 at least at a name of its own, and stands behind the WAF that is named', () => {
    const config = distributionOf(named);
    expect(config.Aliases).toEqual(['papers.example.com']);
    expect(config.ViewerCertificate).toMatchObject({
      AcmCertificateArn: certificate,
      MinimumProtocolVersion: 'TLSv1.2_2021',
      SslSupportMethod: 'sni-only',
    });
    expect(config.WebACLId).toBe(webAcl);
    expect(distributionOf(plain).WebACLId).toBeUndefined();
    const behaviours = [config.DefaultCacheBehavior, ...config.CacheBehaviors];
    for (const { ViewerProtocolPolicy: policy } of behaviours)
      expect(policy).toMatch(/^(redirect-to-https|https-only)$/);
  });

  test('refuses a name without a certificate, and a certificate that CloudFront would not find', () => {
    expect(() => synthesize({ domain: 'papers.example.com' })).toThrow(/`domain` and `certificate` together/);
    const elsewhere = certificate.replace('us-east-1', 'eu-west-1');
    expect(() => synthesize({ domain: 'papers.example.com', certificate: elsewhere })).toThrow(/in us-east-1/);
    expect(() => synthesize({ domain: 'https://papers.example.com/', certificate })).toThrow(/expected a name such as/);
  });

  test('may run its own scripts alone, call this region alone, and be framed by nobody', () => {
    const { SecurityHeadersConfig: headers } = only(plain, 'AWS::CloudFront::ResponseHeadersPolicy')[1].Properties
      .ResponseHeadersPolicyConfig;
    const policy = target(headers.ContentSecurityPolicy.ContentSecurityPolicy);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob: https://*.s3.AWS::Region.AWS::URLSuffix",
      "connect-src 'self' https://*.s3.AWS::Region.AWS::URLSuffix https://*.auth.AWS::Region.amazoncognito.com",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]);
    expect(headers).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000 },
    });
  });

  test('has the API under its own address, uncached, with what the caller sends', () => {
    const [api] = distributionOf(plain).CacheBehaviors;
    // The ids of AWS's own policies CachingDisabled and AllViewerExceptHostHeader.
    expect(api).toMatchObject({
      PathPattern: '/api/*',
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
    });
    expect(api.AllowedMethods).toEqual(expect.arrayContaining(['GET', 'HEAD', 'POST', 'DELETE']));
    const origin = distributionOf(plain).Origins.find((o: { Id: string }) => o.Id === api.TargetOriginId);
    expect(JSON.stringify(origin.DomainName)).toContain(only(plain, 'AWS::ApiGatewayV2::Api')[0]);
    expect(origin.CustomOriginConfig.OriginProtocolPolicy).toBe('https-only');
  });

  test('answers each address that is no file with the page, and hands the API its own paths', () => {
    const answer = (code: string, uri: string) =>
      runInNewContext(`${code}\nhandler(event)`, { event: { request: { uri } } });
    for (const uri of ['/', '/index.html', '/page/app-ABCDEFGH.js']) expect(answer(toPage, uri)).toEqual({ uri });
    for (const uri of ['/bundles/b-1', '/favicon.ico', '/pages'])
      expect(answer(toPage, uri)).toMatchObject({ statusCode: 302, headers: { location: { value: '/' } } });
    expect(answer(toApi, '/api/bundles/b-1/papers')).toEqual({ uri: '/bundles/b-1/papers' });
    expect(answer(toApi, '/api/bundles/api/')).toEqual({ uri: '/bundles/api/' });
  });
});

describe('what a browser may do', () => {
  test('uploads to the papers and fetches from both buckets, from the page and from one elsewhere that is named, and no other', () => {
    const [distribution] = only(plain, 'AWS::CloudFront::Distribution');
    for (const [bucket, methods] of [
      ['Papers', ['GET', 'HEAD', 'POST', 'PUT']],
      ['Records', ['GET', 'HEAD']],
    ] as const) {
      const [rule, ...others] = corsOf(plain, bucket);
      expect(others).toEqual([]);
      expect([...rule.AllowedMethods].sort(), bucket).toEqual(methods);
      expect(rule.AllowedOrigins.map(target)).toEqual([`https://${distribution}`]);
      expect(corsOf(named, bucket)[0].AllowedOrigins).toEqual(['https://papers.example.com', 'http://localhost:5173']);
    }
  });

  test('calls the API from another address only where one is named, with the headers that the API heeds', () => {
    const cors = (stack: Synthesized) => only(stack, 'AWS::ApiGatewayV2::Api')[1].Properties.CorsConfiguration;
    expect(cors(plain)).toBeUndefined();
    expect(cors(named).AllowOrigins).toEqual(['http://localhost:5173']);
    expect(cors(named).AllowCredentials).toBeUndefined();
    expect(cors(named).AllowHeaders).toEqual(
      expect.arrayContaining(['authorization', 'content-type', 'idempotency-key', 'if-match', 'if-none-match']),
    );
    expect(cors(named).ExposeHeaders).toEqual(
      expect.arrayContaining([
        'etag',
        'retry-after',
        'x-next-cursor',
        'x-verdict-revision',
        'x-verdict-outcome',
        'x-verdict-at',
      ]),
    );
  });

  test('signs in with PKCE and no secret, and comes back to the page', () => {
    const [distribution] = only(plain, 'AWS::CloudFront::Distribution');
    expect(clientOf(plain).GenerateSecret).toBe(false);
    expect(clientOf(plain).CallbackURLs.map(target)).toEqual([`https://${distribution}/`]);
    const both = ['https://papers.example.com/', 'http://localhost:5173/papers/'];
    expect([clientOf(named).CallbackURLs, clientOf(named).LogoutURLs]).toEqual([both, both]);
  });
});

describe('the outputs', () => {
  test('tell the command that puts the page there where it goes and what it may call', () => {
    expect(target(named.outputs.Page!.Value)).toBe('https://papers.example.com');
    expect(target(named.outputs.PageTarget!.Value)).toBe(only(named, 'AWS::CloudFront::Distribution')[0]);
    expect(target(plain.outputs.PageBucket!.Value)).toBe(only(plain, 'AWS::S3::Bucket', 'PageFiles')[0]);
    expect(target(plain.outputs.PageDistribution!.Value)).toBe(only(plain, 'AWS::CloudFront::Distribution')[0]);
    const [papers, records] = target(plain.outputs.PageStores!.Value).split(' ');
    expect([papers, records]).toEqual([
      `https://${only(plain, 'AWS::S3::Bucket', 'Papers')[0]}`,
      `https://${only(plain, 'AWS::S3::Bucket', 'Records')[0]}`,
    ]);
  });
});

describe('the template', () => {
  test.each([
    ['plain', () => plain],
    ['with a name of its own', () => named],
  ])('%s: no resource waits for itself', (_, stack) => {
    const { resources } = stack();
    const needs = new Map(Object.entries(resources).map(([id, resource]) => [id, referred(resource, resources)]));
    const done = new Set<string>();
    const visit = (id: string, way: string[]): void => {
      if (way.includes(id)) throw new Error([...way.slice(way.indexOf(id)), id].join(' → '));
      if (done.has(id)) return;
      for (const next of needs.get(id)!) visit(next, [...way, id]);
      done.add(id);
    };
    for (const id of needs.keys()) visit(id, []);
    expect(done.size).toBe(needs.size);
  });
});

/** Every resource that a part of a template refers to. */
function referred(part: unknown, resources: Record<string, unknown>, found = new Set<string>()): Set<string> {
  if (Array.isArray(part)) for (const one of part) referred(one, resources, found);
  else if (typeof part === 'object' && part !== null)
    for (const [key, value] of Object.entries(part)) {
      const names =
        key === 'Ref' || key === 'DependsOn' ? [value].flat() : key === 'Fn::GetAtt' ? [[value].flat()[0]] : [];
      for (const name of names) if (typeof name === 'string' && name in resources) found.add(name);
      referred(value, resources, found);
    }
  return found;
}
