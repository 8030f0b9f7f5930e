import { expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { documentUntied } from '../../shared/rules/document-untied.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

const untied = (loads: Parameters<typeof paper>[0], file = 'a1b2c3d4e5f6', reader: Document['reader'] = 'sheet') => {
  const invoice = paper({
    type: 'invoice',
    facts: { number: 'QT-771' },
    lots: ['P-5501'],
    lines: [{ description: 'tomato paste 30/32', hsCode: '2002.90' }],
  });
  const plant = { ...paper({ type: 'tomato-processing-record', lots: ['P-5501'] }), id: 'a1b2c3d4e5f6#1-1', reader };
  const tab = { ...paper(loads), id: `${file}#2-2`, reader };
  return documentUntied.check(caseOf([invoice, plant, tab])).findings.length;
};

it('a tab without a number of its own is an annex of the record beside it in the workbook', () => {
  expect(untied({ type: 'farm-record', facts: { date: '2023-08-11' } })).toBe(0);
});

it('a tab that names another lot, another workbook and a page of a packet are no annexes', () => {
  expect(untied({ type: 'farm-record', lots: ['P-9912'] })).toBe(1);
  expect(untied({ type: 'farm-record' }, 'ffffffffffff')).toBe(1);
  expect(untied({ type: 'farm-record' }, 'a1b2c3d4e5f6', 'text-layer')).toBe(1);
});
