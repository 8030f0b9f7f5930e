import type { IncomingMessage, ServerResponse } from 'node:http';
import { Busboy } from '@fastify/busboy';
import type { Blobs, Clock } from '../shared/ports.ts';
import type { Bucket } from './blobs.ts';
import { checkAddress, isSigned, Policy } from './signatures.ts';

/** A refusal in S3's words: its error code, the HTTP status that goes with it, and what was expected. */
class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Most bytes of the fields before the file. */
const fieldBytes = 64 * 1024;

/**
 * Answers what S3 answers to a presigned POST (`POST /papers`: 204, or an XML error) and to a presigned address
 * (`GET /papers/<key>?…`). Returns false for a request that is none of these, untouched.
 */
export function blobServer(buckets: Record<Bucket, Blobs>, secret: Buffer, clock: Clock) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', 'http://local');
    const [, bucket, ...rest] = url.pathname.split('/');
    if (bucket !== 'papers' && bucket !== 'records') return false;
    try {
      if (request.method === 'POST' && rest.join('') === '') await take(request, response, bucket);
      else if ((request.method === 'GET' || request.method === 'HEAD') && rest.length > 0)
        await hand(request, response, bucket, rest.map(decoded).join('/'), url.searchParams);
      else throw new Refusal(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
    } catch (error) {
      refuse(request, response, error);
    }
    return true;
  };

  async function take(request: IncomingMessage, response: ServerResponse, bucket: Bucket): Promise<void> {
    const { policy, bytes } = await readForm(request, (fields) => checkForm(fields, bucket));
    const { key, 'Content-Type': contentType } = Object.assign({}, ...policy.conditions.slice(0, 3));
    await buckets[bucket].put(key, bytes, { contentType });
    const head = await buckets[bucket].head(key);
    response.writeHead(204, { ETag: `"${head?.etag}"`, 'x-amz-version-id': head?.version ?? '' }).end();
  }

  /** The policy that the fields carry, signed by us, in force, and kept by the other fields. */
  function checkForm(fields: Map<string, string>, bucket: Bucket): Policy {
    const encoded = fields.get('policy');
    if (encoded === undefined || !fields.has('x-signature'))
      throw new Refusal(403, 'AccessDenied', 'The form carries no signed policy before its file.');
    if (!isSigned(secret, `policy ${encoded}`, fields.get('x-signature')!))
      throw new Refusal(403, 'SignatureDoesNotMatch', 'The signature of the policy is not ours.');
    const policy = Policy.parse(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
    if (Date.parse(policy.expiration) <= clock.now().getTime())
      throw new Refusal(403, 'AccessDenied', 'Invalid according to Policy: Policy expired.');
    const wanted: Record<string, string> = Object.assign({}, ...policy.conditions.slice(0, 3));
    for (const [name, value] of Object.entries(wanted)) {
      const given = name === 'bucket' ? bucket : fields.get(name.toLowerCase());
      if (given !== value)
        throw new Refusal(
          403,
          'AccessDenied',
          `Invalid according to Policy: Policy Condition failed: ["eq", "$${name}", "${value}"]`,
        );
    }
    return policy;
  }

  async function hand(
    request: IncomingMessage,
    response: ServerResponse,
    bucket: Bucket,
    key: string,
    query: URLSearchParams,
  ): Promise<void> {
    const state = checkAddress(bucket, key, query, secret, clock.now());
    if (state === 'forged')
      throw new Refusal(403, 'SignatureDoesNotMatch', 'The signature of the address is not ours.');
    if (state === 'expired') throw new Refusal(403, 'AccessDenied', 'Request has expired');
    const blob = await buckets[bucket].get(key);
    if (!blob) throw new Refusal(404, 'NoSuchKey', 'The specified key does not exist.');
    const name = query.get('name');
    response.writeHead(200, {
      'Content-Type': query.get('type') ?? blob.contentType ?? 'application/octet-stream',
      'Content-Length': blob.size,
      ETag: `"${blob.etag}"`,
      'X-Content-Type-Options': 'nosniff',
      ...(name === null ? {} : { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` }),
    });
    response.end(request.method === 'HEAD' ? undefined : blob.bytes);
  }
}

/** The fields and the file of a form. `check` sees the fields once the file begins; not a byte more than it allows is kept. */
function readForm(
  request: IncomingMessage,
  check: (fields: Map<string, string>) => Policy,
): Promise<{ policy: Policy; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const fields = new Map<string, string>();
    let policy: Policy | undefined;
    let whole: Buffer | undefined;
    const malformed = (message: string) => new Refusal(400, 'MalformedPOSTRequest', message);
    if (!/^multipart\/form-data\s*;/i.test(request.headers['content-type'] ?? ''))
      throw malformed('The body of your POST request is not well-formed multipart/form-data.');
    const form = new Busboy({
      headers: request.headers as { 'content-type': string },
      limits: { fieldSize: fieldBytes, fields: 50, files: 1, fieldNameSize: 100 },
    });
    const fail = (error: unknown) => {
      request.unpipe(form);
      reject(error);
    };
    form.on('field', (name: string, value: string) => {
      if (!policy) fields.set(name.toLowerCase(), value);
    });
    form.on('file', (name: string, stream: NodeJS.ReadableStream) => {
      stream.on('error', fail);
      try {
        if (name !== 'file') throw malformed(`A file named "${name.slice(0, 40)}": expected "file".`);
        policy = check(fields);
      } catch (error) {
        stream.resume();
        return fail(error);
      }
      const [, least, most] = policy.conditions[3];
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= most) chunks.push(chunk);
        else {
          chunks.length = 0;
          fail(new Refusal(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size'));
        }
      });
      stream.on('end', () => {
        if (size < least)
          fail(new Refusal(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size'));
        else if (size <= most) whole = Buffer.concat(chunks);
      });
    });
    form.on('finish', () => {
      if (policy && whole) resolve({ policy, bytes: whole });
      else fail(malformed('The form holds no file.'));
    });
    form.on('error', (error) => fail(malformed(`The form cannot be read: ${(error as Error).message.slice(0, 100)}`)));
    request.on('aborted', () => fail(malformed('The upload was cut off.')));
    request.pipe(form);
  });
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const { status, code, message } =
    error instanceof Refusal
      ? error
      : new Refusal(500, 'InternalError', 'We encountered an internal error. Please try again.');
  if (response.headersSent || response.destroyed) return void response.destroy();
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`;
  response.writeHead(status, {
    'Content-Type': 'application/xml',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  });
  // What is still coming of a refused upload is not waited for.
  response.end(body, () => {
    if (!request.complete) setTimeout(() => request.destroy(), 200).unref();
  });
  request.resume();
}

const escaped = (text: string) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]!);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refusal(400, 'InvalidURI', "Couldn't parse the specified URI.");
  }
}
