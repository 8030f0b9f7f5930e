import { describe, expect, it } from 'vitest';
import { flows, read, Sheet } from './draw.ts';

const inputs = (heads: string[], sum: string): string[][] => [
  heads,
  ['04.02.2026', 'GN-41', '60', '12900.0'],
  ['11.02.2026', 'GN-42', '60', '12840.5'],
  [sum, '', '120', '25740.5'],
];
const paper = async (sheet: Sheet) => (await read(sheet))[0]!;

describe('a spinning report of two tables', () => {
  it.each([
    ['Прядильный цех. Производственный отчёт по партии пряжи', 'Показатель', 'Пряжа Ne 20/1', 'Отходы', 'Итого', 'Всего', ['Вскрыто', 'Лот', 'Кол-во кип', 'Нетто, кг']],
    ['YARN PRODUCTION REPORT', 'Indicator', 'Yarn Ne 20/1', 'Waste', 'Total', 'Total', ['Opened on', 'Lot', 'Bales', 'Net weight, kg']],
    ['IPLIK ÜRETİM RAPORU', 'Gösterge', 'İplik Ne 20/1', 'Telef', 'Toplam', 'Toplam', ['Açılış tarihi', 'Parti', 'Balya adedi', 'Net ağırlık, kg']],
  ])('%s: the sum under what went in is no yarn; the row of yarn under a unit alone is', async (title, head, yarn, waste, sum, all, heads) => {
    const sheet = new Sheet().text('ООО Namuna Ip').text(title, 50, 12).text('I');
    sheet.table([50, 160, 280, 400], inputs(heads as string[], sum), false).text('II');
    sheet.table([50, 280, 420], [[head, /[а-я]/u.test(head) ? 'кг' : 'kg', '%'], [yarn, '22110.0', '85.9'], [waste, '3630.5', '14.1'], [all, '25740.5', '100']], false);
    const { type, facts } = await paper(sheet);
    expect(type).toBe('spinning-record');
    const told = flows(facts).map(({ direction, material, kg }) => `${direction} ${material} ${kg}`);
    expect(told).toEqual(['in lint 12900', 'in lint 12840.5', 'out yarn 22110', 'waste other 3630.5']);
  }); // biome-ignore format: a table

  it('takes the net weight of a paper that lists no inputs with it as what came out', async () => {
    const sheet = new Sheet().text('Arbor Ring Mills').title('YARN PRODUCTION REPORT').field('Yarn lot', 'AR-7');
    sheet.field('Net weight', '9,410.0 kg').field('Cartons', '240');
    expect(flows((await paper(sheet)).facts)).toMatchObject([{ direction: 'out', material: 'yarn', kg: 9410 }]);
  });

  it('takes no row of figures that names no material for goods', async () => {
    const sheet = new Sheet().text('Arbor Ring Mills').title('YARN PRODUCTION REPORT').field('Yarn lot', 'AR-7');
    sheet.field('Yarn produced', '9,410.0 kg');
    sheet.table([50, 280, 420], [['Machine', 'kg', '%'], ['Frame A', '5,010.0', '53.2'], ['Frame B', '4,400.0', '46.8']], false);
    expect(flows((await paper(sheet)).facts)).toMatchObject([{ direction: 'out', material: 'yarn', kg: 9410 }]);
  }); // biome-ignore format: a table
});
