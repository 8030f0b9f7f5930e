import { countryOf } from '../world/company.ts';
import { block } from './invoice-modern.ts';
import { type InvoiceWords, invoiceWords } from './invoice-words.ts';
import type { Layout } from './paper.ts';
import { pairs, stamp, table } from './parts.ts';
import { goodsOrigin, prints } from './truth.ts';
import { handOf } from './write.ts';

const nativeOf: Record<string, keyof typeof invoiceWords> = {
  TR: 'tr',
  BR: 'pt',
  PT: 'pt',
  ES: 'es',
  CL: 'es',
  MX: 'es',
  HN: 'es',
  IT: 'it',
  BJ: 'fr',
  BF: 'fr',
  ML: 'fr',
};
export const hasNative = (iso: string): boolean => iso in nativeOf;

/** How a paper names things that differ by language: its words, the country of origin, the language as labels name it. */
export interface Tongue {
  language: string;
  words: InvoiceWords;
  origin?: string;
  /** Country whose offices write dates and numbers like this one. */
  hand?: string;
}

/** An invoice in the seller's own language, labels small above their values, numbers in its own grouping. */
export const invoiceNative: Layout = (s, r) => {
  const language = nativeOf[s.from] ?? 'es';
  return invoiceIn({ language, words: invoiceWords[language] })(s, r);
};

/** The same layout in a given language. */
export const invoiceIn =
  (tongue: Tongue): Layout =>
  (s, r) => {
    const { language, words: w } = tongue;
    const hand = handOf(r, tongue.hand ?? s.from, false, language);
    const lots = s.lines.some((l) => l.lot);
    return {
      type: 'invoice',
      layout: 'invoice-native',
      language,
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
      form: {
        kind: 'pages',
        draw: (pen) => {
          pen.paper({ face: 'Noto', base: 9 });
          pen.say(s.seller.name, { size: 14, bold: true, gap: 1 });
          const own = tongue.hand ? s.seller.countryName : (countryOf(s.from).own ?? s.seller.countryName);
          pen.say([...s.seller.lines, own].join(' · '), { size: 8, gap: 1 });
          pen.say(`${s.seller.taxId}  Tel. ${s.seller.phone}`, { size: 8, gap: 10 });
          pen.line(pen.left, pen.y, pen.right, pen.y, 1);
          pen.y += 6;
          pen.say(w.title, { size: 13, bold: true, gap: 6 });
          const top = pen.y;
          pen.at(pen.left, top, w.buyer, { size: 7, color: '#555' });
          let y = top + 10;
          for (const l of block(s.buyer)) y += pen.at(pen.left, y, l, { width: 220 }) + 1;
          pairs(
            pen,
            [
              [w.no, s.invoice.number],
              [w.date, hand.date(s.invoice.date)],
              [w.order, s.contract.number],
              [w.terms, `${s.incoterm} ${s.pod}`],
              [w.pol, s.pol],
              [w.pod, s.pod],
            ],
            { x: pen.left + 240, y: top, width: pen.width - 240, how: 'below', columns: 2 },
          );
          pen.y = Math.max(y, top + 80) + 8;
          table(
            pen,
            [
              { head: w.desc, width: 36 },
              { head: w.hs, width: 12 },
              ...(lots ? [{ head: w.lot, width: 11 }] : []),
              { head: w.qty, width: 14, align: 'right' as const },
              { head: w.unit, width: 8 },
              { head: `${w.price} ${s.currency}`, width: 12, align: 'right' as const },
              { head: `${w.amount} ${s.currency}`, width: 15, align: 'right' as const },
            ],
            s.lines.map((l) => [
              l.description,
              l.hs,
              ...(lots ? [l.lot] : []),
              hand.number(l.quantity, 1),
              l.unit,
              hand.number(l.unitPrice, 2),
              hand.number(l.amount, 2),
            ]),
            { rules: r.pick(['rows', 'striped', 'all']) },
          );
          pen.say(`${w.total}: ${hand.number(s.total, 2)} ${s.currency}`, {
            bold: true,
            align: 'right',
            size: 10,
            gap: 8,
          });
          pairs(
            pen,
            [
              [w.net, `${hand.number(s.net, 1)} kg`],
              [w.gross, `${hand.number(s.gross, 1)} kg`],
              ...(s.statesOrigin
                ? ([[w.origin, tongue.origin ?? countryOf(goodsOrigin(s)).own ?? countryOf(goodsOrigin(s)).name]] as [
                    string,
                    string,
                  ][])
                : []),
              [w.pay, s.payment],
            ],
            { how: 'right', labelWidth: 130 },
          );
          for (const remark of s.remarks) pen.say(remark, { size: 8 });
          pen.y += 24;
          pen.say(w.sign, { align: 'right', size: 8 });
          stamp(pen, pen.right - 60, pen.y + 12, [s.seller.name.slice(0, 16), s.seller.city], '#20407a', 30);
        },
      },
    };
  };
