import { countryOf } from '../world/company.ts';
import { block } from './invoice-modern.ts';
import type { Layout } from './paper.ts';
import { boxed, pairs, scribble, stamp, table } from './parts.ts';
import { goodsOrigin, prints } from './truth.ts';
import { handOf } from './write.ts';

/** Typed in capitals on a letterhead, goods as paragraphs, sums with leaders: a merchant's telex habit. */
export const invoiceTelex: Layout = (s, r) => {
  const hand = handOf(r, 'any', true);
  return {
    type: 'invoice',
    layout: 'invoice-telex',
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
      ...(s.statesOrigin ? (['countryOfOrigin'] as const) : []),
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Courier', base: 9.5, margin: 60 });
        pen.say(s.seller.name.toUpperCase(), { size: 13, bold: true, align: 'center', gap: 1 });
        pen.say([...s.seller.lines, s.seller.countryName].join(' - ').toUpperCase(), {
          size: 8,
          align: 'center',
          gap: 14,
        });
        pen.say('COMMERCIAL INVOICE', { bold: true, gap: 8 });
        pairs(
          pen,
          [
            ['INVOICE NO', s.invoice.number],
            ['DATE', hand.date(s.invoice.date).toUpperCase()],
            ['OUR CONTRACT NO', s.contract.number],
            ['BUYER', block(s.buyer).join('\n').toUpperCase()],
            ['SHIPMENT PER', `${s.bl.vessel} VOY ${s.bl.voyage}`],
            ['PORT OF LOADING', s.pol.toUpperCase()],
            ['PORT OF DISCHARGE', s.pod.toUpperCase()],
            ['PAYMENT', s.payment.toUpperCase()],
          ],
          { how: 'dots', labelWidth: 150 },
        );
        pen.y += 6;
        s.lines.forEach((l, i) => {
          pen.say(`${i + 1}) ${l.description.toUpperCase()}`, { gap: 1 });
          pen.say(`${l.lot ? `LOT ${l.lot}  ` : ''}${l.packages} ${s.packageKind.toUpperCase()}`, {
            x: pen.left + 24,
            gap: 1,
          });
          pen.say(
            `${hand.number(l.quantity, 1)} ${l.unit.toUpperCase()} AT ${s.currency} ${hand.number(l.unitPrice, 2)} = ${s.currency} ${hand.number(l.amount, 2)}`,
            { x: pen.left + 24, gap: 5 },
          );
        });
        pen.y += 4;
        pairs(
          pen,
          [
            ['TOTAL AMOUNT', `${s.currency} ${hand.number(s.total, 2)}`],
            ['TOTAL NET WEIGHT', `${hand.number(s.net, 1)} KGS`],
            ['TOTAL GROSS WEIGHT', `${hand.number(s.gross, 1)} KGS`],
            ...(s.statesOrigin
              ? ([['ORIGIN', countryOf(goodsOrigin(s)).name.toUpperCase()]] as [string, string][])
              : []),
          ],
          { how: 'dots', labelWidth: 150 },
        );
        for (const remark of s.remarks) pen.say(remark.toUpperCase(), { size: 8 });
        pen.y += 26;
        scribble(pen, pen.left, pen.y, 5);
        pen.say(`FOR AND ON BEHALF OF ${s.seller.name.toUpperCase()}`, { size: 8 });
      },
    },
  };
};

/** The Indian export invoice: one frame of nested boxes with tax numbers, "supply meant for export under LUT", amount in words. */
export const invoiceIndia: Layout = (s, r) => {
  const hand = handOf(r, 'IN');
  return {
    type: 'invoice',
    layout: 'invoice-india',
    language: 'en',
    printed: prints(s, 'invoice', [
      'number',
      'date',
      'seller',
      'consignee',
      'currency',
      'total',
      'portOfLoading',
      'portOfDischarge',
      'hsCodes',
      'netWeight',
      'grossWeight',
      'lines',
      ...(s.statesOrigin ? (['countryOfOrigin'] as const) : []),
      'containers',
      'lots',
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Helvetica', base: 8, margin: 32 });
        pen.at(pen.left, pen.y, 'INVOICE', { size: 12, bold: true, align: 'center', width: pen.width });
        pen.at(pen.left, pen.y + 14, 'SUPPLY MEANT FOR EXPORT UNDER LUT WITHOUT PAYMENT OF IGST', {
          size: 6.5,
          align: 'center',
          width: pen.width,
        });
        let y = pen.y + 26;
        const half = pen.width / 2;
        const q = pen.width / 4;
        const x2 = pen.left + half;
        boxed(pen, pen.left, y, half, 90, 'Exporter', [
          ...block(s.seller),
          s.seller.taxId,
          `IEC No. 0${s.bank.account.slice(0, 9)}`,
        ]);
        boxed(pen, x2, y, q, 30, 'Invoice No. & Date', [`${s.invoice.number}  DT. ${hand.date(s.invoice.date)}`]);
        boxed(pen, x2 + q, y, q, 30, "Exporter's Ref.", [s.contract.number]);
        boxed(pen, x2, y + 30, half, 30, "Buyer's Order No. & Date", [
          `${s.order.number} DT. ${hand.date(s.order.date)}`,
        ]);
        boxed(pen, x2, y + 60, half, 30, 'Other Reference(s)', [`LUT ARN AD24${s.bank.account.slice(0, 8)}X`]);
        y += 90;
        boxed(pen, pen.left, y, half, 70, 'Consignee', block(s.buyer));
        boxed(pen, x2, y, half, 36, 'Buyer (if other than consignee)', ['SAME AS CONSIGNEE']);
        boxed(
          pen,
          x2,
          y + 36,
          q,
          34,
          'Country of Origin of Goods',
          s.statesOrigin ? [countryOf(goodsOrigin(s)).name.toUpperCase()] : [],
        );
        boxed(pen, x2 + q, y + 36, q, 34, 'Country of Final Destination', ['U.S.A.']);
        y += 70;
        boxed(pen, pen.left, y, q, 28, 'Pre-Carriage by', ['BY ROAD']);
        boxed(pen, pen.left + q, y, q, 28, 'Place of Receipt by Pre-Carrier', [s.seller.city.toUpperCase()]);
        boxed(pen, x2, y, half, 56, 'Terms of Delivery and Payment', [
          `${s.incoterm} ${s.pod.toUpperCase()}`,
          s.payment.toUpperCase(),
        ]);
        boxed(pen, pen.left, y + 28, q, 28, 'Vessel / Flight No.', [`${s.bl.vessel}`]);
        boxed(pen, pen.left + q, y + 28, q, 28, 'Port of Loading', [s.pol.toUpperCase()]);
        y += 56;
        boxed(pen, pen.left, y, q, 28, 'Port of Discharge', [s.pod.toUpperCase()]);
        boxed(pen, pen.left + q, y, q, 28, 'Final Destination', [s.buyer.city.toUpperCase()]);
        boxed(pen, x2, y, half, 28, 'Container No.', [s.containers.map((c) => c.number).join(', ')]);
        pen.y = y + 28;
        table(
          pen,
          [
            { head: 'Marks & Nos.', width: 14 },
            { head: 'No. & Kind of Pkgs.', width: 14 },
            { head: 'Description of Goods', width: 34 },
            { head: 'HSN Code', width: 11 },
            { head: `Quantity ${(s.lines[0]?.unit ?? 'KGS').toUpperCase()}`, width: 13, align: 'right' },
            { head: `Rate ${s.currency}`, width: 10, align: 'right' },
            { head: `Amount ${s.currency}`, width: 15, align: 'right' },
          ],
          s.lines.map((l) => [
            l.lot,
            `${l.packages} ${s.packageKind.toUpperCase()}`,
            l.description.toUpperCase(),
            l.hs,
            hand.number(l.quantity, 1),
            hand.number(l.unitPrice, 2),
            hand.number(l.amount, 2),
          ]),
          {
            rules: 'all',
            size: 7.5,
            foot: [
              '',
              '',
              'TOTAL',
              '',
              hand.number(
                s.lines.reduce((a, l) => a + l.quantity, 0),
                1,
              ),
              '',
              hand.number(s.total, 2),
            ],
          },
        );
        pairs(
          pen,
          [
            ['Total Net Wt.', `${hand.number(s.net, 1)} KGS`],
            ['Total Gross Wt.', `${hand.number(s.gross, 1)} KGS`],
          ],
          { how: 'same' },
        );
        for (const remark of s.remarks) pen.say(remark, { size: 7 });
        pen.say(
          'Declaration: We declare that this Invoice shows the actual price of the goods described and that all particulars are true and correct.',
          { size: 7, gap: 24 },
        );
        scribble(pen, pen.right - 120, pen.y, 7);
        pen.say(`For ${s.seller.name.toUpperCase()}`, { align: 'right', gap: 12 });
        pen.say('AUTHORISED SIGNATORY', { align: 'right', size: 7 });
      },
    },
  };
};

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

const native = {
  tr: {
    title: 'İHRACAT FATURASI',
    no: 'Fatura No',
    date: 'Fatura Tarihi',
    buyer: 'Alıcı',
    order: 'Sözleşme No',
    desc: 'Malın Cinsi',
    hs: 'GTİP No',
    lot: 'Parti No',
    qty: 'Miktar',
    unit: 'Birim',
    price: 'Birim Fiyat',
    amount: 'Tutar',
    total: 'GENEL TOPLAM',
    net: 'Net Ağırlık',
    gross: 'Brüt Ağırlık',
    origin: 'Menşei',
    pol: 'Yükleme Limanı',
    pod: 'Boşaltma Limanı',
    terms: 'Teslim Şekli',
    pay: 'Ödeme Şekli',
    sign: 'Kaşe / İmza',
  },
  pt: {
    title: 'FATURA COMERCIAL',
    no: 'Fatura nº',
    date: 'Data de emissão',
    buyer: 'Importador',
    order: 'Contrato nº',
    desc: 'Descrição da mercadoria',
    hs: 'NCM',
    lot: 'Lote',
    qty: 'Quantidade',
    unit: 'Un.',
    price: 'Preço unitário',
    amount: 'Valor',
    total: 'VALOR TOTAL',
    net: 'Peso líquido',
    gross: 'Peso bruto',
    origin: 'País de origem',
    pol: 'Porto de embarque',
    pod: 'Porto de destino',
    terms: 'Incoterm',
    pay: 'Condições de pagamento',
    sign: 'Assinatura',
  },
  es: {
    title: 'FACTURA COMERCIAL',
    no: 'Factura n.º',
    date: 'Fecha',
    buyer: 'Cliente',
    order: 'Contrato n.º',
    desc: 'Descripción',
    hs: 'Partida arancelaria',
    lot: 'Lote',
    qty: 'Cantidad',
    unit: 'Ud.',
    price: 'Precio unitario',
    amount: 'Importe',
    total: 'IMPORTE TOTAL',
    net: 'Peso neto',
    gross: 'Peso bruto',
    origin: 'País de origen',
    pol: 'Puerto de embarque',
    pod: 'Puerto de destino',
    terms: 'Condiciones de entrega',
    pay: 'Forma de pago',
    sign: 'Firma',
  },
  it: {
    title: 'FATTURA DI VENDITA',
    no: 'Fattura n.',
    date: 'Data',
    buyer: 'Spett.le',
    order: 'Contratto n.',
    desc: 'Descrizione',
    hs: 'Codice doganale',
    lot: 'Lotto',
    qty: 'Quantità',
    unit: 'U.M.',
    price: 'Prezzo',
    amount: 'Importo',
    total: 'TOTALE FATTURA',
    net: 'Peso netto',
    gross: 'Peso lordo',
    origin: 'Paese di origine',
    pol: 'Porto di imbarco',
    pod: 'Porto di sbarco',
    terms: 'Resa',
    pay: 'Pagamento',
    sign: 'Timbro e firma',
  },
  fr: {
    title: 'FACTURE COMMERCIALE',
    no: 'Facture n°',
    date: 'Date',
    buyer: 'Acheteur',
    order: 'Contrat n°',
    desc: 'Désignation',
    hs: 'Code SH',
    lot: 'Lot',
    qty: 'Quantité',
    unit: 'Unité',
    price: 'Prix unitaire',
    amount: 'Montant',
    total: 'MONTANT TOTAL',
    net: 'Poids net',
    gross: 'Poids brut',
    origin: "Pays d'origine",
    pol: "Port d'embarquement",
    pod: 'Port de déchargement',
    terms: 'Incoterm',
    pay: 'Conditions de paiement',
    sign: 'Cachet et signature',
  },
};
const nativeOf: Record<string, keyof typeof native> = {
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

/** An invoice in the seller's own language, labels small above their values, numbers in its own grouping. */
export const invoiceNative: Layout = (s, r) => {
  const language = nativeOf[s.from] ?? 'es';
  const w = native[language];
  const hand = handOf(r, s.from, false, language);
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
        const own = countryOf(s.from).own ?? s.seller.countryName;
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
              ? ([[w.origin, countryOf(goodsOrigin(s)).own ?? countryOf(goodsOrigin(s)).name]] as [string, string][])
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
