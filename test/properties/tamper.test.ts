import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome, RuleId } from '../../shared/model/index.ts';
import { documentsOfFiles, type Example, readExamples, rewrite, verdictOf } from './example-papers.ts';

/** One thing changed on one paper: its file, the words as printed, the words of the forger, the outcome, and the rules that must speak. */
type Tamper = [
  what: string,
  paper: string,
  from: string | [words: string, nth: number, times?: number],
  to: string,
  outcome: Outcome,
  ...rules: RuleId[],
];

const tables: Record<string, Tamper[]> = {
  'clear-us-cotton': [
    ['a bale on the packing list', '02-PL', '072331202601', '072331202600', 'contradicted', 'bale.unlisted'],
    [
      'a bale of another gin on the packing list',
      '02-PL',
      '072331202601',
      '072441202601',
      'contradicted',
      'bale.unlisted',
    ],
    ['a bale twice on the packing list', '02-PL', '072331202601', '072331202602', 'contradicted', 'bale.repeated'],
    ['a bale in the gin record', 'scan8594', '072331202601', '072331202600', 'contradicted', 'bale.unlisted'],
    [
      'the net weight of a bale on the packing list',
      '02-PL',
      ['215.5', 1],
      '251.5',
      'contradicted',
      'document.arithmetic',
      'quantity.conflict',
    ],
    [
      'the net weight of a bale in the gin record',
      'scan8594',
      ['215.5', 1],
      '265.5',
      'contradicted',
      'document.arithmetic',
      'quantity.conflict',
    ],
    [
      'the net weight of a lot on the packing list',
      '02-PL',
      '4,493.6',
      '4,943.6',
      'contradicted',
      'document.arithmetic',
    ],
    [
      'the net weight of the packing list',
      '02-PL',
      '22,423.8',
      '21,423.8',
      'contradicted',
      'document.arithmetic',
      'quantity.conflict',
    ],
    ['the net weight of the invoice', 'INV', '22,423.8', '21,423.8', 'contradicted', 'quantity.conflict'],
    ['the net weight of the certificate', '03-', '22,423.8', '21,423.8', 'contradicted', 'quantity.conflict'],
    ['the gross weight of the invoice', 'INV', '22,634.8', '25,634.8', 'contradicted', 'quantity.conflict'],
    [
      'the gross weight of the bill of lading',
      'bill',
      '22,634.8',
      '25,634.8',
      'contradicted',
      'document.arithmetic',
      'quantity.conflict',
    ],
    ['the number of bales on the certificate', '03-', '100 bales', '90 bales', 'contradicted', 'quantity.conflict'],
    ['an amount of the invoice', 'INV', '9,481.50', '8,481.50', 'contradicted', 'document.arithmetic'],
    ['the total of the invoice', 'INV', '47,314.22', '41,314.22', 'contradicted', 'document.arithmetic'],
    ['a price of the invoice', 'INV', ['2.11', 2], '2.17', 'contradicted', 'document.arithmetic'],
    ['the invoice number on the certificate', '03-', 'BV-24-3111', 'BV-24-3777', 'contradicted', 'document.number'],
    [
      'the invoice number on the packing list',
      '02-PL',
      ['BV-24-3111', 2],
      'BV-24-3777',
      'contradicted',
      'document.number',
    ],
    ['a container of the packing papers', '03-', 'TGHU4270125', 'TGHU5142303', 'contradicted', 'document.number'],
    ['a container of the bill of lading', 'bill', 'TGHU4270125', 'TGHU5142303', 'contradicted', 'document.number'],
    [
      'the consignee of the bill of lading',
      'bill',
      'Piedmont Textile Importers, Inc.',
      'Redwood Coast Wholesale Corporation',
      'contradicted',
      'party.conflict',
    ],
    [
      'the buyer of the packing list',
      '02-PL',
      'PIEDMONT TEXTILE IMPORTERS, INC.',
      'REDWOOD COAST WHOLESALE CORPORATION',
      'contradicted',
      'party.conflict',
    ],
    [
      'the origin on the invoice',
      'INV',
      ['United States of America', 2],
      'Pakistan',
      'contradicted',
      'origin.conflict',
    ],
    [
      'the origin on the packing list',
      '02-PL',
      ['UNITED STATES OF AMERICA', 2],
      'TURKEY',
      'contradicted',
      'origin.conflict',
    ],
    [
      'the day of shipment before the ginning',
      'bill',
      ['06 DEC 2024', 1, 2],
      '06 NOV 2024',
      'contradicted',
      'date.order',
    ],
    ['the day of shipment after the entry', 'bill', ['06 DEC 2024', 1, 2], '16 MAR 2025', 'contradicted', 'date.order'],
    [
      'the day of the certificate before the ginning',
      '03-',
      'December 3, 2024',
      'October 3, 2024',
      'contradicted',
      'date.order',
    ],
    [
      'the gin to one in the region',
      'scan8594',
      'Goodlett Farms Pkwy, Doerun, GA 31744, United States of America',
      'Tarim Road, Aksu City, Xinjiang, 843000, China ',
      'prohibited',
      'origin.conflict',
      'origin.region',
    ],
    [
      'the gin to a listed company',
      'scan8594',
      'Doerun Farmers Gin Company',
      'Nanjing Synergy Textiles Co., Ltd.',
      'prohibited',
      'origin.entity',
    ],
    [
      'the seller to a listed company',
      'INV',
      ['Ridgeway Cotton Company', 1, 2],
      'Nanjing Synergy Textiles Co., Ltd.',
      'prohibited',
      'origin.entity',
      'party.conflict',
    ],
  ],
  'clear-garment-chain': [
    // The printed total still covers the yarn: one cause, one rule.
    ['a weight of lint into the yarn', 'spinning', ['8,711.3', 1], '6,711.3', 'contradicted', 'document.arithmetic'],
    ['the yarn spun', 'spinning', ['8,368.0', 1, 2], '9,968.0', 'contradicted', 'mass.exceeds'],
    ['the fabric issued', 'scan5330', ['3,887.0', 2], '5,887.0', 'contradicted', 'mass.exceeds'],
    [
      'the pieces invoiced',
      '01-INV',
      ['47,643.0', 1, 2],
      '57,643.0',
      'contradicted',
      'document.arithmetic',
      'mass.exceeds',
    ],
    [
      'the gin in the spinning record',
      'spinning',
      ['Algodoeira Luís Eduardo Magalhães Ltda.', 1, 2],
      'Fazenda Rio Verde Agro Ltda.',
      'unproven',
      'party.conflict',
    ],
    [
      'the origin in the spinning record',
      'spinning',
      ['Brazil', 1],
      'Turkmenistan',
      'prohibited',
      'certificate.invalid',
      'origin.region',
    ],
    ['a yarn lot in the fabric record', 'fabric', 'Y8567', 'Y8999', 'contradicted', 'bale.unlisted'],
    ['a cotton lot in the spinning record', 'spinning', '923/21', '924/21', 'contradicted', 'bale.unlisted'],
    ['a fabric lot in the sewing record', 'scan5330', 'F34896', 'F34777', 'contradicted', 'bale.unlisted'],
    ['the day of cutting before the weaving', 'scan5330', '2021-11-21', '2021-10-21', 'contradicted', 'date.order'],
    [
      'the day of weaving before the spinning',
      'fabric',
      ['2021-11-07', 1, 2],
      '2021-10-07',
      'contradicted',
      'date.order',
    ],
    [
      'the invoice number on the certificate',
      'scan4294',
      'EXP/2021/9528',
      'EXP/2021/7777',
      'contradicted',
      'document.number',
    ],
    ['the cartons on the packing list', '02-', ['993', 1, 2], '883', 'contradicted', 'quantity.conflict'],
    ['the gross weight of the certificate', 'scan4294', '7,470.4', '9,470.4', 'contradicted', 'quantity.conflict'],
    [
      'the spinner to a place in the region',
      'spinning',
      'House 14, Road 103, Chattogram 4100, Agrabad C/A, Bangladesh',
      'No. 8 Beijing Road, Korla, Xinjiang, China',
      'prohibited',
      'certificate.invalid',
      'origin.region',
    ],
    [
      'the country on the certificate',
      'scan4294',
      ['BANGLADESH', 1],
      'CAMBODIA',
      'contradicted',
      'certificate.invalid',
      'origin.conflict',
    ],
  ],
  'clear-tomato-paste': [
    ['the tomatoes delivered', 'scan1545', '54.435', '34.435', 'contradicted', 'document.arithmetic'],
    ['a drum’s weight', 'scan1545', '243,8', '343,8', 'contradicted', 'document.arithmetic'],
    [
      'the net weight of the invoice',
      'invoice',
      '9.553,3',
      '12.553,3',
      'contradicted',
      'mass.exceeds',
      'quantity.conflict',
    ],
    ['the net weight of the bill of lading', 'bill', '9,553.3', '8,553.3', 'contradicted', 'quantity.conflict'],
    ['the gross weight of the certificate', '03-', '10.253,3', '12.253,3', 'contradicted', 'quantity.conflict'],
    ['the drums on the bill of lading', 'bill', ['40', 1], '30', 'contradicted', 'quantity.conflict'],
    ['a lot on the invoice', 'invoice', 'L235S', 'L253S', 'contradicted', 'bale.unlisted'],
    ['a lot on the packing list', 'scan8456', 'L236P', 'L263P', 'contradicted', 'bale.unlisted'],
    // Its body, a chamber of Spain, cannot certify China.
    [
      'the country on the certificate',
      '03-',
      'SPAIN',
      'CHINA',
      'contradicted',
      'certificate.invalid',
      'origin.conflict',
    ],
    ['the country on the invoice', 'invoice', ['Spain', 2], 'Italy', 'contradicted', 'origin.conflict'],
    ['the invoice on the certificate', '03-', 'INV-120644', 'INV-120999', 'contradicted', 'document.number'],
    ['the container of the bill of lading', 'bill', 'TCLU7938097', 'TCLU5142304', 'contradicted', 'document.number'],
    [
      'the consignee of the certificate',
      '03-',
      'Lakeshore Sauce Company,',
      'Redwood Foods Corporation,',
      'contradicted',
      'party.conflict',
    ],
    ['the day of shipment before the making', 'bill', '16 SEP 2024', '16 AUG 2024', 'contradicted', 'date.order'],
    [
      'the days of making after the shipment',
      'scan1545',
      '22.08.2024 - 23.08.2024',
      '22.09.2024 - 23.09.2024',
      'contradicted',
      'date.order',
    ],
    ['the total of the invoice', 'invoice', '11.750,56', '11.570,56', 'contradicted', 'document.arithmetic'],
    [
      'the seller of the packing list',
      'scan8456',
      'Conservas Mérida S.A.',
      'Levante Canning Partners',
      'contradicted',
      'party.conflict',
    ],
    [
      'the certifier',
      '03-',
      ['Cámara Oficial de Comercio de Badajoz', 1, 2],
      'China Council for the Promotion of International Trade',
      'contradicted',
      'certificate.invalid',
    ],
  ],
  'clear-fresh-tomatoes': [
    ['the net weight of the invoice', 'scan5812', '24,732.5', '28,732.5', 'contradicted', 'mass.exceeds'],
    ['the gross weight of the certificate', 'COO', '26,390.1', '29,390.1', 'contradicted', 'quantity.conflict'],
    ['a harvest ticket', 'scan9523', '4,537', '2,537', 'contradicted', 'document.arithmetic'],
    ['the total of the harvest log', 'scan9523', '26,316', '29,316', 'contradicted', 'document.arithmetic'],
    ['the country on the certificate', 'COO', 'MEXICO', 'GUATEMALA', 'contradicted', 'origin.conflict'],
    ['the country in the harvest log', 'scan9523', 'México', 'Guatemala', 'contradicted', 'origin.conflict'],
    ['the invoice on the certificate', 'COO', 'INV-700871', 'INV-700999', 'contradicted', 'document.number'],
    [
      'the consignee of the certificate',
      'COO',
      'Lakeshore Sauce Company,',
      'Redwood Foods Corporation,',
      'contradicted',
      'party.conflict',
    ],
    ['the lot in the harvest log', 'scan9523', 'H7853', 'H9999', 'contradicted', 'bale.unlisted'],
    ['the lot on the invoice', 'scan5812', 'H7853', 'H9999', 'contradicted', 'bale.unlisted'],
    ['the amount of the invoice', 'scan5812', ['25,125.12', 1], '21,125.12', 'contradicted', 'document.arithmetic'],
    ['the days of the harvest', 'scan9523', ['31 January 2024', 1, 2], '31 March 2024', 'contradicted', 'date.order'],
    [
      'the day of planting after the harvest',
      'scan9523',
      '4 November 2023',
      '4 February 2024',
      'contradicted',
      'date.order',
    ],
  ],
};

const weighs = new Set(['prohibits', 'contradicts', 'gap']);

describe('one thing changed on a paper of a clear example', () => {
  let examples: Record<string, Example>;
  beforeAll(async () => {
    examples = await readExamples(Object.keys(tables));
  }, 240_000);

  for (const [id, table] of Object.entries(tables)) {
    it(`${id} is clear as it is`, () => {
      const { files, entryDate } = examples[id]!;
      expect(verdictOf(documentsOfFiles(files), entryDate).outcome).toBe('clear');
    });

    it.each(table)(`${id}: %s`, (_what, paper, from, to, outcome, ...rules) => {
      const { files, entryDate } = examples[id]!;
      const [words, nth, times] = typeof from === 'string' ? [from] : from;
      const changed = files.map((f) => (f.name.startsWith(paper) ? rewrite(f, words, to, nth, times) : f));
      const verdict = verdictOf(documentsOfFiles(changed), entryDate);
      const speak = [...new Set(verdict.findings.filter((f) => weighs.has(f.severity)).map((f) => f.rule))];
      expect(
        { speak: speak.sort(), outcome: verdict.outcome },
        verdict.findings.map((f) => `${f.severity} ${f.rule}: ${f.message}`).join('\n'),
      ).toEqual({
        speak: rules.sort(),
        outcome,
      });
    });
  }
});
