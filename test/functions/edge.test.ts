import { afterEach, expect, test, vi } from 'vitest';
import { lambdaEdge } from '../../functions/edge/edge.ts';

const said = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
afterEach(() => said.mockClear());

/** What was written in the embedded metric format of CloudWatch. */
const written = () => said.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>);

test('metrics are written once, as an invocation ends, with what was counted since the last', async () => {
  const edge = lambdaEdge('judge');
  await edge.flush();
  expect(written()).toEqual([]);

  edge.count('VerdictsReached');
  edge.count('PapersRead', 3);
  edge.time('VerdictLatency', 812);
  expect(written()).toEqual([]);
  await edge.flush();
  expect(written()).toMatchObject([{ service: 'judge', VerdictsReached: 1, PapersRead: 3, VerdictLatency: 812 }]);
  expect(JSON.stringify(written()[0])).toContain('"Namespace":"Verifier"');
  said.mockClear();

  edge.count('PapersRead', 2);
  await Promise.all([edge.flush(), edge.flush()]);
  expect(written()).toHaveLength(1);
  expect(written()[0]).toMatchObject({ PapersRead: 2 });
  expect(written()[0]).not.toHaveProperty('VerdictsReached');
});
