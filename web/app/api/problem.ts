export interface Issue {
  at: string;
  message: string;
}

/** A call that did not come to its end, as it is told to a person. `name` is the problem's in the API, or `offline`. */
export class CallFailed extends Error {
  override readonly name: string;
  readonly status: number;
  /** What is wrong with which field of what was sent. */
  readonly issues: readonly Issue[];
  constructor(name: string, status: number, detail: string, issues: readonly Issue[] = []) {
    super(detail);
    this.issues = issues;
    this.name = name;
    this.status = status;
  }
}

/** Nobody answered: the network is away, or the verifier. */
export const offline = () =>
  new CallFailed(
    'offline',
    0,
    'The verifier cannot be reached. Nothing was lost: it goes on once you are online again.',
  );

/** What went wrong in a sentence; also of what is no failed call. */
export const sayProblem = (error: unknown): string =>
  error instanceof CallFailed ? error.message : `Something went wrong on this page: ${String(error)}`;

/** The problem of an answer (RFC 9457), or what its status says where it has none. */
export async function problemOf(response: Response): Promise<CallFailed> {
  const body = await response.json().catch(() => undefined);
  const said = body as { type?: string; detail?: string; issues?: Issue[] } | undefined;
  const name = said?.type?.replace('urn:verifier:', '') ?? 'unexpected';
  const all = said?.issues ?? [];
  const issues = all.map(({ at, message }) => `${at}: ${message}`).join('; ');
  const detail = said?.detail ?? `The verifier answered ${response.status}. Try again in a moment.`;
  return new CallFailed(
    name,
    response.status,
    issues && !detail.includes(issues) ? `${detail} (${issues})` : detail,
    all,
  );
}
