import type { Crop } from './crops.ts';
import { addDays } from './days.ts';
import { gs1Check } from './freight.ts';
import type { Random } from './random.ts';
import type { Bale, CottonLot } from './types.ts';

const round1 = (n: number) => Math.round(n * 10) / 10;

/** Names the bales of one gin as its country does. `next` gives the following number, gaps where the country has them. */
const numbering = (r: Random, ids: Crop['ids'], ginCode: string, year: number) => {
  let serial = r.int(1, 400) * 100 + 1;
  if (ids === 'pbi') {
    let bale = r.int(1_100_000, 1_900_000);
    return {
      running: false,
      lot: () => `${r.pick(['', 'L'])}${r.digits(5)}`,
      next: () => {
        bale += r.chance(0.8) ? 1 : r.int(2, 7);
        return `${ginCode}${String(bale).padStart(7, '0')}`;
      },
    };
  }
  if (ids === 'sai') {
    let bale = r.int(10_000, 480_000);
    return {
      running: false,
      lot: () => `${r.int(100, 990)}/${String(year).slice(2)}`,
      next: () => {
        const seventeen = `0789${ginCode}${'1'}${String(++bale).padStart(6, '0')}`.slice(0, 17);
        return `00${seventeen}${gs1Check(seventeen)}`;
      },
    };
  }
  if (ids === 'china') {
    let lot = r.int(1, 180);
    return {
      running: true,
      lot: () => `${ginCode}${String(year).slice(2)}1${String(++lot).padStart(3, '0')}`,
      next: (lotId: string, index: number) => `${lotId}${String(index + 1).padStart(3, '0')}`,
    };
  }
  if (ids === 'press-running') {
    return { running: true, lot: () => `${r.int(12, 380)}`, next: () => String(serial++) };
  }
  if (ids === 'serial') {
    serial = r.int(10, 88) * 100_000 + r.int(1, 900) * 100;
    return { running: true, lot: () => `${r.pick(['A', 'N', 'G', 'W'])}${r.digits(4)}`, next: () => String(serial++) };
  }
  let lot = r.int(8, 240);
  serial = r.int(100, 900) * 1000;
  return { running: true, lot: () => String(++lot), next: () => String(++serial) };
};

/** Lots of bales of one gin, `count` bales in all, ginned from `from` on over `days`. Weights in kilograms to one decimal. */
export const ginLots = (
  r: Random,
  crop: Crop,
  ginCode: string,
  year: number,
  count: number,
  lotSize: number,
  from: string,
  days: number,
): CottonLot[] => {
  const name = numbering(r, crop.ids, ginCode, year);
  const lots: CottonLot[] = [];
  let made = 0;
  while (made < count) {
    const id = name.lot();
    const size = Math.min(lotSize, count - made);
    const bales: Bale[] = [];
    for (let i = 0; i < size; i++) {
      const net = r.float(crop.net[0], crop.net[1], 1);
      const tare = r.float(crop.tare[0], crop.tare[1], 1);
      bales.push({
        id: name.next(id, i),
        net,
        tare,
        gross: round1(net + tare),
        date: addDays(from, Math.floor(((made + i) / count) * days)),
      });
    }
    made += size;
    lots.push({
      id,
      variety: r.pick(crop.varieties),
      grade: r.pick(crop.grades),
      staple: r.pick(['1-1/8"', '1-5/32"', '37', '36']),
      mic: r.float(3.8, 4.8, 1).toFixed(1),
      bales,
      running: name.running,
    });
  }
  return lots;
};

export const sumOf = (numbers: number[]): number => Math.round(numbers.reduce((a, b) => a + b, 0) * 10) / 10;

/** Money to two decimals. */
export const cents = (n: number) => Math.round(n * 100) / 100;
