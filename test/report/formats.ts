import { judge } from '../../shared/judge.ts';
import type { Verdict } from '../../shared/model/index.ts';

/** A verdict of one finding that quotes `quote` of a paper called `name`, and of one paper that was not read. */
export function verdictOn(name: string, quote: string): Verdict {
  const sha256 = 'a'.repeat(64);
  const bare = judge({
    bundle: { id: 'b-1', revision: 1, reference: "=cmd|' /C calc'!A0", importer: '@SUM(1)' },
    entryDate: '2026-02-01',
    documents: [],
    unreadable: [
      { id: 'u', name: 'odd.bin', sha256, problems: [{ code: 'encrypted', message: '-2+3 needs a password' }] },
    ],
    claims: [],
  });
  const evidence = {
    document: 'u2',
    page: 3,
    box: [0.1, 0.2, 0.3, 0.02] as [number, number, number, number],
    confidence: 1,
  };
  return {
    ...bare,
    findings: [
      {
        rule: 'bale.unlisted',
        severity: 'contradicts',
        message: `${name} lists "7", which stands in no gin record.`,
        orders: ['uflpa'],
        fix: 'Get the record.',
        evidence: [
          { ...evidence, quote },
          { ...evidence, page: 4, quote: 'second' },
        ],
      },
      { rule: 'lists.stale', severity: 'note', message: 'Old.', orders: [], fix: 'Import.', evidence: [] },
    ],
    unreadable: [
      ...bare.unreadable,
      { id: 'u2', name, sha256: 'b'.repeat(64), problems: [{ code: 'damaged', message: 'x' }] },
    ],
  };
}
