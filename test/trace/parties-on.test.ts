import { describe, expect, it } from 'vitest';
import type { Document, PartyRole } from '../../shared/model/index.ts';
import { inRole, sharedParties } from '../../shared/trace/parties.ts';
import { isPlaceOrFragment } from '../../shared/trace/party-names.ts';
import { type Paper, paper, seen } from '../rules/case.ts';

/** A paper that names somebody as a fact alone, or among its parties alone. */
const named = (type: Paper['type'], role: 'consignee' | 'issuer', name: string, asFact: boolean): Document => {
  const d = paper({ type });
  const evidence = seen(d.id, name);
  if (asFact) d.facts[role] = { value: name, evidence };
  else d.facts.parties.push({ role, name, evidence });
  return d;
};
const names = (d: Document, role: PartyRole): string[] => inRole(d, role).map((p) => p.name);

describe('the parties of a paper', () => {
  it.each([true, false])('are who issued it, be it a fact alone: %s', (asFact) => {
    expect(names(named('ginning-record', 'issuer', 'Plains Gin', asFact), 'issuer')).toEqual(['Plains Gin']);
  });

  it.each([true, false])('are not "to order", which ties no two bills, be it a fact alone: %s', (asFact) => {
    const bill = named('bill-of-lading', 'consignee', 'TO ORDER', asFact);
    expect(names(bill, 'consignee')).toEqual([]);
    expect(sharedParties(bill, named('bill-of-lading', 'consignee', 'To order', asFact))).toEqual([]);
  });

  it('are not the heading of a contract', () => {
    expect(isPlaceOrFragment({ name: 'Contrato 4711' }, new Set())).toBe(true);
    expect(isPlaceOrFragment({ name: 'Contrato 4711 Ltda' }, new Set())).toBe(false);
    expect(isPlaceOrFragment({ name: 'Comercial 4711' }, new Set())).toBe(false);
  });
});
