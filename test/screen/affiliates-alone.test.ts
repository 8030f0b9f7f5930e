import { describe, expect, it } from 'vitest';
import { screenDocuments } from '../../shared/screen/index.ts';
import { screenName } from '../../shared/screen/names.ts';
import { paper } from '../rules/case.ts';

const inText = (text: string) =>
  screenDocuments(
    [paper({ type: 'tomato-processing-record', mentions: [{ text, context: 'statement' }] })],
    '2026-03-01',
  ).names.map((hit) => hit.match.level);

describe('a company of the Corps by the one word that it goes by', () => {
  it.each([
    'Concentrate added: 300 kg, supplier Chalkis',
    'Aggiunti 300 kg, fornitore: Chalkis, fusti 12–14',
    'fournisseur Guannong, 2 fûts',
    'Vier Fässer von Chalkis',
    'blended with Chalkis paste of 2025',
    '300 kg, supplier Chalkis. Delivered by the growers of Foggia, Italy, in August',
    'concentrado de Chalkis, 300 kg',
  ])('is asked about where it supplies: %s', (text) => {
    expect(new Set(inText(text))).toEqual(new Set(['review']));
  });

  it.each([
    'Delivered to our depot in Chalkis',
    'Tomatoes of Evia, supplier Chalkis Coop, Greece',
    'No paste from Chalkis was used',
    'The Chalkis road was closed',
  ])('is a town, or denied: %s', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it('is asked about as a supplier’s whole name', () => {
    expect(screenName('Chalkis', { date: '2026-03-01', role: 'supplier' })[0]?.level).toBe('review');
    expect(screenName('Chalkis', { date: '2026-03-01', role: 'consignee' })).toEqual([]);
    expect(screenName('Chalkis', { date: '2026-03-01' })).toEqual([]);
  });
});
