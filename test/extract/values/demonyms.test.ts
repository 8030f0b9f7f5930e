import { describe, expect, it } from 'vitest';
import { findCountries } from '../../../shared/extract/values/index.ts';

const codes = (text: string) => findCountries(text).map((c) => c.value);

describe('what goods of a country are called', () => {
  it.each([
    ['coton du Mali', 'ML'],
    ['Baumwolle aus Mali', 'ML'],
    ['coton-fibre béninois', 'BJ'],
    ['algodón brasileño tipo 31', 'BR'],
    ['algodón pima peruano', 'PE'],
    ['cotone turco', 'TR'],
    ['pomodori cinesi', 'CN'],
    ['passata di pomodoro 100% italiano', 'IT'],
    ['algodão do Mato Grosso', 'BR'],
    ['tomates turques', 'TR'],
    ['ägyptische Baumwolle', 'EG'],
    ['chinesisches Tomatenmark', 'CN'],
    ['türk pamuğu', 'TR'],
    ['Ege pamuğu', 'TR'],
    ["o'zbek paxtasi", 'UZ'],
    ['хлопок узбекский', 'UZ'],
    ['国产棉', 'CN'],
    ['疆棉', 'CN'],
    ['CN-XJ', 'CN'],
    ['Giza 94', 'EG'],
    ['Savannah, Georgia', 'US'],
    ['Georgia, USA', 'US'],
    ['Tbilisi, Georgia', 'GE'],
  ])('%s is of %s', (text, code) => expect(codes(text)).toEqual([code]));

  it.each([
    'Turkish towels',
    '100% cotton chinos',
    'cotton chino trousers',
    'Italian style peeled tomatoes',
    'tomate tipo italiano',
    'Pantalón de algodón estilo americano',
    'Bermuda shorts, cotton',
    'Swiss dot cotton',
    'Panama weave cotton',
    'Chinese collar shirt',
    'Pima cotton',
    'Kapas, mali',
  ])('“%s” names a style', (text) => expect(codes(text)).toEqual([]));
});
