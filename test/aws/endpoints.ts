import { Agent, createServer, request as forward, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { startFauxqs } from 'fauxqs';

/** An endpoint that speaks like AWS, on 127.0.0.1. */
export interface Endpoint {
  url: string;
  stop(): Promise<void>;
}

const listen = async (server: Server): Promise<Endpoint> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
};

/** DynamoDB, in memory. */
export const startDynamo = (): Promise<Endpoint> => listen(dynalite({ createTableMs: 0 }));

/** S3, SQS and SNS, in memory. It knows neither versions nor notifications, and looks at no policy of a form. */
export async function startBuckets(): Promise<Endpoint> {
  const server = await startFauxqs({ port: 0, logger: false });
  return { url: server.address, stop: () => server.stop() };
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** One endpoint for all: DynamoDB's calls go to the one emulator, the rest to the other, told apart by the target that the SDK names. */
export async function startAws(): Promise<Endpoint> {
  const [table, buckets] = await Promise.all([startDynamo(), startBuckets()]);
  const agent = new Agent({ keepAlive: true });
  const server = createServer((request, response) => {
    const target = String(request.headers['x-amz-target'] ?? '');
    const { hostname, port } = new URL(target.startsWith('DynamoDB') ? table.url : buckets.url);
    const { method, url: path, headers } = request;
    const onward = forward({ hostname, port, method, path, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  const front = await listen(server);
  return {
    url: front.url,
    stop: async () => {
      await front.stop();
      agent.destroy();
      await Promise.all([table.stop(), buckets.stop()]);
    },
  };
}

/** What a double answers: a body, or a refusal by its name. */
export type Reply = object | { refuse: string; status?: number; message?: string };

export interface Double extends Endpoint {
  /** The calls that came, in order. */
  calls: { target: string; input: Record<string, unknown> }[];
}

/** A double of a service of the JSON 1.1 protocol (Textract, EventBridge): answers each call as the test says. No emulator. */
export async function startDouble(answer: (target: string, input: Record<string, unknown>) => Reply): Promise<Double> {
  const calls: Double['calls'] = [];
  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target'] ?? '')
      .split('.')
      .at(-1)!;
    const input = JSON.parse((await bodyOf(request)).toString() || '{}') as Record<string, unknown>;
    calls.push({ target, input });
    const reply = answer(target, input);
    const refused = 'refuse' in reply;
    response.writeHead(refused ? ((reply as { status?: number }).status ?? 400) : 200, {
      'content-type': 'application/x-amz-json-1.1',
    });
    response.end(
      JSON.stringify(
        refused ? { __type: reply.refuse, message: (reply as { message?: string }).message ?? '' } : reply,
      ),
    );
  });
  return { ...(await listen(server)), calls };
}

/** A double of S3 for what the emulator lacks (versions, conditions, refusals): answers as the test says, in S3's own XML. */
export async function startXml(
  answer: (method: string, url: URL) => { status?: number; xml?: string; headers?: Record<string, string> },
): Promise<Endpoint & { calls: string[] }> {
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    await bodyOf(request);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    calls.push(`${request.method} ${decodeURIComponent(url.pathname)}${url.search}`);
    const { status = 200, xml = '', headers = {} } = answer(request.method ?? 'GET', url);
    response.writeHead(status, { 'content-type': 'application/xml', ...headers }).end(xml);
  });
  return { ...(await listen(server)), calls };
}
