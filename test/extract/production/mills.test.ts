import { describe, expect, it } from 'vitest';
import { flows, read, Sheet, sites, units } from './draw.ts';

describe('a spinning record', async () => {
  const [d] = await read(
    new Sheet()
      .title('YARN PRODUCTION RECORD')
      .field('Spinning mill:', 'Lakshmi Spinners Ltd, 4 Mill Road, Coimbatore 641001, India')
      .field('Opening date', '3 February 2024')
      .text('Cotton consumed', 50, 10, { bold: true })
      .table(
        [50, 130, 230, 310, 390, 470],
        [
          ['Lot No', 'Gin', 'Origin', 'Bales', 'Weight kg', 'Share %'],
          ['L-2207', 'Delta Growers Gin', 'USA', '120', '26,400', '60%'],
          ['K-17', 'Rajkot Ginning', 'India', '106', '17,600', '40%'],
          ['Total', '', '', '226', '44,000', '100%'],
        ],
      )
      .text('Yarn produced', 50, 10, { bold: true })
      .table(
        [50, 150, 250, 350],
        [
          ['Yarn lot', 'Count', 'Cartons', 'Net weight kg'],
          ['YL-901', 'Ne 30/1', '400', '22,680'],
          ['YL-902', 'Ne 40/1', '260', '14,742'],
          ['Total', '', '660', '37,422'],
        ],
      )
      .field('Waste (kg)', '6,100')
      .field('Opening stock (kg)', '2,000'),
  );
  const facts = d!.facts;
  it('gives every origin of the laydown with its share', () => {
    expect(flows(facts).filter((f) => f.direction === 'in')).toEqual([
      { direction: 'in', material: 'lint', kg: 26400, share: 0.6, lot: 'L-2207', origin: 'US', bales: 120 },
      { direction: 'in', material: 'lint', kg: 17600, share: 0.4, lot: 'K-17', origin: 'IN', bales: 106 },
    ]);
    expect(facts.origins?.value).toEqual(['US', 'IN']);
    expect(facts.countryOfOrigin).toBeUndefined();
  });
  it('gives the yarn lots made, the waste and the stock', () => {
    expect(flows(facts).filter((f) => f.direction !== 'in')).toEqual([
      { direction: 'out', material: 'yarn', kg: 22680, lot: 'YL-901' },
      { direction: 'out', material: 'yarn', kg: 14742, lot: 'YL-902' },
      { direction: 'waste', material: 'other', kg: 6100 },
      { direction: 'stock', material: 'lint', kg: 2000 },
    ]);
  });
  it('places the spinning at the mill', () => {
    expect(sites(facts)).toContainEqual(
      expect.objectContaining({ step: 'spin', name: 'Lakshmi Spinners Ltd', country: 'IN' }),
    );
  });
});

describe('a knitting report', async () => {
  const [d] = await read(
    new Sheet()
      .title('KNITTING PRODUCTION REPORT')
      .text('Fakir Knitwears Ltd., Narayanganj, Bangladesh')
      .field('Yarn lot', 'YL-901')
      .field('Yarn consumed', '20,000 kg')
      .field('Fabric lot', 'FL-77')
      .field('Knitting date', '10.03.2024 - 18.03.2024')
      .table(
        [50, 150, 250, 350],
        [
          ['Roll No', 'GSM', 'Length (m)', 'Weight kg'],
          ['R-1', '180', '72', '24.5'],
          ['R-2', '180', '70', '24.1'],
          ['Total', '', '142', '48.6'],
        ],
      )
      .field('Fabric produced', '19,700 kg')
      .field('Wastage', '300 kg'),
  );
  it('takes the stated output where the rolls listed are an extract of it', () => {
    expect(flows(d!.facts)).toEqual([
      { direction: 'in', material: 'yarn', kg: 20000, lot: 'YL-901' },
      { direction: 'out', material: 'fabric', kg: 19700, lot: 'FL-77' },
      { direction: 'waste', material: 'other', kg: 300 },
    ]);
    expect(units(d!.facts).map((u) => u.id)).toEqual(['R-1', 'R-2']);
  });
  it('knows that it was knitted, and where', () => {
    expect(d!.facts.events).toContainEqual(
      expect.objectContaining({ kind: 'knit', from: '2024-03-10', to: '2024-03-18' }),
    );
    expect(sites(d!.facts)).toContainEqual(expect.objectContaining({ step: 'knit', country: 'BD' }));
  });
});

describe('a garment record', async () => {
  const [d] = await read(
    new Sheet()
      .title('CUTTING AND SEWING RECORD')
      .field('Factory:', 'Harbor Garments (BD) Ltd., Plot 12, Gazipur, Bangladesh')
      .field('Style No.', '8841')
      .table(
        [50, 130, 230, 300, 380, 460],
        [
          ['Fabric lot', 'Fabric consumed (kg)', 'Cutting date', 'Pieces cut', 'Sewing date', 'Pieces sewn'],
          ['FL-77', '2,520', '2024-04-02', '12,040', '2024-04-06', '12,000'],
        ],
      ),
  );
  it('ties fabric lots to pieces of a style', () => {
    expect(flows(d!.facts)).toContainEqual({ direction: 'in', material: 'fabric', kg: 2520, lot: 'FL-77' });
    expect(flows(d!.facts)).toContainEqual(
      expect.objectContaining({ direction: 'out', material: 'garment', quantity: 12000, unit: 'piece', lot: '8841' }),
    );
    expect(d!.facts.issuer).toBeUndefined();
  });
});

describe('a harvest log', async () => {
  const [d] = await read(
    new Sheet()
      .title('HARVEST LOG')
      .field('Grower:', 'J. Smith Farms LLC')
      .field('Farm location:', 'Section 14, Leflore County, Mississippi, USA')
      .table(
        [50, 150, 250, 350],
        [
          ['Harvest date', 'Module No', 'Field', 'Seed cotton (lb)'],
          ['10/02/2023', '117', 'N-4', '21,600'],
          ['10/03/2023', '118', 'N-4', '20,900'],
          ['Total', '', '', '42,500'],
        ],
      ),
  );
  it('weighs the seed cotton of each day in kilograms', () => {
    expect(flows(d!.facts).map((f) => [f.material, f.date, Math.round(f.kg!)])).toEqual([
      ['seed-cotton', '2023-10-02', 9798],
      ['seed-cotton', '2023-10-03', 9480],
    ]);
  });
  it('joins the farm with its place', () => {
    expect(sites(d!.facts)).toEqual([
      {
        step: 'grow',
        name: 'J. Smith Farms LLC',
        address: 'Section 14, Leflore County, Mississippi, USA',
        country: 'US',
      },
    ]);
  });
});

describe('a paste plant', async () => {
  const [d] = await read(
    new Sheet()
      .title('TOMATO PASTE PRODUCTION RECORD')
      .field('Processing plant:', 'Conserve Emilia S.p.A., Via Emilia 12, 43100 Parma, Italy')
      .field('Fresh tomatoes received:', '540,000 kg')
      .field('Paste produced', '88,200 kg')
      .field('Brix', '30.2')
      .field('Production date:', '14 August 2023')
      .table(
        [50, 150, 250, 350],
        [
          ['Drum No', 'Batch No', 'Net weight (kg)', 'Brix'],
          ['1001-1080', 'A23-226', '18,800', '30.2'],
          ['1081-1160', 'A23-226', '18,800', '30.1'],
        ],
      ),
  );
  it('takes fruit in and gives paste out, with its Brix', () => {
    expect(flows(d!.facts)).toContainEqual(
      expect.objectContaining({ direction: 'in', material: 'tomato', kg: 540000 }),
    );
    expect(flows(d!.facts)).toContainEqual(expect.objectContaining({ direction: 'out', material: 'paste', kg: 88200 }));
    expect(d!.facts.brix?.value).toBe(30.2);
  });
  it('lists the drums as runs', () => {
    expect(units(d!.facts).map((u) => [u.id, u.to, u.count, u.netKg])).toEqual([
      ['1001', '1080', 80, 18800],
      ['1081', '1160', 80, 18800],
    ]);
  });
});
