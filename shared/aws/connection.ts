/** Where AWS is: its own endpoints, or one that speaks like AWS (an emulator). */
export interface Connection {
  /** Base address of an AWS-compatible endpoint; without one, AWS's own for the region. `127.0.0.1`, not `localhost`. */
  endpoint?: string | undefined;
  /** By default that of the environment (AWS_REGION), and us-east-1 at another endpoint. */
  region?: string | undefined;
  /** Tries of a call before its error counts. */
  attempts?: number | undefined;
  /** Milliseconds until the answer to one try. */
  patience?: number | undefined;
}

/** Milliseconds until a connection, and until an answer: a Lambda pays for waiting. */
const usual = { connecting: 3000, answering: 10_000 };

/** What every client is made with. At an endpoint of one's own without keys in the environment any keys do: emulators check none. */
export function clientConfig(connection: Connection, answering = usual.answering) {
  const { endpoint, region, attempts = 4, patience = answering } = connection;
  const { AWS_REGION, AWS_ACCESS_KEY_ID, AWS_PROFILE } = process.env;
  const keys =
    AWS_ACCESS_KEY_ID || AWS_PROFILE ? {} : { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const place = region ?? AWS_REGION ?? (endpoint ? 'us-east-1' : undefined);
  return {
    ...(place ? { region: place } : {}),
    ...(endpoint ? { endpoint, ...keys } : {}),
    requestHandler: { connectionTimeout: usual.connecting, requestTimeout: patience, throwOnRequestTimeout: true },
    maxAttempts: attempts,
  };
}

/** One client a service and connection, made at the first call and used again: its sockets stay open between invocations. */
export function once<T>(make: (connection: Connection) => T): (connection: Connection) => T {
  const made = new Map<string, T>();
  return (connection) => {
    const key = JSON.stringify(Object.entries(connection).sort());
    const client = made.get(key) ?? make(connection);
    made.set(key, client);
    return client;
  };
}
