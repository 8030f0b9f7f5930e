import { describe, expect, it } from 'vitest';
import type { Flow } from '../../shared/model/index.ts';
import { importedGoods } from '../../shared/trace/imported.ts';
import { originsStated } from '../../shared/trace/origins.ts';
import { type Paper, paper } from '../rules/case.ts';

const origins = (description: string, more: Partial<Paper>, flows: Omit<Flow, 'evidence'>[] = []): string[] => {
  const invoice = paper({ type: 'invoice', lines: [{ description }], ...more });
  const record = paper({ type: 'farm-record', flows });
  const { goods } = importedGoods([invoice], [invoice, record]);
  return originsStated([invoice, record], [invoice], goods).map((o) => `${o.commodity} ${o.country}`);
};

describe('origins are stated', () => {
  it('by the invoice of raw goods, also of seed cotton, and not by that of garments', () => {
    expect(origins('seed cotton, unginned', { facts: { countryOfOrigin: 'TM' } })).toEqual(['cotton TM']);
    expect(origins('cotton shirts', { facts: { countryOfOrigin: 'TM' } })).toEqual([]);
  });

  it('of the tomato seed that was taken in, as of tomatoes', () => {
    expect(origins('tomato paste', {}, [{ direction: 'in', material: 'tomato-seed', origin: 'CN' }])).toEqual([
      'tomato CN',
    ]);
  });
});
