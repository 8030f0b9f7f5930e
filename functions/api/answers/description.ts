import type * as z from 'zod';

/** What a route may answer, for the OpenAPI document. */
export interface AnswerSpec {
  description: string;
  schema?: z.ZodType;
  example?: unknown;
  /** The same in another media type, where the caller asks for it. */
  also?: { type: string; example: string };
  /** Headers by name, with what they say. */
  headers?: Readonly<Record<string, string>>;
}

export interface Description {
  /** Of a route that takes a body. */
  bodyExample?: unknown;
  answers: Readonly<Record<number, AnswerSpec>>;
}

/** What callers are told of operations beyond what the routes check themselves, by `operationId`. */
export type Described = Readonly<Record<string, Description>>;
