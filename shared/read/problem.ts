import type { ReadProblem, ReadProblemCode } from '../model/index.ts';

/** A refusal with a typed reason, thrown inside a reader and caught at its door. */
export class ReadError extends Error {
  readonly code: ReadProblemCode;
  constructor(code: ReadProblemCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ReadError';
    this.code = code;
  }
}

/** Any thrown value as a problem; what is no ReadError is `damaged`, in the words of `what`. */
export function toProblem(error: unknown, what: string): ReadProblem {
  if (error instanceof ReadError) return { code: error.code, message: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'damaged',
    message: `Expected ${what} that can be read, found: ${reason.slice(0, 200)}. Send it again.`,
  };
}
