import { rawCotton } from './cotton.ts';
import type { Random } from './random.ts';
import { textile } from './textile.ts';
import { freshTomato, pasteShipment, sauceShipment, seedShipment } from './tomato.ts';
import type { GoodsKind, Shipment } from './types.ts';

const cottonOrigins = ['US', 'BR', 'AU', 'IN', 'TR', 'UZ', 'EG', 'GR', 'BJ', 'BF', 'ML', 'PK', 'CN'];
/** Cotton of the first, last step in the second. */
const routes: [string, string][] = [
  ['US', 'HN'],
  ['US', 'VN'],
  ['US', 'BD'],
  ['BR', 'BD'],
  ['BR', 'VN'],
  ['AU', 'VN'],
  ['IN', 'IN'],
  ['IN', 'BD'],
  ['TR', 'TR'],
  ['PK', 'PK'],
  ['EG', 'EG'],
  ['BF', 'BD'],
  ['US', 'TR'],
  ['ML', 'IN'],
];
const pasteOrigins = ['IT', 'ES', 'PT', 'CL', 'TR'];

/** A complete consignment of the kind: origins, years and weights chosen by the seed. */
export const anyOf = (r: Random, goods: GoodsKind, origin?: string): Shipment => {
  const year = r.pick([2021, 2022, 2023, 2024, 2025]);
  const [grown, made] = origin ? (routes.find(([o]) => o === origin) ?? [origin, origin]) : r.pick(routes);
  switch (goods) {
    case 'lint':
      return rawCotton(r, origin ?? r.pick(cottonOrigins), Math.min(year, 2024));
    case 'yarn':
    case 'fabric':
    case 'garment':
      return textile(r, goods, grown, made, Math.min(year, 2024));
    case 'tomato':
      return freshTomato(r, origin ?? 'MX', Math.max(year, 2023));
    case 'paste':
      return pasteShipment(r, origin ?? r.pick(pasteOrigins), year);
    case 'sauce':
      return sauceShipment(r, origin ?? r.pick(pasteOrigins), year);
    case 'tomato-seed':
      return seedShipment(r, origin ?? r.pick(['CL', 'IT', 'ES']), year);
    case 'other':
      throw new Error('goods outside cotton and tomato are made by faults/uncovered.ts');
  }
};
