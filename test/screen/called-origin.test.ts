import { expect, test } from 'vitest';
import { findPlaces } from '../../shared/screen/places.ts';

const strong = (text: string) =>
  findPlaces(text, { context: 'statement' })
    .filter((m) => m.strength === 'strong')
    .map((m) => m.name);

test.each([
  ['Anche 4 fusti di concentrato, merce di provenienza Shihezi, sdoganata a Salerno.', 'Shihezi'],
  ['Goods from Korla, cleared at Salerno in June.', 'Korla'],
  ['4 bidones de pasta de procedencia Turpan, despachados en Valencia.', 'Turpan'],
  ['The paste of Korla origin was cleared at Bremen.', 'Korla'],
])('a well-known place that is called the origin is one, wherever else the goods went: %s', (text, name) => {
  expect(strong(text)).toEqual([expect.stringContaining(name)]);
});

test.each([
  'Goods from Khorgos, Kazakhstan, cleared at Salerno.',
  'Merce non di provenienza Korla, sdoganata a Salerno.',
  'No goods from Korla, cleared at Salerno, were used.',
])('and another country behind the name, or a denial, is heard: %s', (text) => {
  expect(strong(text)).toEqual([]);
});

test('received goods of an origin are said to come from there', () => {
  const claimed = (text: string) => findPlaces(text, { context: 'statement' }).some((m) => m.claimed === true);
  expect(claimed('La linea ha ricevuto 4 fusti di concentrato di provenienza Turpan (Cina).')).toBe(true);
  expect(claimed('La linea non ha ricevuto concentrato di provenienza Turpan (Cina).')).toBe(false);
});
