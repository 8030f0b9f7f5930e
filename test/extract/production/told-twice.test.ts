import { describe, expect, it } from 'vitest';
import { flows, read, readText, Sheet } from './draw.ts';

const list = (first: number, weight: (n: number) => number) =>
  Array.from({ length: 10 }, (_, i) => [String(first + i), weight(i).toFixed(1)]);
const sum = (rows: string[][]) => rows.reduce((total, r) => total + Number(r[1]), 0).toFixed(1);

describe('a register with a summary by lot and a list of the bales of each lot', async () => {
  const one = list(7001, (n) => 163 + n * 0.4);
  const two = list(7011, (n) => 163.2 + n * 0.4);
  const sheet = new Sheet()
    .title('GIN REGISTER')
    .text('Kothi Ginning Industries, Plot 4, Rajkot 360004, Gujarat, India')
    .text('Summary of lots')
    .table(
      [50, 120, 180, 240, 300, 400],
      [
        ['Lot No.', 'Bales', 'PR From', 'PR To', 'Lint kg', 'Seed cotton kg'],
        ['K-311', '10', '7001', '7010', sum(one), '4,800'],
        ['K-312', '10', '7011', '7020', sum(two), '4,810'],
      ],
    )
    .text('Bale list of lot K-311')
    .table([50, 200], [['Bale No.', 'Net kg'], ...one])
    .page()
    .text('Bale list of lot K-312')
    .table([50, 200], [['Bale No.', 'Net kg'], ...two]);
  const documents = await read(sheet);
  const facts = documents[0]!.facts;

  it('lists every bale once, with the lot that the summary or the caption gives it', () => {
    expect(facts.units).toHaveLength(20);
    expect(facts.bales?.value).toEqual(Array.from({ length: 20 }, (_, i) => String(7001 + i)));
    expect(facts.units.map((u) => u.lot)).toEqual([...Array(10).fill('K-311'), ...Array(10).fill('K-312')]);
  });
  it('counts the lint of a lot once, though its two lists weigh nearly the same', () => {
    const lint = flows(facts).filter((f) => f.material === 'lint');
    expect(lint.reduce((total, f) => total + (f.kg ?? 0), 0)).toBeCloseTo(Number(sum(one)) + Number(sum(two)), 1);
    expect(lint.map((f) => f.lot).sort()).toEqual(['K-311', 'K-312']);
  });
});

it('writes ranges of bales out in the list of numbers, and keeps them as ranges among the units', async () => {
  const [d] = await read(
    new Sheet()
      .title('GINNING RECORD')
      .text('Compagnie Cotonnière du Nord S.A., Usine d’égrenage, Korhogo, Côte d’Ivoire')
      .table(
        [50, 150, 230, 310, 400],
        [
          ['Date égrenage', 'Balles du n°', 'au n°', 'Nombre', 'Fibre kg'],
          ['08/01/2024', '304201', '304230', '30', '6 662'],
          ['09/01/2024', '304231', '304260', '30', '6 637'],
        ],
      ),
  );
  expect(d!.facts.units.map((u) => [u.id, u.to])).toEqual([
    ['304201', '304230'],
    ['304231', '304260'],
  ]);
  expect(d!.facts.bales?.value).toHaveLength(60);
  expect(d!.facts.bales?.value.at(-1)).toBe('304260');
});

it('takes what one piece needs for no amount that flowed', async () => {
  const [d] = await readText(
    [
      'Cutting and sewing production record',
      'Factory,"Song Hoa Garment JSC, Nam Dinh, Vietnam"',
      'Net weight per piece,0.31 kg',
      '',
      'Item,Material,Composition,Consumption',
      'Shell,Fleece 240 gsm,100% polyester,0.31 kg',
      'Thread,Spun 40/2,100% polyester,120 m',
      'Zipper,Nylon coil,100% polyamide,1 pc',
    ].join('\n'),
    'materials.csv',
  );
  expect(d!.type).toBe('garment-record');
  expect(d!.facts.flows).toEqual([]);
});

it('counts pieces at their last stage only', async () => {
  const [d] = await readText(
    [
      'Cutting and sewing production record',
      'Style,Pieces cut,Pieces sewn,Pieces packed',
      'PO-115,7260,7218,7200',
      'PO-116,4840,4811,4800',
    ].join('\n'),
    'sewing.csv',
  );
  expect(flows(d!.facts).map((f) => f.quantity)).toEqual([7200, 4800]);
});

it('reads the origin of a gin without one from its address, and says so', async () => {
  const [d] = await readText(
    [
      'Ginning record,season 2023/24',
      'Gin,"Ekkokistiria Sofadon S.A., Sofades, Karditsa, Greece"',
      '',
      'Bale No,Net kg',
      'KR1001,223.0',
      'KR1002,226.0',
    ].join('\n'),
    'gin.csv',
  );
  expect(d!.facts.countryOfOrigin?.value).toBe('GR');
  expect(d!.facts.countryOfOrigin?.doubt).toBeTruthy();
  expect(d!.facts.countryOfOrigin?.evidence.quote).toContain('Karditsa, Greece');
});

it('leaves both readings open of a numeric day that only the country of a sewing floor decides', async () => {
  const [d] = await readText(
    [
      'Cutting and sewing production record',
      'Factory,"Confecciones Lenca S. de R.L., Villanueva, Honduras"',
      'Sewing date,04/08/2024',
      'Style,Pieces packed',
      'PO-115,7200',
    ].join('\n'),
    'sewing.csv',
  );
  const sewn = d!.facts.events.find((e) => e.kind === 'cut-and-sew');
  expect(sewn?.doubt).toContain('2024-04-08');
});

it('reads bales side by side whose figures stand at the right of their columns, under a heading of the list', async () => {
  const weights = ['487', '487', '491', '490', '492', '486', '490', '486', '492', '484', '493', '490', '494'];
  const sheet = new Sheet()
    .text('Cedar Valley Spinning Co., 2100 Mill Race Road, Lincolnton, NC 28092, USA')
    .title('YARN LOT TRACE REPORT')
    .field('Yarn lot', 'CV-24-0219')
    .gap()
    .text('Bales opened (PBI)');
  for (const [at, label] of [
    [50, 'PBI'],
    [210, 'Net lb'],
    [302, 'PBI'],
    [474, 'Net lb'],
  ] as const)
    sheet.text(label, at, 8, { stay: true });
  sheet.gap(10);
  for (let i = 0; i < 7; i++) {
    sheet.text(String(810442217031 + i), 152, 8, { stay: true }).text(weights[i]!, 281, 8, { stay: true });
    if (i < 6)
      sheet.text(String(810442217038 + i), 416, 8, { stay: true }).text(weights[7 + i]!, 545, 8, { stay: true });
    sheet.gap(10);
  }
  const [d] = await read(sheet);
  expect(d!.facts.bales?.value).toEqual(Array.from({ length: 13 }, (_, i) => String(810442217031 + i)));
  expect(d!.facts.units.map((u) => Math.round((u.netKg ?? 0) / 0.45359237))).toEqual(weights.map(Number));
});
