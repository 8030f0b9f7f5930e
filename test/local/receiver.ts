import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';

export interface Taken {
  id: string;
  signature: string;
  timestamp: number;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: an event as a receiver sees it.
  event: any;
}

/** A broker's endpoint: takes what a receiver of Standard Webhooks takes, checked by the library of those who made the standard. */
export async function receiver() {
  const taken: Taken[] = [];
  const state = { status: 204, secret: '', refused: 0 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    try {
      const event = new Webhook(state.secret).verify(text, headers);
      if (state.status < 300)
        taken.push({
          id: headers['webhook-id']!,
          signature: headers['webhook-signature']!,
          timestamp: Number(headers['webhook-timestamp']),
          text,
          event,
        });
      response.writeHead(state.status).end();
    } catch {
      state.refused++;
      response.writeHead(401).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/verdicts`,
    taken,
    state,
    /** Waits until so many events were taken. @throws after half a minute */
    async until(what: () => boolean): Promise<void> {
      for (let n = 0; n < 600; n++) {
        if (what()) return;
        await wait(50);
      }
      throw new Error(`waited in vain; taken: ${taken.length}, refused: ${state.refused}`);
    },
    end: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
