import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const slip = (grower: string, unit: string) =>
  extractFacts(
    [
      drawPage(`
             VALLEY ROSE CANNERY, INC.
             4410 S. Canal Rd., Firebaugh, CA 93622

TICKET   0551830        DATE   09/02/24
${grower}
COMMODITY   TOMATOES

GROSS                                               78940   ${unit}
TARE                                                26940   ${unit}
NET                                                 52000   ${unit}`),
    ],
    { id: 'd', type: 'farm-record', language: 'en' },
  ).facts;

test('the figures of a scale far from their labels are weights in the unit behind them', () => {
  const facts = slip('GROWER   1183', 'LB');
  expect(facts.netWeight?.value).toBeCloseTo(23586.8, 1);
  expect(facts.grossWeight?.value).toBeCloseTo(35806.6, 1);
  expect(facts.number?.value).toBe('0551830');
  expect(slip('GROWER   1183', 'KG').netWeight?.value).toBe(52000);
});

test('who prints a ticket that asks for the grower is not the farm', () => {
  expect(slip('GROWER   1183', 'LB').parties.filter((p) => p.role === 'farm')).toEqual([]);
  expect(slip('', 'LB').parties.some((p) => p.role === 'farm')).toBe(true);
});

test('a grower stands behind his number, and goes on below', () => {
  const farm = (...grower: string[]) => slip(grower.join('\n'), 'LB').parties.find((p) => p.role === 'farm');
  expect(farm('GROWER 2274 ARBURUA')?.name).toBe('ARBURUA');
  expect(farm('GROWER 2274 ARBURUA', 'FARMS')).toMatchObject({ name: 'ARBURUA FARMS', ids: ['2274'] });
  expect(farm('GROWER: Arburua Farms')?.name).toBe('Arburua Farms');
  expect(farm('GROWER   1183')).toBeUndefined();
});

test('so does any party behind a number, which no street, sum or firm of a number is', () => {
  const buyer = (line: string) => slip(line, 'LB').parties.find((p) => p.role === 'buyer');
  expect(buyer('BUYER 0417 HARRIS MERCHANTS')).toMatchObject({ name: 'HARRIS MERCHANTS', ids: ['0417'] });
  expect(buyer('BUYER 20417 HARRIS')?.name).toBe('HARRIS');
  expect(buyer('BUYER: 1888 Mills LLC')?.name).toBe('1888 Mills LLC');
  expect(buyer('BUYER 4410 CANAL ROAD')?.name).not.toBe('CANAL ROAD');
  expect(buyer('BUYER 2024 CAMPAIGN')?.name).not.toBe('CAMPAIGN');
  expect(buyer('BUYER 5200 KILOS')?.name).not.toBe('KILOS');
});
