import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../shared/documents.ts';
import type { Document } from '../../shared/model/index.ts';
import { documentUntranslated } from '../../shared/rules/document-untranslated.ts';
import type { Case } from '../../shared/rules/types.ts';
import { file, page, type Row } from '../classify/paper.ts';

const paper = (name: string, ...pages: Row[][]): Document[] =>
  documentsOf(
    file(
      name,
      pages.map((rows, i) => page(i + 1, rows)),
    ),
  ).documents;
const said = (documents: Document[]): string[] =>
  documentUntranslated.check({ documents } as Case).findings.map((f) => f.message);

const rows = (from: number, count: number): Row[] =>
  Array.from(
    { length: count },
    (_, i): Row => [
      [0.07, String(from + i)],
      [0.4, `22${i}.4`],
    ],
  );
const chinese = (count = 5): Row[] => [
  '# 棉花加工记录',
  '记录编号：R28239',
  '轧花厂：东营黄河棉业有限公司',
  '加工日期：2022年12月19日',
  [
    [0.07, '棉包编号'],
    [0.4, '净重（公斤）'],
  ],
  ...rows(101, count),
];
const english = (count = 5): Row[] => [
  '# COTTON GINNING RECORD',
  'Record No.: R28239',
  'Gin: Dongying Huanghe Cotton Co., Ltd.',
  'Ginning date: 19 December 2022',
  [
    [0.07, 'Bale No.'],
    [0.4, 'Net weight (kg)'],
  ],
  ...rows(101, count),
];

describe('document.untranslated', () => {
  it('is said of a paper in another language alone', () => {
    expect(said(paper('gin.pdf', chinese()))).toEqual([
      'gin.pdf (ginning record) is in Chinese, with no English on it and no translation in the bundle.',
    ]);
  });

  it('is said of a foreign form with an English title', () => {
    const rows: Row[] = [
      '# FACTURE / COMMERCIAL INVOICE',
      'Vendeur : Société Cotonnière du Bénin',
      'Acheteur : Piedmont Cotton Importers LLC',
      'Désignation des marchandises : coton fibre égrené',
      "Pays d'origine : Bénin",
      'Poids net : 19 885 kg',
      'Conditions de règlement : virement à trente jours',
    ];
    expect(said(paper('facture.pdf', rows))[0]).toMatch(/is in French, with hardly any English on it/);
  });

  it('is not said of a form whose labels stand in both languages', () => {
    const rows: Row[] = [
      '# ІНВОЙС / INVOICE № PTK-0921/17',
      'Продавець / Seller: PrJSC Pivdenna Tomatna Kompaniia',
      'Покупець / Buyer: Passaic Pizza Sauce Co.',
      'Країна походження / Country of origin: Україна / Ukraine',
      'Умови поставки / Terms: FOB Odesa',
      'Вага нетто / Net weight: 18 784,1 кг',
      'Директор О. Гриценко',
    ];
    expect(said(paper('invoice.pdf', rows))).toEqual([]);
  });

  it('is not said where the translation is a paper of its own', () => {
    expect(said([...paper('gin zh.pdf', chinese()), ...paper('gin en.pdf', english())])).toEqual([]);
  });

  it('is not said where the translation stands behind it in one packet', () => {
    const documents = paper('packet.pdf', chinese(), english());
    expect(documents.map((d) => [d.language, d.pages[0]])).toEqual([
      ['zh', 1],
      ['en', 2],
    ]);
    expect(said(documents)).toEqual([]);
  });

  it('finds a translation under a translator’s certificate that has no number of its own', () => {
    const certified: Row[] = [
      'CERTIFIED TRANSLATION FROM CHINESE',
      ...english().filter((row) => row !== 'Record No.: R28239'),
      'I, Jane Lee, sworn translator, certify that this is a true translation.',
    ];
    expect(said([...paper('gin zh.pdf', chinese()), ...paper('translation.pdf', certified)])).toEqual([]);
  });

  it('tells how far a translation in part goes', () => {
    expect(said([...paper('gin zh.pdf', chinese(8)), ...paper('gin en.pdf', english(3))])).toEqual([
      'gin zh.pdf (ginning record) is in Chinese; its translation in the bundle tells 3 of 8 bales only.',
    ]);
  });

  it('does not take another English paper of the same type for the translation', () => {
    const other = english().map((row) =>
      row === 'Record No.: R28239'
        ? 'Record No.: R99999'
        : row === 'Ginning date: 19 December 2022'
          ? 'Ginning date: 2 January 2023'
          : row,
    );
    const moved = [...other.slice(0, 5), ...rows(901, 5)];
    expect(said([...paper('gin zh.pdf', chinese()), ...paper('other.pdf', moved)])).toHaveLength(1);
  });
});
