import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Document } from '../../shared/model/index.ts';
import { type Paper, paper } from './case.ts';

const seller = 'Société Kandi Coton SA';
const buyer = 'Blue Ridge Fibers LLC';
type Said = NonNullable<Paper['mentions']>;
const text = (said: string): Said => [{ context: 'text', text: said }];

const invoice = (number: string, baleCount: number, netWeight: number, mentions: Said = []): Document =>
  paper({
    type: 'invoice',
    name: `invoice ${number}.txt`,
    facts: { number, seller, buyer, baleCount, netWeight, countryOfOrigin: 'BJ' },
    hsCodes: ['5201.00'],
    lines: [{ description: 'Raw cotton', hsCode: '5201.00', quantity: netWeight, unit: 'kg' }],
    mentions,
  });
const list = (invoiceNumber: string, baleCount: number, netWeight: number, mentions: Said = []): Document =>
  paper({
    type: 'packing-list',
    name: 'packing.txt',
    facts: { number: `PL-${invoiceNumber}`, shipper: seller, consignee: buyer, invoiceNumber, baleCount, netWeight },
    mentions,
  });
const bill = (invoices: string[], packages: number, grossWeight: number, mentions: Said = []): Document =>
  paper({
    type: 'bill-of-lading',
    name: 'bl.txt',
    facts: { number: 'AML2017', shipper: seller, consignee: buyer, baleCount: packages, grossWeight },
    references: invoices.map((value) => ({ kind: 'invoice', value })),
    mentions,
  });
const told = (...documents: Document[]): string[] =>
  judge({ bundle: { id: 'b' }, entryDate: '2024-04-10', documents, unreadable: [] })
    .findings.filter((f) => f.rule === 'quantity.conflict')
    .map((f) => `${f.severity}: ${f.message}`);

describe('papers of one sale with other quantities', () => {
  const whole = invoice('SKC-301', 300, 66_000);

  it('contradict when nothing says why', () => {
    expect(told(whole, list('SKC-301', 100, 22_000)).join()).toContain('contradicts: The net weight');
  });

  it('do not when the smaller says that it is a part', () => {
    const findings = told(whole, list('SKC-301', 100, 22_000, text('PART SHIPMENT 1 OF 3')));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((f) => f.startsWith('warning'))).toBe(true);
    expect(findings[0]).toContain('PART SHIPMENT 1 OF 3');
  });

  it('contradict when only the larger says so, or a term of the credit allows parts', () => {
    const said = invoice('SKC-301', 300, 66_000, text('PART SHIPMENT 1 OF 3'));
    expect(told(said, list('SKC-301', 100, 22_000)).join()).toContain('contradicts');
    for (const term of ['Partial shipments: allowed', 'Partial shipment allowed', 'Partial shipment:'])
      expect(told(whole, list('SKC-301', 100, 22_000, text(term))).join(), term).toContain('contradicts');
  });

  it('do not when a paper names just the shortage, and do when it names another', () => {
    const of = (said: string): string => told(whole, list('SKC-301', 297, 65_340, text(said))).join();
    expect(of('3 bales short-shipped; credit note follows')).not.toContain('contradicts');
    expect(of('660 kg short shipped')).toContain('warning: The net weight');
    expect(of('20 bales short-shipped')).toContain('contradicts');
  });

  it('do not when a bill of lading is of several invoices and prints the figure of this one', () => {
    const two = ['SKC-301', 'SKC-302'];
    const parts = text('Consolidated: 300 bales 66,600 kg and 200 bales 44,400 kg');
    expect(told(whole, bill(two, 500, 111_000, parts)).join()).not.toContain('contradicts');
    expect(told(whole, bill(two, 500, 111_000)).join()).toContain('contradicts');
    expect(told(whole, bill(['SKC-301'], 500, 111_000, parts)).join()).toContain('contradicts');
  });
});

describe('a delivery on an order', () => {
  const order = (netWeight: number, said: string): Document =>
    paper({
      type: 'purchase-order',
      name: 'order.txt',
      facts: { number: 'BRF-23', seller, buyer, netWeight, invoiceNumber: 'SKC-301' },
      mentions: text(said),
    });
  const over = (kg: number, said: string): string =>
    told(invoice('SKC-301', 300, 66_000), order(kg, said))
      .filter((f) => f.includes('delivered'))
      .join();

  it('may be 5 % over, 10 % where the order says "about", and what it says itself', () => {
    expect(over(63_000, 'as agreed')).toBe('');
    expect(over(61_000, 'as agreed')).toContain('tolerance of 5 % (UCP 600, article 30(b))');
    expect(over(61_000, 'about 61,000 kg')).toBe('');
    expect(over(63_000, 'tolerance +/- 2 %')).toContain('its own tolerance of 2 %');
  });

  it('may be less: it is a part of it', () => {
    expect(over(90_000, 'as agreed')).toBe('');
  });
});

describe('two invoices of the same weight under one bill of lading', () => {
  const gin = paper({
    type: 'ginning-record',
    facts: { number: 'GR-1', issuer: seller, countryOfOrigin: 'BJ', baleCount: 100 },
    flows: [{ direction: 'out', material: 'lint', lot: 'KDI-2307', kg: 22_000 }],
  });
  const papers = (grossWeight: number): Document[] => [
    invoice('SKC-601', 60, 13_200),
    invoice('SKC-602', 60, 13_200),
    bill(['SKC-601', 'SKC-602'], 120, grossWeight),
    gin,
  ];
  const exceeds = (documents: Document[]): boolean =>
    judge({ bundle: { id: 'b' }, entryDate: '2024-04-10', documents, unreadable: [] }).findings.some(
      (f) => f.rule === 'mass.exceeds',
    );

  it('are two sales when the carrier took the sum of them', () => {
    expect(exceeds(papers(26_640))).toBe(true);
    expect(exceeds(papers(13_320))).toBe(false);
  });
});
