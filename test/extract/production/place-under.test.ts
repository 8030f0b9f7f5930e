import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../../shared/documents.ts';
import { file, sheet } from '../../classify/paper.ts';

const gin = (below: string[]) => {
  const rows = [
    ['Nimbal Ginning & Pressing Factory'],
    below,
    ['PR No', 'Ginned on', 'Net kg'],
    ...[1, 2, 3, 4].map((n) => [`220${n}`, '2023-12-06', `16${n}.5`]),
  ];
  const { documents } = documentsOf(file('gin.csv', [sheet(1, '', rows)], 'sheet' as never));
  return documents[0]!.facts;
};

describe('the place under the name of a gin at the head of its sheet', () => {
  it.each([
    [['Khargone, Madhya Pradesh, India', 'Lot N-11']],
    [['Khargone', 'Madhya Pradesh', 'India', 'Lot N-11']],
    [['Yer', 'Khargone, India', 'Kampanya', '2023']],
  ])('%j is its address, from which the origin is read with a doubt', (below) => {
    const { sites, countryOfOrigin } = gin(below);
    expect(sites).toMatchObject([{ step: 'gin', country: 'IN', address: expect.stringContaining('Khargone') }]);
    expect(countryOfOrigin).toMatchObject({ value: 'IN', doubt: expect.stringContaining('address') });
  });

  it('is the cells beside the name as well, and the evidence shows them', () => {
    const rows = [
      ['Namoi West Gin No.4', 'Narrabri NSW', 'Australia'],
      ['Season', '2024'],
      ['bale_id', 'module', 'gin_date', 'net_weight'],
      ...[1, 2, 3, 4].map((n) => [`NW4-44010${n}`, 'M1180', '2023-12-06', `22${n}.5`]),
    ];
    const { documents } = documentsOf(file('gin.csv', [sheet(1, '', rows)], 'sheet' as never));
    const { sites, countryOfOrigin } = documents[0]!.facts;
    expect(sites).toMatchObject([{ step: 'gin', country: 'AU', address: 'Narrabri NSW, Australia' }]);
    expect(countryOfOrigin?.evidence.quote).toContain('Australia');
  });

  it.each([[['Buyer', 'Sud Filati SpA, Bari, Italy']], [['Lot N-11', 'Crop 2023']], [['Press 2: Khargone', 'India']]])(
    '%j is none',
    (below) => {
      expect(gin(below).countryOfOrigin).toBeUndefined();
    },
  );
});
