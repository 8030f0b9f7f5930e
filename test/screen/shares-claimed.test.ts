import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../shared/screen/places.ts';

const claims = (text: string) =>
  findPlaces(text, { context: 'statement' }).some((m) => m.strength === 'strong' && m.claimed === true && !m.unsure);

describe('shares of a blend', () => {
  it('are claims of the place in any language of the papers', () => {
    for (const text of [
      'Composition of the mixing: 65 US / 20 Xinjiang / 15 Brazil.',
      '30 pct of this lot is really Xinjiang 3128.',
      'For this lot 544 kg were taken from our Xinjiang stock.',
      'Blend ratio AUS:XJ = 3:1 for this yarn.',
      '用棉：澳棉70%，疆棉30%。',
      '开包记录：澳棉6包，疆棉2包。',
      'De ce lot, un quart environ est du coton du Xinjiang.',
      'Mischung: 80 % Australien, 20 % Xinjiang.',
      'Mezcla de fibra: 75% Australia, 25% Xinjiang.',
      'Neste lote entraram 450 kg de algodão de Xinjiang.',
      'В смесовке: Австралия 75, Синьцзян 25.',
      'Karışım: %70 Avustralya, %30 Sincan.',
      'Lô sợi này pha 30% bông Tân Cương.',
      'この糸には新疆綿が30%混ざっています。',
      '배합 비율: 호주산 70%, 신장산 30%.',
      'Benang ini mengandung 30% kapas dari Xinjiang.',
      'इस सूत में 25 प्रतिशत शिनजियांग का कपास मिलाया गया है।',
      'এই সুতায় ৩০% শিনজিয়াং তুলা আছে।',
    ])
      expect(claims(text), text).toBe(true);
  });

  it('are claims where the country stands before its place', () => {
    for (const text of [
      'Eksik kalan 21 balya Çin Kaşgar pamuğu ile dolduruldu.',
      'Agregamos 21 pacas de algodón chino de Kashgar.',
      'В смеску добавили 21 кипу китайского кашгарского хлопка.',
      'Added 21 bales of Chinese Kashgar cotton.',
    ])
      expect(claims(text), text).toBe(true);
  });

  it('are claims where the share is said of the origin, by whatever the language calls it', () => {
    for (const text of [
      'Laydown: 72% PBI Arkansas, 28% algodón crudo origen Xinjiang (nave 2).',
      'Mistura de facto: 55% Mato Grosso, 45% algodão de origem Xinjiang.',
      'Miscela: 85% Grecia, 15% cotone di provenienza Xinjiang.',
      'Gewogen: 70 % Texas, 30 % Baumwolle, Herkunft Xinjiang.',
      'Gewogen: 70 % Texas, 30 % Rohbaumwolle mit Ursprung Xinjiang.',
      'Fiilî: %65 Ege, %35 pamuk, menşei Xinjiang.',
      'Μείγμα: 65% Λάρισα, 35% βαμβάκι προέλευσης Xinjiang.',
      'Con 35% de fibra con origen en Xinjiang.',
    ])
      expect(claims(text), text).toBe(true);
    for (const text of [
      'Mezcla: 100% Texas, 0% algodón origen Xinjiang.',
      'No hay 28% de algodón origen Xinjiang en este lote.',
      'El 90% del algodón de China tiene origen Xinjiang.',
      'Baumwolle mit Ursprung Xinjiang ist ausgeschlossen, 100 % USA.',
    ])
      expect(claims(text), text).toBe(false);
  });

  it('are no claims of nothing, of a market, of the crop of a country, or of what a condition speaks of', () => {
    for (const text of [
      'Blend: 100% Australia, 0% Xinjiang.',
      'Some 20% of the world’s crop, of that most in Xinjiang.',
      'Our price is lower than Xinjiang 3128B futures.',
      'Should 1% Xinjiang cotton be found, the buyer may return the yarn.',
    ])
      expect(claims(text), text).toBe(false);
  });
});

describe('exceptions after a denial', () => {
  it('claim what was denied, where they name a part of the goods', () => {
    for (const text of [
      'No Xinjiang cotton was used except in shade band B, where 544 kg went in.',
      'Nothing from Xinjiang is used here, apart from the 12 bales opened on 9 July.',
      'Nessun cotone dello Xinjiang, tranne 3 balle usate per questo filato.',
      'Kein Xinjiang-Garn wurde verwendet, außer bei Charge 4.',
    ])
      expect(claims(text), text).toBe(true);
  });

  it('leave a denial as it is, where they except nothing of the goods or another country’s', () => {
    for (const text of [
      'No cotton from Xinjiang was used, except as permitted by law.',
      'No cotton from Xinjiang was used in this lot, and no exception was made for any shade band.',
      'No cotton from Xinjiang was used, all bales except 12 bales from Brazil are Australian.',
    ])
      expect(claims(text), text).toBe(false);
  });
});
