import { countryOf } from '../world/company.ts';
import { block } from './invoice-modern.ts';
import type { Layout } from './paper.ts';
import { pairs, scribble, stamp, table } from './parts.ts';
import { goodsOrigin, prints } from './truth.ts';
import { handOf } from './write.ts';

/** Chinese trading houses print both languages on one line: 发票 INVOICE, 买方 TO MESSRS, 总计 TOTAL. */
export const invoiceChina: Layout = (s, r) => {
  const hand = handOf(r, 'CN');
  return {
    type: 'invoice',
    layout: 'invoice-china',
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
      'netWeight',
      'grossWeight',
      'contractNumber',
      'lines',
      'lots',
      ...(s.statesOrigin ? (['countryOfOrigin'] as const) : []),
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Helvetica', base: 9.5 });
        if (s.seller.local) pen.say(s.seller.local.name, { size: 15, align: 'center', gap: 0 });
        pen.say(s.seller.name.toUpperCase(), { size: 12, bold: true, align: 'center', gap: 1 });
        pen.say([...s.seller.lines, s.seller.countryName].join(', ').toUpperCase(), {
          size: 8,
          align: 'center',
          gap: 8,
        });
        pen.say('商业发票  COMMERCIAL INVOICE', { size: 14, align: 'center', gap: 8 });
        const top = pen.y;
        pairs(pen, [['买方 TO MESSRS', block(s.buyer).join('\n')]], {
          x: pen.left,
          y: top,
          width: pen.width * 0.55,
          how: 'right',
          labelWidth: 100,
        });
        pairs(
          pen,
          [
            ['发票号码 INVOICE NO.', s.invoice.number],
            ['日期 DATE', hand.date(s.invoice.date)],
            ['合同号 S/C NO.', s.contract.number],
            ['信用证号 L/C NO.', s.lc],
          ],
          { x: pen.left + pen.width * 0.58, y: top, width: pen.width * 0.42, how: 'right', labelWidth: 118, size: 9 },
        );
        pen.y = top + 72;
        pairs(
          pen,
          [
            ['起运港 FROM', s.pol],
            ['目的港 TO', s.pod],
            ['船名 VESSEL', `${s.bl.vessel} ${s.bl.voyage}`],
          ],
          { how: 'same' },
        );
        table(
          pen,
          [
            { head: '唛头\nMARKS & NOS.', width: 16 },
            { head: '货物名称及规格\nDESCRIPTION OF GOODS', width: 38 },
            { head: `数量\nQUANTITY (${(s.lines[0]?.unit ?? '').toUpperCase()})`, width: 17, align: 'right' },
            { head: `单价\nUNIT PRICE (${s.currency})`, width: 14, align: 'right' },
            { head: `金额\nAMOUNT (${s.currency})`, width: 17, align: 'right' },
          ],
          s.lines.map((l) => [
            l.lot || s.marks[0]!,
            l.description,
            hand.number(l.quantity, 1),
            hand.number(l.unitPrice, 2),
            hand.number(l.amount, 2),
          ]),
          { rules: 'all', foot: ['总计 TOTAL:', '', '', '', hand.number(s.total, 2)] },
        );
        pairs(
          pen,
          [
            ['总净重 TOTAL NET WEIGHT', `${hand.number(s.net, 1)} KGS`],
            ['总毛重 TOTAL GROSS WEIGHT', `${hand.number(s.gross, 1)} KGS`],
            ['总件数 PACKAGES', `${s.packages} ${s.packageKind.toUpperCase()}`],
            ...(s.statesOrigin
              ? ([['原产国 COUNTRY OF ORIGIN', countryOf(goodsOrigin(s)).name.toUpperCase()]] as [string, string][])
              : []),
          ],
          { how: 'right', labelWidth: 180 },
        );
        for (const remark of s.remarks) pen.say(remark, { size: 8 });
        pen.y += 34;
        stamp(pen, pen.right - 90, pen.y, [s.seller.local?.name ?? s.seller.name.slice(0, 20), '★'], '#c01818', 40);
        scribble(pen, pen.right - 150, pen.y + 4, 4);
      },
    },
  };
};
