import { apart, isoDate, type TradeLine, type TradeXml, typeNames, unitWords } from './invoice.ts';
import { all, at, children, localName, textAt, textOf, type XmlElement } from './parse.ts';

/**
 * UN/CEFACT Cross Industry Invoice: Factur-X, ZUGFeRD 2 and XRechnung CII (D16B names), ZUGFeRD 1 (2012 names, "Specified…"
 * and "ApplicableSupplyChain…"). Undefined for other roots.
 */
export function readCii(root: XmlElement): TradeXml | undefined {
  if (!/^CrossIndustry(Invoice|Document)$/.test(localName(root))) return undefined;
  const head = at(root, 'ExchangedDocument') ?? at(root, 'HeaderExchangedDocument');
  const deal = at(root, 'SupplyChainTradeTransaction') ?? at(root, 'SpecifiedSupplyChainTradeTransaction');
  const agreement = any(deal, 'ApplicableHeaderTradeAgreement', 'ApplicableSupplyChainTradeAgreement');
  const delivery = any(deal, 'ApplicableHeaderTradeDelivery', 'ApplicableSupplyChainTradeDelivery');
  const settlement = any(deal, 'ApplicableHeaderTradeSettlement', 'ApplicableSupplyChainTradeSettlement');
  const totals = any(
    settlement,
    'SpecifiedTradeSettlementHeaderMonetarySummation',
    'SpecifiedTradeSettlementMonetarySummation',
  );
  const currency = textAt(settlement, 'InvoiceCurrencyCode');
  const labels: [string, string][] = [
    ['Invoice number', textAt(head, 'ID')],
    ['Invoice date', date(at(head, 'IssueDateTime'))],
    ...party('Seller', at(agreement, 'SellerTradeParty')),
    ...party('Buyer', at(agreement, 'BuyerTradeParty')),
    ...party('Consignee', at(delivery, 'ShipToTradeParty')),
    ...party('Shipper', at(delivery, 'ShipFromTradeParty')),
    ['Delivery date', date(at(delivery, 'ActualDeliverySupplyChainEvent/OccurrenceDateTime'))],
    ['Incoterm', incoterm(at(agreement, 'ApplicableTradeDeliveryTerms'))],
    ['Buyer order number', reference(agreement, 'BuyerOrderReferencedDocument')],
    ['Sales order number', reference(agreement, 'SellerOrderReferencedDocument')],
    ['Contract number', reference(agreement, 'ContractReferencedDocument')],
    ['Despatch advice number', reference(delivery, 'DespatchAdviceReferencedDocument')],
    ['Delivery note number', reference(delivery, 'DeliveryNoteReferencedDocument')],
    ['Preceding invoice number', reference(settlement, 'InvoiceReferencedDocument')],
    ...children(agreement, 'AdditionalReferencedDocument').map((ref): [string, string] => [
      textAt(ref, 'Name') || 'Document reference',
      textAt(ref, 'IssuerAssignedID', 'ID'),
    ]),
    ['Currency', currency],
    ...apart(totals, 'ChargeTotalAmount', 'AllowanceTotalAmount', 'LineTotalAmount'),
    ['Subtotal', textAt(totals, 'TaxBasisTotalAmount', 'LineTotalAmount')],
    ['Tax', inCurrency(all(totals, 'TaxTotalAmount'), currency)],
    ['Total', textAt(totals, 'GrandTotalAmount')],
    ['Prepaid', textAt(totals, 'TotalPrepaidAmount')],
    ['Amount due', textAt(totals, 'DuePayableAmount')],
    ['Due date', date(at(settlement, 'SpecifiedTradePaymentTerms/DueDateDateTime'))],
    ['Terms of payment', textAt(settlement, 'SpecifiedTradePaymentTerms/Description')],
    ...all(head, 'IncludedNote').map((note): [string, string] => ['Note', textAt(note, 'Content')]),
  ];
  return {
    title: typeNames[textAt(head, 'TypeCode')] ?? (textAt(head, 'Name') || 'Invoice'),
    labels,
    lines: all(deal, 'IncludedSupplyChainTradeLineItem').map(line),
  };
}

const any = (element: XmlElement | undefined, ...names: string[]) =>
  names.map((name) => at(element, name)).find((found) => found !== undefined);

const reference = (element: XmlElement | undefined, name: string): string =>
  textAt(at(element, name), 'IssuerAssignedID', 'ID');

const date = (element: XmlElement | undefined): string => isoDate(textAt(element, 'DateTimeString', 'DateTime', '.'));

/** Tax may be given in the tax currency beside the invoice's: the invoice's own counts. */
function inCurrency(amounts: XmlElement[], currency: string): string {
  const own = amounts.find((amount) => amount.attributes.currencyID === currency) ?? amounts[0];
  return own ? textOf(own) : '';
}

function incoterm(element: XmlElement | undefined): string {
  const place = textAt(element, 'RelevantTradeLocation/Name', 'RelevantTradeLocation/ID', 'Description');
  return [textAt(element, 'DeliveryTypeCode'), place].filter(Boolean).join(' ');
}

function party(role: string, one: XmlElement | undefined): [string, string][] {
  const place = at(one, 'PostalTradeAddress');
  const ids = all(one, 'SpecifiedTaxRegistration/ID').map(textOf);
  const contact = at(one, 'DefinedTradeContact');
  return [
    [role, textAt(one, 'Name')],
    [`${role} trading name`, textAt(one, 'SpecifiedLegalOrganization/TradingBusinessName')],
    [`${role} address`, address(place)],
    [`${role} tax number`, ids.join(', ')],
    [`${role} registration number`, textAt(one, 'SpecifiedLegalOrganization/ID')],
    [`${role} contact`, textAt(contact, 'PersonName', 'DepartmentName')],
    [`${role} phone`, textAt(contact, 'TelephoneUniversalCommunication/CompleteNumber')],
    [`${role} e-mail`, textAt(contact, 'EmailURIUniversalCommunication/URIID')],
  ];
}

function address(place: XmlElement | undefined): string {
  return [
    textAt(place, 'LineOne'),
    textAt(place, 'LineTwo'),
    textAt(place, 'LineThree'),
    [textAt(place, 'PostcodeCode'), textAt(place, 'CityName')].filter(Boolean).join(' '),
    textAt(place, 'CountrySubDivisionName'),
    textAt(place, 'CountryID'),
  ]
    .filter(Boolean)
    .join(', ');
}

function line(element: XmlElement): TradeLine {
  const document = at(element, 'AssociatedDocumentLineDocument');
  const product = at(element, 'SpecifiedTradeProduct');
  const agreement = any(element, 'SpecifiedLineTradeAgreement', 'SpecifiedSupplyChainTradeAgreement');
  const delivery = any(element, 'SpecifiedLineTradeDelivery', 'SpecifiedSupplyChainTradeDelivery');
  const settlement = any(element, 'SpecifiedLineTradeSettlement', 'SpecifiedSupplyChainTradeSettlement');
  const quantity = at(delivery, 'BilledQuantity');
  const price = at(agreement, 'NetPriceProductTradePrice') ?? at(agreement, 'GrossPriceProductTradePrice');
  const base = textAt(price, 'BasisQuantity');
  const name = textAt(product, 'Name');
  const description = textAt(product, 'Description');
  const note = product
    ? ''
    : all(document, 'IncludedNote')
        .map((one) => textAt(one, 'Content'))
        .join(' ');
  const codes = all(product, 'DesignatedProductClassification/ClassCode');
  const customs = codes.find((code) => /^(HS|TARIC|CN|ZZZ?)$/i.test(code.attributes.listID ?? '')) ?? codes[0];
  const total = any(
    settlement,
    'SpecifiedTradeSettlementLineMonetarySummation',
    'SpecifiedTradeSettlementMonetarySummation',
  );
  return {
    number: textAt(document, 'LineID'),
    id: textAt(product, 'SellerAssignedID', 'GlobalID'),
    description: [name, description === name ? '' : description, note].filter(Boolean).join(', '),
    hsCode: customs ? textOf(customs) : '',
    quantity: quantity ? textOf(quantity) : '',
    unit: unitWords(quantity?.attributes.unitCode ?? ''),
    unitPrice: textAt(price, 'ChargeAmount') + (base && Number(base) !== 1 ? ` per ${base}` : ''),
    amount: textAt(total, 'LineTotalAmount'),
    origin: textAt(product, 'OriginTradeCountry/ID', 'OriginTradeCountry/Name'),
    lot: textAt(product, 'IndividualTradeProductInstance/BatchID'),
  };
}
