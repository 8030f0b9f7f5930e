import { sumOf } from '../world/bales.ts';
import { countryOf } from '../world/company.ts';
import type { Random } from '../world/random.ts';
import { ginLanguage, ginPrints, ginSheet } from './gin-sheet.ts';
import type { Layout, Sheet } from './paper.ts';
import type { SheetForm } from './sheets.ts';
import { goodsOrigin, prints } from './truth.ts';

const form = (r: Random): SheetForm => r.pick(['xlsx', 'xlsx', 'csv', 'csv;', 'csv-utf16']);

/** A gin's bale list as a workbook: head of labels and values, a table that starts further down, a sum row. */
export const ginWorkbook: Layout = (s, r) => {
  const language = ginLanguage(r, s.gin!.company.country);
  const sheet = ginSheet(s, r, language);
  const { words } = sheet;
  const rows: Sheet['rows'] = [[r.pick(words.title)], []];
  for (const [label, value] of sheet.head) rows.push([label, value]);
  rows.push([]);
  rows.push([
    '#',
    r.pick(words.lot),
    r.pick(words.bale),
    r.pick(words.ginned),
    r.pick(words.gross),
    r.pick(words.tare),
    r.pick(words.net),
  ]);
  let n = 0;
  for (const lot of s.lots)
    for (const b of lot.bales) rows.push([++n, lot.id, b.id, sheet.hand.date(b.date), b.gross, b.tare, b.net]);
  const all = s.lots.flatMap((l) => l.bales);
  rows.push([
    r.pick(words.total),
    null,
    n,
    null,
    sumOf(all.map((b) => b.gross)),
    sumOf(all.map((b) => b.tare)),
    sumOf(all.map((b) => b.net)),
  ]);
  const as = form(r);
  return {
    type: 'ginning-record',
    layout: `gin-workbook-${as}`,
    language,
    printed: ginPrints(s, sheet, ['bales', 'lots', 'grossWeight']),
    form: {
      kind: 'sheets',
      sheets: [{ name: language === 'zh' ? '棉包' : 'Bales', rows, merges: [[0, 0, 0, 6]] }],
      as,
    },
  };
};

/** A packing list as a workbook with both languages in each label, as a Chinese forwarder fills it in. */
export const packingWorkbook: Layout = (s, r) => {
  const chinese = s.from === 'CN' || r.chance(0.25);
  const l = (zh: string, en: string) => (chinese ? `${zh} ${en}` : en);
  const bales = s.lots.length && s.goods === 'lint' && r.chance(0.6);
  const rows: Sheet['rows'] = [
    [s.seller.name],
    [[...s.seller.lines, s.seller.countryName].join(', ')],
    [l('装箱单', 'PACKING LIST')],
    [],
    [l('编号', 'No.'), s.packing.number, null, l('日期', 'Date'), s.packing.date],
    [l('发票号', 'Invoice No.'), s.invoice.number, null, l('合同号', 'Contract No.'), s.contract.number],
    [l('收货人', 'Consignee'), s.buyer.name],
    [],
  ];
  if (bales) {
    rows.push([
      l('批号', 'Lot No.'),
      l('包号', 'Bale No.'),
      l('毛重', 'Gross weight (kg)'),
      l('净重', 'Net weight (kg)'),
    ]);
    for (const lot of s.lots) for (const b of lot.bales) rows.push([lot.id, b.id, b.gross, b.net]);
  } else {
    rows.push([
      l('批号', 'Lot No.'),
      l('品名', 'Description'),
      l('件数', 'Packages'),
      l('毛重', 'Gross weight (kg)'),
      l('净重', 'Net weight (kg)'),
    ]);
    for (const x of s.lines) rows.push([x.lot || (x.style ?? ''), x.description, x.packages, x.gross, x.net]);
  }
  rows.push(
    bales ? [l('合计', 'Total'), s.packages, s.gross, s.net] : [l('合计', 'Total'), null, s.packages, s.gross, s.net],
  );
  return {
    type: 'packing-list',
    layout: bales ? 'packing-workbook-bales' : 'packing-workbook',
    language: 'en',
    printed: {
      ...prints(s, 'packing-list', [
        'number',
        'date',
        'seller',
        'consignee',
        'invoiceNumber',
        'contractNumber',
        'netWeight',
        'grossWeight',
        'lots',
        ...(bales ? (['bales'] as const) : []),
      ]),
      ...(s.lines.some((l) => !l.lot && l.style) ? { lots: s.lines.map((l) => l.lot || l.style!) } : {}),
    },
    form: {
      kind: 'sheets',
      sheets: [
        {
          name: 'PL',
          rows,
          merges: [
            [0, 0, 0, 4],
            [2, 0, 2, 4],
          ],
        },
      ],
      as: bales ? 'xlsx' : form(r),
    },
  };
};

/** An invoice made in a spreadsheet: seller above, references to the right, sums by formula below. */
export const invoiceWorkbook: Layout = (s, r) => {
  const rows: Sheet['rows'] = [
    [s.seller.name, null, null, null, r.pick(['INVOICE', 'COMMERCIAL INVOICE'])],
    [s.seller.lines[0]!],
    [`${s.seller.lines[1]}, ${s.seller.countryName}`],
    [],
    ['Bill to:', s.buyer.name, null, 'Invoice No.', s.invoice.number],
    [null, s.buyer.lines[0]!, null, 'Invoice date', s.invoice.date],
    [null, s.buyer.lines[1]!, null, 'Contract No.', s.contract.number],
    ['Port of loading', s.pol, null, 'Port of discharge', s.pod],
    ...(s.statesOrigin ? [['Country of origin', countryOf(goodsOrigin(s)).name]] : []),
    [],
    ['Lot', 'Description', 'HS code', 'Quantity', 'Unit', `Unit price (${s.currency})`, `Amount (${s.currency})`],
    ...s.lines.map((l) => [l.lot, l.description, l.hs, l.quantity, l.unit, l.unitPrice, l.amount]),
    [null, null, null, null, null, 'Total', s.total],
    [],
    ['Net weight (kg)', s.net],
    ['Gross weight (kg)', s.gross],
    ...s.remarks.map((x) => [x]),
  ];
  return {
    type: 'invoice',
    layout: 'invoice-workbook',
    language: 'en',
    printed: prints(s, 'invoice', [
      'number',
      'date',
      'seller',
      'buyer',
      'currency',
      'total',
      'portOfLoading',
      'portOfDischarge',
      'hsCodes',
      'netWeight',
      'grossWeight',
      'contractNumber',
      'lines',
      'lots',
      ...(s.statesOrigin ? (['countryOfOrigin'] as const) : []),
    ]),
    form: { kind: 'sheets', sheets: [{ name: 'Invoice', rows }], as: 'xlsx' },
  };
};
