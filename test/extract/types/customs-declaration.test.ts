import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const read = (text: string, language = 'zh') =>
  extractFacts([drawPage(text)], { id: 'd', type: 'other', language }).facts;

const declaration = `
海关编号：310120250007712345

境内发货人 (91330108MA2ABCDE4T)     申报日期          指运港 (USA201)       贸易国（地区）(USA)
杭州云帆服饰有限公司                20250611          长滩                  美国

项号    商品编号        商品名称        数量及单位      单价/总价/币制      原产国（地区）

1       6109100022      女式针织衫      1200条          6.2500              中国
                                                        7500.00
                                                        美元                (CHN)`;

test('the boxes of an export declaration of China are read, codes apart from names', () => {
  const facts = read(declaration);
  expect(facts.number?.value).toBe('310120250007712345');
  expect(facts.date?.value).toBe('2025-06-11');
  expect(facts.shipper?.value).toBe('杭州云帆服饰有限公司');
  expect(facts.portOfDischarge?.value).toBe('长滩');
  expect(facts.lines?.value[0]).toMatchObject({ quantity: 1200, unitPrice: 6.25, amount: 7500 });
});

test('who trades is in no country of export', () => {
  expect(read(declaration).countryOfExport).toBeUndefined();
  expect(read('\n启运国（地区）：巴基斯坦').countryOfExport?.value).toBe('PK');
});

test('a code in brackets is the value where no name stands below', () => {
  expect(read('\n指运港 (USA201)\n\n申报日期：20250611').portOfDischarge?.value).toContain('USA201');
});

test('two figures in a cell of prices that do not make each other are not parted', () => {
  const facts = read(declaration.replace('7500.00', '7100.00'));
  expect(facts.lines?.value[0]?.unitPrice).not.toBe(6.25);
});
