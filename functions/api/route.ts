import type * as z from 'zod';
import type { Blobs, Caller, Clock, Identity, Queues } from '../../shared/ports.ts';
import type { Bundles } from '../../shared/store/bundles.ts';
import type { Feed } from '../../shared/store/feed.ts';
import type { Edge } from '../edge/edge.ts';
import type { ProblemName } from './problem.ts';

export interface ApiDeps {
  papers: Blobs;
  records: Blobs;
  bundles: Bundles;
  feed: Feed;
  queues: Queues;
  identity: Identity;
  clock: Clock;
  edge: Edge;
  settings: {
    /** Seconds for which an upload form holds. */
    uploadSeconds: number;
    /** Seconds for which the address of a report or paper holds. */
    downloadSeconds: number;
    /** Seconds that a poller is asked to wait. */
    retrySeconds: number;
  };
}

/** Who may call a route. Brokers only read. */
export type Role = Caller['role'];

export interface Call<Params, Query, Body> {
  caller: Caller;
  params: Params;
  query: Query;
  body: Body;
  header(name: string): string | undefined;
}

export interface Answer {
  status: number;
  /** JSON unless a string. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** One operation of the API: what it takes, what it may answer, and what it does. The OpenAPI document is made from these alone. */
export interface Route<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
> {
  method: 'GET' | 'POST' | 'DELETE';
  /** With `{name}` for parameters. */
  path: string;
  operationId: string;
  summary: string;
  description?: string;
  roles: readonly Role[];
  /** Scope that the token must carry. */
  scope: 'verifier/bundles.write' | 'verifier/verdicts.read';
  params: P;
  query: Q;
  /** Absent: the route takes no body. */
  body?: B;
  /** Headers of the request that it heeds. */
  headers?: Readonly<Record<string, string>>;
  answers: Readonly<
    Record<
      number,
      { description: string; schema?: z.ZodType; type?: string; headers?: Readonly<Record<string, string>> }
    >
  >;
  problems: readonly ProblemName[];
  handle(deps: ApiDeps, call: Call<z.infer<P>, z.infer<Q>, z.infer<B>>): Promise<Answer>;
}

/** Keeps the types of a route's parameters for its `handle`, and forgets them in the list. */
export const route = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(r: Route<P, Q, B>): Route =>
  r as unknown as Route;
