import { expect, test } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import { file, page, type Row } from './paper.ts';

const typeOf = (rows: Row[]) => classifyFile(file('scan0001.pdf', [page(1, rows)]))[0]!.type;

const form = (...title: string[]): Row[] => [
  [
    [0.07, '1. Грузоотправитель/экспортер (наименование и адрес)'],
    [0.6, '4. № KZ 7 118 00921'],
  ],
  'ООО «Туркестан Мақта»',
  ...title.map((text): Row => [[0.65, text]]),
  'г. Туркестан, ул. Абая 5',
  '2. Грузополучатель/импортер (наименование и адрес)',
  'ООО «Ивановский лён», г. Иваново',
  [
    [0.07, '6. №'],
    [0.15, '7. Количество мест и вид упаковки'],
    [0.5, '8. Описание товара'],
    [0.8, '10. Количество товара'],
  ],
  [
    [0.07, '1'],
    [0.15, '220 кип'],
    [0.5, 'Хлопковое волокно'],
    [0.8, '47 960'],
  ],
];

test('a title broken over lines in the box of a form tells its kind', () => {
  expect(typeOf(form('СЕРТИФИКАТ', 'о происхождении товара'))).toBe('certificate-of-origin');
});

test('words of a title that stand apart are none', () => {
  expect(typeOf(form('СЕРТИФИКАТ', '0021184', 'образец 12', 'о происхождении товара'))).not.toBe(
    'certificate-of-origin',
  );
});
