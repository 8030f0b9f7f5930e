import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

/** A gin's list in two pairs of columns side by side over a line of totals; its twelve bales weigh 2,664 kg. */
const sums = (total: string) => {
  const kg = (n: number) => `${216 + n}.0`;
  const rows = Array.from(
    { length: 6 },
    (_, i) => `${61770 + i}      ${kg(i + 3)}     ${61776 + i}      ${kg(i + 3 + (i % 2 ? 1 : 0))}`,
  );
  const text = `
GIN RECORD No. 12

Gin lot        KX-71

Bale No    Net kg    Bale No    Net kg
${rows.join('\n')}

${total}`;
  const { facts } = extractFacts([drawPage(text)], { id: 'd', type: 'ginning-record', language: 'en' });
  expect(facts.units).toHaveLength(12);
  const all = facts.units.reduce((sum, u) => sum + (u.netKg ?? 0), 0);
  return facts.sums.filter((s) => s.unit === 'kg').map((s) => [s.printed, s.computed === all]);
};

test('a line of totals that counts the bales of the list is held against their weights', () => {
  expect(sums('Total 12 bales 2,764.0 kg')).toEqual([[2764, true]]);
  expect(sums('Total: 12 bales, 2,764.0 kg')).toEqual([[2764, true]]);
});

test('one that counts other bales, or gives two weights, is not', () => {
  expect(sums('Total 40 bales 8,764.0 kg')).toEqual([]);
  expect(sums('Total 12 bales 2,764.0 kg 2,790.0 kg')).toEqual([]);
});
