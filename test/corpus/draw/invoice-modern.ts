import { countryOf } from '../world/company.ts';
import { addDays } from '../world/days.ts';
import type { Company } from '../world/types.ts';
import type { Layout } from './paper.ts';
import { type Column, pairs, scribble, table } from './parts.ts';
import { goodsOrigin, prints } from './truth.ts';
import { handOf } from './write.ts';

export const block = (c: Company, phone = false): string[] => [
  c.name,
  ...c.lines,
  c.countryName,
  ...(phone ? [`Tel: ${c.phone}`] : []),
];

/** A letterhead with the seller in the corner, meta data to the right, an unruled or striped table: the output of an ERP system. */
export const invoiceModern: Layout = (s, r) => {
  const hand = handOf(r, s.from);
  const title = r.pick(['INVOICE', 'Commercial Invoice', 'COMMERCIAL INVOICE']);
  const color = r.pick(['#1f4e79', '#444444', '#7a1f1f', '#22543d']);
  const rules = r.pick(['striped', 'head', 'rows'] as const);
  const numberLabel = r.pick(['Invoice No.', 'Invoice Number', 'Invoice #', 'Document No.']);
  const dateLabel = r.pick(['Invoice Date', 'Date', 'Date of Issue']);
  const buyerLabel = r.pick(['Bill To', 'Sold To', 'Buyer', 'Customer']);
  const withOrigin = s.statesOrigin && r.chance(0.8);
  const withLot = s.lines.some((l) => l.lot);
  const places = s.goods === 'garment' ? 0 : 1;
  return {
    type: 'invoice',
    layout: 'invoice-modern',
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
      'containers',
      'lines',
      ...(withOrigin ? (['countryOfOrigin'] as const) : []),
      ...(withLot ? (['lots'] as const) : []),
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({
          face: r.pick(['Helvetica', 'Noto']),
          size: s.from === 'US' || s.from === 'MX' ? 'LETTER' : 'A4',
          base: 9,
        });
        pen.at(pen.left, pen.y, s.seller.name, { size: 15, bold: true, color, width: pen.width * 0.6 });
        let y = pen.y + 22;
        for (const l of [...s.seller.lines, s.seller.countryName, `${s.seller.phone}  |  ${s.seller.taxId}`])
          y += pen.at(pen.left, y, l, { size: 8, color: '#444' }) + 1;
        pen.at(pen.left, pen.y, title, { size: 17, align: 'right', width: pen.width, color });
        pairs(
          pen,
          [
            [numberLabel, s.invoice.number],
            [dateLabel, hand.date(s.invoice.date)],
            ['Contract', s.contract.number],
            ['Your order', s.order.number],
            ['Payment due', hand.date(addDays(s.invoice.date, 30))],
          ],
          {
            x: pen.right - 190,
            y: pen.y + 26,
            width: 190,
            how: 'right',
            labelWidth: 85,
            bold: false,
            colon: '',
          },
        );
        pen.y = Math.max(y, pen.y + 96) + 6;
        pen.line(pen.left, pen.y, pen.right, pen.y, 1.2, color);
        pen.y += 8;
        const top = pen.y;
        pen.at(pen.left, top, buyerLabel, { size: 8, bold: true, color });
        let b = top + 11;
        for (const l of block(s.buyer)) b += pen.at(pen.left, b, l, { width: 230 }) + 1;
        pen.at(pen.left + 270, top, 'Shipment', { size: 8, bold: true, color });
        pairs(
          pen,
          [
            ['Port of loading', s.pol],
            ['Port of discharge', s.pod],
            ['Vessel / Voyage', `${s.bl.vessel} ${s.bl.voyage}`],
            ['Delivery terms', `${s.incoterm} ${s.incoterm === 'FOB' ? s.pol : s.pod} Incoterms 2020`],
            ['Payment', s.payment],
          ],
          {
            x: pen.left + 270,
            y: top + 11,
            width: pen.width - 270,
            how: 'right',
            labelWidth: 80,
            size: 8,
          },
        );
        pen.y = Math.max(b, top + 72) + 10;
        const columns: Column[] = [
          { head: '#', width: 4 },
          { head: 'Description', width: 36 },
          { head: r.pick(['HS Code', 'HTS', 'Tariff No.']), width: 13 },
          ...(withLot ? [{ head: 'Lot', width: 11 }] : []),
          { head: 'Quantity', width: 14, align: 'right' as const },
          { head: 'Unit', width: 7 },
          { head: `Price ${s.currency}`, width: 11, align: 'right' as const },
          { head: `Amount ${s.currency}`, width: 15, align: 'right' as const },
        ];
        table(
          pen,
          columns,
          s.lines.map((l, i) => [
            String(i + 1),
            l.description,
            l.hs,
            ...(withLot ? [l.lot] : []),
            hand.number(l.quantity, places),
            l.unit,
            hand.number(l.unitPrice, 2),
            hand.number(l.amount, 2),
          ]),
          { rules, size: 8 },
        );
        pen.room(110);
        pairs(pen, [['Total', `${s.currency} ${hand.number(s.total, 2)}`]], {
          x: pen.right - 200,
          y: pen.y,
          width: 200,
          how: 'right',
          labelWidth: 80,
          bold: true,
          size: 10,
        });
        pen.y += 20;
        pairs(
          pen,
          [
            ['Net weight', `${hand.number(s.net, 1)} kg`],
            ['Gross weight', `${hand.number(s.gross, 1)} kg`],
            ['Packages', `${s.packages} ${s.packageKind}`],
            ...(withOrigin ? ([['Country of origin', countryOf(goodsOrigin(s)).name]] as [string, string][]) : []),
            ['Containers', s.containers.map((c) => c.number).join(', ')],
          ],
          { how: r.pick(['right', 'same']) },
        );
        for (const remark of s.remarks) pen.say(remark, { size: 8 });
        pen.say(`Bank: ${s.bank.name}, ${s.bank.city}   SWIFT ${s.bank.swift}   A/C ${s.bank.account}`, {
          size: 7.5,
          color: '#333',
        });
        pen.y += 18;
        pen.room(40);
        scribble(pen, pen.right - 150, pen.y + 12, s.total);
        pen.line(pen.right - 170, pen.y + 18, pen.right, pen.y + 18);
        pen.at(pen.right - 170, pen.y + 20, `for ${s.seller.name}`, { size: 7, width: 170 });
      },
    },
  };
};
