/** What an invoice says in a language: its labels as an office there prints them. */
export interface InvoiceWords {
  title: string;
  no: string;
  date: string;
  buyer: string;
  order: string;
  desc: string;
  hs: string;
  lot: string;
  qty: string;
  unit: string;
  price: string;
  amount: string;
  total: string;
  net: string;
  gross: string;
  origin: string;
  pol: string;
  pod: string;
  terms: string;
  pay: string;
  sign: string;
}

export const invoiceWords = {
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
} satisfies Record<string, InvoiceWords>;
