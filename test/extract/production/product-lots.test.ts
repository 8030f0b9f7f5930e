import { describe, expect, it, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { readLabel } from '../../../shared/extract/layout/labelled.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

describe('the lot of what was made', () => {
  it.each([
    'Product lot', 'Finished lot no', 'Style lot', 'Garment lot number', 'Ürün partisi', 'Mamul lot no', 'Lote de producto',
    'Lote do produto', 'Lotto prodotto finito', 'Lot produit fini', 'Fertigwarenpartie', 'Партия изделий', '成衣批号', 'Lot produk',
  ])('%s', (label) => {
    expect(readLabel(label)?.fields.some((f) => f === 'lotNumber' || f === 'batchNumber')).toBe(true);
  }); // biome-ignore format: a word list

  it('is that of the output, and never of what went in', () => {
    const read = (type: DocumentType, text: string) =>
      extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;
    const sewn = read(
      'garment-record',
      `
CUTTING AND SEWING RECORD              MET-KD-1184
Maker                   Menderes Ev Tekstili A.S., Denizli, Turkiye
Fabric lot              MET-F-1184
Product lot             MET-T-1184
Fabric used kg          5160
Pieces                  9600`,
    );
    expect(sewn.lots?.value).toEqual(['MET-F-1184', 'MET-T-1184']);
    expect(sewn.flows.find((f) => f.direction === 'out')?.lot).toBe('MET-T-1184');
    expect(sewn.flows.find((f) => f.direction === 'in')?.lot).toBe('MET-F-1184');
    const spun = read(
      'spinning-record',
      `
SPINNING RECORD
Spinner                 Ravi Textile Mills Ltd., Kasur, Pakistan
Finished lot            RT-909
Cotton consumed kg      12400
Yarn produced kg        10500`,
    );
    expect(spun.flows.find((f) => f.direction === 'in')?.lot).toBeUndefined();
  });
});

test.each([
  ['CUTTING AND SEWING RECORD / KESİM DİKİM        MET-KD-1184', 'MET-KD-1184'],
  ['REGISTRO DI LAVORAZIONE E CONFEZIONAMENTO        RL-25-031', 'RL-25-031'],
  ['KNITTING, LINKING AND MAKING RECORD        77120', '77120'],
  ['CUTTING AND SEWING RECORD        12.11.2024', undefined],
  ['CUTTING AND SEWING RECORD        Denizli', undefined],
])('the number in the next cell of the heading: %s', (head, number) => {
  const { facts } = extractFacts([drawPage(`${head}\nMaker                   Menderes Ev Tekstili A.S., Denizli`)], {
    id: 'd',
    type: 'garment-record',
    language: 'en',
  });
  expect(facts.number?.value).toBe(number);
});
