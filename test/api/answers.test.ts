import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openapiText } from '../../cli/openapi.ts';
import { descriptionOf } from '../../functions/api/answers/index.ts';
import { routes } from '../../functions/api/routes/index.ts';
import { clientOf, invoice, running, upload, verdictOf } from '../local/client.ts';

/** What the system really answers, against the description that brokers build on: a field that only one of the two knows shows here. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(JSON.parse(openapiText()), 'openapi');

let s: Awaited<ReturnType<typeof running>>;
const ids: Record<string, string> = { page: '1', document: 'none' };
/** Where the example's would be refused here. */
const bodies: Record<string, object> = { createWebhook: { url: 'http://127.0.0.1:9/' } };
beforeAll(async () => {
  s = await running();
  ids.bundle = await upload(s.importer, [invoice()], { broker: 'harbor-brokers', entryNumber: 'B76-0324527-8' });
  await s.importer('POST', `/bundles/${ids.bundle}/submit`);
  const verdict = await verdictOf(s.importer, ids.bundle);
  ids.document = verdict.body.documents[0]?.id ?? 'none';
  ids.paper = (await s.importer('GET', `/bundles/${ids.bundle}`)).body.papers[0].id;
  bodies.amend = { document: ids.document, place: 'type', value: 'invoice', why: 'a test' };
  ids.webhook = (await s.broker('POST', '/webhooks', { url: 'http://127.0.0.1:9/' })).body.webhook.id;
});
afterAll(() => s.end());

/** Faults of an answer by the description of its route; a status that is not described is one. */
function faults(
  method: string,
  path: string,
  { status, body }: { status: number; body: unknown },
  type: string,
): string[] {
  const step = (text: string) => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
  const at = ['paths', path, method.toLowerCase(), 'responses', String(status)].map(step).join('/');
  if (!ajv.getSchema(`openapi#/${at}`)) return [`${status} is not described`];
  if (body === undefined) return [];
  const validate = ajv.getSchema(`openapi#/${at}/content/${step(type)}/schema`);
  if (!validate) return [`${status} has no ${type}`];
  return validate(body) ? [] : (validate.errors ?? []).map((e) => `${status} ${e.instancePath} ${e.message}`);
}

const order = [...routes].sort((a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'));
it.each(order.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s answers as it is described: what it gives, what it refuses',
  async (_, { method, path, roles, operationId, body }) => {
    const bodyExample = bodies[operationId] ?? descriptionOf({ operationId }).bodyExample;
    const filled = (known: Record<string, string>) => path.replace(/\{(\w+)\}/g, (_, name) => known[name] ?? 'b-0');
    const own = roles.includes('broker') ? s.broker : s.importer;
    const asked = [
      await own(method, filled(ids), bodyExample),
      await own(method, filled({}), bodyExample),
      await own(method, `${filled(ids)}?nonsense=1`, bodyExample),
      await clientOf(s.url)(method, filled(ids), bodyExample),
      ...(body ? [await own(method, filled(ids), '{"nonsense"')] : []),
    ];
    for (const answer of asked) {
      const type = (answer.headers.get('content-type') ?? '').split(';')[0]!;
      expect(faults(method, path, answer, type)).toEqual([]);
    }
    // The one paper was uploaded: a form for it is refused.
    expect(asked.some((a) => a.status < 400)).toBe(operationId !== 'renewUpload');
  },
);
