/**
 * Prices of AWS on demand in us-east-1 before tax, in US dollars, first tier, without the free tier; `asOf` is the day on which they were
 * put down, from the services' price pages as known then. Textract as in the project's design notes of the same day. Another region or
 * a later day: change this file and run `npm run cost`.
 */
export const prices = {
  asOf: '2026-11-22',
  region: 'us-east-1',
  /** Each request. */
  request: {
    's3.put': 0.005 / 1000,
    's3.get': 0.0004 / 1000,
    's3.list': 0.005 / 1000,
    'dynamodb.write': 0.625 / 1e6,
    'dynamodb.read': 0.125 / 1e6,
    'sqs.request': 0.4 / 1e6,
    'eventbridge.event': 1 / 1e6,
    'lambda.request': 0.2 / 1e6,
    'api.request': 1 / 1e6,
  },
  /** Each page (DetectDocumentText, first million of a month). */
  textractPage: 1.5 / 1000,
  /** Each GB-second. */
  lambda: { arm64: 0.0000133334, x86_64: 0.0000166667 },
  /** Each GB kept for a month. */
  stored: { s3: 0.023, dynamodb: 0.25 },
  /** Each month, whatever comes: one KMS key, and alarms and metrics by the piece. */
  standing: { key: 1, alarm: 0.1, dashboard: 3, metric: 0.3 },
} as const;

export type Priced = keyof typeof prices.request;
