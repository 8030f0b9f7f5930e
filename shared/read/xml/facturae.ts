import { type TradeLine, type TradeXml, unitWords } from './invoice.ts';
import { all, at, localName, textAt, type XmlElement } from './parse.ts';

/** Units of Facturae (table of UnitOfMeasure, 01 to 36) that trade papers use, as their UN/ECE codes. */
const units: Readonly<Record<string, string>> = {
  '01': 'H87', '03': 'KGM', '04': 'LTR', '06': 'XBX', '09': 'BX', '10': 'BX', '16': 'DZN', '21': 'BX', '22': 'TNE', '25': 'MTR',
}; // biome-ignore format: a table

/**
 * Spanish Facturae (Orden HAP/1650/2015, versions 3.2 to 3.2.2): the first invoice of the file. Its number is the series and the number
 * together; parties are companies or persons. Undefined for other roots.
 */
export function readFacturae(root: XmlElement): TradeXml | undefined {
  const invoice = at(root, 'Invoices/Invoice');
  if (localName(root) !== 'Facturae' || !invoice) return undefined;
  const [seller, buyer] = [at(root, 'Parties/SellerParty'), at(root, 'Parties/BuyerParty')];
  const credit =
    ['CO', 'OR'].includes(textAt(invoice, 'InvoiceHeader/InvoiceClass')) && textAt(invoice, 'InvoiceHeader/Corrective');
  return {
    title: credit ? 'Factura rectificativa / Credit note' : 'Factura / Invoice',
    labels: [
      [
        'Invoice number',
        textAt(invoice, 'InvoiceHeader/InvoiceSeriesCode') + textAt(invoice, 'InvoiceHeader/InvoiceNumber'),
      ],
      ['Invoice date', textAt(invoice, 'InvoiceIssueData/IssueDate')],
      ['Seller', nameOf(seller)],
      ['Seller address', addressOf(seller)],
      ['Seller tax number', textAt(seller, 'TaxIdentification/TaxIdentificationNumber')],
      ['Buyer', nameOf(buyer)],
      ['Buyer address', addressOf(buyer)],
      ['Buyer tax number', textAt(buyer, 'TaxIdentification/TaxIdentificationNumber')],
      [
        'Currency',
        textAt(invoice, 'InvoiceIssueData/InvoiceCurrencyCode') || textAt(root, 'FileHeader/Batch/InvoiceCurrencyCode'),
      ],
      ['Subtotal', textAt(invoice, 'InvoiceTotals/TotalGrossAmountBeforeTaxes')],
      ['Tax', textAt(invoice, 'InvoiceTotals/TotalTaxOutputs')],
      ['Total', textAt(invoice, 'InvoiceTotals/InvoiceTotal')],
      ['Remarks', textAt(invoice, 'AdditionalData/InvoiceAdditionalInformation')],
    ],
    lines: all(invoice, 'Items/InvoiceLine').map(line),
  };
}

const nameOf = (party: XmlElement | undefined): string =>
  textAt(party, 'LegalEntity/CorporateName') ||
  ['Name', 'FirstSurname', 'SecondSurname']
    .map((n) => textAt(party, `Individual/${n}`))
    .filter(Boolean)
    .join(' ');

function addressOf(party: XmlElement | undefined): string {
  for (const who of ['LegalEntity', 'Individual']) {
    for (const kind of ['AddressInSpain', 'OverseasAddress']) {
      const address = at(party, `${who}/${kind}`);
      if (!address) continue;
      const parts = ['Address', 'PostCode', 'PostCodeAndTown', 'Town', 'Province', 'CountryCode'];
      return parts
        .map((p) => textAt(address, p))
        .filter(Boolean)
        .join(', ');
    }
  }
  return '';
}

const line = (item: XmlElement, index: number): TradeLine => ({
  number: String(index + 1),
  id: textAt(item, 'ArticleCode'),
  description: textAt(item, 'ItemDescription'),
  hsCode: '',
  quantity: textAt(item, 'Quantity'),
  unit: unitWords(units[textAt(item, 'UnitOfMeasure')] ?? ''),
  unitPrice: textAt(item, 'UnitPriceWithoutTax'),
  amount: textAt(item, 'TotalCost'),
  origin: '',
  lot: '',
});
