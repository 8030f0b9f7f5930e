import { expect, test } from 'vitest';
import { classifyFile } from '../../../shared/classify/index.ts';
import { extractFacts } from '../../../shared/extract/index.ts';
import { foldText } from '../../../shared/extract/values/fold.ts';
import { parseQuantity, parseWeight } from '../../../shared/extract/values/index.ts';
import { drawPage } from '../page.ts';

test('traditional signs are one with their simplified forms', () => {
  expect(foldText('紡紗生產紀錄表')).toBe(foldText('纺纱生产记录表'));
  expect(foldText('裝箱單')).toBe('装箱单');
});

test('a spinning record of Taiwan is one, with its lot', () => {
  const page = drawPage(`
                     府城紡紗股份有限公司

                        紡紗生產紀錄表
 紗線批號            FY-26-0318
 開包日期            2024年3月4日
 產出紗線（公斤）    13,518.0`);
  const [paper] = classifyFile({ name: 'a.pdf', pages: [page], problems: [], parts: [] } as never);
  expect(paper?.type).toBe('spinning-record');
  const { facts } = extractFacts([page], { id: 'd', type: 'spinning-record', language: 'zh' });
  expect(facts.lots?.value).toContain('FY-26-0318');
  expect(facts.flows.find((f) => f.material === 'yarn')?.kg).toBe(13_518);
});

test('"to" between two numbers is no tonne; behind one it is', () => {
  expect(parseWeight('P.R. Nos. 4401 to 4520')).toBeUndefined();
  expect(parseQuantity('4401 to 4520')).toBeUndefined();
  expect(parseWeight('Gewicht 12,5 to')?.value).toBe(12_500);
});
