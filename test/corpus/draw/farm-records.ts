import { countryOf } from '../world/company.ts';
import type { Layout } from './paper.ts';
import { boxed, pairs, scribble, table } from './parts.ts';
import { handOf } from './write.ts';

/** A harvest log: one load a row with its weighbridge ticket. */
export const harvestLog: Layout = (s, r) => {
  const f = s.farm!;
  const hand = handOf(r, f.farm.country, r.chance(0.4));
  const spanish = ['MX', 'CL', 'ES'].includes(f.farm.country) && r.chance(0.6);
  const w = spanish
    ? {
        title: 'BITÁCORA DE COSECHA',
        farm: 'Rancho / Productor',
        place: 'Ubicación',
        no: 'Folio',
        date: 'Fecha',
        crop: 'Cultivo',
        variety: 'Variedad',
        lot: 'Lote de cosecha',
        area: 'Superficie (ha)',
        planted: 'Fecha de siembra',
        origin: 'País de origen',
        ticket: 'Boleta',
        plot: 'Lote',
        day: 'Fecha de cosecha',
        truck: 'Camión',
        kg: 'Peso neto (kg)',
        total: 'Total',
        seed: 'Lote de semilla',
        to: 'Entregado a',
        sign: 'Encargado de campo',
      }
    : {
        title: 'HARVEST LOG',
        farm: 'Farm / Grower',
        place: 'Location',
        no: 'Log No.',
        date: 'Date',
        crop: 'Crop',
        variety: 'Variety',
        lot: 'Harvest lot',
        area: 'Area (ha)',
        planted: 'Planting date',
        origin: 'Country of origin',
        ticket: 'Ticket No.',
        plot: 'Plot',
        day: 'Harvest date',
        truck: 'Truck',
        kg: 'Net weight (kg)',
        total: 'Total',
        seed: 'Seed lot',
        to: 'Delivered to',
        sign: 'Field supervisor',
      };
  const crop = s.goods === 'tomato' || s.goods === 'tomato-seed' ? (spanish ? 'Tomate' : 'Tomatoes') : 'Seed cotton';
  return {
    type: 'farm-record',
    layout: 'harvest-log',
    language: spanish ? 'es' : 'en',
    printed: {
      number: f.record.number,
      date: f.record.date,
      ...(s.statesOrigin ? { countryOfOrigin: s.origin } : {}),
      netWeight: f.kg,
    },
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Noto', base: 9 });
        pen.say(w.title, { size: 14, bold: true, gap: 6 });
        pairs(
          pen,
          [
            [w.farm, f.farm.name],
            [w.place, [...f.farm.lines, f.farm.countryName].join(', ')],
            [w.no, f.record.number],
            [w.date, hand.date(f.record.date)],
            [w.crop, crop],
            [w.variety, f.variety],
            ...(s.goods === 'tomato' ? ([[w.lot, s.lines[0]!.lot]] as [string, string][]) : []),
            [w.seed, f.seedLot],
            [w.to, s.gin?.company.name ?? s.seller.name],
            [w.area, hand.number(f.hectares, 2)],
            [w.planted, hand.date(f.planted)],
            ...(s.statesOrigin
              ? ([[w.origin, countryOf(s.origin).own ?? countryOf(s.origin).name]] as [string, string][])
              : []),
          ],
          { how: r.pick(['right', 'dots']), labelWidth: 140 },
        );
        table(
          pen,
          [
            { head: w.ticket, width: 14 },
            { head: w.plot, width: 14 },
            { head: w.day, width: 16 },
            { head: w.truck, width: 16 },
            { head: w.kg, width: 16, align: 'right' },
          ],
          f.loads.map((l) => [l.ticket, l.plot, hand.date(l.date), l.truck, hand.number(l.kg, 0)]),
          { rules: r.pick(['all', 'striped']), foot: [w.total, '', '', '', hand.number(f.kg, 0)] },
        );
        pen.y += 20;
        scribble(pen, pen.left, pen.y, f.kg);
        pen.say(w.sign, { size: 8 });
      },
    },
  };
};

/** A grower's declaration on a form: boxes, the season in one line, no table of loads. */
export const growerDeclaration: Layout = (s, r) => {
  const f = s.farm!;
  const hand = handOf(r, f.farm.country, true);
  const crop = s.goods === 'tomato' || s.goods === 'tomato-seed' ? 'Tomatoes' : 'Cotton';
  return {
    type: 'farm-record',
    layout: 'grower-declaration',
    language: 'en',
    printed: { number: f.record.number, date: f.record.date, ...(s.statesOrigin ? { countryOfOrigin: s.origin } : {}) },
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Times', base: 10, margin: 56 });
        pen.say('FARM PRODUCTION RECORD', { size: 15, bold: true, align: 'center', gap: 8 });
        let y = pen.y;
        const half = pen.width / 2;
        const put = (label: string, value: string, left: boolean, h = 34) =>
          boxed(pen, left ? pen.left : pen.left + half, y, half, h, label, [value]);
        put('Record No.', f.record.number, true);
        put('Date', hand.date(f.record.date), false);
        y += 34;
        put('Name of grower', f.farm.name, true);
        put('Farm location', [...f.farm.lines, f.farm.countryName].join(', '), false, 34);
        y += 34;
        put('Crop and variety', `${crop}, ${f.variety}`, true);
        s.goods === 'tomato' ? put('Harvest lot', s.lines[0]!.lot, false) : put('Seed lot', f.seedLot, false);
        y += 34;
        put('Cultivated area', `${hand.number(f.hectares, 2)} hectares`, true);
        put('Country where grown', s.statesOrigin ? countryOf(s.origin).name : '', false);
        y += 34;
        put('Date planted', hand.date(f.planted), true);
        put('Harvested from - to', `${hand.date(f.from)} - ${hand.date(f.to)}`, false);
        y += 34;
        put('Quantity harvested', `${hand.number(f.kg, 0)} kg`, true);
        put('Delivered to', s.gin?.company.name ?? s.seller.name, false);
        pen.y = y + 50;
        pen.say(
          'I declare that the crop described above was grown and harvested on this farm, by workers hired and paid by it.',
          { gap: 30 },
        );
        scribble(pen, pen.left + 10, pen.y, 3);
        pen.say('Signature of grower: ______________________');
      },
    },
  };
};

/** Seed for sowing: the producer's lot certificate. */
export const seedCertificate: Layout = (s, r) => {
  const f = s.farm!;
  const hand = handOf(r, f.farm.country, true);
  const boxes = r.chance(0.5);
  const list: [string, string][] = [
    ['Certificate No.', `SL-${f.record.number}`],
    ['Date of issue', hand.date(f.record.date)],
    ['Seed producer', f.farm.name],
    ['Place of seed production', [...f.farm.lines, f.farm.countryName].join(', ')],
    ['Species', s.goods.startsWith('tomato') ? 'Solanum lycopersicum (tomato)' : 'Gossypium hirsutum (cotton)'],
    ['Variety', f.variety],
    ['Seed lot No.', f.seedLot],
    ['Country of seed production', s.statesOrigin ? countryOf(s.origin).name : ''],
    ['Harvested', hand.date(f.to)],
    ['Net quantity', `${hand.number(s.goods === 'tomato-seed' ? f.kg : Math.round(f.hectares * 14), 0)} kg`],
    ['Germination', `${r.int(88, 97)} %`],
    ['Purity', '99.8 %'],
  ];
  return {
    type: 'seed-record',
    layout: boxes ? 'seed-boxes' : 'seed-list',
    language: 'en',
    printed: {
      number: `SL-${f.record.number}`,
      date: f.record.date,
      ...(s.statesOrigin ? { countryOfOrigin: s.origin } : {}),
      lots: [f.seedLot],
    },
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: boxes ? 'Helvetica' : 'Courier', base: 9.5, margin: 54 });
        pen.say(r.pick(['SEED LOT CERTIFICATE', 'SEED PRODUCTION RECORD']), {
          size: 14,
          bold: true,
          align: boxes ? 'center' : 'left',
          gap: 10,
        });
        if (boxes) {
          for (const [i, [label, value]] of list.entries())
            boxed(pen, pen.left + (i % 2) * (pen.width / 2), pen.y + Math.floor(i / 2) * 40, pen.width / 2, 40, label, [
              value,
            ]);
          pen.y += 40 * Math.ceil(list.length / 2) + 30;
        } else pairs(pen, list, { how: 'dots', labelWidth: 200 });
        pen.y += 24;
        scribble(pen, pen.left, pen.y, 6);
        pen.say('Seed production manager', { size: 8 });
      },
    },
  };
};
