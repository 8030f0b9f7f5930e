/**
 * Default quotas of AWS for one account in us-east-1, from the services' documentation as known on `asOf`, from memory: Service Quotas in
 * the console has those of an account, which count. A new account has far lower ones for Lambda and Textract.
 */
export const quotas = {
  asOf: '2026-11-22',
  /** A second, unless said otherwise. */
  lambdaAtOnce: 1000,
  textractStarts: 10,
  textractJobs: 600,
  textractResults: 25,
  apiRequests: 10_000,
  eventsPut: 10_000,
  kmsCalls: 50_000,
  /** Writes and reads of one partition key of a table, and writes of a new table on demand. */
  partitionWrites: 1000,
  partitionReads: 3000,
  tableWrites: 4000,
  tableReads: 12_000,
  /** Writes and reads of one prefix of a bucket. */
  prefixPuts: 3500,
  prefixGets: 5500,
} as const;
