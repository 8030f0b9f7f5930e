import { expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { readLabel } from '../../../shared/extract/layout/labelled.ts';
import { drawPage } from '../page.ts';

it.each([
  'Country of seed multiplication: Peru',
  'Seed production area: Arica',
  'Lugar de multiplicación de la semilla: Arica',
  'Pays de production des semences : Maroc',
  'Paese di moltiplicazione delle sementi: Cile',
  'País de produção das sementes: Brasil',
  'Vermehrungsland des Saatguts: Ungarn',
  'Страна производства семян: Молдова',
  'Tohumun üretildiği ülke: Fas',
  "Urug' yetishtirilgan joy: Samarqand",
  '制种地点：甘肃张掖',
])('%s tells where the seed was raised, not the goods', (line) => {
  expect(readLabel(line)?.fields).toEqual(['seedOrigin']);
});

it.each(['Country of production: Peru', 'País de producción: Chile', 'Страна производства: Молдова'])(
  '%s tells nothing of the seed',
  (line) => {
    expect(readLabel(line)?.fields).not.toContain('seedOrigin');
  },
);

it('is the place of the seed on whatever paper it stands, and no origin of the goods', () => {
  const page = drawPage(`
FACTURA
Proveedor: Semillas del Elqui SpA
Comprador: Agricola Longavi Ltda.
Lugar de multiplicación de la semilla: Korla, China
Cantidad: 900 kg`);
  const { facts } = extractFacts([page], { id: 'd', type: 'invoice', language: 'es' });
  expect(facts.mentions.find((m) => m.text.includes('Korla'))).toMatchObject({ context: 'origin', step: 'seed' });
  expect(facts.countryOfOrigin).toBeUndefined();
});
