import { apart, isoDate, type TradeLine, type TradeXml, typeNames, unitWords } from './invoice.ts';
import { all, at, localName, textAt, textOf, type XmlElement } from './parse.ts';

const roots: Record<string, string> = {
  Invoice: 'Invoice',
  CreditNote: 'Credit note',
  DebitNote: 'Debit note',
  DespatchAdvice: 'Despatch advice',
  Order: 'Purchase order',
  CertificateOfOrigin: 'Certificate of origin',
  PackingList: 'Packing list',
};

/** OASIS UBL 2.x (Peppol BIS, XRechnung UBL): invoice, credit note, despatch advice, order. Undefined for other roots. */
export function readUbl(root: XmlElement): TradeXml | undefined {
  const name = localName(root);
  const title = roots[name];
  const namespace = Object.values(root.attributes).some((value) => /oasis:names:(specification|tc):ubl/i.test(value));
  if (!title || !namespace) return undefined;
  const code = textAt(root, 'InvoiceTypeCode', 'CreditNoteTypeCode');
  const kind = name === 'DespatchAdvice' ? 'Despatch advice' : name === 'Order' ? 'Order' : 'Invoice';
  const totals =
    at(root, 'LegalMonetaryTotal') ?? at(root, 'RequestedMonetaryTotal') ?? at(root, 'AnticipatedMonetaryTotal');
  const labels: [string, string][] = [
    [`${kind} number`, textAt(root, 'ID')],
    [`${kind} date`, isoDate(textAt(root, 'IssueDate'))],
    ...party('Seller', at(root, 'AccountingSupplierParty') ?? at(root, 'SellerSupplierParty')),
    ...party('Shipper', at(root, 'DespatchSupplierParty')),
    ...party('Buyer', at(root, 'AccountingCustomerParty') ?? at(root, 'BuyerCustomerParty')),
    ...party('Consignee', at(root, 'DeliveryCustomerParty')),
    ['Delivery date', isoDate(textAt(root, 'Delivery/ActualDeliveryDate', 'Shipment/Delivery/ActualDeliveryDate'))],
    [
      'Place of delivery',
      address(at(root, 'Delivery/DeliveryLocation/Address') ?? at(root, 'Delivery/DeliveryAddress')),
    ],
    [
      'Incoterm',
      textAt(root, 'DeliveryTerms/ID', 'DeliveryTerms/SpecialTerms', 'InvoiceLine/Delivery/DeliveryTerms/ID'),
    ],
    ['Buyer order number', textAt(root, 'OrderReference/ID', 'Order/ID')],
    ['Sales order number', textAt(root, 'OrderReference/SalesOrderID')],
    ['Contract number', textAt(root, 'ContractDocumentReference/ID', 'Contract/ID')],
    ['Despatch advice number', textAt(root, 'DespatchDocumentReference/ID')],
    ['Preceding invoice number', textAt(root, 'BillingReference/InvoiceDocumentReference/ID')],
    ...all(root, 'AdditionalDocumentReference').map((ref): [string, string] => [
      textAt(ref, 'DocumentType', 'DocumentDescription') || 'Document reference',
      textAt(ref, 'ID'),
    ]),
    ['Gross weight', measure(at(root, 'Shipment/GrossWeightMeasure')) || sumOfGoods(root, 'GrossWeightMeasure')],
    ['Net weight', measure(at(root, 'Shipment/NetWeightMeasure')) || sumOfGoods(root, 'NetWeightMeasure')],
    ['Number of packages', textAt(root, 'Shipment/TotalTransportHandlingUnitQuantity')],
    ['Container number', textAt(root, 'Shipment/TransportHandlingUnit/TransportEquipment/ID')],
    ['Currency', textAt(root, 'DocumentCurrencyCode', 'PricingCurrencyCode')],
    ...apart(totals, 'ChargeTotalAmount', 'AllowanceTotalAmount', 'LineExtensionAmount'),
    ['Subtotal', textAt(totals, 'TaxExclusiveAmount', 'LineExtensionAmount')],
    ['Tax', textAt(root, 'TaxTotal/TaxAmount')],
    ['Total', textAt(totals, 'TaxInclusiveAmount')],
    ['Prepaid', textAt(totals, 'PrepaidAmount')],
    ['Amount due', textAt(totals, 'PayableAmount')],
    ['Due date', isoDate(textAt(root, 'DueDate', 'PaymentMeans/PaymentDueDate'))],
    ['Terms of payment', textAt(root, 'PaymentTerms/Note')],
    ...all(root, 'Note').map((note): [string, string] => ['Note', textOf(note)]),
  ];
  const lines = ['InvoiceLine', 'CreditNoteLine', 'DebitNoteLine', 'DespatchLine', 'OrderLine/LineItem'].flatMap(
    (path) => all(root, path).map(line),
  );
  return { title: typeNames[code] ?? title, labels, lines };
}

function party(role: string, holder: XmlElement | undefined): [string, string][] {
  const one = at(holder, 'Party') ?? holder;
  return [
    [role, textAt(one, 'PartyLegalEntity/RegistrationName', 'PartyName/Name')],
    [
      `${role} trading name`,
      differing(textAt(one, 'PartyName/Name'), textAt(one, 'PartyLegalEntity/RegistrationName')),
    ],
    [`${role} address`, address(at(one, 'PostalAddress') ?? at(one, 'PartyLegalEntity/RegistrationAddress'))],
    [`${role} tax number`, textAt(one, 'PartyTaxScheme/CompanyID')],
    [`${role} registration number`, textAt(one, 'PartyLegalEntity/CompanyID')],
    [`${role} contact`, textAt(one, 'Contact/Name')],
    [`${role} phone`, textAt(one, 'Contact/Telephone')],
    [`${role} e-mail`, textAt(one, 'Contact/ElectronicMail')],
  ];
}

/** A trading name only where it stands beside another, registered one. */
const differing = (text: string, registered: string): string => (registered && text !== registered ? text : '');

function address(element: XmlElement | undefined): string {
  const lines = all(element, 'AddressLine/Line').map(textOf);
  return [
    textAt(element, 'Postbox'),
    [textAt(element, 'StreetName'), textAt(element, 'BuildingNumber')].filter(Boolean).join(' '),
    textAt(element, 'AdditionalStreetName'),
    ...lines,
    [textAt(element, 'PostalZone'), textAt(element, 'CityName')].filter(Boolean).join(' '),
    textAt(element, 'CountrySubentity'),
    textAt(element, 'Country/Name') || textAt(element, 'Country/IdentificationCode'),
  ]
    .filter(Boolean)
    .join(', ');
}

function measure(element: XmlElement | undefined): string {
  if (!element) return '';
  return `${textOf(element)} ${unitWords(element.attributes.unitCode ?? '')}`.trim();
}

/** Where a line of a UBL-TR export invoice (IHRACAT, guide of the Turkish revenue administration) describes its goods for customs. */
const goodsOf = (line: XmlElement): XmlElement[] => all(line, 'Delivery/Shipment/GoodsItem');

/** The weight of all lines, where every line gives it in one unit; a sum of the paper's own figures. */
function sumOfGoods(root: XmlElement, name: string): string {
  const lines = all(root, 'InvoiceLine');
  const measures = lines.map((one) => at(goodsOf(one)[0], name));
  const units = new Set(measures.map((m) => m?.attributes.unitCode));
  const values = measures.map((m) => Number(m ? textOf(m) : Number.NaN));
  if (lines.length === 0 || units.size !== 1 || !values.every((v) => v > 0)) return '';
  const sum = Number(values.reduce((a, b) => a + b, 0).toFixed(3));
  return `${sum} ${unitWords([...units][0] ?? '')}`.trim();
}

function line(element: XmlElement): TradeLine {
  const quantity = ['InvoicedQuantity', 'CreditedQuantity', 'DebitedQuantity', 'DeliveredQuantity', 'Quantity']
    .map((name) => at(element, name))
    .find(Boolean);
  const item = at(element, 'Item');
  const name = textAt(item, 'Name');
  const description = textAt(item, 'Description');
  const codes = all(item, 'CommodityClassification/ItemClassificationCode');
  const customs = codes.find((code) => /^(HS|ZZZ?|TARIC|CN)$/i.test(code.attributes.listID ?? '')) ?? codes[0];
  const price = at(element, 'Price');
  const base = textAt(price, 'BaseQuantity');
  const perBase = base && Number(base) !== 1 ? ` per ${base}` : '';
  return {
    number: textAt(element, 'ID'),
    id: textAt(item, 'SellersItemIdentification/ID', 'StandardItemIdentification/ID'),
    description: name && description && !description.includes(name) ? `${name}, ${description}` : description || name,
    hsCode:
      textAt(item, 'CommodityClassification/CommodityCode') ||
      (customs ? textOf(customs) : textAt(goodsOf(element)[0], 'RequiredCustomsID')),
    quantity: quantity ? textOf(quantity) : '',
    unit: unitWords(quantity?.attributes.unitCode ?? ''),
    unitPrice: textAt(price, 'PriceAmount') + perBase,
    amount: textAt(element, 'LineExtensionAmount'),
    origin: textAt(
      item,
      'OriginCountry/IdentificationCode',
      'OriginCountry/Name',
      'OriginAddress/Country/IdentificationCode',
    ),
    lot: textAt(item, 'ItemInstance/LotIdentification/LotNumberID'),
  };
}
