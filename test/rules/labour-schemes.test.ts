import { describe, expect, it } from 'vitest';
import { originSignal } from '../../shared/rules/origin-signal.ts';
import { labourSchemeIn } from '../../shared/screen/labour-schemes.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

describe('workers of a labour scheme of the region', () => {
  it.each([
    'Uighur women assigned to us by the county office stitched these trousers.',
    'Our plant fills a quota of surplus rural labour.',
    'Des ouvriers ouïghours envoyés par l’État ont cousu ces pantalons.',
    'Operarias uigures enviadas por el gobierno confeccionaron estos pantalones.',
    'Uigurische Arbeitskräfte wurden uns zugewiesen und nähten diese Hosen.',
    'Эти брюки сшили уйгурские работницы, переведенные по программе.',
    '本厂接收喀什地区转移就业人员缝制该批裤子。',
  ])('are told of in “%s”', (text) => {
    expect(labourSchemeIn(text)).toBeDefined();
  });

  it.each([
    'We take no part in any labour transfer programme.',
    'Our policy forbids surplus labour transfer schemes.',
    'Do you employ Uighur workers who were transferred to your plant?',
    'Our trainees come from a vocational training school in Tashkent.',
    'We transferred our workers to the second sewing line.',
    'Two of our workers are Uighurs who live in Almaty.',
    '本厂不接收转移就业人员。',
  ])('are not told of in “%s”', (text) => {
    expect(labourSchemeIn(text)).toBeUndefined();
  });

  it('leave a question, and none where no such words stand', () => {
    const of = (text: string) =>
      originSignal
        .check(
          caseOf(
            [
              paper({
                type: 'invoice',
                facts: { number: 'I-1', date: '2026-01-20' },
                lines: [{ description: 'cotton trousers', hsCode: '6203.42', quantity: 900, unit: 'pcs' }],
              }),
              paper({ type: 'supplier-statement', name: 'said.pdf', mentions: [{ text, context: 'statement' }] }),
            ],
            '2026-03-01',
          ),
        )
        .findings.map((f) => f.severity);
    expect(of('Uighur women assigned to us by the county office stitched these trousers.')).toEqual(['gap']);
    expect(of('Women from Gazipur stitched these trousers.')).toEqual([]);
  });
});
