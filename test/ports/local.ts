import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalPorts, type LocalSettings, localPorts } from '../../local/ports.ts';

/** A clock that stands until it is moved. */
export class HandClock {
  at = new Date('2026-03-02T08:00:00.000Z');
  now() {
    return new Date(this.at);
  }
  pass(seconds: number) {
    this.at = new Date(this.at.getTime() + seconds * 1000);
  }
}

/** The embedded ports on a folder of their own, with a server for uploads; `end` removes it all. */
export async function localSystem(
  settings: Partial<LocalSettings> = {},
): Promise<{ ports: LocalPorts; clock: HandClock; folder: string; url: string; end: () => Promise<void> }> {
  const folder = settings.folder ?? mkdtempSync(join(tmpdir(), 'verifier-'));
  const clock = new HandClock();
  let answer: LocalPorts['blobServer'] = async () => false;
  const server = createServer(async (request, response) => {
    if (!(await answer(request, response))) response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ports = await localPorts({ folder, address: () => url, clock, ...settings });
  answer = ports.blobServer;
  const end = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    ports.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ports, clock, folder, url, end };
}
