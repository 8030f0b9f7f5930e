import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../shared/screen/index.ts';

const claims = (text: string) =>
  findPlaces(text, { context: 'statement' }).filter((m) => m.strength === 'strong' && m.claimed);

describe('a sentence that says where the goods come from', () => {
  it.each([
    'The seed cotton was picked in Yecheng, China.',
    'Lint for lots 4 to 9 was bought in Kashi and Zepu, in the far west of China.',
    'We took the bales from a gin in Jinghe, China.',
    'It is all Xinjiang lint.',
    'We buy this count from the gin in Korla.',
    'استوردنا القطن من أورومتشي.',
    'Our blend was topped up with Xinjiang fibre.',
    'The cotton was ginned in Aksu Prefecture.',
    '皮棉购自尉犁。',
    '本厂原棉采购自阿克苏和和田。',
    '皮棉由奎屯的轧花厂供应。',
    '番茄原料来自北疆。',
    'Le fil est issu de coton acheté au Xinjiang.',
    "La fibre vient d'Aksou, en Chine.",
    'La fibra de este lote proviene de Kuqa, en China.',
    'O algodão deste contêiner foi comprado em Kashi, China.',
    'Il cotone della partita arriva da Hami, Cina.',
    'Die Fasern kommen aus Kashi in China.',
    'Хлопок закуплен в Китае, в Куйтуне.',
    "Bu partinin pamuğu Çin'in Manas bölgesinden alındı.",
    "Elyaf Kaşgar'dan getirildi, pamuk oradan.",
    'Bông được nhập từ Hami, Trung Quốc.',
    'Kapas dibeli dari Xinjiang.',
    'اشترينا القطن من شينجيانغ',
  ])('claims its place, where China or another sign stands beside a name with namesakes: %s', (text) => {
    expect(claims(text)).not.toEqual([]);
  });

  it.each([
    'The cotton was picked in Aksu.',
    'The cotton was bought from Aral, Kazakhstan, and railed through China.',
    'Cotton was bought from Manas Trading Co., Ltd., China.',
    'The fabric was woven in Shawan, China.',
    'The cotton was bought in Yutian, Hebei, China.',
    'Our trader Mr. Li comes from Hami, China, and sells US cotton.',
    'Cotton prices in Aksu, China, rose; we buy from Brazil.',
    "Pamuk Ankara'nın Sincan ilçesinden gelmektedir.",
    "İplik Sincan'dan gelmektedir.",
    "Pamuk Antalya'nın Aksu ilçesinden alındı.",
    'Хлопок из Аксу, Казахстан.',
    '本批棉花由王和田采购。',
    '棉花从东疆保税港区运来,产地美国。',
    '棉布采购自沙湾镇。',
    '棉花由乌苏里江仓库运来。',
    'Il cotone viene da Hami, in Cina?',
    'Se il cotone viene da Hami, in Cina, lo rifiutiamo.',
    'Kapas ini tidak dibeli dari Aksu, Tiongkok.',
  ])('claims nothing where the sign is missing, another place governs, or nothing is plainly said: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('words around the region', () => {
  const asked = (text: string) =>
    findPlaces(text, { context: 'statement' }).filter((m) => m.strength === 'strong' && !m.claimed);

  it.each([
    'The lint comes from western slopes of the Tianshan.',
    'The raw cotton was bought in the far west of China.',
    'El algodón proviene del noroeste de China.',
    '原棉采购自我国西北地区。',
  ])('are a question where raw goods come from there: %s', (text) => {
    expect(asked(text)).not.toEqual([]);
  });

  it.each([
    'The raw cotton was bought in northwest China, in Gansu.',
    'Our lorries drive through the far west of China.',
    'The cotton does not come from northwest China.',
    'The tomatoes come from north of the Tianshan in Kyrgyzstan.',
  ])('and none where another place is told or nothing comes from there: %s', (text) => {
    expect(findPlaces(text, { context: 'statement' })).toEqual([]);
  });
});
