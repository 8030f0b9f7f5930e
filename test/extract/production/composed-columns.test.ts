import { describe, expect, it } from 'vitest';
import { flows, readText, units } from './draw.ts';

describe('columns understood by their words', () => {
  it.each([
    ['Lint fed kg', 'Yarn out kg'],
    ['Cotton charged kg', 'Yarn doffed kg'],
    ['Fibra alimentada kg', 'Hilo obtenido kg'],
  ])('%s, %s: what went into a lot of yarn and what came out', async (into, out) => {
    const [d] = await readText(
      [
        'YARN LOT PRODUCTION REPORT',
        'Spinning mill,"Rio Pardo Fiacao Ltda, Americana, Brazil"',
        '',
        `Yarn lot,Count,Spun from,Spun to,${into},${out},Realisation`,
        'RP-118,Ne 30/1 carded,2026-03-02,2026-03-19,"12,400.0","10,720.0",86.5%',
      ].join('\n'),
      'spinning.csv',
    );
    expect(d!.type).toBe('spinning-record');
    expect(flows(d!.facts).map(({ direction, material, kg }) => [direction, material, kg])).toEqual([
      ['in', 'lint', 12400],
      ['out', 'yarn', 10720],
    ]);
  });

  it('bare numbers in columns under the word for bales number them', async () => {
    const [d] = await readText(
      [
        'MIXING SHEET, SPINNING MILL',
        'Spinning mill: Rio Pardo Fiacao Ltda, Americana, Brazil',
        'Yarn lot: RP-118',
        'Bales of the mixing:',
        '771420331101    771420331104    771420331107',
        '771420331102    771420331105    771420331108',
        '771420331103    771420331106    771420331109',
      ].join('\n'),
      'mixing.txt',
    );
    expect(d!.type).toBe('spinning-record');
    expect(
      units(d!.facts)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Array.from({ length: 9 }, (_, i) => `77142033110${i + 1}`));
  });

  it('PR over the running numbers of a press numbers bales', async () => {
    const [d] = await readText(
      [
        'BALE PRESS REGISTER (GINNING RECORD)',
        'Gin,"Amreli Cotton Pressing Co., Amreli, Gujarat, India"',
        '',
        'PR,kg,PR,kg',
        '8801,164.2,8804,165.9',
        '8802,163.8,8805,162.7',
        '8803,166.1,8806,164.4',
      ].join('\n'),
      'press.csv',
    );
    expect(units(d!.facts).map(({ id, netKg }) => [id, netKg])).toEqual([
      ['8801', 164.2],
      ['8802', 163.8],
      ['8803', 166.1],
      ['8804', 165.9],
      ['8805', 162.7],
      ['8806', 164.4],
    ]);
  });
});
