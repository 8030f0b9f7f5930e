import { cents, ginLots, sumOf } from './bales.ts';
import { company } from './company.ts';
import { consignment, totalled } from './consignment.ts';
import { cottonIndex, crops } from './crops.ts';
import { addDays } from './days.ts';
import type { Random } from './random.ts';
import type { Company, Line, Shipment } from './types.ts';

const ginNames: Record<string, string[]> = {
  US: ['* Cooperative Gin', '* Farmers Gin Company', 'United Gin of *, Inc.'],
  BR: ['Algodoeira * Ltda.', 'UBA Fazenda Boa Vista - *'],
  AU: ['* Cotton Gin Pty Ltd', 'Namoi Cotton Processing - * Gin'],
  IN: ['Shree Ganesh Ginning & Pressing Factory', '* Cotton Ginning Pvt. Ltd.'],
  TR: ['* Çırçır Prese Fabrikası A.Ş.', '* Pamuk Çırçır Sanayi Ltd. Şti.'],
  UZ: ['"* paxta tozalash" AJ', '* Paxta Klaster MCHJ'],
  EG: ['* Ginning Company S.A.E.', 'Delta Ginning - *'],
  GR: ['* Ginning Mill S.A.'],
  BJ: ["Usine d'égrenage de *"],
  BF: ["Usine d'égrenage de * I"],
  ML: ["Usine d'égrenage de *"],
  PK: ['* Cotton Ginning & Pressing Factory', 'Al-Madina Cotton Ginners, *'],
};

const farmNames: Record<string, string[]> = {
  US: ['Hollis & Sons Farms', 'T. Beckham Farms LP'],
  BR: ['Fazenda Rio Claro', 'Fazenda Santa Luzia'],
  AU: ['"Merrywinebone" Farming Co', 'Auscott River Block'],
  IN: ['Kisan Producer Company, *'],
  TR: ['Çelik Tarım İşletmesi, *'],
  UZ: ['"Oltin Vodiy" fermer xoʻjaligi'],
  PK: ['Chaudhry Agri Farms, *'],
};

export interface Ginning {
  crop: string;
  year: number;
  lots: Shipment['lots'];
  gin: NonNullable<Shipment['gin']>;
  farm: NonNullable<Shipment['farm']>;
  ended: string;
}

/** A gin's run of `count` bales in a crop year, with the farm whose seed cotton it took. */
export const ginning = (r: Random, origin: string, year: number, count: number): Ginning => {
  const crop = crops[origin]!;
  const days = r.int(Math.min(8, crop.days), Math.min(30, crop.days));
  const offset = r.int(12, Math.max(13, crop.days - days));
  const from = addDays(`${year}-${String(crop.start).padStart(2, '0')}-01`, offset);
  const code =
    crop.ids === 'pbi'
      ? r.pick(['60115', '14842', '07233', '41078', '20316'])
      : crop.ids === 'sai'
        ? r.digits(6)
        : crop.ids === 'china'
          ? `37${r.digits(3)}`
          : r.digits(3);
  const lots = ginLots(r, crop, code, year, count, r.pick([20, 25, 40, 50, 100]), from, days);
  const net = sumOf(lots.flatMap((l) => l.bales.map((b) => b.net)));
  const outturn = r.float(crop.outturn[0] + 0.004, crop.outturn[1] - 0.004, 4);
  const seedCotton = Math.round(net / outturn);
  const house: Company = company(r, origin, 'field', ginNames[origin]);
  const ended = addDays(from, days);
  const farm = company(r, origin, 'field', farmNames[origin] ?? ['* Growers Group']);
  const loads = Array.from({ length: r.int(5, 14) }, (_, i) => ({
    ticket: `${r.digits(5)}`,
    plot: `${r.pick(['A', 'B', 'N', 'Field '])}${i + 1}`,
    date: addDays(from, -r.int(2, 9)),
    truck: `${r.digits(2)}-${r.letters(2)}-${r.digits(3)}`,
    kg: 0,
  })).sort((a, b) => a.date.localeCompare(b.date));
  let left = seedCotton;
  loads.forEach((load, i) => {
    load.kg = i === loads.length - 1 ? left : Math.round(seedCotton / loads.length) + r.int(-200, 200);
    left -= load.kg;
  });
  const hectares = Math.round((net / r.int(900, 1500)) * 10) / 10;
  return {
    crop: crop.label === 'single' ? `${year}` : `${year}/${String(year + 1).slice(2)}`,
    year,
    lots,
    gin: {
      company: house,
      code,
      record: { number: `${r.letters(1)}${r.digits(5)}`, date: addDays(ended, 1) },
      outturn: Math.round((net / seedCotton) * 10000) / 10000,
      seedCotton,
      seed: Math.round(seedCotton * r.float(0.53, 0.57, 3)),
    },
    farm: {
      record: { number: `FR-${r.digits(4)}`, date: addDays(loads.at(-1)!.date, 1) },
      farm,
      variety: lots[0]!.variety,
      seedLot: `S${r.digits(5)}`,
      hectares,
      planted: addDays(loads[0]!.date, -r.int(150, 175)),
      from: loads[0]!.date,
      to: loads.at(-1)!.date,
      loads,
      kg: seedCotton,
    },
    ended,
  };
};

/** A consignment of raw cotton in bales: ginned, sold and shipped by its country. */
export const rawCotton = (r: Random, origin: string, year: number): Shipment => {
  const crop = crops[origin]!;
  const count = r.pick([24, 40, 60, 88, 100, 120]);
  const run = ginning(r.fork('gin'), origin, year, count);
  const base = consignment(r.fork('sale'), 'lint', origin, origin, run.ended, false);
  const price = cents(
    (((cottonIndex[Number(base.invoice.date.slice(0, 4))] ?? 78) + crop.spread) / 100) *
      2.20462 *
      r.float(0.98, 1.06, 3),
  );
  const hs = r.pick(['5201.00', '5201.00', '520100', '5201.00.9000']);
  const lines: Line[] = run.lots.map((lot) => {
    const net = sumOf(lot.bales.map((b) => b.net));
    return {
      description: `Raw cotton, ${lot.variety}, not carded or combed, crop ${run.crop}, grade ${lot.grade}`,
      hs,
      quantity: net,
      unit: 'kg',
      unitPrice: price,
      amount: cents(net * price),
      origin,
      net,
      gross: sumOf(lot.bales.map((b) => b.gross)),
      packages: lot.bales.length,
      lot: lot.id,
    };
  });
  const s = totalled(r, base, lines, 'bales', 88);
  return { ...s, crop: run.crop, lots: run.lots, gin: run.gin, farm: run.farm };
};
