import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const lotsOf = (language: string, line: string) =>
  extractFacts(
    [
      drawPage(`
 HARVEST RECORD 2024
 Green Valley Cooperative, Riverton

 Field      Area ha     Seed cotton, kg
 V-1        9.5         26,150
 V-2        7.0         19,400

 ${line}`),
    ],
    { id: 'd', type: 'farm-record', language },
  ).facts.references.flatMap((r) => (r.kind === 'lot' ? [r.value] : []));

test.each([
  ['en', 'All of it was delivered to Riverton Ginners, gin code 044, lot 318, on 11.10.2024.', ['318']],
  ['en', 'Weighed at the gin gate for lot R-18: 45,550 kg of seed cotton.', ['R-18']],
  ['ru', 'Сдано на Ривертонский хлопкозавод для партии № 318 согласно квитанциям.', ['318']],
  ['tr', 'Tamamı çırçır fabrikasına teslim edildi, parti no 318, kamyonla taşındı.', ['318']],
  ['zh', '全部交售给棉花加工厂，用于批号 RV-18 的加工，二〇二四年十月。', ['RV-18']],
])('a record names in a sentence the lot that its crop went to (%s: %s)', (language, line, wanted) =>
  expect(lotsOf(language, line)).toEqual(wanted),
);

test.each([
  'Delivered in one lot of 30 trailers to the gin on 11.10.2024.',
  'A lot 45,550 kg of seed cotton was weighed at the gin.',
  'The fields lie at lot 7, Industrial Estate Road, Riverton.',
  'None of it went into lot 318, which is of another grower.',
  'The grower says that lot 318 was not of this farm.',
])('what is no lot, or is denied, ties nothing: %s', (line) => expect(lotsOf('en', line)).toEqual([]));
