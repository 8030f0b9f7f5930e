import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { importedGoods } from '../../shared/trace/imported.ts';
import { commodityOfRecord } from '../../shared/trace/records.ts';
import { type Paper, paper } from '../rules/case.ts';

const invoice = (...lines: NonNullable<Paper['lines']>): Document => paper({ type: 'invoice', lines });
const gin = paper({ type: 'ginning-record' });
const goods = (entry: Document[], ...others: Document[]): string[] =>
  importedGoods(entry, [...entry, ...others]).goods.map((g) => g.material);

describe('beside a record of a gin, goods whose invoice names no cotton', () => {
  it('are those of the record, also where one line of several is plainly something else', () => {
    expect(goods([invoice({ description: 'Item 4711' })], gin)).toEqual(['lint']);
    expect(goods([invoice({ description: 'steel wire' }, { description: 'Item 4711' })], gin)).toEqual(['lint']);
    expect(goods([invoice({ description: 'steel wire' })], gin)).toEqual([]);
  });

  it('are those of the record where the code of the line is none', () => {
    expect(goods([invoice({ description: 'Item 4711', hsCode: 'n/a' })], gin)).toEqual(['lint']);
    const stated = paper({
      type: 'invoice',
      lines: [{ hsCode: '61O9.10' }],
      composition: [
        { name: 'cotton', share: 0.6 },
        { name: 'polyester', share: 0.4 },
      ],
    });
    expect(goods([stated], gin)).toEqual(['lint']);
  });

  it('are something else where their code is of another fiber', () => {
    expect(goods([invoice({ description: 'Shirts', hsCode: '6109.90' })], gin)).toEqual([]);
  });

  it('are those of a code on another paper, though the invoice names cotton as a taste', () => {
    const list = paper({ type: 'packing-list', hsCodes: ['5205.23'] });
    expect(goods([invoice({ description: 'cotton candy machines' }), list])).toEqual(['yarn']);
  });
});

describe('a farm record', () => {
  it('names no crop where none of its rows says what it is', () => {
    const open = (...lines: NonNullable<Paper['lines']>): number => {
      const [item, farm] = [invoice({ description: 'Item 4711' }), paper({ type: 'farm-record', lines })];
      return importedGoods([item], [item, farm]).open.length;
    };
    expect([open({ quantity: 5 }), open({ quantity: 5 }, { description: 'maize' })]).toEqual([1, 0]);
  });
});

describe('papers that do not tell the goods', () => {
  it('are those of a laboratory, where a letter does', () => {
    const told = (type: Paper['type']): boolean => {
      const d = paper({ type, mentions: [{ text: 'raw cotton', context: 'goods' }] });
      return importedGoods([], [d]).told;
    };
    expect([told('lab-report'), told('other')]).toEqual([false, true]);
  });

  it('are the parties and statements of a mill that spins polyester', () => {
    const mill = (context: 'goods' | 'party'): Document =>
      paper({
        type: 'spinning-record',
        lines: [{ description: '100% polyester yarn' }],
        mentions: [{ text: 'Delta Cotton Mills', context }],
      });
    expect([commodityOfRecord(mill('party')), commodityOfRecord(mill('goods'))]).toEqual([undefined, 'cotton']);
  });
});
