import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type System, type SystemSettings, startSystem } from '../../local/system.ts';

export interface Form {
  url: string;
  fields: Record<string, string>;
  expires: string;
}

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer as a client sees it.
  body: any;
}

/** Calls the API as `token`; never follows a redirection. */
export const clientOf =
  (url: string, token?: string) =>
  async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answered> => {
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json') && text !== '';
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined };
  };
export type Client = ReturnType<typeof clientOf>;

/** Uploads by form: the status, and S3's error code when it was refused. */
export async function sendForm({ url, fields }: Form, bytes: Uint8Array | string): Promise<[number, string?]> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]));
  const response = await fetch(url, { method: 'POST', body: form });
  const code = /<Code>(.*)<\/Code>/.exec(await response.text())?.[1];
  return code === undefined ? [response.status] : [response.status, code];
}

export const papersIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name !== 'bundle.json')
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

export type Papers = { name: string; bytes: Uint8Array }[];

export const announced = (papers: Papers) =>
  papers.map(({ name, bytes }) => ({ name, size: bytes.length, type: 'application/octet-stream' }));

/** Creates a bundle and uploads its papers; its id. */
export async function upload(client: Client, papers: Papers, about: object = {}): Promise<string> {
  const created = await client('POST', '/bundles', { ...about, papers: announced(papers) });
  if (created.status !== 201) throw new Error(created.text);
  for (const [i, { upload: form }] of (created.body.uploads as { upload: Form }[]).entries()) {
    const [status, code] = await sendForm(form, papers[i]!.bytes);
    if (status !== 204) throw new Error(`${papers[i]!.name}: ${status} ${code}`);
  }
  return created.body.bundle.id;
}

/** Polls until the verdict is there. */
export async function verdictOf(client: Client, bundle: string): Promise<Answered> {
  for (let n = 0; n < 600; n++) {
    const answer = await client('GET', `/bundles/${bundle}/verdict`);
    if (answer.status !== 202) return answer;
    await wait(100);
  }
  throw new Error(`No verdict on ${bundle} within a minute.`);
}

/** A system on a folder of its own. */
export async function running(
  settings: Partial<SystemSettings> = {},
): Promise<System & { folder: string; importer: Client; broker: Client; end: () => Promise<void> }> {
  const folder = settings.folder ?? mkdtempSync(join(tmpdir(), 'verifier-'));
  const system = await startSystem({ folder, ...settings });
  return {
    ...system,
    folder,
    importer: clientOf(system.url, system.tokens.importer),
    broker: clientOf(system.url, system.tokens.broker),
    async end() {
      await system.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A paper that is read in no time: a small invoice as CSV. */
export const invoice = (number = '17'): { name: string; bytes: Uint8Array } => ({
  name: `invoice ${number}.csv`,
  bytes: Buffer.from(
    `COMMERCIAL INVOICE\nInvoice number,INV-${number}\nDate,2026-02-01\nCountry of origin,United States\nDescription,Quantity\nRaw cotton,100 kg\n`,
  ),
});
