import { expect, test } from 'vitest';
import { linksOf } from '../../shared/trace/links.ts';
import { paper } from '../rules/case.ts';

test('papers that share a container are joined, although the mail that came with them names it too', () => {
  const containers = ['TEMU2118209'];
  const mail = paper({ type: 'other', name: 'mail.eml', containers });
  const bill = paper({ type: 'bill-of-lading', name: 'bl.pdf', containers });
  const packing = paper({ type: 'packing-list', name: 'packing.xlsx', containers });
  const joined = (...papers: (typeof mail)[]) => linksOf(papers).map(({ from, to }) => [from, to].sort());
  expect(joined(mail, bill, packing)).toContainEqual([bill.id, packing.id].sort());
  expect(joined(mail, bill, packing)).toContainEqual([mail.id, bill.id].sort());
  expect(joined(mail, bill)).toEqual([[mail.id, bill.id].sort()]);
});
