/**
 * All that judging needs beside the state of a bundle: rules, lists, orders, the report. It is most of the code of the function, and is loaded
 * while the first request waits for the table; a message that finds papers still unread never needs it.
 */
import { judge, knownOrders, rulesVersion } from '../../shared/judge.ts';
import type { Amendment, Claim, IsoDate, Verdict } from '../../shared/model/index.ts';
import type { Blobs, Clock } from '../../shared/ports.ts';
import { digest, records } from '../../shared/store/keys.ts';
import type { BundleHead, Paper, Revision } from '../../shared/store/records.ts';
import { claimsOf } from '../../shared/trace/claims.ts';
import { changesBetween, sameJudgement } from './changes.ts';
import { type Facts, factsOf, inputsDigest } from './inputs.ts';
import { reportOf } from './report.ts';
import { type RulesInForce, rulesInForce } from './rules-in-force.ts';

export { changesBetween, claimsOf, sameJudgement };

/** What a bundle is judged on, but for the claims of others. */
export interface Basis {
  head: BundleHead;
  entryDate: IsoDate;
  /** The day is that of the submission: nobody stated one. */
  assumed: boolean;
  papers: readonly Paper[];
  amendments: readonly Amendment[];
  facts: Facts;
  rules: RulesInForce;
}

/** Loads the facts of the papers and the rules in force. @throws Final when either is not as stored. */
export async function basisOf(
  blobs: Blobs,
  given: Pick<Basis, 'head' | 'entryDate' | 'assumed' | 'papers' | 'amendments'>,
): Promise<Basis> {
  const rules = await rulesInForce(blobs);
  return { ...given, rules, facts: await factsOf(blobs, given.head.importer, given.papers, given.amendments) };
}

/** The same digest gives the same verdict. */
export const digestOf = (basis: Basis, claims: readonly Claim[]): string =>
  inputsDigest({ ...basis, claims, rulesVersion });

/** The verdict on these facts, as revision number `revision`. */
export function judgeOn(basis: Basis, claims: Claim[], revision: number): Verdict {
  const { head, entryDate, assumed, facts, rules } = basis;
  return judge({
    bundle: {
      id: head.bundle,
      importer: head.importerName ?? head.importer,
      ...(head.reference === undefined ? {} : { reference: head.reference }),
      ...(head.broker === undefined ? {} : { broker: head.broker }),
      revision,
    },
    entryDate,
    ...(assumed ? { entryDateAssumed: true } : {}),
    documents: facts.documents,
    unreadable: facts.unreadable,
    claims,
    ...ordersAndLists(rules),
  });
}

const ordersAndLists = ({ orders, lists }: RulesInForce) => ({
  ...(orders ? { orders } : {}),
  ...(lists ? { listed: lists } : {}),
});

/** Stores the verdict and its report under their digests; the revision that names them is put by the caller. */
export async function keep(
  deps: { papers: Blobs; records: Blobs; clock: Clock },
  { head, facts, rules }: Basis,
  made: { verdict: Verdict; inputs: string; cause: Revision['cause']; earlier: Verdict | undefined },
): Promise<Revision> {
  const { verdict, inputs, cause, earlier } = made;
  const { importer, bundle } = head;
  const body = `${JSON.stringify(verdict, null, 2)}\n`;
  const report = await reportOf(deps, importer, verdict, facts, knownOrders(ordersAndLists(rules)));
  const keys = { verdict: records.verdict(importer, digest(body)), report: records.report(importer, digest(report)) };
  await deps.records.put(keys.verdict, body, { contentType: 'application/json', onlyNew: true });
  await deps.records.put(keys.report, report, { contentType: 'text/html; charset=utf-8', onlyNew: true });
  return {
    importer,
    bundle,
    revision: verdict.bundle.revision,
    outcome: verdict.outcome,
    summary: verdict.summary,
    ...(head.reference === undefined ? {} : { reference: head.reference }),
    entryDate: verdict.entryDate,
    inputs,
    ...keys,
    cause,
    changes: changesBetween(earlier, verdict),
    at: deps.clock.now().toISOString(),
    told: false,
  };
}
