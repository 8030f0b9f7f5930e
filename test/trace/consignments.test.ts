import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { consignmentsOf } from '../../shared/trace/consignments.ts';
import { type Paper, paper } from '../rules/case.ts';

const [mill, maker, importer, stranger] = ['Ege Dokuma', 'Bursa Konfeksiyon', 'Lone Star Stores', 'Anadolu Hali'];
const of = (type: Paper['type'], name: string, seller: string, buyer: string, more: Partial<Paper> = {}): Document => {
  const d = paper({ type, name, ...more, facts: { number: name, seller, buyer, ...more.facts } });
  return { ...d, id: name.padEnd(12, '0') };
};
const goods = (description: string): Partial<Paper> => ({ lines: [{ description }] });
/** The papers of each consignment by their names; what crosses the border is marked. */
const grouped = (...papers: Document[]): string[] =>
  consignmentsOf(papers).map((c) => `${c.documents.map((d) => d.name).join('+')}${c.entry ? ' in' : ''}`);

describe('a certificate without a number of the sale', () => {
  const garments = of('invoice', 'INV-A-1', maker, importer, goods('cotton shirts'));
  it('of the yarn in the goods stands apart, also beside a pro-forma without words for them', () => {
    const certificate = of('certificate-of-origin', 'CO-7', mill, importer, goods('cotton yarn'));
    const proForma = of('invoice', 'PF-2-2', maker, importer, { references: [{ kind: 'invoice', value: 'INV-A-1' }] });
    expect(grouped(garments, proForma, certificate)).toEqual(['INV-A-1+PF-2-2 in', 'CO-7']);
  });

  it('of the seed of the goods stands apart', () => {
    const seed = of('certificate-of-origin', 'CO-8', stranger, importer, goods('cotton seeds for sowing'));
    const lint = of('invoice', 'INV-A-2', maker, importer, goods('raw cotton lint'));
    const toBuyer = of('certificate-of-origin', 'CO-9', maker, importer, goods('raw cotton lint'));
    expect(grouped(lint, seed)).toEqual(['INV-A-2 in', 'CO-8']);
    expect(grouped(lint, toBuyer)).toEqual(['INV-A-2+CO-9 in']);
  });

  it('of cloth joins the sale of cloth where garments are imported too', () => {
    const cloth = of('invoice', 'INV-B-1', mill, importer, goods('woven cotton fabric'));
    const certificate = of('certificate-of-origin', 'CO-10', mill, importer, goods('woven cotton fabric'));
    expect(grouped(cloth, garments, certificate)).toEqual(['INV-B-1+CO-10 in', 'INV-A-1 in']);
  });
});

describe('a certificate of yarn that is made out between the parties of the sale of garments', () => {
  const shirts = (more: Paper['facts'] = {}): Document =>
    of('invoice', 'INV-F-1', maker, importer, { ...goods('cotton shirts'), facts: { ...more } });
  const yarn = (seller: string, buyer: string): Document =>
    of('certificate-of-origin', 'CO-11', seller, buyer, goods('cotton yarn'));

  it.each([
    ['seller', {}, maker, importer],
    ['seller beside a manufacturer', { manufacturer: mill }, maker, importer],
    ['shipper', { shipper: stranger }, stranger, importer],
    ['manufacturer', { manufacturer: stranger }, stranger, importer],
    ['consignee', { consignee: stranger }, maker, stranger],
  ])('joins it, be one of them its %s', (_, more, seller, buyer) => {
    expect(grouped(shirts(more), yarn(seller, buyer))).toEqual(['INV-F-1+CO-11 in']);
  });

  it('joins it where a second invoice of the sale has other parties', () => {
    const freight = of('invoice', 'FR-1', stranger, mill, { references: [{ kind: 'invoice', value: 'INV-F-1' }] });
    expect(grouped(shirts(), freight, yarn(maker, importer))).toEqual(['INV-F-1+FR-1+CO-11 in']);
  });

  it('stands apart where only its packing list names them', () => {
    const list = of('packing-list', 'PL-1', stranger, importer, { facts: { invoiceNumber: 'INV-F-1' } });
    expect(grouped(shirts(), list, yarn(stranger, importer))).toEqual(['INV-F-1+PL-1 in', 'CO-11']);
  });

  it('joins it with a paper of another kind that bears its number', () => {
    const carried = paper({
      type: 'transport-record',
      name: 'CMR',
      references: [{ kind: 'certificate', value: 'CO-11' }],
    });
    expect(grouped(shirts(), yarn(mill, importer), carried)).toEqual(['INV-F-1+CO-11+CMR in']);
  });
});

describe('a loose paper', () => {
  const wires = of('invoice', 'INV-C-1', stranger, importer, goods('steel wire'));
  it('that lies equally near to two invoices goes to the one for covered goods', () => {
    const cotton = of('invoice', 'INV-C-2', maker, importer, goods('cotton shirts'));
    const list = paper({ type: 'packing-list', name: 'list', facts: { seller: 'Izmir Lojistik', buyer: importer } });
    expect(grouped(wires, cotton, list)).toEqual(['INV-C-1 in', 'INV-C-2+list in']);
  });

  it('that names nobody goes to the sale of seed beside one of other goods', () => {
    const seed = of('invoice', 'INV-C-3', maker, importer, goods('cotton linters'));
    expect(grouped(wires, seed, paper({ type: 'packing-list', name: 'list' }))).toEqual([
      'INV-C-1 in',
      'INV-C-3+list in',
    ]);
  });
});

describe('the importation', () => {
  it('is not the sale of seed to the grower', () => {
    const seed = of('invoice', 'INV-D-1', stranger, mill, goods('cotton seeds for sowing'));
    const lint = of('invoice', 'INV-D-2', maker, importer, goods('raw cotton lint'));
    expect(grouped(seed, lint)).toEqual(['INV-D-1', 'INV-D-2 in']);
  });

  it('is not the sale of yarn whose invoice in running text names one of its two codes readably', () => {
    const yarn = of('invoice', 'INV-E-1', stranger, mill, { hsCodes: ['5205.23', '52O5'] });
    const shirts = of('invoice', 'INV-E-2', maker, importer, goods('cotton shirts'));
    expect(grouped(yarn, shirts)).toEqual(['INV-E-1', 'INV-E-2 in']);
  });
});
