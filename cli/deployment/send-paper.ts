import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { CommandError } from '../command-error.ts';
import type { PaperToSend } from './papers.ts';
import { isNotNow, retryAfter, TryAgain } from './retry.ts';

/** A presigned form: its fields, then the file. */
export interface UploadForm {
  url: string;
  fields: Record<string, string>;
}

/** The form has expired: another is to be asked for. */
export class FormExpired extends TryAgain {}

/** A connection on which nothing moves for so long is given up. */
const silence = 60_000;

/**
 * Uploads one paper by its form, from disk and with its length told first, as S3 asks for. `sent` hears of the bytes on their way.
 * @throws TryAgain when it was cut off or the store is busy, FormExpired, CommandError when it is refused.
 */
export async function sendPaper(form: UploadForm, paper: PaperToSend, sent: (bytes: number) => void): Promise<void> {
  const boundary = `paper-${randomBytes(12).toString('hex')}`;
  const part = (name: string, rest: string) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${rest}`;
  const head = Buffer.from(
    `${Object.entries(form.fields)
      .map(([name, value]) => part(name, `\r\n\r\n${value}\r\n`))
      .join('')}${part('file', `; filename="paper"\r\nContent-Type: ${paper.type}\r\n\r\n`)}`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  const { status, text, after } = await post(
    form.url,
    {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': head.length + paper.size + tail.length,
    },
    body(head, paper, tail, sent),
    paper,
  );
  if (status >= 200 && status < 300) return;
  const said = /<Message>(.*?)<\/Message>/s.exec(text)?.[1] ?? '';
  const code = /<Code>(.*?)<\/Code>/s.exec(text)?.[1] ?? '';
  if (status === 403 && /expired/i.test(said)) throw new FormExpired(`${paper.name}: its upload form has expired`);
  if (isNotNow(status) || code === 'RequestTimeout' || /cut off/.test(said))
    throw new TryAgain(`${paper.name}: the store says ${status} ${code}`.trim(), after);
  throw new CommandError(`${paper.name}: the upload was refused, ${status} ${code}. ${said}`);
}

async function* body(head: Buffer, { path, size, name }: PaperToSend, tail: Buffer, sent: (bytes: number) => void) {
  yield head;
  let bytes = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > size) break;
    yield piece;
    sent(bytes);
  }
  if (bytes !== size)
    throw new CommandError(`${name}: it was changed while it was uploaded; call the same again once it is left alone.`);
  yield tail;
}

interface Answered {
  status: number;
  text: string;
  after: number | undefined;
}

function post(
  url: string,
  headers: Record<string, string | number>,
  content: AsyncIterable<Buffer>,
  { name }: PaperToSend,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const source = Readable.from(content);
    const options = { method: 'POST', headers, timeout: silence };
    const request: ClientRequest = url.startsWith('https:') ? httpsRequest(url, options) : httpRequest(url, options);
    let answering = false;
    const fail = (error: Error) => {
      // A refusal may come before all was sent: what it says counts, not that the rest found no taker.
      if (answering) return;
      source.destroy();
      request.destroy();
      reject(
        error instanceof CommandError
          ? error
          : new TryAgain(`${name}: the upload was cut off (${error.message || (error as NodeJS.ErrnoException).code})`),
      );
    };
    request.on('timeout', () => fail(new Error(`nothing moved for ${silence / 1000} s`)));
    request.on('error', fail);
    source.on('error', fail);
    request.on('response', (response: IncomingMessage) => {
      answering = true;
      source.unpipe(request);
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        if (text.length < 10_000) text += piece;
      });
      const done = () => {
        source.destroy();
        request.destroy();
        resolve({ status: response.statusCode ?? 0, text, after: retryAfter(response.headers['retry-after']) });
      };
      response.on('end', done);
      response.on('error', done);
      response.on('aborted', done);
    });
    source.pipe(request);
  });
}
