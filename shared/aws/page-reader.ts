import { createHash } from 'node:crypto';
import {
  GetDocumentTextDetectionCommand,
  type GetDocumentTextDetectionCommandOutput,
  StartDocumentTextDetectionCommand,
  TextractClient,
} from '@aws-sdk/client-textract';
import { Final, type PageReader } from '../ports.ts';
import { pagesFromTextract, problemsFromTextract } from '../read/textract.ts';
import { type Connection, clientConfig, once } from './connection.ts';
import { call } from './errors.ts';

export const textract = once((connection) => new TextractClient(clientConfig(connection)));

export interface TextractOptions {
  /** The bucket where the scans lie, in the region that reads them. */
  bucket: string;
  /** Where completions are told, and the role that lets Textract tell them; without, nobody is told. */
  topicArn?: string | undefined;
  roleArn?: string | undefined;
}

/** Most blocks that one answer holds: the service's own limit. */
const mostBlocks = 1000;

/** Reads scans with Amazon Textract: asynchronous text detection, completion by SNS. */
export function awsPageReader(connection: Connection, { bucket, topicArn, roleArn }: TextractOptions): PageReader {
  return {
    start: ({ key, version, tag, token }) =>
      call(`start reading ${key}`, async () => {
        // The service's own pattern and length of a tag; it comes back as sent, so that it cannot be rewritten.
        if (!/^[\w.:-]{1,64}$/.test(tag))
          throw new Final(`expected a tag of 1 to 64 of A-Z a-z 0-9 _ . : -, found ${tag}`);
        const { JobId } = await textract(connection).send(
          new StartDocumentTextDetectionCommand({
            DocumentLocation: { S3Object: { Bucket: bucket, Name: key, ...(version ? { Version: version } : {}) } },
            ClientRequestToken: tokenOf(token),
            JobTag: tag,
            ...(topicArn && roleArn ? { NotificationChannel: { SNSTopicArn: topicArn, RoleArn: roleArn } } : {}),
          }),
        );
        if (!JobId) throw new Error('expected a job id from Textract, found none');
        return { jobId: JobId };
      }),
    result: (jobId) =>
      call(`read job ${jobId}`, async () => {
        const answers: GetDocumentTextDetectionCommandOutput[] = [];
        let next: string | undefined;
        do {
          const more = next ? { NextToken: next } : {};
          const answer = await textract(connection).send(
            new GetDocumentTextDetectionCommand({ JobId: jobId, MaxResults: mostBlocks, ...more }),
          );
          if (answer.JobStatus === 'IN_PROGRESS') return { state: 'running' };
          if (answer.JobStatus === 'FAILED')
            return { state: 'failed', reason: answer.StatusMessage ?? 'no reason given' };
          answers.push(answer);
          next = answer.NextToken;
        } while (next);
        const problems = problemsFromTextract(answers);
        return { state: 'done', pages: pagesFromTextract(answers), ...(problems.length > 0 ? { problems } : {}) };
      }),
  };
}

/** The service takes tokens of up to 64 letters, digits, - and _; any other one is told apart by its digest. */
const tokenOf = (token: string): string =>
  /^[\w-]{1,64}$/.test(token) ? token : createHash('sha256').update(token).digest('hex');
