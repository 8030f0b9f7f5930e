import { at, each, fact, type Near, near } from './near.ts';
import { alone, bundle, far, list, many, one, rounding, sums, units } from './sums.ts';

export const arithmetic: Near[] = [
  near('document.arithmetic', 'arithmetic-1', bundle(), [
    ...each(alone, one('amounts of the lines', rounding, units)),
    ...each(alone, one('amounts of the lines', far, ['kg', 'bales', undefined])),
    ...each(alone, one('line 1', far, ['kg', 'USD'])),
    ...each(
      alone,
      [
        [100, 4000],
        [100, 2001],
        [3000, 100],
      ].flatMap(([p, c]) => [
        sums(['net weight of 4 rows', p!, c!, 'kg'], ['count of 4 rows', p!, p!, 'bales']),
        sums(['net weight of 4 rows', p!, c!, 'kg'], ['gross weight of 4 rows', p!, p!, 'kg']),
        sums(['net weight of 4 rows', p!, c!, 'kg'], ['gross weight of 4 rows', p! + 1, p!, 'bales']),
        sums(['net weight of 4 rows', p!, c!, 'kg'], ['count of 4 rows', p!, p!, 'bales'], ['other', 5, 5, 'kg']),
      ]),
      [
        {},
        ...at(
          `${list} facts.total`,
          ...[4000, 4040, 4041, 4044, 4039, 3960, 3959, 4035, 3964, 100, 0, 3900].map((n) => fact(list, n)),
        ),
      ],
    ),
    ...each(
      alone,
      at(`${list} facts.baleCount`, fact(list, 100)),
      one(
        'weights',
        [
          [100, 150],
          [101, 150],
        ],
        ['kg', 'KGS', undefined, 'USD', 'kgx'],
      ),
    ),
    // The counts and weights of one list.
    ...each(alone, [
      ...[0.95, 0.949, 0.951, 0.945, 0.955, 1.05, 1.06, 1.04, 0.9, 0.5, 0.99].flatMap((share) => [
        sums(
          ...many('weight of 12 rows')([
            [1000, 1000 * share],
            [2000, 2000 * share],
          ]),
        ),
        sums(
          ...many('weight of 12 rows')([
            [1000, 1000 * share],
            [2000, 2000 * 0.7],
          ]),
        ),
        sums(
          ...many('weight of 12 rows')([
            [1000, 1000 * share],
            [2000, 2000 * 0.7],
            [3000, 1500],
            [4000, 2000],
            [5000, 2500],
            [5000, 2600],
          ]),
        ),
        sums(
          ['weight of 12 rows', 1000, 1000 * share, 'kg'],
          ['weight of 12 rows', 2000, 1000, 'kg'],
          ['amounts of the lines', 77, 70, 'USD'],
        ),
        sums(['weight of 12 rows', 1000, 1000 * share, 'kg'], ['weight of 11 rows', 2000, 1000, 'kg']),
        sums(['weight of 1 row', 1000, 1000 * share, 'kg'], ['weight of 1 row', 2000, 1000, 'kg']),
        sums(['weight of all rows', 1000, 1000 * share, 'kg'], ['weight of all rows', 2000, 1000, 'kg']),
        sums(['weight of arrows', 1000, 1000 * share, 'kg'], ['weight of arrows', 2000, 1000, 'kg']),
        sums(['weight of 12 rows', 1000, 1000 * share, 'kg']),
      ]),
      ...[10, 12, 12.5].flatMap((n) => [
        sums(['12 rows', n, 11, 'bales'], ['weight of 12 rows', 2000, 1900, 'kg']),
        sums(
          ['12 rows', n, 11, 'bales'],
          ['weight of 12 rows', 2000, 1900, 'kg'],
          ['amounts of the lines', 77, 70, 'USD'],
        ),
        sums(['12 rows', n, 11, 'bales'], ['amounts of the lines', 77, 70, 'USD']),
        sums(['12 rows', n, 11, 'bales'], ['weights', 4, 8000, 'kg']),
        sums(['12 rows', n, 11, 'bales'], ['weights', 4, 8000, 'kg'], ['amounts of the lines', 77, 70, 'USD']),
        sums(
          ['12 rows', n, 11, 'bales'],
          ...many('weight of 12 rows')([
            [1000, 700],
            [1000, 800],
            [1000, 750],
            [1000, 760],
            [1000, 770],
          ]),
        ),
        sums(['12 rows', n, 11, 'bales'], ['14 rows', n + 3, 11, 'bales'], ['weight of 12 rows', 2000, 1900, 'kg']),
        sums(['12 rows', n, 11]),
        sums(['12 rows', n, 11, 'bales']),
      ]),
    ]),
    // How surely a sum was read.
    ...each(alone, [
      ...[0.1, 0.5, 0.59, 0.6, 0.61, 0.69, 0.7, 0.71, 0.79, 0.8, 0.81, 0.84, 0.85, 0.86, 0.9].flatMap((sure) => [
        sums(['amounts', 100, 90, 'USD', 'Total 100', sure]),
        sums(['amounts', 100, 90, 'USD', 'Total 100', sure], ['weights', 50, 40, 'kg']),
        sums(['amounts', 100, 90, 'USD', 'Total 100', sure], ['weights', 50, 50, 'kg', 'Total 50', 0.1]),
      ]),
    ]),
    // What the line prints beside the figure.
    ...each(
      alone,
      [
        ['50 10 738,9', 738.9, 10_738.9],
        ['50 10 738,90', 738.9, 10_738.9],
        ['10 738,000', 738, 10_738],
        ['10738.0', 738, 10_738],
        ['10738 0', 738, 10_738],
        ['1 038', 38, 1038],
        ['1 038', 8, 1038],
        ['1 738', 738, 1738],
        ['1 739', 739, 1738],
        ['abc 1 738 def 5', 738, 1738],
        ['1738.5', 738, 1738],
        ['Total 738', 738, 1738],
        ['5 1 738', 738, 1738],
        ['1 738 5', 738, 1738],
        ['1738,00', 738, 1738],
        ['1738.0000', 738, 1738],
        ['0738', 738, 738.5],
        ['738', 738, 1738],
        ['Total 1738 = 738', 738, 1738],
        ['17380', 738, 1738],
        ['1 738', 738, 17_380],
        ['12 345', 345, 12_345],
        ['12 345', 45, 12_345],
        ['1345', 345, 1345],
        ['12 345 67', 345, 12_345],
      ].map(([quote, printed, computed]) =>
        sums(['weights', printed as number, computed as number, 'kg', quote as string]),
      ),
    ),
    ...each(
      alone,
      ['carried forward 100', 'Brought forward 100', 'Sum carried forward', 'übertrag', 'Total'].flatMap((quote) =>
        [
          'sum carried forward of 4 rows',
          'sum brought forward of 3',
          'weights of 4 rows',
          'sum carried forward of rows',
        ].map((of) => sums([of, 100, 90, 'kg', quote])),
      ),
    ),
    // A grand total, and what other papers bear out.
    ...each(
      [
        [12, 2400, 2000],
        [12, 2460, 2000],
        [12, 60, 50],
        [11, 2000, 1990],
        [11, 2000, 1500],
        [12, 2000, 1500],
        [13, 2000, 1500],
        [3, 2000, 1500],
        [3, 2000, 2000.9],
        [3, 2000, 2100],
        [10, 2000, 1985],
        [9, 2000, 1985],
        [11, 2000, 1985],
        [10, 2000, 1980],
        [10, 2000, 1979],
        [10, 2000, 1978.5],
        [10, 2000, 1981.5],
        [10, 2000, 2020],
        [10, 2000, 2021],
        [20, 2000, 1980],
        [20, 2000, 1979],
        [20, 2000, 1981],
        [20, 2000, 2021],
        [20, 2000, 1982.5],
        [20, 2000, 1978],
        [20, 2000, 2019],
        [20, 2100, 2090],
        [3, 2100, 2000],
        [12, 2401.2, 2000],
        [12, 2401.3, 2000],
        [12, 2401.1, 2000],
        [12, 2398.9, 2000],
        [12, 2398.7, 2000],
        [12, 2398.8, 2000],
        [2, 2400, 2000],
        [0, 2400, 2000],
        [1, 2400, 2000],
      ].flatMap(([rows, p, c]) => [
        sums([`weight of ${rows} rows`, p!, c!, 'kg']),
        sums([`weight of the ${rows} lines`, p!, c!, 'kg']),
      ]),
      [
        {},
        { 'bill-of-lading.pdf facts.netWeight': undefined },
        { 'bill-of-lading.pdf facts.grossWeight': undefined },
        { 'bill-of-lading.pdf facts.grossWeight': undefined, 'bill-of-lading.pdf facts.netWeight': undefined },
        { 'bill-of-lading.pdf facts.netWeight': undefined, 'bill-of-lading.pdf facts.grossWeight.value': 2000 },
        ...[2000.04, 2000.05, 2000.051, 2000.047, 2000.06, 2001, 2001.05, 2000.95, 2001.2].map((n) => ({
          'bill-of-lading.pdf facts.netWeight.value': n,
        })),
        { 'bill-of-lading.pdf facts.netWeight.value': 1, 'invoice.pdf facts.netWeight': undefined },
        { [`${list} facts.units.3.netKg`]: undefined },
        { [`${list} facts.units.3.grossKg`]: undefined, [`${list} facts.units.3.netKg`]: undefined },
        { [`${list} facts.units.4.tareKg`]: undefined, [`${list} facts.units.3.grossKg`]: undefined },
      ],
    ),
  ]),
];
