import { describe, expect, it } from 'vitest';
import { takenOut } from '../../../shared/extract/production/taken-out.ts';
import { readText } from './draw.ts';

const record = async (...rows: string[]) => {
  const [document] = await readText(
    ['DELTA GINNERS LTD, Kisumu, Kenya', '', 'GINNING RECORD - LOT 12', '', ...rows].join('\n'),
    'gin.txt',
  );
  return document!.facts;
};
const rows = ['Seed cotton: 6,420 kg', 'Lint: 2,280 kg', 'Bales      10', 'Numbers    70311-70320, see remark'];

describe('bales that a remark takes out of a lot', () => {
  it.each([
    ['Bales 70314 and 70317 were withdrawn (plastic) and do not belong to the lot.', ['70314', '70317']],
    ['Les balles 70314 et 70317 ont été retirées du lot.', ['70314', '70317']],
    ['Los fardos 70314 y 70317 no pertenecen al lote.', ['70314', '70317']],
    ['Кипы 70314 и 70317 исключены из партии.', ['70314', '70317']],
    ['70314 ve 70317 numaralı balyalar partiye dahil değildir.', ['70314', '70317']],
    ['Bales 70311 to 70320, except 70314 and 70317, were pressed on 4 May.', ['70314', '70317']],
    ['Bales 70314 and 70317 were weighed again.', []],
    ['Bale 70314 was withdrawn and replaced by bale 70377.', []],
  ])('%s', (text, out) => expect(takenOut(text)).toEqual(out));

  it('are no bales of it, and its run is parted around them', async () => {
    const facts = await record(...rows, '', 'Bales 70314 and 70317 were withdrawn and do not belong to the lot.');
    expect(facts.bales?.value).toEqual('70311 70312 70313 70315 70316 70318 70319 70320'.split(' '));
    expect(facts.units.map((u) => [u.id, u.to])).toEqual([
      ['70311', '70313'],
      ['70315', '70316'],
      ['70318', '70320'],
    ]);
  });

  it('leave the run whole where nothing was taken out; the row of numbers beside the count tells it', async () => {
    const facts = await record(...rows, '', 'Bales 70314 and 70317 were weighed again.');
    expect(facts.units.map((u) => [u.id, u.to])).toContainEqual(['70311', '70320']);
  });
});
