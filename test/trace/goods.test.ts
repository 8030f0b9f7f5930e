import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { GoodsLine } from '../../shared/model/index.ts';
import { importedGoods } from '../../shared/trace/imported.ts';
import { trace } from '../../shared/trace/index.ts';
import { hsEntry, hsTable, isHsCode } from '../../shared/trade/hs.ts';
import { needsOf } from '../../shared/trade/needs.ts';
import { type Paper, paper } from '../rules/case.ts';

const goodsOf = (line: Omit<GoodsLine, 'evidence'>, more: Partial<Paper> = {}): string => {
  const invoice = paper({ type: 'invoice', lines: [line], ...more });
  return importedGoods([invoice], [invoice])
    .goods.map((g) => `${g.commodity} ${g.material}`)
    .join();
};

describe('what is imported', () => {
  it.each([
    ['5201.00.18', '', 'cotton lint'],
    ['520100', 'ALGODON EN RAMA', 'cotton lint'],
    ['5205.23', '', 'cotton yarn'],
    ['5209.42', 'denim', 'cotton fabric'],
    ['6109.10', '', 'cotton garment'],
    ['6302.60', '', 'cotton garment'],
    ['5513.11', '', 'cotton fabric'],
    ['0702.00', '', 'tomato tomato'],
    ['2002.10', '', 'tomato tomato-product'],
    ['2002.90', '', 'tomato paste'],
    ['2103.20', '', 'tomato tomato-product'],
    ['2009.50', '', 'tomato tomato-product'],
    ['1512.21', '', 'cotton cotton-seed'],
  ])('HS %s (%s) is %s', (hsCode, description, expected) => {
    expect(goodsOf({ hsCode, description })).toBe(expected);
  });

  it.each([
    ['6109.90', "Men's T-shirts, 100% polyester", ''],
    ['6109.90', "Men's T-shirts, 60% cotton 40% polyester", 'cotton garment'],
    ['6203.43', 'Trousers of synthetic fibers', ''],
    ['2103.90', 'Tomato salsa', 'tomato tomato-product'],
    ['2103.90', 'Mustard', ''],
    ['1209.91', 'Hybrid tomato seeds F1', 'tomato tomato-seed'],
    ['1209.91', 'Onion seed', ''],
    ['9404.40', 'Quilts, cotton shell', 'cotton garment'],
    ['7209.16', 'Cold rolled steel', ''],
    ['8445.20', 'Cotton spinning machine', ''],
    ['1704.90', 'Cotton candy', ''],
  ])('under a heading that only may contain it, the papers must say so: %s %s', (hsCode, description, expected) => {
    expect(goodsOf({ hsCode, description })).toBe(expected);
  });

  it('takes the composition of the paper for what a heading leaves open', () => {
    expect(
      goodsOf({ hsCode: '6109.90', description: 'T-shirts' }, { composition: [{ name: 'cotton', share: 0.3 }] }),
    ).toBe('cotton garment');
    expect(
      goodsOf({ hsCode: '6109.90', description: 'T-shirts' }, { composition: [{ name: 'polyester', share: 1 }] }),
    ).toBe('');
  });

  it.each([
    ['Хлопковое волокно 1 сорт', 'cotton lint'],
    ['Paxta tolasi', 'cotton lint'],
    ['新疆棉 皮棉 3128B', 'cotton lint'],
    ['Coton brut, balles', 'cotton lint'],
    ['Algodão em pluma', 'cotton lint'],
    ['Pamuk ipliği Ne 30/1', 'cotton yarn'],
    ['Filati di cotone pettinato', 'cotton yarn'],
    ['Baumwollgewebe', 'cotton fabric'],
    ['全棉面料', 'cotton fabric'],
    ['Camisetas de algodón', 'cotton garment'],
    ['Cotton seed, fuzzy', 'cotton cotton-seed'],
    ['Domates salçası 36/38 Brix', 'tomato paste'],
    ['Doppio concentrato di pomodoro', 'tomato paste'],
    ['Томатная паста', 'tomato paste'],
    ['番茄酱 36-38%', 'tomato paste'],
    ['Pomodori pelati in succo', 'tomato tomato-product'],
    ['Tomate saladette fresco', 'tomato tomato'],
    ['Semillas de tomate', 'tomato tomato-seed'],
  ])('is told by words where there is no code: %s', (description, expected) => {
    expect(goodsOf({ description })).toBe(expected);
  });

  it.each([
    'Cotton candy machine',
    'Cotton candy, pink',
    'Wall paint, cotton white',
    'Fabric paint, tomato red',
    'Cotton harvester spare parts',
    'Spare parts for cotton gin, saws',
    'Tomato slicer, stainless steel',
    'Empty cans for tomato paste',
    'Polyester shirts, cotton feel',
    'Asbestos 石棉 boards',
    'Cottonwood timber',
    'Steel bale ties',
  ])('is not everything that names cotton or tomato: %s', (description) => {
    expect(goodsOf({ description })).toBe('');
  });

  it.each([
    ["Women's coats, lining 100% nylon", 'fiber'],
    ['Parkas with 100% polyester padding', 'fiber'],
    ['Chaquetas, forro: 100% poliamida', 'fiber'],
    ['Куртки, подкладка 100% полиэстер', 'fiber'],
    ['Skirts', 'fiber'],
    ['Wool coats, lining 100% nylon', ''],
    ['Parkas, 100% polyester, 100% polyester padding', ''],
    ['Woven labels, 100% polyester', ''],
    ['Labels 100% polyester for skirts', ''],
    ['Lining, 100% polyester', ''],
  ])('the fiber of what is sewn in says nothing of the goods: %s', (description, open) => {
    const invoice = paper({ type: 'invoice', lines: [{ description }] });
    expect(importedGoods([invoice], [invoice]).open.map((o) => o.why)).toEqual(open ? [open] : []);
  });

  it('takes the composition of the paper for goods of which only the lining is named', () => {
    const composition = [{ name: 'cotton', share: 0.55 }];
    expect(goodsOf({ description: 'Parkas, lining 100% polyester', unit: 'pcs' }, { composition })).toBe(
      'cotton garment',
    );
    expect(goodsOf({ description: 'Parkas, 100% polyester', unit: 'pcs' }, { composition })).toBe('');
  });

  it('follows the packing list when the invoice tells no goods', () => {
    const invoice = paper({ type: 'invoice', facts: { number: '1' } });
    const list = paper({ type: 'packing-list', lines: [{ description: 'Raw cotton in bales' }] });
    expect(trace([invoice, list]).goods.map((g) => g.material)).toEqual(['lint']);
  });

  it('follows the records of production when no paper of sale tells the goods', () => {
    const traced = trace([
      paper({ type: 'ginning-record', facts: { number: 'G1' } }),
      paper({ type: 'invoice', facts: { number: '1' } }),
    ]);
    expect(traced.goods.map((g) => g.material)).toEqual(['lint']);
    expect(trace([paper({ type: 'invoice', facts: { number: '1' } })]).told).toBe(false);
  });

  it('is the last sale of a chain, not the sales before it', () => {
    const yarn = paper({
      type: 'invoice',
      name: 'a-yarn.pdf',
      facts: { number: 'Y1', seller: 'Spin Co', buyer: 'Weave Ltd' },
      lines: [{ description: 'Cotton yarn', hsCode: '5205.23' }],
    });
    const shirts = paper({
      type: 'invoice',
      name: 'shirts.pdf',
      facts: { number: 'S1', seller: 'Weave Limited', buyer: 'Shop Inc' },
      lines: [{ description: 'Cotton shirts', hsCode: '6205.20' }],
    });
    expect(trace([yarn, shirts]).goods.map((g) => g.material)).toEqual(['garment']);
  });
});

describe('the table of headings', () => {
  it('holds each code once, with needs for every material', () => {
    expect(new Set(hsTable.map((e) => e.code)).size).toBe(hsTable.length);
    for (const entry of hsTable) expect(needsOf[entry.material], entry.code).toBeDefined();
  });

  it('is entered by the longest code', () => {
    expect(hsEntry('2002.10.00')?.material).toBe('tomato-product');
    expect(hsEntry('2002.90')?.material).toBe('paste');
    expect(hsEntry('6109.10.0012')?.hsClass).toBe('contains');
    expect(hsEntry('6109.90')?.hsClass).toBe('may-contain');
    expect(hsEntry('8445.20')).toBeUndefined();
  });

  it('knows a code from another number', () => {
    expect(['5201', '5201.00', '5201.00.1890', '52 01'].map(isHsCode)).toEqual([true, true, true, true]);
    expect(['99012345', '520', 'A201', '12345678901'].map(isHsCode)).toEqual([false, false, false, false]);
  });
});

const CROP = { lines: [{ description: 'CROP', quantity: 9992, unit: 'kg' }] };
const judged = (...papers: Paper[]) =>
  judge({ bundle: { id: 'b' }, entryDate: '2024-03-01', documents: papers.map((p) => paper(p)), unreadable: [] });

describe('goods are never dropped because one line of them was not read', () => {
  it.each<[string, Paper]>([
    [
      'a bill of lading that names raw cotton',
      { type: 'bill-of-lading', lines: [{ description: '44 BALES RAW COTTON' }] },
    ],
    ['a certificate that gives the code', { type: 'certificate-of-origin', hsCodes: ['5201.00'] }],
    ['a packing list of tomato sauce', { type: 'packing-list', lines: [{ hsCode: '2103.20' }] }],
    ['a contract that names cotton', { type: 'purchase-order', lines: [{ description: 'Algodón en rama' }] }],
    ['a ginning record', { type: 'ginning-record' }],
    ['a spinning record', { type: 'spinning-record' }],
    ['a fabric record', { type: 'fabric-record' }],
    ['a tomato processing record', { type: 'tomato-processing-record' }],
  ])('%s beside it', (_name, other) => {
    const verdict = judged({ type: 'invoice', ...CROP }, other);
    expect(verdict.outcome).toBe('unproven');
    expect(verdict.findings.filter((f) => f.rule === 'document.unreadable')[0]?.message).toContain('CROP');
  });

  it.each<[string, Paper]>([
    ['a ginning record', { type: 'ginning-record' }],
    ['a bill of lading of raw cotton', { type: 'bill-of-lading', lines: [{ description: 'RAW COTTON IN BALES' }] }],
  ])('%s beside an invoice of plainly other goods is a question, no verdict on them', (_name, other) => {
    const invoice: Paper = { type: 'invoice', lines: [{ description: 'Ceramic tiles', hsCode: '6907.21' }] };
    expect(judged(invoice, other).outcome).toBe('unproven');
  });

  it('a code that explains the word on one paper explains it on the others', () => {
    const knives = [{ description: 'Tomatenmesser 11 cm', hsCode: '8211.92' }];
    const bare = [{ description: 'Tomatenmesser' }];
    expect(judged({ type: 'invoice', lines: knives }, { type: 'bill-of-lading', lines: bare }).outcome).toBe(
      'not-covered',
    );
  });

  it('a record of a field whose crop was not read leaves it open', () => {
    expect(judged({ type: 'invoice', ...CROP }, { type: 'farm-record' }).outcome).toBe('unproven');
    const onions: Paper = { type: 'farm-record', mentions: [{ context: 'goods', text: 'Onions' }] };
    expect(judged({ type: 'invoice', ...CROP }, onions).outcome).toBe('not-covered');
  });

  it('a mill that names polyester alone makes nothing of cotton', () => {
    const invoice: Paper = {
      type: 'invoice',
      lines: [{ description: '000010', hsCode: '6110.30.30' }],
      composition: [{ name: 'polyester', share: 1 }],
    };
    const cut: Paper = { type: 'garment-record', mentions: [{ context: 'goods', text: 'Spun polyester 40/2' }] };
    expect(judged(invoice, cut).outcome).toBe('not-covered');
    expect(judged(invoice, { ...cut, type: 'fabric-record' }).outcome).toBe('not-covered');
    expect(judged(invoice, { type: 'ginning-record' }).outcome).toBe('unproven');
  });
});

describe('the fiber of textiles', () => {
  it.each(['6102.30', '6109.90', '6110.30', '6104.43', '6203.43', '6302.53', '6201.93', '6112.41', '6006.32'])(
    '%s is of another fiber by its subheading',
    (hsCode) => {
      expect(judged({ type: 'invoice', lines: [{ description: 'Goods as ordered', hsCode }] }).outcome).toBe(
        'not-covered',
      );
    },
  );

  it.each([
    '6108.19',
    '6112.39',
    '6113.00',
    '6115.10',
    '6117.10',
    '6203.19',
    '6212.10',
    '6214.90',
    '6302.10',
    '6304.91',
    '6307.90',
  ])('%s leaves it open, so the papers must state it', (hsCode) => {
    const open = judged({ type: 'invoice', lines: [{ description: 'Goods as ordered', hsCode }] });
    expect(open.outcome).toBe('unproven');
    expect(open.findings.map((f) => f.rule)).toContain('document.missing');
    expect(judged({ type: 'invoice', lines: [{ description: 'of nylon and elastane', hsCode }] }).outcome).toBe(
      'not-covered',
    );
    expect(goodsOf({ description: '95% cotton 5% elastane', hsCode })).toMatch(/^cotton/);
  });

  it('T-shirts without a code and without a fiber are a question too', () => {
    expect(judged({ type: 'invoice', lines: [{ description: "Men's T-shirts, printed" }] }).outcome).toBe('unproven');
    expect(judged({ type: 'invoice', lines: [{ description: 'Paper shirt boxes' }] }).outcome).toBe('not-covered');
  });

  it("is nobody's question before there was an order", () => {
    const documents = [paper({ type: 'invoice', lines: [{ description: 'Shawls', hsCode: '6117.10' }] })];
    expect(judge({ bundle: { id: 'b' }, entryDate: '2015-03-01', documents, unreadable: [] }).outcome).toBe(
      'not-covered',
    );
  });
});
