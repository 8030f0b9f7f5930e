import { describe, expect, it } from 'vitest';
import { findPlaces, type PlaceContext } from '../../shared/screen/index.ts';

const claims = (text: string, context: PlaceContext['context'] = 'statement') =>
  findPlaces(text, { context }).filter((m) => m.strength === 'strong' && (m.claimed || m.how !== 'name'));

describe('a sentence that gives the cotton a place of the region', () => {
  it.each([
    "Pamuk Sincan Uygur Özerk Bölgesi'nden temin edilmiştir.",
    '原綿は新疆綿を使用しています。',
    'There is no cotton in this lot other than Xinjiang cotton.',
    '原棉：麦盖提县长绒棉，手摘棉',
    '所用棉花为兵团第一师阿拉尔市机采棉。',
    "Seed cotton was delivered from Shaya and Kuqa to the mill's gin.",
    'Lint was received from Korla in October.',
    'Fibre source: 沙雅县 / 库车市',
    'Lots used: 66018232105 (Tumxuk), 66018232106',
    'Loaded at Kuytun cotton warehouse after ginning in Usu City, Tacheng.',
    'Cotton was supplied by 石河子一四九团 gin.',
    '40% of this laydown is lint of 149 Tuan',
  ])('claims: %s', (text) => {
    expect(claims(text)).not.toEqual([]);
  });

  it.each([
    "Sincan Uygur Özerk Bölgesi'nden pamuk temin edilmemiştir.",
    "Sincan'dan pamuk temin edilmez.",
    '新疆綿は使用していません。',
    'There is no cotton from Xinjiang in this lot.',
    '原棉：非新疆棉',
    '棉花为美国棉，未使用新疆棉。',
    'No seed cotton was delivered from Shaya and Kuqa.',
    'Fibre source: Texas, not Xinjiang',
    'Lots used: 13018232105, 13018232106',
    'The letter was received from our agent Tuan 149.',
    'Mr. Tuan 12 bales of cotton',
    'Le merci non contengono pomodoro di origine cinese (Xinjiang).',
    'Sincan (Xinjiang) Uygur Özerk Bölgesi menşeli pamuk kullanılmamaktadır.',
    'Aksu and Serik, Antalya supplied the cotton',
  ])('claims nothing: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it.each(['149团', '第149团', '149 Tuan', '一五〇团场'])(
    'a cell of a regiment alone is one of the Corps: %s',
    (cell) => {
      expect(findPlaces(cell, { context: 'origin' }).map((m) => m.strength)).toContain('strong');
    },
  );
  it.each(['团', '149', 'Tuan', '149团队', '149 Tuan Street'])('no regiment: %s', (cell) => {
    expect(findPlaces(cell, { context: 'origin' })).toEqual([]);
  });
});
