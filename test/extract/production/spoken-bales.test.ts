import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const facts = (language: string, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type: 'ginning-record', language }).facts;

describe('a gin that numbers its bales in running text', () => {
  test.each([
    [
      'ru',
      `
 АКТ ПЕРЕРАБОТКИ ХЛОПКА-СЫРЦА № 12
 За период с 02.10.2025 по 09.10.2025 получено хлопкового волокна 31 080,5 кг, упаковано 140 кип №№
 5501–5640, лот ТК-8. Страна происхождения: Таджикистан.`,
    ],
    [
      'es',
      `
 ACTA DE DESMOTE No. 12
 Se obtuvieron 31.080,5 kg de fibra en 140 pacas numeradas de 5501
 a 5640, lote TK-8. Origen: Argentina.`,
    ],
  ])('lists their range (%s)', (language, text) => {
    const f = facts(language, text);
    expect(f.units.map((u) => [u.id, u.to])).toEqual([['5501', '5640']]);
    expect(f.bales?.value.length).toBe(140);
  });

  test('not where its list names them already', () => {
    const f = facts(
      'en',
      `
 GIN RECORD No. 12
 Bale No.    Net kg
 5501        221.4
 5502        222.0
 5503        219.8

 Bales numbered 5501 to 5503 were pressed.`,
    );
    expect(f.units.map((u) => u.id)).toEqual(['5501', '5502', '5503']);
  });
});
