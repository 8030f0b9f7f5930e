import { Final, Retryable } from '../ports.ts';

/** Names of refusals that pass: throttling, quotas of rate, services or networks that fail for a while. */
const passing = new Set([
  'AbortError',
  'BandwidthLimitExceeded',
  'ConditionalRequestConflict',
  'ExpiredToken',
  'ExpiredTokenException',
  'InternalError',
  'InternalException',
  'InternalFailure',
  'InternalServerError',
  'InternalServerException',
  'KMSThrottlingException',
  'KmsThrottled',
  'LimitExceededException',
  'NetworkingError',
  'OperationAborted',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceeded',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'RequestTimeout',
  'RequestTimeoutException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'SlowDown',
  'Throttling',
  'ThrottledException',
  'ThrottlingException',
  'TimeoutError',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);

/** Codes of Node's sockets and name look-ups. */
const network = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'ERR_SOCKET_CONNECTION_TIMEOUT',
]);

/** Refusals of this very input: no other try of it will be taken. */
const refusals = new Set([
  'BadDocumentException',
  'BatchRequestTooLong',
  'DocumentTooLargeException',
  'EntityTooLarge',
  'IdempotentParameterMismatchException',
  'InvalidJobIdException',
  'InvalidMessageContents',
  'InvalidParameterException',
  'InvalidParameterValue',
  'InvalidS3ObjectException',
  'ItemCollectionSizeLimitExceededException',
  'KeyTooLongError',
  'MalformedDetail',
  'UnsupportedDocumentException',
  'ValidationException',
]);

interface Raw {
  name?: unknown;
  message?: unknown;
  code?: unknown;
  Code?: unknown;
  $metadata?: { httpStatusCode?: number; attempts?: number };
  $retryable?: unknown;
}

const raw = (error: unknown): Raw => (typeof error === 'object' && error !== null ? error : {});

/** The service's own name of an error, without the dotted prefix that some put before it. */
export const nameOf = (error: unknown): string => {
  const { name, Code, code } = raw(error);
  const given = [name, Code, code].find((n) => typeof n === 'string' && n !== 'Error' && n !== '') ?? 'Error';
  return String(given).split('.').at(-1)!;
};

export const statusOf = (error: unknown): number | undefined => raw(error).$metadata?.httpStatusCode;

/** Whether the SDK tried more than once: the first try may have been done although its answer was lost. */
export const wasRepeated = (error: unknown): boolean => (raw(error).$metadata?.attempts ?? 1) > 1;

/**
 * An error of an AWS client in the ports' terms: `Retryable` when it passes, `Final` when this very input is refused. Anything else (a
 * missing permission, a queue that is not there) is the installation's fault, not the paper's: it stays an ordinary error with its cause,
 * which the functions retry to the last delivery and then leave to the operator.
 */
export function toPortError(error: unknown, what: string): Error {
  if (error instanceof Retryable || error instanceof Final) return error;
  const { message, code } = raw(error);
  const name = nameOf(error);
  const status = statusOf(error) ?? 0;
  const said = `${what}: ${name}: ${typeof message === 'string' ? message : String(error)}`;
  const cause = { cause: error };
  if (passing.has(name) || network.has(String(code)) || network.has(name)) return new Retryable(said, cause);
  if (refusals.has(name)) return new Final(said, cause);
  if (status >= 500 || status === 429 || raw(error).$retryable) return new Retryable(said, cause);
  return new Error(said, cause);
}

/** Runs a call of an AWS client; `what` says for the error what it was to do, without content of papers. */
export async function call<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw toPortError(error, what);
  }
}
