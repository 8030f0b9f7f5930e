/** What the composition roots of the functions ask of the environment; nothing is called. */
export function fakeEnvironment(): Record<string, string> {
  const account = '000000000000';
  const queues = ['INTAKE', 'READ', 'COLLECT', 'JUDGE', 'RESCREEN', 'DOSSIER', 'PUSH'].map((name) => [
    `${name}_QUEUE_URL`,
    `https://sqs.us-east-1.amazonaws.com/${account}/${name}`,
  ]);
  return {
    ...Object.fromEntries(queues),
    AWS_REGION: 'us-east-1',
    STAGE: 'bench',
    DEPLOYMENT: 'urn:verifier:bench',
    TABLE: 't',
    PAPERS_BUCKET: 'p',
    RECORDS_BUCKET: 'r',
    QUIET_SECONDS: '60',
    EVENT_BUS: 'b',
    SCANS: 'textract',
    PAGE_READER_JOBS: '10',
    CEILINGS: '{}',
    TEXTRACT_TOPIC_ARN: `arn:aws:sns:us-east-1:${account}:t`,
    TEXTRACT_ROLE_ARN: `arn:aws:iam::${account}:role/r`,
    PAPERS_KEY_ARN: `arn:aws:kms:us-east-1:${account}:key/k`,
    SIGNING_KEY_ARN: `arn:aws:kms:us-east-1:${account}:key/s`,
    USER_POOL_ID: 'us-east-1_abcdefghi',
    IMPORTER_CLIENT_ID: 'importers',
    BROKER_CLIENTS: '{}',
    POWERTOOLS_SERVICE_NAME: 'bench',
    POWERTOOLS_METRICS_NAMESPACE: 'Verifier',
    POWERTOOLS_METRICS_DISABLED: 'true',
  };
}
