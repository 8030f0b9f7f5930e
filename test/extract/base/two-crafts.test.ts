import { describe, expect, it } from 'vitest';
import { stepOn } from '../../../shared/extract/base/two-crafts.ts';
import { readText } from '../production/draw.ts';

describe('a word that means the work of two crafts', () => {
  it.each([
    ['Dikim tarihi', 'plant', 'farm-record', 'plant'],
    ['Dikim tarihi', 'cut-and-sew', 'farm-record', 'plant'],
    ['Dikim tarihi', 'plant', 'garment-record', 'cut-and-sew'],
    ['Dikim tarihi', 'plant', 'supplier-statement', undefined],
    ['Ekim tarihi', 'plant', 'garment-record', 'plant'],
    ['Data de beneficiamento', 'gin', 'ginning-record', 'gin'],
    ['Data de beneficiamento', 'gin', 'fabric-record', 'finish'],
    ['Fecha de corte', 'cut-and-sew', 'garment-record', 'cut-and-sew'],
    ['Fecha de corte', 'cut-and-sew', 'farm-record', 'harvest'],
    ['Дата переработки', 'gin', 'ginning-record', 'gin'],
    ['Дата переработки', 'gin', 'tomato-processing-record', 'process'],
    ['加工日期', 'gin', 'garment-record', 'cut-and-sew'],
    ['Baling date', 'gin', 'ginning-record', 'gin'],
    ['Baling date', 'gin', 'garment-record', 'pack'],
    ['Picking date', 'harvest', 'farm-record', 'harvest'],
    ['Picking date', 'harvest', 'packing-list', undefined],
    ['Harvest date', 'harvest', 'packing-list', 'harvest'],
    ['Ginning date', 'gin', 'garment-record', 'gin'],
  ] as const)('%s (%s) on a %s is %s', (label, kind, type, step) => {
    expect(stepOn(type, label, kind)).toBe(step);
  });

  it('is dated as the work of the paper on which it stands', async () => {
    const kinds = async (lines: string[]) =>
      (await readText(lines.join('\n'), 'kayit.txt'))[0]!.facts.events.map((e) => `${e.kind} ${e.from}`);
    expect(
      await kinds([
        'KONFEKSİYON ÜRETİM KAYDI',
        'Model: TB-9',
        'Kesim tarihi: 04.05.2023',
        'Dikim tarihi: 06.05.2023 - 19.05.2023',
        'Üretilen adet: 5.200',
      ]),
    ).toEqual(expect.not.arrayContaining([expect.stringContaining('plant')]));
    expect(
      await kinds(['ÇİFTÇİ HASAT KAYDI', 'Ürün: domates', 'Dikim tarihi: 06.05.2023', 'Hasat tarihi: 19.08.2023']),
    ).toEqual(['plant 2023-05-06', 'harvest 2023-08-19']);
  });
});
