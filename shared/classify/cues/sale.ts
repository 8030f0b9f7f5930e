import type { BodyCue } from '../evidence.ts';

/** What the papers of sale, carriage and payment say in their bodies. */
export const saleCues: readonly BodyCue[] = [
  {
    id: 'unit-price',
    weights: { invoice: 2.5, 'purchase-order': 1.5 },
    phrases: `
      unit price | price per unit | price usd | rate | 单价 | 單價 | цена за единицу | цена | birim fiyat |
      precio unitario | preço unitário | prezzo unitario | prezzo | prix unitaire | einzelpreis | stückpreis |
      narxi | birlik narxi`,
  },
  {
    id: 'amount',
    weights: { invoice: 2, 'purchase-order': 1 },
    phrases: `
      amount | total amount | amount due | balance due | total due | grand total | line total | total value | 金额 |
      金額 | 总金额 | 总值 | сумма | общая сумма | tutar | toplam tutar | importe | importe total | valor total | importo |
      totale | montant | montant total | betrag | gesamtbetrag | summa | jami summa`,
  },
  {
    id: 'invoice-number',
    weights: { invoice: 1.5, 'packing-list': 0.7, 'certificate-of-origin': 0.4, 'bill-of-lading': 0.2 },
    phrases: `
      invoice no | invoice number | invoice date | 发票号 | 发票号码 | 发票日期 | инвойс № | номер инвойса | fatura no |
      factura no | número de factura | número da fatura | fattura n | numero fattura | facture n° |
      numéro de facture | rechnungsnummer | rechnungsdatum | rechnung nr`,
  },
  {
    id: 'payment-terms',
    weights: { invoice: 1, 'purchase-order': 1.5 },
    phrases: `
      payment terms | terms of payment | due date | payment due | 付款方式 | 付款条件 | условия оплаты | условия платежа |
      ödeme şekli | ödeme koşulları | condiciones de pago | condições de pagamento | condizioni di pagamento |
      pagamento | conditions de paiement | conditions de règlement | zahlungsbedingungen | to'lov shartlari`,
  },
  {
    id: 'bank-details',
    weights: { invoice: 1.2, 'payment-record': 1.2, 'purchase-order': 0.5 },
    phrases: `
      iban | swift code | bank details | account number | account no | beneficiary bank | 开户行 | 银行账号 |
      банковские реквизиты | расчетный счет | banka bilgileri | datos bancarios | dados bancários |
      coordinate bancarie | coordonnées bancaires | bankverbindung | hisob raqam`,
  },
  {
    id: 'tax',
    weights: { invoice: 1.5 },
    phrases: `
      vat | sales tax | tax rate | subtotal | sub total | gst | 税率 | 税额 | ндс | kdv | iva | base imponible |
      imponibile | tva | total ht | mwst | ust | umsatzsteuer | nettobetrag | qqs`,
  },
  {
    id: 'buyer-and-seller',
    weights: { invoice: 0.8, 'purchase-order': 1, 'packing-list': 0.4 },
    phrases: `
      bill to | sold to | ship to | buyer | 买方 | 卖方 | покупатель | alıcı | comprador | cliente | acquirente |
      acheteur | client | käufer | kunde | xaridor`,
  },
  {
    id: 'packages-and-weights',
    weights: { 'packing-list': 2.5, 'bill-of-lading': 0.8, 'certificate-of-origin': 0.3 },
    phrases: `
      carton no | ctn no | c no | no of cartons | cartons | ctns | measurement cbm | pcs ctn | per carton | 箱号 |
      箱数 | 体积 | 件数 | грузовых мест | количество мест | koli no | kap adedi | nº de bultos | bultos | volumes |
      nº de volumes | colli | n colli | colis | nombre de colis | anzahl packstücke | packstücke | kartons |
      o'rinlar soni`,
  },
  {
    id: 'gross-and-net',
    weights: { 'packing-list': 2, 'ginning-record': 0.7, 'bill-of-lading': 0.6, 'transport-record': 0.4 },
    phrases: `
      gross weight | gross wt | g w | gross kg | gross kgs | total gross | 毛重 | вес брутто | масса брутто | брутто |
      brüt ağırlık | brüt kg | peso bruto | peso lordo | poids brut | bruttogewicht | brutto`,
  },
  {
    id: 'marks',
    weights: { 'packing-list': 0.8, 'bill-of-lading': 0.8, 'certificate-of-origin': 0.8 },
    phrases: `
      marks and numbers | marks & numbers | shipping marks | marks & nos | 唛头 | 嘜頭 | маркировка | marka ve numara |
      marcas y números | marcas e números | marche e numeri | marques et numéros | marken und nummern`,
  },
  {
    id: 'contract-clauses',
    weights: { 'purchase-order': 4 },
    phrases: `
      force majeure | arbitration | the buyer agrees | the seller agrees | agrees to sell | agree to sell |
      terms and conditions of this contract | subject of the contract | governing law | time of shipment | 不可抗力 |
      仲裁 | 买卖双方同意 | форс-мажор | предмет контракта | предмет договора | арбитраж | mücbir sebep | tahkim |
      sözleşmenin konusu | fuerza mayor | arbitraje | objeto del contrato | força maior | arbitragem |
      objeto do contrato | forza maggiore | arbitrato | oggetto del contratto | objet du contrat | höhere gewalt |
      schiedsgericht | vertragsgegenstand | shartnoma predmeti | fors-major`,
  },
  {
    id: 'order-terms',
    weights: { 'purchase-order': 2.5 },
    phrases: `
      please supply | order date | requested delivery | delivery date requested | required delivery date | ship by |
      latest shipment | vendor | authorized by | tolerance | 交货日期 | 交货期 | 订货日期 | срок поставки | teslim tarihi |
      fecha de entrega | data de entrega | data di consegna | date de livraison | liefertermin |
      yetkazib berish muddati`,
  },
  {
    id: 'chamber',
    weights: { 'certificate-of-origin': 3 },
    phrases: `
      chamber of commerce | chamber of industry | council for the promotion of international trade | 国际贸易促进委员会 |
      торгово-промышленная палата | ticaret odası | sanayi odası | cámara de comercio | câmara de comércio |
      camera di commercio | chambre de commerce | handelskammer | savdo-sanoat palatasi`,
  },
  {
    id: 'origin-certified',
    weights: { 'certificate-of-origin': 3 },
    phrases: `
      it is hereby certified | hereby certifies that the goods | certify that the goods |
      declaration by the exporter | origin criterion | origin criteria | preference criterion |
      comply with the origin requirements | rules of origin | certifying authority | competent authority | 兹证明 |
      出口商声明 | 签证机构 | 原产地标准 | критерий происхождения | декларация заявителя | удостоверение | menşe kriteri |
      criterio de origen | critério de origem | criterio di origine | critère d'origine | ursprungskriterium |
      kelib chiqish mezoni`,
  },
  {
    id: 'certificate-12.43a',
    weights: { 'certificate-of-origin': 10 },
    phrases: `
      foreign seller or owner | foreign owner or seller`,
  },
  {
    id: 'statement-12.43b',
    weights: { 'supplier-statement': 8 },
    phrases: `
      ultimate consignee | every reasonable effort | 12.43(b) | 12.43 b`,
  },
];
