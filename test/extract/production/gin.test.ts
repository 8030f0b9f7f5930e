import { describe, expect, it } from 'vitest';
import { flows, read, readText, Sheet, sites, units } from './draw.ts';

const bale = (n: number) => [
  String(3188000 + n),
  (221 + (n % 7) * 0.5).toFixed(1),
  '2.0',
  (219 + (n % 7) * 0.5).toFixed(1),
];

describe("a gin's bale list in two columns of bales", async () => {
  const rows = [['Bale No', 'Gross kg', 'Tare', 'Net kg', 'Bale No', 'Gross kg', 'Tare', 'Net kg']];
  let net = 0;
  for (let i = 1; i <= 20; i++) {
    rows.push([...bale(i), ...bale(i + 20)]);
    net += Number(bale(i)[3]) + Number(bale(i + 20)[3]);
  }
  rows.push(['Total', '', '', '', '40 bales', '', '', net.toFixed(1)]);
  const [document] = await read(
    new Sheet()
      .text('DELTA GROWERS GIN, INC.', 50, 14, { bold: true })
      .text('1420 Levee Road, Greenwood, MS 38930, USA')
      .title('GIN BALE LIST')
      .field('Gin code:', '14842')
      .field('Crop year:', '2023')
      .field('Lot No.', 'L-2207')
      .field('Date ginned', '10/14/2023 - 10/16/2023')
      .field('Grown in:', 'Leflore County, Mississippi, USA')
      .field('Seed cotton received (kg)', '23,400.0')
      .field('Lint turnout', '37.6 %')
      .table([50, 110, 170, 220, 290, 350, 410, 460], rows),
  );
  const facts = document!.facts;

  it('gives one unit a bale, the total not among them', () => {
    expect(document!.type).toBe('ginning-record');
    expect(facts.units).toHaveLength(40);
    expect(new Set(facts.units.map((u) => u.id)).size).toBe(40);
    expect(units(facts)[0]).toEqual({ id: '3188001', lot: 'L-2207', netKg: 219.5, grossKg: 221.5, tareKg: 2 });
  });
  it('names the gin of the letterhead and where the cotton grew', () => {
    expect(sites(facts)).toContainEqual({
      step: 'gin',
      name: 'DELTA GROWERS GIN, INC.',
      address: '1420 Levee Road, Greenwood, MS 38930, USA',
      country: 'US',
    });
    expect(sites(facts)).toContainEqual({ step: 'grow', address: 'Leflore County, Mississippi, USA', country: 'US' });
    expect(facts.parties.map((p) => p.role)).toContain('gin');
  });
  it('weighs seed cotton in and lint out', () => {
    expect(flows(facts)).toContainEqual({ direction: 'in', material: 'seed-cotton', kg: 23400 });
    expect(flows(facts)).toContainEqual({ direction: 'out', material: 'lint', kg: 8820, lot: 'L-2207', bales: 40 });
    expect(facts.outturn?.value).toBe(0.376);
  });
  it('dates the ginning from first to last day', () => {
    expect(facts.events).toContainEqual(expect.objectContaining({ kind: 'gin', from: '2023-10-14', to: '2023-10-16' }));
  });
  it('finds no sum that does not add up', () => {
    expect(facts.sums.filter((s) => Math.abs(s.printed - s.computed) > 0.01)).toEqual([]);
    expect(facts.sums).toContainEqual(
      expect.objectContaining({ of: 'number of bales listed', printed: 40, computed: 40 }),
    );
  });
});

describe('a press log over three pages with page totals', async () => {
  const sheet = new Sheet()
    .title('PRESS LOG')
    .text('Rajkot Ginning & Pressing Factory, Gondal Road, Rajkot 360004, Gujarat, India')
    .field('Season', '2023-24');
  let n = 0;
  for (let p = 0; p < 3; p++) {
    if (p > 0)
      sheet
        .page()
        .text('Rajkot Ginning & Pressing Factory')
        .text(`Brought forward ${p * 30} bales`);
    const rows = [['P.R. No.', 'Date pressed', 'Lot', 'Gross Wt (Kgs)', 'Tare', 'Nett Wt (Kgs)']];
    let sub = 0;
    for (let i = 0; i < 30; i++) {
      n += 1;
      const net = 163 + (n % 5);
      sub += net;
      const day = String(3 + (n % 9)).padStart(2, '0');
      rows.push([`PR/${1200 + n}`, `${day}.12.2023`, 'K-17', String(net + 3), '3', String(net)]);
    }
    rows.push(['Page total', '', '', '', '', String(sub)]);
    sheet.table([50, 120, 200, 270, 350, 420], rows, false).text(`Page ${p + 1} of 3`, 480);
  }
  const documents = await read(sheet);
  const facts = documents[0]!.facts;

  it('is one document with every bale once', () => {
    expect(documents).toHaveLength(1);
    expect(facts.units.map((u) => u.id)).toEqual(Array.from({ length: 90 }, (_, i) => `PR/${1201 + i}`));
  });
  it('keeps the day and the lot of each bale', () => {
    expect(units(facts)[89]).toEqual({
      id: 'PR/1290',
      lot: 'K-17',
      netKg: 163,
      grossKg: 166,
      tareKg: 3,
      date: '2023-12-03',
    });
    expect(facts.events).toContainEqual(expect.objectContaining({ kind: 'gin', from: '2023-12-03', to: '2023-12-11' }));
    expect(facts.cropYear?.value).toBe('2023-24');
  });
});

describe('bales in other shapes', () => {
  it('reads runs with their counts, and a list of numbers in one cell', async () => {
    const [d] = await read(
      new Sheet()
        .title('GINNING RECORD')
        .field('Gin:', 'Faisal Cotton Ginners, Multan Road, Bahawalpur, Pakistan')
        .table(
          [50, 200, 300],
          [
            ['Bale Nos', 'No. of bales', 'Net weight kg'],
            ['1001-1100', '100', '16,400'],
            ['1101-1150', '50', '8,200'],
            ['1160, 1161 and 1165', '3', '492'],
          ],
        ),
    );
    expect(units(d!.facts).map((u) => [u.id, u.to, u.count, u.netKg])).toEqual([
      ['1001', '1100', 100, 16400],
      ['1101', '1150', 50, 8200],
      ['1160', undefined, undefined, undefined],
      ['1161', undefined, undefined, undefined],
      ['1165', undefined, undefined, undefined],
    ]);
  });
  it('turns pounds into kilograms by the heading', async () => {
    const rows = ['3188009 498', '3188010 502', '3188011 495'].map((r) => r.split(' '));
    const [d] = await read(
      new Sheet().title('GIN BALE LIST').table([50, 200], [['Bale No.', 'Net Wt (lbs)'], ...rows]),
    );
    expect(d!.facts.units[0]!.netKg).toBeCloseTo(225.889, 2);
  });
  it('says in a note what unit it took for weights without one', async () => {
    const rows = ['3188009 498', '3188010 502', '3188011 495'].map((r) => r.split(' '));
    const [d] = await read(new Sheet().title('GIN BALE LIST').table([50, 200], [['Bale No.', 'Net Wt'], ...rows]));
    expect(d!.facts.units[0]!.netKg).toBeCloseTo(225.889, 2);
    expect(d!.notes.join()).toContain('No unit of weight is printed: read in lb');
  });
  it('does not take the row number for a bale number', async () => {
    const rows = [
      ['1', '221.5'],
      ['2', '220.0'],
      ['3', '219.0'],
    ];
    const [d] = await read(new Sheet().title('GINNING RECORD').table([50, 200], [['No.', 'Net weight (kg)'], ...rows]));
    expect(d!.facts.units).toEqual([]);
  });
  it('gives no facts for a blank specimen form', async () => {
    const [d] = await read(
      new Sheet()
        .title('GINNING RECORD')
        .field('Gin:', '____________')
        .field('Seed cotton received (kg)', '........')
        .table(
          [50, 200, 300],
          [
            ['Bale No', 'Gross kg', 'Net kg'],
            ['', '', ''],
            ['', '', ''],
          ],
        ),
    );
    expect([d!.facts.units, d!.facts.flows, d!.facts.sites]).toEqual([[], [], []]);
  });
});

describe('data files of classing offices', () => {
  it('takes gin code, bale and day from fixed-width records', async () => {
    const [d] = await readText(
      '60115111946420150903000000004237343124 0\n60115111945820150903000000004237363174 0\n',
      'c.txt',
    );
    expect(units(d!.facts)).toEqual([
      { id: '1119464', ginCode: '60115', date: '2015-09-03' },
      { id: '1119458', ginCode: '60115', date: '2015-09-03' },
    ]);
  });
  it('takes them from a table with headings, decimal commas and semicolons', async () => {
    const lines = [1001, 1002, 1003].map((n) => `5017;${n};88;22${n % 10},5;12.11.2023;4,4`);
    const [d] = await readText(`gin_id;gin_bale;lot_num;weight;date_class;mic\n${lines.join('\n')}\n`, 'clamp.csv');
    expect(units(d!.facts)[0]).toEqual({ id: '1001', lot: '88', netKg: 221.5, date: '2023-11-12', ginCode: '5017' });
  });
  it('reads ten thousand bales, each once', async () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `14842,${3100000 + i},L-${Math.floor(i / 100)},221.5,219.5`);
    const [d] = await readText(`Gin Code,Bale No,Lot,Gross kg,Net kg\n${lines.join('\n')}\n`, 'bales.csv');
    expect(d!.facts.units).toHaveLength(10_000);
    expect(d!.facts.units.at(-1)).toMatchObject({ id: '3109999', lot: 'L-99', netKg: 219.5, ginCode: '14842' });
    expect(d!.facts.mentions.length).toBeLessThan(2000);
  });
});
