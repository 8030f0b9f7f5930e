import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { cottonNamed, describedOrigins } from '../../../shared/extract/production/named-cotton.ts';
import { drawPage } from '../page.ts';

describe('the origin of cotton that is named at the fibre', () => {
  it.each([
    ['96 bales Australian cotton, bales NW4-440101 to NW4-440196', ['AU']],
    ['100 % US cotton', ['US']],
    ['Egyptian Giza 94, 40 bales', ['EG']],
    ['raw cotton of Indian origin', ['IN']],
    ['Brezilya pamuğu 120 balya', ['BR']],
    ['美棉 SM 1-1/8', ['US']],
    ['algodón de Brasil, 60 pacas', ['BR']],
    ['Kapas Brasil, lot RT-44, pemasok Rio Verde Ginning Ltd', ['BR']],
    ['60% US cotton, 40% Brazilian cotton', ['US', 'BR']],
  ])('%s', (text, countries) => {
    expect(cottonNamed(text)).toEqual(countries);
  });

  it.each([
    'Indian Cotton Mills Ltd.',
    'Cotton Corporation of India',
    'Australian Cotton Shippers Association',
    'No Chinese cotton was used',
    'yarn lot 4, Indian Cotton Mills Ltd., carded',
    'lot 7, Cotton Traders Ltd, India',
    'cotton yarn for the market of India',
    'Egyptian market, 40 bales',
  ])('is not that of %s', (text) => {
    expect(cottonNamed(text)).toEqual([]);
  });
});

describe('the origin of raw cotton that its description names', () => {
  it.each([
    ['Raw cotton 1st grade, Turkmenistan', ['TM']],
    ['Mary 1. sınıf, Türkmenistan', ['TM']],
    ["Lif pamuk, Türkmenistan'dan", ['TM']],
    ['хлопок 1 сорт (Узбекистан)', ['UZ']],
    ['SM 1-1/8 - Brasil', ['BR']],
    ['Turkmenistan / Uzbekistan, 1st grade', ['TM', 'UZ']],
  ])('%s', (text, countries) => {
    expect(describedOrigins(text)).toEqual(countries);
  });

  it.each([
    'Raw cotton, Olam Trading Pakistan',
    'Raw cotton for Bangladesh',
    'cotton in warehouse Mersin, Turkey',
    'Raw cotton, not Turkmenistan',
    'Raw cotton, US type',
    'Raw cotton 1st grade',
  ])('is not told by %s', (text) => {
    expect(describedOrigins(text)).toEqual([]);
  });

  const record = (table: string, more = '') => {
    const text = `
SPINNING RECORD

Spinner            Ravi Textile Mills Ltd., Kasur, Pakistan
Yarn lot           L-909
${more}

${table}`;
    return extractFacts([drawPage(text)], { id: 'd', type: 'spinning-record', language: 'en' }).facts;
  };
  const origins = (table: string, more?: string) => {
    const { flows, origins: named } = record(table, more);
    return [...flows.flatMap((f) => f.origin ?? []), ...(named?.value ?? [])];
  };

  it('in the rows of the cotton that went in, never of the yarn that came out', () => {
    expect(
      origins(`Lot        Description                              Bales      Net kg
TMB-06     Raw cotton 1st grade, Turkmenistan       58         12412.0`),
    ).toEqual(['TM']);
    expect(
      origins(`Direction      Description                       Net kg
In             Raw cotton, Brazil                12412.0
Out            Cotton yarn Ne 30, Turkey         10550.0`),
    ).toEqual(['BR']);
  });

  it('in the form, and of a row of several', () => {
    expect(origins('', 'Raw material       Mary 1st grade, Turkmenistan')).toEqual(['TM']);
    expect(
      origins(`Lot        Description                              Bales      Net kg
TMB-06     Raw cotton, Turkmenistan / Uzbekistan    58         12412.0`),
    ).toEqual(['TM', 'UZ']);
  });
});

describe('the origin of cotton that a paper of the sale labels', () => {
  const facts = (rows: string) => {
    const page = drawPage(`
COMMERCIAL INVOICE

Invoice no         QT-881
${rows}
`);
    return extractFacts([page], { id: 'x', type: 'invoice', language: 'en' }).facts;
  };
  it('is where it grew, beside that of the goods', () => {
    const { sites } = facts('Origin of goods    Vietnam\nOrigin of cotton   Benin');
    expect(sites.map((s) => [s.step, s.country])).toEqual([['grow', 'BJ']]);
  });
  it('is not what the paper says of the goods, nor one of several', () => {
    expect(facts('Country of origin  Vietnam').sites).toEqual([]);
    expect(facts('Origin of cotton   Brazil or India').sites).toEqual([]);
  });
});
