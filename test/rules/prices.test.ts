import { describe, expect, it } from 'vitest';
import type { GoodsLine } from '../../shared/model/index.ts';
import { priceHigh } from '../../shared/rules/price-high.ts';
import { priceLow } from '../../shared/rules/price-low.ts';
import { brixIn, countIn } from '../../shared/rules/prices/goods-priced.ts';
import { bandsOn, priceBands } from '../../shared/trade/prices.ts';
import { rateOn, referenceRates } from '../../shared/trade/reference-rates.ts';
import { paper, rawCotton } from './case.ts';
import { caseOf } from './case-of.ts';

type Line = Omit<GoodsLine, 'evidence'>;
interface Sale {
  currency?: string;
  date?: string;
  incoterm?: string;
  netWeight?: number;
  total?: number;
  says?: string;
  brix?: number;
}
const sale = (line: Line, { currency = 'USD', date = '2024-05-20', says, ...facts }: Sale = {}) =>
  caseOf([
    paper({
      type: 'invoice',
      facts: { number: '1', date, currency, ...facts },
      lines: [line],
      ...(says ? { mentions: [{ text: says, context: 'statement' }] } : {}),
    }),
  ]);
const low = (line: Line, rest?: Sale) => priceLow.check(sale(line, rest)).findings.length;
const high = (line: Line, rest?: Sale) => priceHigh.check(sale(line, rest)).findings.length;
const why = (line: Line, rest?: Sale) => priceLow.check(sale(line, rest)).why;

const lint = { description: 'Raw cotton, upland, SM 1-1/8"', hsCode: '5201.00' };
/** 20 tons of lint at a price for a kilogram, as sold in a unit. */
const sold = (perKg: number, rest: Line = {}): Line => ({
  ...lint,
  amount: perKg * 20_000,
  netWeight: 20_000,
  ...rest,
});

describe('units of the price', () => {
  it.each([
    ['US cents a pound', { quantity: 44_092, unit: 'lb', unitPrice: 40.8 }],
    ['a pound beside kilograms', { quantity: 20_000, unit: 'kg', unitPrice: 0.408 }],
    ['a hundredweight', { quantity: 440.92, unit: 'cwt', unitPrice: 40.82 }],
    ['a ton', { quantity: 20, unit: 't', unitPrice: 900 }],
    ['a ton that was read as a meter', { quantity: 20, unit: 'MT', unitPrice: 900 }],
    ['a quintal', { quantity: 200, unit: 'quintal', unitPrice: 90 }],
    ['a candy', { quantity: 56.24, unit: 'candy', unitPrice: 320.05 }],
    ['a bale', { quantity: 92, unit: 'bale', unitPrice: 195.65 }],
    ['no unit at all', { quantity: 20_000, unitPrice: 0.9 }],
  ] as [string, Line][])('reads %s', (_, line) => {
    expect(low(sold(0.9, line))).toBe(1);
    expect(low({ ...sold(0.9, line), amount: 38_000, unitPrice: (line.unitPrice! / 0.9) * 1.9 })).toBe(0);
  });

  it('reads maunds of Pakistan in rupees by amount and net weight', () => {
    const maunds = { quantity: 535.85, unit: 'maund', unitPrice: 8000, amount: 4_286_800 };
    expect(low({ ...sold(1), ...maunds }, { currency: 'PKR' })).toBe(1);
    expect(low({ ...sold(1), ...maunds, unitPrice: 20_000, amount: 10_717_000 }, { currency: 'PKR' })).toBe(0);
  });

  it('gives no price where price, quantity, weight and amount agree in no way', () => {
    expect(low(sold(0.9, { quantity: 20_000, unit: 'kg', unitPrice: 1.37 }))).toBe(0);
    expect(low({ ...lint, amount: 18_000, quantity: 92, unit: 'bale' })).toBe(0);
    expect(low(sold(0.9, { netWeight: 20_000, quantity: 9000, unit: 'kg' }))).toBe(0);
  });

  it('takes no price for a kilogram that the row prints for a pound or in cents', () => {
    const line = { ...lint, quantity: 20_000, unit: 'kg', unitPrice: 0.85 };
    const printed = (quote: string) => {
      const c = sale(line);
      c.documents[0]!.facts.lines!.value[0]!.evidence.quote = quote;
      return priceLow.check(c).findings.length;
    };
    expect(printed('Raw cotton 20,000 kg 0.85/lb')).toBe(0);
    expect(printed('Raw cotton 20,000 kg US cents 85')).toBe(0);
    expect(printed('Raw cotton 20,000 kg 0.85/kg')).toBe(1);
  });

  it('takes a part payment or an amount of another column for no price', () => {
    expect(low({ ...lint, amount: 11_400, netWeight: 20_000 }, { total: 38_000 })).toBe(0);
    expect(low({ ...lint, amount: 11_400, netWeight: 20_000 }, { total: 11_400 })).toBe(1);
  });
});

describe('currencies', () => {
  it.each([
    ['EUR', 0.8, 1.7],
    ['TRY', 25, 62],
    ['INR', 70, 160],
    ['BRL', 4, 10],
    ['UZS', 10_000, 23_000],
    ['EGP', 30, 95],
    ['BDT', 95, 220],
    ['VND', 20_000, 47_000],
  ])('converts %s at the rates of the year', (currency, cheap, fair) => {
    expect(low(sold(cheap), { currency })).toBe(1);
    expect(low(sold(fair), { currency })).toBe(0);
  });

  it('says in which year a rate is missing, and gives no signal', () => {
    expect(low(sold(100), { currency: 'XOF' })).toBe(0);
    expect(why(sold(100), { currency: 'XOF' })).toContain('no reference rate of XOF for 2024');
    expect(rateOn('TRY', '2018-12-31')).toBeUndefined();
    expect(rateOn('TRY', '2026-01-01')).toBeUndefined();
  });

  it('counts a falling currency in the rate that makes most of the price', () => {
    // 13 liras were US$ 1.88 in January 2021 and US$ 0.71 in December.
    expect(low(sold(13), { currency: 'TRY', date: '2021-12-20' })).toBe(0);
    expect(low(sold(4), { currency: 'TRY', date: '2021-12-20' })).toBe(1);
  });

  it('compares yuan with the Chinese index where it has the year, else in dollars', () => {
    const cheap = priceLow.check(sale(sold(8), { currency: 'CNY' })).findings;
    expect(cheap[0]!.message).toMatch(/CNY 8\.00 per kg.*CNY 14\.00 to 18\.50.*3128B/);
    expect(low(sold(15), { currency: 'CNY' })).toBe(0);
    expect(priceLow.check(sale(sold(5), { currency: 'CNY', date: '2020-05-01' })).findings[0]!.message).toContain(
      'US$',
    );
  });

  it('gives no signal where the figure would be a usual price in another currency of the papers', () => {
    expect(low(sold(1.9), { currency: 'BRL' })).toBe(0);
    expect(why(sold(1.9), { currency: 'BRL' })).toContain('would be usual in USD');
    expect(low(sold(1.9), { currency: 'CNY' })).toBe(0);
    expect(high(sold(10.5))).toBe(0);
    expect(why(sold(10.5))).toContain('would be usual in BRL');
  });

  it('names rate, source, certainty and terms', () => {
    const [finding] = priceLow.check(sale(sold(70), { currency: 'INR', incoterm: 'EXW' })).findings;
    expect(finding!.message).toMatch(/INR 70\.00 per kg, US\$ 0\.81 to 0\.85 at 82\.00 to 86\.50 INR a dollar in 2024/);
    expect(finding!.message).toMatch(/Federal Reserve.*from memory; certainty medium/);
    expect(finding!.message).toContain('The paper is EXW, the band CFR Far East');
  });
});

describe('bands', () => {
  it('are dated, have a source, and never stand on their heads', () => {
    for (const band of priceBands) expect(band.low).toBeLessThan(band.high);
    for (const band of priceBands) expect(band.from < band.to).toBe(true);
    for (const rate of referenceRates) expect(rate.least < rate.average && rate.average < rate.most).toBe(true);
    const keys = referenceRates.map((r) => `${r.currency} ${r.from}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are not stretched to a paper of another year', () => {
    expect(bandsOn('paste', 'USD', '2024-06-01')).toEqual([]);
    expect(bandsOn('lint', 'USD', '2026-01-01')).toEqual([]);
    expect(why(sold(0.1), { date: '2026-03-01' })).toContain('no market band of lint for 2026');
  });

  it('leave room for a sale agreed on in the year before', () => {
    expect(bandsOn('lint', 'USD', '2022-02-01').map((b) => b.from.slice(0, 4))).toEqual(['2021', '2022']);
    // 62 % of the lowest of 2022 is 74 % of the lowest of 2021.
    expect(low(sold(1.37), { date: '2022-02-01' })).toBe(0);
    expect(low(sold(1.25), { date: '2022-02-01' })).toBe(1);
  });

  it('speak of yarn by its count and kind', () => {
    const yarn = (description: string, hsCode = '5205.12') =>
      low({ description, hsCode, quantity: 9000, unit: 'kg', unitPrice: 1.2, amount: 10_800 });
    expect(yarn('100% cotton carded yarn Ne 30/1')).toBe(1);
    expect(yarn('100% cotton ring spun yarn 21s')).toBe(1);
    expect(yarn('纯棉纱 32支')).toBe(1);
    expect(yarn('100% cotton yarn Ne 21/1')).toBe(0);
    expect(yarn('100% cotton open end yarn Ne 30/1')).toBe(0);
    expect(yarn('recycled cotton yarn Ne 30/1')).toBe(0);
    expect(yarn('CVC yarn 60/40 Ne 30/1', '5206.12')).toBe(0);
    expect(yarn('100% cotton yarn')).toBe(0);
  });

  it('speak of paste by its Brix', () => {
    const paste = (description: string, unitPrice: number) =>
      low(
        { description, hsCode: '2002.90', quantity: 18_000, unit: 'kg', unitPrice, amount: 18_000 * unitPrice },
        { date: '2023-09-01' },
      );
    expect(paste('Tomato paste 28/30 Brix', 0.65)).toBe(1);
    expect(paste('Tomato paste 36-38 Brix', 0.65)).toBe(1);
    expect(paste('Tomato paste', 0.65)).toBe(0);
    expect(paste('Tomato paste', 0.5)).toBe(1);
    expect(paste('Tomato puree 10/12 Brix', 0.4)).toBe(0);
    expect(paste('Passata di pomodoro', 0.4)).toBe(0);
    expect(paste('Tomato concentrate 18 Brix', 0.4)).toBe(0);
  });

  it('read counts and Brix as the trade prints them', () => {
    expect(
      ['Ne 30/1', '30s', "30's", '32支', 'Nm 50/1', '20 tex', 'Ne 20 and Ne 30', 'lot 30'].map((t) =>
        countIn(t.toLowerCase()),
      ),
    ).toEqual([30, 30, 30, 32, 30, 30, undefined, undefined]);
    expect(['28/30 brix', '30-32 °brix', 'brix 36-38 %', '36 % brix', 'no 28'].map(brixIn)).toEqual([
      28,
      30,
      36,
      36,
      undefined,
    ]);
  });
});

describe('what is no sale at a low price', () => {
  it.each([
    'Raw cotton samples, 5 bales',
    'Ginning charges for raw cotton',
    'Raw cotton, quality claim settlement',
    'Freight for raw cotton',
    'Raw cotton, free of charge',
    '30 % advance on raw cotton',
    'Услуги по переработке хлопка',
    'Cotton waste, comber noil',
    'Gin motes, cotton',
    'Cotton linters, first cut',
    'Cotton seed',
    'Regenerated cotton',
  ])('%s', (description) => {
    expect(low({ description, amount: 400, netWeight: 1000 })).toBe(0);
  });

  it('a paper that says that its value is for customs only', () => {
    expect(low(sold(0.1))).toBe(1);
    expect(low(sold(0.1), { says: 'No commercial value. Value for customs purposes only.' })).toBe(0);
  });

  it('a price of nothing, waste by its heading, and goods that code and words name differently', () => {
    expect(low(sold(0))).toBe(0);
    expect(low(sold(0.4, { unitPrice: 0 }))).toBe(0);
    expect(low(sold(0.4, { hsCode: '5202.99' }))).toBe(0);
    expect(low(sold(0.4, { hsCode: '7326.20' }))).toBe(0);
    expect(low({ description: 'T-shirts, 100% cotton', amount: 200, netWeight: 1000 })).toBe(0);
  });
});

describe('price.high', () => {
  it('notes lint of more than twice the highest of the market, and no fine kind', () => {
    expect(high(sold(6))).toBe(1);
    expect(priceHigh.check(sale(sold(6))).findings[0]!.message).toContain('far above the market');
    expect(high(sold(4))).toBe(0);
    expect(high(sold(6, { description: 'Raw cotton, Giza 45, extra long staple' }))).toBe(0);
    expect(high(sold(6, { description: 'Organic raw cotton' }))).toBe(0);
    expect(low(sold(6))).toBe(0);
  });

  it('leaves paste for the shop and fine yarn alone', () => {
    const at = (description: string, hsCode: string, unitPrice = 12) =>
      high(
        { description, hsCode, quantity: 100, unit: 'kg', unitPrice, amount: unitPrice * 100 },
        { date: '2023-09-01' },
      );
    expect(at('Tomato paste 28/30 Brix in drums', '2002.90')).toBe(1);
    expect(at('Tomato paste 28/30 Brix, sachets 70 g', '2002.90')).toBe(0);
    expect(at('Combed cotton yarn Ne 30/1', '5205.23', 10)).toBe(1);
    expect(at('Combed cotton yarn Ne 120/2', '5205.28')).toBe(0);
  });
});

it('a paper with many lines at one price is one finding', () => {
  const c = caseOf([
    paper({
      type: 'invoice',
      facts: { date: '2024-05-20', currency: 'USD' },
      lines: [1, 2, 3].map((n) => ({ ...sold(0.9), lot: `L${n}` })),
    }),
  ]);
  expect(priceLow.check(c).findings).toHaveLength(1);
  expect(priceLow.check(c).findings[0]!.evidence.length).toBeGreaterThan(1);
  expect(priceLow.check(caseOf(Object.values(rawCotton()))).state).toBe('passed');
});
