import { writeFile } from 'node:fs/promises';
import document from '../docs/openapi.json' with { type: 'json' };

/**
 * Makes client/generated/api.ts from docs/openapi.json (`npm run client`): a type for every schema, operation, answer and problem. A
 * generator of our own: openapi-typescript, the usual one, needs the compiler interface of TypeScript 5, which 7 no longer has.
 */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  not?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema | boolean;
  prefixItems?: Schema[];
  description?: string;
}
interface Media {
  schema: Schema;
}
interface Operation {
  operationId: string;
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media & { examples?: Record<string, unknown> }> }>;
}
interface OpenApi {
  components: { schemas: Record<string, Schema> };
  paths: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, { post: { requestBody: { content: Record<string, Media> } } }>;
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const nameOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key));
const literal = (value: unknown): string => (typeof value === 'string' ? quoted(value) : JSON.stringify(value));
const indent = (text: string): string => text.replaceAll('\n', '\n  ');
const comment = (text: string | undefined): string =>
  text ? `/** ${text.replaceAll('*/', '* /').replaceAll('\n', ' ')} */\n` : '';
const array = (type: string): string => (/^[\w.$]+$/.test(type) ? `${type}[]` : `Array<${type}>`);

/** A JSON Schema as a type of TypeScript; what it cannot say (lengths, patterns, ranges) is left out. */
export function typeOf(schema: Schema | boolean | undefined): string {
  if (schema === undefined || schema === true) return 'unknown';
  if (schema === false || (schema.not && Object.keys(schema.not).length === 0)) return 'never';
  if (schema.$ref) return schema.$ref.replace('#/components/schemas/', '');
  if ('const' in schema) return literal(schema.const);
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return [...new Set(either.map(typeOf))].join(' | ');
  if (schema.allOf) return schema.allOf.map((part) => `(${typeOf(part)})`).join(' & ');
  const types = Array.isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type];
  return types.length === 0 ? 'unknown' : types.map((type) => plainType(type, schema)).join(' | ');
}

function plainType(type: string, schema: Schema): string {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return schema.prefixItems ? `[${schema.prefixItems.map(typeOf).join(', ')}]` : array(typeOf(schema.items));
    case 'object':
      return objectType(schema);
    default:
      return type;
  }
}

function objectType({ properties = {}, required = [], additionalProperties }: Schema): string {
  const rows = Object.entries(properties).map(
    ([key, value]) =>
      `${comment(value.description)}${nameOf(key)}${required.includes(key) ? '' : '?'}: ${typeOf(value)};`,
  );
  if (rows.length > 0) return `{\n  ${rows.map(indent).join('\n  ')}\n}`;
  return `Record<string, ${typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown'}>`;
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** The text of client/generated/api.ts. */
export function generated(api: OpenApi): string {
  const lines = ['/** Made by `npm run client` from docs/openapi.json: change the API, not this file. */'];
  for (const [name, schema] of Object.entries(api.components.schemas))
    lines.push(`${comment(schema.description)}export type ${name} = ${typeOf(schema)};`);
  const events = Object.entries(api.webhooks ?? {}).map(([, { post }]) =>
    typeOf(post.requestBody.content['application/json']!.schema),
  );
  if (events.length > 0)
    lines.push(`/** What is posted to a webhook. */\nexport type WebhookEvent = ${events.join(' | ')};`);
  const all = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const problems = new Set<string>();
  const operations: string[] = [];
  for (const { operation } of all) {
    const { operationId, summary, parameters = [], requestBody, responses } = operation;
    const params = (kind: string): Schema => ({
      type: 'object',
      properties: Object.fromEntries(parameters.filter((p) => p.in === kind).map((p) => [p.name, p.schema])),
      required: parameters.filter((p) => p.in === kind && p.required).map((p) => p.name),
    });
    const answers: string[] = [];
    for (const [status, { content = {} }] of Object.entries(responses)) {
      if (Number(status) >= 400) {
        for (const name of Object.keys(content['application/problem+json']?.examples ?? {})) problems.add(name);
        continue;
      }
      const bodies = Object.entries(content).map(([type, { schema }]) =>
        type.includes('json') ? typeOf(schema) : 'string',
      );
      const name = `${capital(operationId)}${status}`;
      if (bodies.length > 0) lines.push(`export type ${name} = ${bodies.join(' | ')};`);
      answers.push(`${status}: ${bodies.length > 0 ? name : 'undefined'};`);
    }
    const part = (name: string, kind: string) =>
      parameters.some((p) => p.in === kind)
        ? [`${name}${parameters.some((p) => p.in === kind && p.required) ? '' : '?'}: ${indent(typeOf(params(kind)))};`]
        : [];
    const body = requestBody ? [`body: ${typeOf(requestBody.content['application/json']!.schema)};`] : [];
    operations.push(
      `${comment(summary)}${operationId}: {\n  request: ${indent(rowsOf([...part('path', 'path'), ...part('query', 'query'), ...part('headers', 'header'), ...body]))};\n  answers: ${indent(rowsOf(answers))};\n};`,
    );
  }
  lines.push(`export type ProblemName = ${[...problems].sort().map(quoted).join(' | ')};`);
  lines.push(`export interface Operations {\n  ${operations.map(indent).join('\n  ')}\n}`);
  const places = all.map(({ path, method, operation }) => `${operation.operationId}: ['${method}', '${path}'],`);
  lines.push(
    `export const places = {\n  ${places.join('\n  ')}\n} as const satisfies Record<keyof Operations, readonly [method: string, path: string]>;`,
  );
  return `${lines.join('\n\n')}\n`;
}

const rowsOf = (rows: readonly string[]): string =>
  rows.length === 0 ? 'Record<never, never>' : `{\n  ${rows.map(indent).join('\n  ')}\n}`;

if (import.meta.main)
  await writeFile(new URL('generated/api.ts', import.meta.url), generated(document as unknown as OpenApi));
