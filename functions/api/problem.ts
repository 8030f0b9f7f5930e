import type { Problem } from './answers/schemas.ts';

/** Every problem that the API may answer with: its status, its title, and a detail as it may read. */
export const problems = {
  'bad-request': [400, 'The request is not as expected', 'limit: expected a number of at most 100.'],
  'bad-cursor': [400, 'The cursor is not one of this list', 'The cursor belongs to no list of this caller.'],
  'bad-address': [
    400,
    'The address is not one that events may be sent to',
    'url: hooks.broker.example leads to 10.0.0.7, which is no public address.',
  ],
  unauthenticated: [401, 'No valid token', 'The token has expired.'],
  forbidden: [403, 'The token does not allow this', 'Brokers read; only importers hand in papers.'],
  'not-found': [404, 'There is no such thing here', 'Nothing answers at /bundle. GET /openapi.json says what does.'],
  'bundle-not-found': [404, 'There is no such bundle', 'No bundle of this id is open to this caller.'],
  'verdict-not-found': [404, 'There is no such verdict', 'The bundle has no verdict of this revision.'],
  'paper-not-found': [404, 'There is no such paper', 'The bundle has no paper of this id that was uploaded.'],
  'document-not-found': [404, 'There is no such document or row', 'The newest verdict has no document of this id.'],
  'page-not-found': [404, 'There is no picture of this page', 'No picture of this page is kept.'],
  'webhook-not-found': [404, 'There is no such webhook', 'No webhook of this id is open to this caller.'],
  'method-not-allowed': [405, 'The method is not allowed here', 'PUT is not allowed here; GET, HEAD, POST are.'],
  'papers-missing': [
    409,
    'Announced papers were not uploaded',
    'Upload these papers or withdraw them, then submit again: "invoice 17.pdf".',
  ],
  'no-papers': [409, 'The bundle has no papers', 'Announce and upload at least one paper, then submit.'],
  'paper-uploaded': [
    409,
    'The paper was uploaded already',
    'Withdraw the paper, then add the one that replaces it under its name.',
  ],
  'name-taken': [
    409,
    'A paper of this name is in the bundle',
    '"invoice 17.pdf" is in the bundle. Withdraw it, then add the one that replaces it.',
  ],
  'amended-meanwhile': [
    409,
    'Somebody else amended this place meanwhile',
    'maria amended it at 2026-03-02T08:10:00.000Z. Look at it, then amend it again.',
  ],
  'key-taken': [
    409,
    'The key was used for another request',
    'The Idempotency-Key was used for another body. Use a new key for a new bundle.',
  ],
  'dossier-failed': [
    409,
    'The dossier could not be made',
    'The papers hold more than 4 GB, which is as much as one zip takes.',
  ],
  'too-many-papers': [409, 'The bundle holds no more papers', 'A bundle holds 500 papers; put more into a zip.'],
  removed: [
    410,
    'It was kept and is removed',
    'The paper "invoice 17.pdf" was kept, and has been removed since: its time was over. The verdict that rests on it stands.',
  ],
  'changed-meanwhile': [
    412,
    'Somebody changed the bundle meanwhile',
    'What If-Match names is not the newest state. Since then: maria amended /netWeight of 76fe1fb0ac50. Look at it, then send this again.',
  ],
  'too-many-webhooks': [409, 'The broker has no more webhooks', 'A broker has at most 10 webhooks.'],
  'too-large': [413, 'The request or a paper is too large', 'A body of 1048576 bytes is the most.'],
  'unsupported-type': [
    415,
    'The media type is not one of papers',
    'papers.0.type: "video/mp4" is not a type of papers; application/octet-stream takes any file.',
  ],
  'too-busy': [503, 'Try again in a moment', 'A service that this needs is busy. Nothing was lost; try again.'],
  internal: [500, 'The request failed here', 'The fault is noted under this request id. Nothing you sent was lost.'],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>;
export type ProblemName = keyof typeof problems;

/** Thrown by a route, answered as a problem. */
export class ApiError extends Error {
  readonly problem: Problem;
  readonly headers: Record<string, string>;
  constructor(
    name: ProblemName,
    detail: string,
    { issues, headers = {} }: { issues?: Problem['issues']; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    const [status, title] = problems[name];
    this.problem = { type: `urn:verifier:${name}`, title, status, detail, ...(issues ? { issues } : {}) };
    this.headers = headers;
  }
}
