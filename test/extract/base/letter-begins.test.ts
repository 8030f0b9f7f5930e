import { describe, expect, it } from 'vitest';
import { readText } from '../production/draw.ts';

const head = async (...lines: string[]) => {
  const [d] = await readText(lines.join('\n'), 'letter.txt');
  const issuer = d!.facts.parties.find((p) => p.role === 'issuer');
  return [issuer?.name, issuer?.address];
};

describe('the letterhead of a letter', () => {
  it.each([
    ['Λάρισα, 03/02/2026', 'Προς: Filati Adda S.p.A., Bergamo'],
    ['Adana, 03.02.2026', 'Konu: NV-310 parti iplik'],
    ['Re: yarn lot NV-310', 'Dear Sirs'],
    ['Asunto: hilo lote NV-310', 'Estimados señores'],
  ])('ends where the letter begins: %s', async (...lines) => {
    const [name, address] = await head(
      'ΚΛΩΣΤΗΡΙΑ ΠΕΛΑΣΓΙΑΣ Α.Ε.',
      '41 500 Λάρισα, Ελλάδα',
      ...lines,
      'The lot named above was spun of cotton of Larissa in January. It was tested in our own laboratory.',
    );
    expect(name).toBe('ΚΛΩΣΤΗΡΙΑ ΠΕΛΑΣΓΙΑΣ Α.Ε.');
    expect(address).toBe('41 500 Λάρισα, Ελλάδα');
  });

  it('goes on over an address with abbreviations', async () => {
    const address = 'Survey 118, Thol Road, Kadi, Dist. Mehsana, Gujarat 382715, India · GSTIN 24AABCS1111L1Z9';
    const [name, found] = await head(
      'SHREE AMBICA GINNING INDUSTRIES',
      address,
      'GINNING RECORD',
      'Lot: SU-12',
      'Lint: 8,200 kg',
    );
    expect([name, found?.slice(0, 40)]).toEqual(['SHREE AMBICA GINNING INDUSTRIES', address.slice(0, 40)]);
  });

  it.each([
    'ΕΚΚΟΚΚΙΣΤΗΡΙΑ ΔΟΜΟΚΟΥ Α.Ε.',
    'ТОВ «Полтавська пряжа»',
    'شركة الدلتا للغزل',
    'আশুলিয়া স্পিনিং মিলস লিমিটেড',
    '대한방적 주식회사',
  ])('is a company in its own letters: %s', async (name) => {
    const [found] = await head('SPINNING RECORD', name, '12 Mill Road', 'Yarn lot: NV-310', 'Yarn produced: 8,200 kg');
    expect(found).toBe(name);
  });
});
