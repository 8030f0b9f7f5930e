import type { Random } from '../world/random.ts';
import type { Row, RowLayout } from './sheet-of-rows.ts';

/** A day of the year, written with points. */
export const date = (r: Random): string => `${r.int(1, 28)}.${String(r.int(1, 12)).padStart(2, '0')}.2024`;
const kg = (r: Random): string => r.float(205, 232, 1).toFixed(1);

/** Rows of a bale list from one number on. */
const bales = (r: Random, from: number, count: number, xs: number[] = [0, 0.3, 0.6]): Row[] =>
  Array.from(
    { length: count },
    (_, i): Row => [
      [xs[0]!, String(from + i)],
      [xs[1]!, kg(r)],
      [xs[2]!, `SM 1-1/${r.pick(['8', '32', '16'])}`],
    ],
  );

/** A Chinese bale list: title on the first page alone, page marks at the foot. */
const chineseList: RowLayout = (r) => {
  const lot = `6500${r.digits(4)}`;
  const n = r.int(2, 4);
  const from = r.int(10000, 70000);
  const head: Row = [
    [0, '包号'],
    [0.3, '净重(公斤)'],
    [0.6, '品级'],
  ];
  return [
    {
      kind: 'chinese-list',
      type: 'ginning-record',
      pages: Array.from({ length: n }, (_, i) => ({
        rows: [
          ...(i === 0 ? ['# 棉花加工记录', `轧花厂：和顺棉业有限公司    批号：${lot}`, '加工日期：2023年10月'] : []),
          head,
          ...bales(r, from + i * 40, 40),
          ...(i === n - 1 ? [`合计 ${n * 40} 包`] : []),
        ],
        foot: `第${i + 1}页 共${n}页`,
      })),
    },
  ];
};

/** A bale list whose further pages say "Sheet 2" and nothing else. */
const sheetsOfBales: RowLayout = (r) => {
  const from = r.int(200000, 900000);
  return [
    {
      kind: 'sheet-n',
      type: 'ginning-record',
      pages: [1, 2, 3].map((n) => ({
        rows: [
          ...(n === 1
            ? [
                'Burdekin Ginnery Pty Ltd',
                '# GIN RUN SHEET',
                `Grower account ${r.digits(5)}   Ginned ${date(r)}`,
                [
                  [0, 'Bale'],
                  [0.3, 'Kg net'],
                  [0.6, 'Class'],
                ] as Row,
              ]
            : []),
          ...bales(r, from + 36 * n, 36),
        ],
        top: `Sheet ${n}`,
      })),
    },
  ];
};

/** A bale list without any mark: rows go on under the same columns, the numbers go on too. */
const bareRows: RowLayout = (r) => {
  const from = r.int(40000, 90000);
  return [
    {
      kind: 'bare-rows',
      type: 'packing-list',
      base: 8.5,
      pages: [0, 1].map((n) => ({
        rows: [
          ...(n === 0
            ? [
                'Gossypium Trading SA, Lausanne',
                '# BALE WISE PACKING LIST',
                `P/L ref GT-${r.digits(5)}   dated ${date(r)}   Invoice GT-INV-${r.digits(4)}`,
                [
                  [0, 'Bale mark'],
                  [0.42, 'Weight kgs'],
                  [0.7, 'Type'],
                ] as Row,
              ]
            : []),
          ...bales(r, from + 44 * n, 44, [0, 0.42, 0.7]),
        ],
      })),
    },
  ];
};

/** A contract of articles, "- 2 -" at the head of its pages. */
const contract: RowLayout = (r) => {
  const no = `SC-${r.digits(5)}`;
  const article = (n: number, text: string): Row => `${n}. ${text}`;
  return [
    {
      kind: 'contract',
      type: 'purchase-order',
      pages: [
        {
          rows: [
            '# CONTRACT',
            `^ No. ${no} of ${date(r)}`,
            'The Seller: Fergana Fibre LLC      The Buyer: Broad River Cotton Company',
            article(1, 'Subject. The Seller sells and the Buyer buys raw cotton lint, 250 metric tons.'),
            article(2, 'Price. USD 1.72 per kilogram FCA.'),
            article(3, 'Terms of payment: irrevocable letter of credit at sight.'),
          ],
        },
        {
          rows: [
            article(4, 'Delivery in three lots not later than 30 September.'),
            article(5, 'Quality: as per the certificate of quality of the independent laboratory.'),
            article(6, 'Documents: invoice, packing list, bill of lading, certificate of origin.'),
            article(7, 'Arbitration at Liverpool under the rules of the International Cotton Association.'),
          ],
          top: '- 2 -',
        },
        {
          rows: [
            article(8, 'Force majeure releases the party for as long as it lasts.'),
            article(9, 'This contract is made in two copies.'),
            [
              [0, 'THE SELLER'],
              [0.6, 'THE BUYER'],
            ],
            [
              [0, 'signature, seal'],
              [0.6, 'signature, seal'],
            ],
          ],
          top: '- 3 -',
        },
      ],
    },
  ];
};

/** A bill of lading and its back. */
const lading: RowLayout = (r) => {
  const no = `${r.letters(4)}${r.digits(8)}`;
  const clause = (n: number): Row =>
    `${n}. ${r.pick(['CARRIER’S RESPONSIBILITY. The Carrier shall be liable for loss of or damage to the goods occurring between receipt and delivery.', 'GENERAL AVERAGE shall be adjusted according to the York-Antwerp Rules.', 'LIEN. The Carrier shall have a lien on the goods and any documents relating thereto.', 'BOTH-TO-BLAME COLLISION CLAUSE shall be considered incorporated herein.', 'CLAUSE PARAMOUNT. The Hague-Visby Rules shall apply to this bill of lading.'])}`;
  return [
    {
      kind: 'lading-back',
      type: 'bill-of-lading',
      pages: [
        {
          rows: [
            '# BILL OF LADING',
            `> B/L No. ${no}`,
            'Shipper: Maluti Yarn Mills (Pty) Ltd',
            'Consignee: Rimrock Textiles',
            'Notify party: same as consignee',
            [
              [0, 'Vessel / Voyage'],
              [0.4, 'Port of loading'],
              [0.7, 'Port of discharge'],
            ],
            [
              [0, 'MSC ARIA 418W'],
              [0.4, 'DURBAN'],
              [0.7, 'CHARLESTON'],
            ],
            `Container MSCU${r.digits(7)}  1 x 40HC  said to contain 480 cartons cotton yarn`,
            'Gross weight 18 240.0 kg',
            'SHIPPED ON BOARD in apparent good order and condition',
            'Freight prepaid. Number of original B/Ls: 3',
          ],
        },
        { rows: ['^ TERMS AND CONDITIONS OF CARRIAGE', ...[1, 2, 3, 4, 5, 6, 7, 8].map(clause)] },
      ],
    },
  ];
};

/** Lists and papers of several pages. */
export const listPapers: readonly RowLayout[] = [chineseList, sheetsOfBales, bareRows, contract, lading];
