import { describe, expect, test } from 'vitest';
import { readBlock } from '../../../shared/extract/base/block.ts';
import { countryIn } from '../../../shared/extract/production/columns.ts';
import { endsInZip, findCountries, mayBeState, parseCountry } from '../../../shared/extract/values/index.ts';

const countryOf = (...lines: string[]) => readBlock(lines)?.country;

describe('A state that shares its name or code with a country', () => {
  test.each([
    ['Tift Cotton Growers LLC', 'Moultrie, Georgia'],
    ['Tift Cotton Growers LLC', 'Moultrie, GA'],
    ['Pinal Ginning Co., Inc.', 'Eloy, AZ'],
    ['Delta Compress LLC', 'Marianna, AR'],
    ['San Joaquin Tomato Processors, Inc.', 'Los Banos, CA'],
    ['Algodoeira Parecis Ltda.', 'Sapezal, MT'],
  ])('%s, %s names no country by its end alone', (...lines) => {
    expect(countryOf(...lines)).toBeUndefined();
    expect(countryIn(lines.join(', '))).toBeUndefined();
  });

  test.each(['Moultrie, Georgia 31768', 'Moultrie, GA 31768-1234', 'Jamaica, NY 11434', 'Lebanon, TN 37087'])(
    '%s is in the USA by its postal code',
    (address) => {
      expect(endsInZip(address)).toBe(true);
      expect(countryOf('Some Cotton Co., Inc.', address)).toBe('US');
    },
  );

  test.each([
    ['Rustavi, Georgia', 'GE'],
    ['12 Agmashenebeli Ave, Tbilisi 0102, Georgia', 'GE'],
    ['Hafenstraße 4, 20457 Hamburg, DE', 'DE'],
    ['Coimbatore 641001, IN', 'IN'],
    ['Guangzhou, CN', 'CN'],
    ['Adana, TR', 'TR'],
    ['Moultrie, Georgia, USA', 'US'],
    ['Casablanca, MA 20250, Morocco', 'MA'],
  ])('%s is still in %s', (address, country) => {
    expect(countryOf('Some Textile Co., Ltd.', address)).toBe(country);
  });

  test('Georgia in a list of states or behind a county is the state; alone it is the country', () => {
    expect(findCountries('cotton of Alabama, Georgia and Texas').map((c) => c.value)).toEqual(['US']);
    expect(findCountries('grown in Colquitt County, Georgia').map((c) => c.value)).toEqual(['US']);
    expect(countryIn('Colquitt County, Georgia')).toBe('US');
    expect(parseCountry('Georgia')?.value).toBe('GE');
    expect(findCountries('Turkey, Georgia and Armenia').map((c) => c.value)).toEqual(['TR', 'GE', 'AM']);
    expect(mayBeState('Turkey, Georgia')).toBe(false);
  });
});
