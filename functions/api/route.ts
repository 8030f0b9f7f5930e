import type * as z from 'zod';
import type { Blobs, Caller, Clock, Identity, Queues, Signer } from '../../shared/ports.ts';
import type { DestinationPolicy } from '../../shared/push/destination.ts';
import type { Bundles } from '../../shared/store/bundles.ts';
import type { Dossiers } from '../../shared/store/dossiers.ts';
import type { Feed } from '../../shared/store/feed.ts';
import type { Webhooks } from '../../shared/store/webhooks.ts';
import type { Edge } from '../edge/edge.ts';
import type { ProblemName } from './problem.ts';

export interface ApiDeps {
  /** Called as a request begins: loads what most requests need a moment later. */
  begin?(): void;
  papers: Blobs;
  records: Blobs;
  bundles: Bundles;
  dossiers: Dossiers;
  feed: Feed;
  webhooks: Webhooks;
  /** Where webhooks may be. */
  destinations: DestinationPolicy;
  queues: Queues;
  identity: Identity;
  signer: Signer;
  clock: Clock;
  edge: Edge;
  settings: {
    /** Seconds for which an upload form holds. */
    uploadSeconds: number;
    /** Seconds for which the address of a report or paper holds. */
    downloadSeconds: number;
    /** Seconds that a poller is asked to wait. */
    retrySeconds: number;
    /** Who signs summaries: the name of the deployment. */
    name: string;
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
  /** JSON unless a string; a function is called only when the caller does not have this `etag` already. */
  body?: unknown;
  /** Without quotes. Every 200 has one: of its body, where none is given. */
  etag?: string;
  headers?: Readonly<Record<string, string>>;
}

/** One operation of the API: what it takes and what it does. What it answers is described in `answers/`; the OpenAPI document is made from both. */
export interface Route<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
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
  scope: 'verifier/bundles.write' | 'verifier/verdicts.read' | 'verifier/webhooks.write';
  params: P;
  query: Q;
  /** Absent: the route takes no body. */
  body?: B;
  /** Headers of the request that it heeds, with what they say. */
  headers?: Readonly<Record<string, string>>;
  problems: readonly ProblemName[];
  handle(deps: ApiDeps, call: Call<z.infer<P>, z.infer<Q>, z.infer<B>>): Promise<Answer>;
}

/** Keeps the types of a route's parameters for its `handle`, and forgets them in the list. */
export const route = <P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType = z.ZodUndefined>(
  r: Route<P, Q, B>,
): Route => r as unknown as Route;
