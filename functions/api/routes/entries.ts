import * as z from 'zod';
import { EntryNumber, entryNumberOf } from '../../../shared/model/index.ts';
import { route } from '../route.ts';
import { papersOf, toBundle } from '../views.ts';
import { NoQuery } from './bundles.ts';

/** Numbers of one look-up. */
const mostEntries = 100;
/** Numbers looked up at a time: a caller with a hundred must not take the table for itself. */
const atOnce = 10;

const lookUpEntries = route({
  method: 'POST',
  path: '/entries/look-up',
  operationId: 'lookUpEntries',
  summary: 'The bundles of up to a hundred entry numbers',
  description:
    'In the order in which they were asked for. A number that the caller may see no bundle of is `unknown`, whether or not others have one. One with a wrong check digit refuses the whole request and is named: a mistyped number is never answered as unknown. It changes nothing.',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: z.object({}),
  query: NoQuery,
  body: z.strictObject({ entryNumbers: z.array(EntryNumber).min(1).max(mostEntries) }).meta({ id: 'EntriesAsked' }),
  problems: ['bad-request', 'too-large'],
  async handle(deps, { caller, body }) {
    const numbers = body.entryNumbers.map(entryNumberOf);
    const wanted = [...new Set(numbers)];
    const found = new Map<string, object>();
    const next = async (): Promise<void> => {
      for (let number = wanted.pop(); number !== undefined; number = wanted.pop()) {
        const heads = await deps.bundles.byReference(caller, number);
        const bundles = await Promise.all(heads.map(async (head) => toBundle(head, await papersOf(deps, head))));
        found.set(number, { entryNumber: number, state: bundles.length > 0 ? 'found' : 'unknown', bundles });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, next));
    return { status: 200, body: { entries: numbers.map((number) => found.get(number)) } };
  },
});

export const entryRoutes = [lookUpEntries];
