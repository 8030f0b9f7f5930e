import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { ApiHandler } from '../functions/api/api.ts';
import { contextOf } from './runner.ts';

/** API Gateway takes 10 MB; more is refused before a function sees it. */
const largestBody = 10 * 1024 * 1024;

/** Answers a request of its own kind; returns false for any other, untouched. */
export type Door = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface Gateway {
  server: Server;
  /** Takes no new connections, lets the requests under way end (at most so many milliseconds), and closes. */
  stop(patience: number): Promise<void>;
}

/**
 * The front of the embedded system: turns requests into the events that an HTTP API hands to the function, save those that one of the
 * `doors` answers (uploads and downloads, the page, the sign-in).
 */
export function gateway(
  api: ApiHandler,
  doors: readonly Door[],
  onAnswer: (method: string, path: string, status: number, milliseconds: number) => void,
): Gateway {
  const server = createServer({ requestTimeout: 300_000, headersTimeout: 20_000, keepAliveTimeout: 5000 });
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const began = performance.now();
    const path = (request.url ?? '/').split('?')[0]!;
    response.on('finish', () => onAnswer(request.method ?? '', path, response.statusCode, performance.now() - began));
    try {
      for (const door of doors) if (await door(request, response)) return;
      await answer(request, response);
    } catch {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  // Without this a connection that speaks no HTTP would end the process.
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const context = contextOf('api');
    const event = eventOf(request, body ?? Buffer.alloc(0), context.awsRequestId);
    // What API Gateway would refuse comes to the same problem as what the function refuses.
    if (body === undefined) event.body = 'x'.repeat(largestBody + 1);
    const { statusCode = 500, headers = {}, body: text } = await api(event, context);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
    if (body === undefined) response.setHeader('connection', 'close');
    response.statusCode = statusCode;
    if (text !== undefined) response.setHeader('content-length', Buffer.byteLength(text));
    response.end(request.method === 'HEAD' ? undefined : text);
    if (body === undefined) setTimeout(() => request.destroy(), 200).unref();
  }

  return {
    server,
    async stop(patience) {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearTimeout(late);
    },
  };
}

/** The whole body; undefined when it is larger than API Gateway takes: the rest is not waited for. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > largestBody) {
      request.resume();
      return undefined;
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** The event of an HTTP API, payload format 2.0: headers in small letters, several of one name joined by commas. */
function eventOf(request: IncomingMessage, body: Buffer, requestId: string): APIGatewayProxyEventV2 {
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(',') : value;
  const now = new Date();
  const http = {
    method: request.method ?? 'GET',
    path,
    protocol: `HTTP/${request.httpVersion}`,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    userAgent: headers['user-agent'] ?? '',
  };
  return {
    version: '2.0',
    routeKey: 'ANY /{proxy+}',
    rawPath: path,
    rawQueryString: query,
    headers,
    ...(body.length > 0 ? { body: body.toString('base64') } : {}),
    isBase64Encoded: body.length > 0,
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers.host ?? '127.0.0.1',
      domainPrefix: 'local',
      http,
      requestId: requestId || randomUUID(),
      routeKey: 'ANY /{proxy+}',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
  };
}
