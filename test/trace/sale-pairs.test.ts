import { describe, expect, it } from 'vitest';
import type { Document, Party, Reference } from '../../shared/model/index.ts';
import { alteredCopies, copiesIn, distinct } from '../../shared/trace/copies.ts';
import { billsSameSale, salesOf } from '../../shared/trace/sales.ts';
import { type Paper, paper, seen } from '../rules/case.ts';

const facts = {
  number: 'INV-1001',
  date: '2024-03-01',
  netWeight: 2000,
  total: 4000,
  seller: 'Ege Dokuma',
  buyer: 'Lone Star Stores',
  currency: 'USD',
};
let made = 0;
/** An invoice with a number of its own as a file. */
const invoice = (
  more: Paper['facts'] = {},
  rest: Partial<Paper> = {},
  change: (d: Document) => void = () => {},
): Document => {
  const d = paper({
    type: 'invoice',
    name: `i${++made}.pdf`,
    lines: [{ description: 'yarn', quantity: 10 }],
    facts: { ...facts, ...more },
    ...rest,
  });
  d.id = `i${made}`.padEnd(12, '0');
  d.sha256 = `${made}`.padStart(64, 'a');
  change(d);
  return d;
};
const without =
  (...names: (keyof Document['facts'])[]) =>
  (d: Document) => {
    for (const name of names) delete d.facts[name];
  };
const cites = (kind: Reference['kind'], value: string) => (d: Document) => {
  d.facts.references.push({ kind, value, evidence: seen(d.id, value) });
};
const party = (role: Party['role'], name: string) => (d: Document) => {
  d.facts.parties = [...d.facts.parties.filter((p) => p.role !== role), { role, name, evidence: seen(d.id, name) }];
};

describe('two invoices bill one sale', () => {
  const second = (more: Paper['facts'] = {}, rest: Partial<Paper> = {}, change?: (d: Document) => void) =>
    invoice({ number: 'PF-2002', ...more }, rest, change);
  const both = (a: Document, b: Document): boolean => {
    expect(billsSameSale(b, a)).toBe(billsSameSale(a, b));
    return billsSameSale(a, b);
  };

  it('of one weight, total and number of goods, between the same parties', () => {
    expect(both(invoice(), second())).toBe(true);
    expect(both(invoice(), second({ netWeight: 2001 }))).toBe(true);
    expect(both(invoice(), second({ netWeight: 2001.1 }))).toBe(false);
    expect(both(invoice({ netWeight: 100 }), second({ netWeight: 100.5 }))).toBe(true);
    expect(both(invoice({ netWeight: 100 }), second({ netWeight: 100.6 }))).toBe(false);
    expect(both(invoice(), second({}, {}, without('netWeight')))).toBe(false);
    expect(both(invoice({}, {}, without('netWeight')), second({}, {}, without('netWeight')))).toBe(false);
    expect(both(invoice(), second({ total: 4001 }))).toBe(false);
    expect(both(invoice({}, {}, without('total')), second({}, {}, without('total')))).toBe(false);
    expect(both(invoice(), second({}, { lines: [{ description: 'yarn', quantity: 11 }] }))).toBe(false);
    expect(both(invoice(), second({}, { lines: [{ description: 'yarn' }] }))).toBe(false);
    expect(both(invoice(), second({}, {}, without('lines')))).toBe(false);
  });

  it('that are invoices', () => {
    expect(billsSameSale(invoice(), { ...second(), type: 'packing-list' })).toBe(false);
    expect(billsSameSale({ ...invoice(), type: 'packing-list' }, second())).toBe(false);
  });

  it('of one contract or order in place of the total', () => {
    const other = (d: Document): void => cites('contract', 'CT-9001')(d);
    expect(both(invoice({}, {}, other), second({ total: 4001 }, {}, other))).toBe(true);
    expect(
      both(invoice({}, {}, cites('order', 'PO-9001')), second({ total: 4001 }, {}, cites('order', 'PO-9001'))),
    ).toBe(true);
    expect(
      both(
        invoice({}, {}, cites('letter-of-credit', 'LC-9001')),
        second({ total: 4001 }, {}, cites('letter-of-credit', 'LC-9001')),
      ),
    ).toBe(false);
  });

  it('within two hundred days', () => {
    expect(both(invoice(), second({ date: '2023-08-14' }))).toBe(true);
    expect(both(invoice(), second({ date: '2023-08-13' }))).toBe(false);
    expect(both(invoice(), second({}, {}, without('date')))).toBe(true);
  });

  it('between a seller and a buyer who are the same', () => {
    expect(both(invoice(), second({}, {}, party('seller', 'Marmara Iplik')))).toBe(false);
    expect(both(invoice(), second({}, {}, party('buyer', 'Orient Fibre Export')))).toBe(false);
    const shipped = (d: Document): void => {
      party('seller', 'Marmara Iplik')(d);
      party('shipper', 'Ege Dokuma')(d);
    };
    expect(both(invoice(), second({}, {}, shipped))).toBe(true);
    const consigned = (d: Document): void => {
      party('buyer', 'Orient Fibre Export')(d);
      party('consignee', 'Lone Star Stores')(d);
    };
    expect(both(invoice(), second({}, {}, consigned))).toBe(true);
  });

  it('where one prints the number of the other, or a lot of it, whoever trades', () => {
    const stranger = { seller: 'Marmara Iplik', buyer: 'Orient Fibre Export', total: 9 };
    expect(both(invoice(), second(stranger))).toBe(false);
    expect(both(invoice(), second(stranger, {}, cites('invoice', 'INV-1001')))).toBe(true);
    expect(both(invoice(), second(stranger, { lines: [{ description: 'as INV-1001', quantity: 1 }] }))).toBe(true);
    expect(both(invoice({ number: 'I-10' }), second(stranger, {}, cites('invoice', 'I-10')))).toBe(false);
    expect(both(invoice({ number: 'IN-100' }), second(stranger, {}, cites('invoice', 'IN-100')))).toBe(true);
    expect(both(invoice(), second({ ...stranger, number: 'INV 1001' }))).toBe(false);
    const lot = { lots: ['L-4711'] };
    expect(both(invoice({}, lot), second(stranger, { lines: [{ description: 'lot L-4711', quantity: 1 }] }))).toBe(
      true,
    );
    expect(
      both(invoice({}, { lots: ['L47'] }), second(stranger, { lines: [{ description: 'lot L47', quantity: 1 }] })),
    ).toBe(false);
    expect(
      both(
        invoice({}, {}, cites('style', 'ST-4711')),
        second(stranger, { lines: [{ description: 'ST-4711', quantity: 1 }] }),
      ),
    ).toBe(false);
  });

  it('unless both name lots, bales or containers and none in common', () => {
    expect(both(invoice({}, { lots: ['L-1001'] }), second({}, { lots: ['L-1002'] }))).toBe(false);
    expect(both(invoice({}, { lots: ['L-1001', 'L-1003'] }), second({}, { lots: ['L-1002', 'L-1003'] }))).toBe(true);
    expect(both(invoice({}, { lots: ['L-1001'] }), second())).toBe(true);
    expect(both(invoice({}, { containers: ['MSCU1234567'] }), second({}, { containers: ['TGHU7654321'] }))).toBe(false);
    expect(both(invoice({}, { containers: ['MSCU1234567'] }), second({}, { containers: ['MSCU1234567'] }))).toBe(true);
    expect(both(invoice({}, { units: [{ id: 'UZ1001' }] }), second({}, { units: [{ id: 'UZ1002' }] }))).toBe(false);
    expect(both(invoice({}, { units: [{ id: 'UZ1001' }] }), second({}, { units: [{ id: 'UZ1001' }] }))).toBe(true);
    expect(both(invoice({}, { units: [{ id: 'UZ1001' }] }), second({}, { units: [{ id: 'TR1001' }] }))).toBe(false);
  });

  it('and stand together, one through the other', () => {
    const [a, b, c] = [invoice(), second(), second({ number: 'PF-3', total: 1 }, {}, cites('invoice', 'PF-2002'))];
    expect(salesOf([a, c, b]).map((sale) => sale.length)).toEqual([2, 1]);
    expect(salesOf([b, a, c])).toEqual([[b, a, c]]);
    expect(salesOf([])).toEqual([]);
  });
});

describe('copies of a paper', () => {
  const copies = (...papers: Document[]): number => papers.length - distinct(papers).length;
  const scan = (d: Document): void => {
    d.reader = 'ocr';
  };

  it('have its type, language, number, issuer and facts', () => {
    expect(copies(invoice(), invoice())).toBe(1);
    expect(copies(invoice(), { ...invoice(), type: 'packing-list' })).toBe(0);
    expect(copies(invoice(), { ...invoice(), language: 'tr' })).toBe(0);
    expect(copies(invoice(), invoice({ number: 'INV-1002' }))).toBe(0);
    expect(copies(invoice(), invoice({ number: 'INV 1001' }))).toBe(0);
    expect(copies(invoice(), invoice({ total: 4001 }))).toBe(0);
    expect(copies(invoice(), invoice({}, {}, without('total')))).toBe(1);
    expect(copies(invoice(), invoice({ seller: 'Marmara Iplik' }))).toBe(0);
    expect(copies(invoice(), invoice({}, {}, without('number')))).toBe(0);
    expect(copies(invoice(), invoice({}, { lines: [{ description: 'a' }, { description: 'b' }] }))).toBe(0);
    expect(copies(invoice({}, { units: [{ id: '1001' }] }), invoice({}, { units: [{ id: '1002' }] }))).toBe(0);
    expect(
      copies(invoice({}, { units: [{ id: '1001', netKg: 5 }] }), invoice({}, { units: [{ id: '1001', netKg: 6 }] })),
    ).toBe(0);
    expect(
      copies(invoice({}, { units: [{ id: '1001', netKg: 5 }] }), invoice({}, { units: [{ id: '1001', netKg: 5 }] })),
    ).toBe(1);
  });

  it('of one file are copies whatever is read of them, on the same pages as the same type', () => {
    const a = invoice();
    const again = (more: Partial<Document>) => ({ ...invoice({ total: 9, number: 'X-9' }), sha256: a.sha256, ...more });
    expect(copies(a, again({}))).toBe(1);
    expect(copies(a, again({ pages: [2, 2] }))).toBe(0);
    expect(copies(a, again({ type: 'other' }))).toBe(0);
  });

  it('name the same texts; a scan may lose some of them and mistake letters, but no figure', () => {
    const says = (...texts: string[]): Partial<Paper> => ({
      mentions: texts.map((text) => ({ text, context: 'text' as const })),
    });
    const print = says('The goods were grown in Texas', 'Sold by Ege Dokuma');
    expect(copies(invoice({}, print), invoice({}, print))).toBe(1);
    expect(copies(invoice({}, print), invoice({}, says('Sold by Ege Dokuma')))).toBe(0);
    expect(copies(invoice({}, print), invoice({}, says('Sold by Ege Dokuma', 'Grown in Kashgar')))).toBe(0);
    expect(copies(invoice({}, print), invoice({}, says('Sold by Ege Dokuma'), scan))).toBe(1);
    expect(copies(invoice({}, print, scan), invoice({}, says('Sold by Ege Dokuma'), scan))).toBe(0);
    expect(copies(invoice({}, says('Sold by Ege Dokuma')), invoice({}, print, scan))).toBe(0);
    expect(copies(invoice({}, print), invoice({}, says('The goods were grovvn in Texas'), scan))).toBe(1);
    expect(copies(invoice({}, print), invoice({}, says('Shipped from Kashgar'), scan))).toBe(0);
    expect(copies(invoice(), invoice({ seller: 'Ege D0kurna' }, {}, scan))).toBe(0);
    expect(copies(invoice(), invoice({ seller: 'Ege Dokurna' }, {}, scan))).toBe(0);
    expect(copies(invoice(), invoice({ seller: 'Ege, Dokuna.' }, {}, scan))).toBe(1);
    expect(copies(invoice(), invoice({ seller: 'Ege Dokuna' }))).toBe(0);
  });

  it('without a number are known by all that they say, rows among it', () => {
    const bare = (more: Paper['facts'] = {}, rest: Partial<Paper> = {}) => invoice(more, rest, without('number'));
    expect(copies(bare(), bare())).toBe(1);
    expect(copies(bare(), bare({ total: 5 }))).toBe(0);
    expect(copies(bare(), invoice({}, {}, without('number', 'total')))).toBe(0);
    expect(copies(bare({}, { lines: [] }), bare({}, { lines: [] }))).toBe(0);
    expect(copies(bare(), bare({}, { lines: [{ description: 'other', quantity: 10 }] }))).toBe(0);
    const flow = (kg: number): Partial<Paper> => ({ lines: [], flows: [{ direction: 'out', material: 'yarn', kg }] });
    expect(copies(bare({}, flow(5)), bare({}, flow(5)))).toBe(1);
    expect(copies(bare({}, flow(5)), bare({}, flow(6)))).toBe(0);
    const day = (from: string): Partial<Paper> => ({ ...flow(5), events: [{ kind: 'spin', from }] });
    expect(copies(bare({}, day('2024-01-01')), bare({}, day('2024-01-02')))).toBe(0);
    expect(
      copies(bare({}, { lines: [], units: [{ id: '1001' }] }), bare({}, { lines: [], units: [{ id: '1001' }] })),
    ).toBe(1);
    const few = without('number', 'date', 'netWeight', 'total', 'seller', 'currency');
    expect(copies(invoice({}, {}, few), invoice({}, {}, few))).toBe(0);
  });

  it('leave the richest, under the first in order', () => {
    const rich = invoice({}, {}, scan);
    const poor = invoice({}, {}, without('total'));
    expect(distinct([poor, rich])).toEqual([rich]);
    expect(distinct([rich, poor])).toEqual([rich]);
    expect([...copiesIn([poor, rich])]).toEqual([[poor, rich]]);
    const [a, b] = [invoice(), invoice()];
    expect(distinct([b, a])).toEqual([a]);
  });
});

describe('copies that were altered', () => {
  const altered = (a: Document, b: Document): string[] => alteredCopies([a, b]).map((x) => x.says);
  it('agree in all but one or two figures', () => {
    expect(altered(invoice(), invoice({ total: 4001 }))).toEqual(['the total']);
    expect(altered(invoice(), invoice({ total: 4001, netWeight: 2001 })).sort()).toEqual([
      'the net weight',
      'the total',
    ]);
    expect(altered(invoice({ grossWeight: 9 }), invoice({ total: 4001, netWeight: 2001, grossWeight: 8 }))).toEqual([]);
    expect(altered(invoice(), invoice())).toEqual([]);
    expect(altered(invoice(), invoice({ total: 4001, seller: 'Marmara Iplik' }))).toEqual([]);
    expect(altered(invoice(), invoice({ number: 'INV-1002', total: 4001 }))).toEqual([]);
    expect(altered(invoice(), { ...invoice({ total: 4001 }), language: 'tr' })).toEqual([]);
    expect(altered(invoice(), { ...invoice({ total: 4001 }), type: 'certificate-of-origin' })).toEqual([]);
    expect(
      altered({ ...invoice(), type: 'packing-list' }, { ...invoice({ total: 4001 }), type: 'packing-list' }),
    ).toEqual([]);
    expect(altered(invoice({ packages: 5, date: '2024-03-02' }), invoice({ packages: 6 })).sort()).toEqual([
      'the date',
      'the number of packages',
    ]);
  });
});

describe('two invoices', () => {
  const apart = { total: 4100, seller: 'Marmara Iplik' };
  it('bill one sale where one gives the number of the other as that of its order, beside other numbers', () => {
    const first = invoice();
    const citing = invoice({ number: 'INV-3003', orderNumber: 'INV-1001', contractNumber: 'C-77', ...apart });
    const strange = invoice({ number: 'INV-3003', orderNumber: 'INV-1009', contractNumber: 'C-77', ...apart });
    expect([billsSameSale(first, citing), billsSameSale(first, strange)]).toEqual([true, false]);
  });

  it('of two sellers to one buyer are two sales, though all figures are the same', () => {
    const [one, other] = [invoice({ number: 'INV-4004' }), invoice({ number: 'INV-5005', seller: 'Marmara Iplik' })];
    expect(billsSameSale(one, other)).toBe(false);
    expect(billsSameSale(one, invoice({ number: 'INV-5005' }))).toBe(true);
  });

  it('bill one sale where only one of them names who ships', () => {
    const shipped = invoice({ number: 'INV-5005' }, {}, party('shipper', 'Marmara Nakliyat'));
    expect(billsSameSale(shipped, invoice({ number: 'INV-4004' }))).toBe(true);
  });
});
