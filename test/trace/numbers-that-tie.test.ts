import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { foldLot } from '../../shared/trace/fold.ts';
import { keyOf, ofConsignment, type ReferenceKind, shared } from '../../shared/trace/references.ts';
import { isTelling } from '../../shared/trace/texts.ts';
import { paper, seen } from '../rules/case.ts';

const of = (name: string, kind: ReferenceKind, value: string): Document =>
  paper({ type: 'packing-list', name, references: [{ kind, value }] });
const meet = (value: string, one: ReferenceKind, other: ReferenceKind, kinds?: ReadonlySet<ReferenceKind>): boolean =>
  shared(of('a', one, value), of('b', other, value), kinds).length > 0;

describe('a number ties two papers', () => {
  it('of one consignment where it is that of a seal', () => {
    expect(meet('EU1234567', 'seal', 'seal', ofConsignment)).toBe(true);
    expect(meet('EU1234567', 'lot', 'lot', ofConsignment)).toBe(false);
  });

  it('whatever it is called where it has six signs with a digit among them', () => {
    expect([meet('A12345', 'order', 'lot'), meet('A1234', 'order', 'lot'), meet('SUMMER', 'order', 'style')]).toEqual([
      true,
      false,
      false,
    ]);
    const key = (id: string): string => keyOf({ kind: 'lot', id, printed: id, own: false, evidence: seen('x') });
    expect([key('A12345'), key('A1234'), key('SUMMER')]).toEqual(['A12345', 'lot A1234', 'lot SUMMER']);
  });

  it('but not where it has neither letter nor digit', () => {
    expect(meet('—', 'lot', 'lot')).toBe(false);
  });

  it('of a lot in whatever script its letters were typed', () => {
    expect(foldLot('ХН-25-07')).toBe(foldLot('XH-25-07'));
    expect(foldLot('ХЛ-25-07')).not.toBe(foldLot('XL-25-07'));
  });

  it('but a tariff code in four groups is no number to look for in a text', () => {
    expect([isTelling('6109.10.00.12'), isTelling('6109.10.00-12A')]).toEqual([false, true]);
  });
});
