import { expect, it } from 'vitest';
import { findPlaces } from '../../shared/screen/index.ts';

const found = (text: string) => findPlaces(text, { context: 'party' }).map((p) => `${p.name} ${p.strength}`);

it.each([
  ['Üretici: Şihezi Salça Fabrikası', 'Shihezi'],
  ["ŞİHEZİ'de üretilen salça", 'Shihezi'],
  ['Hersteller: Tomatenwerk Schihezi', 'Shihezi'],
  ['Conserverie de Chihezi', 'Shihezi'],
  ['Tumşuk Pamuk', 'Tumxuk'],
  ['Çangji Domates', 'Changji'],
  ['Usine de Tourfan', 'Turpan'],
])('%s stands for a place of the region as its language spells it', (text, place) => {
  expect(found(text)).toContain(`${place} strong`);
});

it.each(['Şehir Salça Fabrikası', 'Conserverie de Chessy', 'Çanakkale Domates'])('%s for none', (text) => {
  expect(found(text)).toEqual([]);
});
