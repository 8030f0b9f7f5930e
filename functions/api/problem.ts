import * as z from 'zod';

/** An error as the API tells it: RFC 9457, `application/problem+json`. */
export const Problem = z
  .object({
    type: z
      .string()
      .meta({
        description: 'Which problem it is: stays the same over versions.',
        example: 'urn:verifier:bundle-not-found',
      }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What was expected, what was found and what to do.' }),
    /** What of the request is wrong, a line each. */
    issues: z.optional(z.array(z.object({ at: z.string(), message: z.string() }))),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** Every problem that the API may answer with: its status and title. */
export const problems = {
  'bad-request': [400, 'The request is not as expected'],
  'bad-cursor': [400, 'The cursor is not one of this list'],
  unauthenticated: [401, 'No valid token'],
  forbidden: [403, 'The token does not allow this'],
  'not-found': [404, 'There is no such thing here'],
  'bundle-not-found': [404, 'There is no such bundle'],
  'verdict-not-found': [404, 'There is no such verdict'],
  'paper-not-found': [404, 'There is no such paper'],
  'method-not-allowed': [405, 'The method is not allowed here'],
  'papers-missing': [409, 'Announced papers were not uploaded'],
  'no-papers': [409, 'The bundle has no papers'],
  'paper-uploaded': [409, 'The paper was uploaded already'],
  'id-taken': [409, 'The key was used for another request'],
  'too-large': [413, 'The request or a paper is too large'],
  'unsupported-type': [415, 'The media type is not one of papers'],
  'too-busy': [503, 'Try again in a moment'],
  internal: [500, 'The request failed here'],
} as const satisfies Record<string, readonly [number, string]>;
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
