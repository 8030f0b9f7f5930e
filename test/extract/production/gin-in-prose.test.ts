import { describe, expect, it } from 'vitest';
import { readText } from './draw.ts';

const gin = async (head: string, by = 'Ginned by: R. Lang'): Promise<ReturnType<typeof factsOf>> => factsOf(head, by);
const factsOf = async (head: string, by: string) => {
  const [document] = await readText(
    [
      head,
      '',
      'Ginning record',
      '',
      'Cotton of the district. Ginning record, season 2024. Grower: P. & J. Colley, "Wattle Flat",',
      'Moree NSW. Picked 2 April - 9 April 2024, ginned 3 May 2024. Seed cotton 17,300 kg, lint 7,204 kg. Lot',
      'KS-77.',
      '',
      'Bale number   Net kg',
      '6621009914    225',
      '6621009915    227',
      '6621009916    226',
      '',
      `3 bales, 678 kg. ${by}`,
    ].join('\n'),
    'gin.txt',
  );
  return document!.facts;
};

describe("a gin's record in sentences under one line of head", () => {
  it('is of the firm at its head, with its address in the same line, and not of who did the work', async () => {
    const facts = await gin('Gwydir Valley Ginning Pty Ltd, Moree NSW 2400, Australia');
    expect(facts.issuer?.value).toBe('Gwydir Valley Ginning Pty Ltd');
    expect(facts.sites.find((s) => s.step === 'gin')).toMatchObject({
      name: 'Gwydir Valley Ginning Pty Ltd',
      country: 'AU',
    });
    expect(facts.parties.map((p) => p.name)).not.toContain('R. Lang');
  });

  it('keeps a firm that is named as the gin, and a sole gin without a head', async () => {
    const named = await gin('Gwydir Valley Ginning Pty Ltd, Moree NSW 2400, Australia', 'Ginned by: Namoi Cotton Ltd');
    expect(named.parties.filter((p) => p.role === 'gin').map((p) => p.name)).toEqual(['Namoi Cotton Ltd']);
    expect((await gin('')).parties.some((p) => p.role === 'gin' && p.name === 'R. Lang')).toBe(true);
  });

  it('has its grower without the sentences behind, its lot over the end of a line, and no season for its number', async () => {
    const facts = await gin('Gwydir Valley Ginning Pty Ltd, Moree NSW 2400, Australia');
    expect(facts.parties.find((p) => p.role === 'farm')?.address ?? 'Moree NSW').toBe('Moree NSW');
    expect(facts.references.flatMap((r) => (r.kind === 'lot' ? [r.value] : []))).toContain('KS-77');
    expect(facts.number?.value).toBeUndefined();
  });
});
