import { describe, expect, it } from 'vitest';
import { lotOfTitle } from '../../../shared/extract/production/title-lot.ts';
import { flows, read, readText, Sheet, units } from './draw.ts';

describe('a press register whose ranges stand in two columns without a word of bales', async () => {
  const [document] = await read(
    new Sheet()
      .text('AL NOOR COTTON GINNERS', 50, 14, { bold: true })
      .text('Burewala Road, Vehari, Punjab, Pakistan')
      .title('GINNING REGISTER')
      .field('Register No.', 'ANG/77')
      .table(
        [50, 110, 170, 230, 290, 370, 450],
        [
          ['Lot', 'Serial from', 'Serial to', 'Bales', 'Phutti kg', 'Lint kg', 'Date'],
          ['V-1', '101', '150', '50', '23,100', '8,085.0', '04/11/2023'],
          ['V-2', '151', '190', '40', '18,480', '6,468.0', '06/11/2023'],
          ['Total', '', '', '90', '41,580', '14,553.0', ''],
        ],
      ),
  );
  const facts = document!.facts;
  it('reads each row as a range of as many bales as it counts', () => {
    expect(units(facts)).toEqual([
      { id: '101', to: '150', count: 50, lot: 'V-1', netKg: 8085, date: '2023-11-04' },
      { id: '151', to: '190', count: 40, lot: 'V-2', netKg: 6468, date: '2023-11-06' },
    ]);
  });
  it('weighs the lint of each lot and counts its bales', () => {
    expect(flows(facts).filter((f) => f.material === 'lint')).toEqual([
      { direction: 'out', material: 'lint', kg: 8085, lot: 'V-1', date: '2023-11-04', bales: 50 },
      { direction: 'out', material: 'lint', kg: 6468, lot: 'V-2', date: '2023-11-06', bales: 40 },
    ]);
  });
  it('takes the number of the register for its own', () => expect(facts.number?.value).toBe('ANG/77'));
});

describe('a mixing report with figures at the right edge of their columns', async () => {
  const sheet = new Sheet()
    .text('Sutlej Yarns Limited', 50, 14, { bold: true })
    .title('MIXING REPORT')
    .field('Mixing sheet:', 'MX-51');
  const row = (y: string[], right: number[]) => {
    for (const [i, text] of y.entries()) sheet.text(text, right[i]! - 4.2 * text.length, 8, { stay: true });
    sheet.gap(14);
  };
  sheet.text('Raw material', 50, 10, { bold: true });
  for (const [i, t] of ['Gin lot', 'Bales', 'Kg', 'Yarn lot', 'Yarn kg'].entries())
    sheet.text(t, 50 + 100 * i, 8, { stay: true });
  sheet.gap(14);
  row(['V-1', '50', '8,085.0', 'SY-9', '6,900.0'], [64, 244, 342, 367, 545]);
  row(['V-2', '40', '6,468.0', 'SY-10', '5,500.0'], [64, 244, 342, 371, 545]);
  const [document] = await read(sheet);
  it('keeps every figure under its own label, and no count for a weight', () => {
    const sorted = flows(document!.facts).toSorted((a, b) => String(a.lot).localeCompare(String(b.lot)));
    expect(sorted).toEqual([
      { direction: 'out', material: 'yarn', kg: 5500, lot: 'SY-10' },
      { direction: 'out', material: 'yarn', kg: 6900, lot: 'SY-9' },
      { direction: 'in', material: 'lint', kg: 8085, lot: 'V-1', bales: 50 },
      { direction: 'in', material: 'lint', kg: 6468, lot: 'V-2', bales: 40 },
    ]);
  });
  it('names the mill at the head as the maker', () => {
    expect(document!.facts.manufacturer?.value).toBe('Sutlej Yarns Limited');
    expect(document!.facts.number?.value).toBe('MX-51');
  });
});

describe('weaving and dyeing in one table', async () => {
  const [document] = await read(
    new Sheet()
      .text('Bursa Dokuma ve Boya Sanayi A.Ş.', 50, 14, { bold: true })
      .title('FABRIC PRODUCTION REPORT')
      .table(
        [50, 130, 210, 290, 370, 450],
        [
          ['Stage', 'Input lot', 'Input kg', 'Output lot', 'Output kg', 'Loss %'],
          ['Weaving', 'Y-77', '4,000.0', 'G-12', '3,960.0', '1.0'],
          ['Dyeing', 'G-12', '3,960.0', 'F-12', '3,700.0', '6.6'],
        ],
      ),
  );
  it('takes in yarn once and gives out the finished cloth: what one stage hands to the next is no flow', () => {
    expect(flows(document!.facts)).toEqual([
      { direction: 'in', material: 'yarn', kg: 4000, lot: 'Y-77' },
      { direction: 'out', material: 'fabric', kg: 3700, lot: 'F-12' },
    ]);
  });
});

describe('a plant log with points between thousands and a point before decimals', async () => {
  const [document] = await read(
    new Sheet('es')
      .text('CONSERVAS DEL VALLE S.A.', 50, 14, { bold: true })
      .text('Curicó, Chile')
      .title('REGISTRO DE PRODUCCIÓN DE PASTA')
      .table(
        [50, 110, 170, 240, 310, 370, 420, 490],
        [
          ['Lote', 'Fecha', 'Tambor desde', 'Tambor hasta', 'Tambores', 'Brix', 'Tomate kg', 'Pasta kg'],
          ['B-1', '05-03-2024', '101', '180', '80', '30.5', '110.000', '19.200'],
          ['B-2', '06-03-2024', '181', '260', '80', '30.8', '111.500', '19.350'],
        ],
      ),
  );
  it('reads tons of paste, not kilograms with three decimals, and Brix with its decimals', () => {
    expect(flows(document!.facts)).toContainEqual(
      expect.objectContaining({ direction: 'out', material: 'paste', kg: 19200, lot: 'B-1', brix: 30.5 }),
    );
    expect(flows(document!.facts)).toContainEqual(
      expect.objectContaining({ direction: 'in', material: 'tomato', kg: 111500, lot: 'B-2' }),
    );
  });
});

describe('bale weights from a scale that shows grams', async () => {
  const rows = Array.from({ length: 6 }, (_, i) => ['IT', `77${i}41`, `22${i}.450`]);
  const [document] = await read(
    new Sheet()
      .text('GINNERY SAMPLE SPA, Italy', 50, 12, { bold: true })
      .title('BALE LIST')
      .table([50, 150, 250], [['Mark', 'Bale No.', 'Net kg'], ...rows]),
  );
  it('stay weights of bales', () => expect(document!.facts.units.map((u) => u.netKg)).toContain(220.45));
});

describe('bales numbered by lot and running number', async () => {
  const rows = Array.from({ length: 12 }, (_, i) => [`65012-${String(i + 8)}`, '221.0']);
  const [document] = await readText(
    `GINNING RECORD\nGin: Ada Ginnery\n\n${[['Bale No.', 'Net kg'], ...rows].map((r) => r.join(',')).join('\n')}\n`,
    'gin.csv',
  );
  it('are single bales, also where the running number could end a range', () => {
    expect(document!.facts.units).toHaveLength(12);
    expect(document!.facts.units.every((u) => u.to === undefined)).toBe(true);
  });
});

describe('a laydown that names bales behind the lot', async () => {
  const [document] = await read(
    new Sheet()
      .text('Ege İplik Sanayi A.Ş.', 50, 14, { bold: true })
      .title('BALE LAYDOWN RECORD')
      .table(
        [50, 260, 330, 420],
        [
          ['Cotton lot', 'Bales', 'Origin', 'Net kg'],
          ['M-12 (bales 3300101 – 3300140)', '40', 'Türkiye', '8,880.0'],
          ['Waste', '', '', '210.0'],
        ],
      ),
  );
  it('gives the lot without the words and the range of its bales', () => {
    expect(document!.facts.lots?.value).toEqual(['M-12']);
    expect(units(document!.facts)).toEqual([
      { id: '3300101', to: '3300140', count: 40, lot: 'M-12', netKg: 8880, origin: 'TR' },
    ]);
  });
});

describe('a count of bales under a label of weight', async () => {
  const [document] = await read(
    new Sheet()
      .title('BALE LIST')
      .text('Gin: Ada Ginnery')
      .table(
        [50, 150, 250, 350],
        [
          ['Lot', 'Bale from', 'Bale to', 'Net kg'],
          ['7', '5512001', '5512030', '30'],
          ['8', '5512031', '5512060', '30'],
        ],
      ),
  );
  it('gives no weight at all: no bale weighs a kilogram', () => {
    expect(document!.facts.units.map((u) => u.netKg)).toEqual([undefined, undefined]);
    expect(flows(document!.facts).filter((f) => f.kg !== undefined)).toEqual([]);
  });
});

it('takes spans of days in a column of dates from the first day to the last', async () => {
  const [d] = await readText(
    'Weighbridge register of seed cotton\n\nGrower,Village,Harvest date,Seed cotton kg\nA. Banda,Kasese,3-9 May 2024,1200\nM. Phiri,Dowa,11-16 May 2024,900\n',
    'harvest record.csv',
  );
  expect(d!.facts.events.filter((e) => e.kind === 'harvest')).toMatchObject([{ from: '2024-05-03', to: '2024-05-16' }]);
});

it.each([
  ['Ring spinning report – yarn lot RY-2207', 'RY-2207'],
  ['Registro de hilatura – lote de hilo HH-31-04', 'HH-31-04'],
  ['Fiche de fabrication – lot TC24-118', 'TC24-118'],
  ['Lot 18 Jalan Kilang 4', undefined],
  ['Weaving record of the week', undefined],
])('the lot in the title of a record: %s', (title, lot) => {
  expect(lotOfTitle(title)).toBe(lot);
});
