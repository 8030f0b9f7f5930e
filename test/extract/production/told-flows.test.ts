import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

/** The flows of a record whose one paragraph is this, broken over lines of about seventy signs. */
function flowsOf(type: DocumentType, language: string, text: string) {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > 70) lines.push('');
    lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  const page = drawPage(`\n REPORT 44/26\n Riverton Works\n\n${lines.map((l) => ` ${l}`).join('\n')}\n`);
  return extractFacts([page], { id: 'd', type, language }).facts.flows.map(
    ({ direction, material, kg, quantity }) => `${direction} ${material} ${kg ?? quantity}`,
  );
}

describe('the output of a record told in a sentence', () => {
  it.each([
    [
      'garment-record',
      'en',
      'After the last check (12 pieces opened, 2 defects) 9,310 pieces were packed for the order in cartons of 30.',
      'out garment 9310',
    ],
    [
      'garment-record',
      'es',
      'El corte se hizo en la nave 2. En total se confeccionaron 9.310 prendas en las líneas 4 y 5.',
      'out garment 9310',
    ],
    ['garment-record', 'vi', 'Chuyền 5 đã may 9.310 chiếc quần cho đơn hàng này trong tháng 3.', 'out garment 9310'],
    ['garment-record', 'tr', 'Kontrolden sonra 9.310 adet pantolon paketlendi ve depoya alındı.', 'out garment 9310'],
    ['garment-record', 'zh', '经检验合格后共包装9310件，装入纸箱。', 'out garment 9310'],
    [
      'tomato-processing-record',
      'es',
      'Se llenaron 92 bidones asépticos de 240 kg netos, en total 22.080 kg.',
      'out paste 22080',
    ],
    ['tomato-processing-record', 'it', 'Sono stati riempiti 92 fusti da 240 kg di concentrato.', 'out paste 22080'],
    [
      'tomato-processing-record',
      'pt',
      'No fim da campanha foram produzidos 22.080 kg de concentrado em tambores.',
      'out paste 22080',
    ],
    [
      'spinning-record',
      'en',
      'On ring frames 3 to 9 the mill spun 12,640.5 kg of Ne 30 carded yarn from this laydown.',
      'out yarn 12640.5',
    ],
    ['spinning-record', 'tr', 'Bu harmandan toplam 12.640 kg iplik üretilmiştir.', 'out yarn 12640'],
    ['spinning-record', 'ru', 'За период выработано 12 640 кг пряжи Ne 20/1 на машинах цеха № 2.', 'out yarn 12640'],
    [
      'spinning-record',
      'uz',
      'Ushbu partiyadan 12 640 kg kalava ip ishlab chiqarildi va omborga topshirildi.',
      'out yarn 12640',
    ],
    [
      'fabric-record',
      'fr',
      'Les métiers 4 à 11 ont tissé 8 215 kg de tissu écru pour cette commande.',
      'out fabric 8215',
    ],
  ] as const)('%s (%s): %s', (type, language, text, wanted) => expect(flowsOf(type, language, text)).toContain(wanted));

  it.each([
    [
      'ginning-record',
      'ru',
      'За этот период переработано 41 300 кг хлопка-сырца, получено хлопкового волокна 14 120 кг.',
      'out lint 14120',
    ],
    ['spinning-record', 'uz', 'Ushbu partiyadan 12 640 kg kalava ip olindi va omborga topshirildi.', 'out yarn 12640'],
    [
      'garment-record',
      'tr',
      'Bu sipariş için 9.310 adet 70x140 cm bornoz dikilmiş, 388 koliye konulmuştur.',
      'out garment 9310',
    ],
  ] as const)('is what a step got of what it makes, %s (%s): %s', (type, language, text, wanted) =>
    expect(flowsOf(type, language, text)).toContain(wanted),
  );

  it('goes with the material that stands beside each amount', () => {
    const flows = flowsOf(
      'spinning-record',
      'en',
      'In all 14,900 kg of raw cotton were laid down. After carding 12,640 kg of yarn were spun and boxed.',
    );
    expect(flows.toSorted()).toEqual(['in lint 14900', 'out yarn 12640']);
  });
});

describe('no output of a record is', () => {
  it.each([
    [
      'garment-record',
      'what was ordered or cut',
      'The buyer ordered 9,310 pieces in May. The room cut 9,400 pieces in two days.',
    ],
    [
      'garment-record',
      'a plan or a rate',
      'Line 4 should have packed 9,310 pieces by Friday. Each line packed 450 pieces per day.',
    ],
    [
      'garment-record',
      'a part of it',
      'On Monday the first 4,100 pieces were packed. The remaining 5,210 pieces were packed on Friday.',
    ],
    ['garment-record', 'one of two amounts', 'On Monday 4,100 pieces were packed and 5,210 on the day after.'],
    ['garment-record', 'one of two sentences', 'Navy: 4,100 pieces were packed. Stone: 5,210 pieces were packed.'],
    ['garment-record', 'what was not done', 'The order was stopped; 9,310 pieces were not packed.'],
    ['garment-record', 'a sample', 'For the laboratory 30 sample pieces were packed.'],
    ['garment-record', 'some of its pieces', 'On line 4 2,400 pcs of white were sewn.'],
    ['garment-record', 'what others sewed', '2,400 pieces were sewn at a sub-contractor.'],
    ['spinning-record', 'what it received', 'От поставщика получено 14 900 кг хлопкового волокна в мае.'],
    ['spinning-record', 'its waste', 'The cards produced 1,120 kg of waste and droppings.'],
    ['tomato-processing-record', 'the weight of one drum', 'Drums were filled with 240 kg each.'],
    ['tomato-processing-record', 'a product under its label', 'Prodotto netto totale: 14.400 kg in due turni.'],
    ['tomato-processing-record', 'the fruit', 'In two days 173,000 kg of fresh tomatoes were packed in crates.'],
  ] as const)('%s: %s', (type, _, text) =>
    expect(flowsOf(type, 'en', text).filter((f) => f.startsWith('out'))).toEqual([]),
  );
});

describe('amounts that a clause of running text labels', () => {
  const gin = (text: string) => flowsOf('ginning-record', 'en', text);

  it('go in and come out as their labels say', () => {
    expect(
      gin(
        'Crop 2025. Phutti received 31,480 kg from farms of the tehsil, picked in October. Lint 11,018 kg in 67 bales, lot HM-4.',
      ),
    ).toEqual(['in seed-cotton 31480', 'out lint 11018']);
  });

  it.each([
    ['a plan', 'Lint 11,018 kg is planned for the lot that follows in November.'],
    ['a part', 'The balance of the lot follows. Lint 1,018 kg and 9,000 kg are of other lots.'],
    ['two amounts', 'Lint 11,018 kg in 67 bales of lot 4. Lint 9,233 kg in 56 bales of lot 5.'],
    ['other words before it', 'Staple of our lint 11,018 kg in all parts of the season.'],
  ])('%s is none', (_, text) => expect(gin(text)).toEqual([]));
});
