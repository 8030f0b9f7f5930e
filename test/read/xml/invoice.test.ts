import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/read/index.ts';

const read = (xml: string) => readFile(new TextEncoder().encode(xml), 'a.xml');

/** Rows of the page, cells joined. */
async function rows(xml: string): Promise<string[]> {
  const page = (await read(xml)).pages[0]!;
  return [...Map.groupBy(page.grid!.cells, (cell) => cell.row).values()].map((row) =>
    row.map((cell) => cell.text).join(' | '),
  );
}

const ubl = `<?xml version="1.0" encoding="UTF-8"?>
<ubl:Invoice xmlns:ubl="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:x:cbc" xmlns:cac="urn:x:cac">
 <cbc:ID>INV-77</cbc:ID><cbc:IssueDate>2024-02-03</cbc:IssueDate><cbc:DueDate>2024-03-03</cbc:DueDate>
 <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>USD</cbc:DocumentCurrencyCode>
 <cac:OrderReference><cbc:ID>PO-9</cbc:ID></cac:OrderReference>
 <cac:AccountingSupplierParty><cac:Party><cac:PostalAddress><cbc:StreetName>Rua A</cbc:StreetName><cbc:CityName>Santos</cbc:CityName>
  <cbc:PostalZone>11010</cbc:PostalZone><cac:Country><cbc:IdentificationCode>BR</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
  <cac:PartyLegalEntity><cbc:RegistrationName>Algodão S.A.</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
 <cac:AccountingCustomerParty><cac:Party><cac:PartyName><cbc:Name>Mill &amp; Co</cbc:Name></cac:PartyName></cac:Party></cac:AccountingCustomerParty>
 <cac:TaxTotal><cbc:TaxAmount currencyID="USD">0.00</cbc:TaxAmount></cac:TaxTotal>
 <cac:LegalMonetaryTotal><cbc:LineExtensionAmount>100.00</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount>105.00</cbc:TaxExclusiveAmount>
  <cbc:TaxInclusiveAmount>105.00</cbc:TaxInclusiveAmount><cbc:ChargeTotalAmount>5.00</cbc:ChargeTotalAmount><cbc:PayableAmount>105.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
 <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="KGM">50</cbc:InvoicedQuantity><cbc:LineExtensionAmount>100.00</cbc:LineExtensionAmount>
  <cac:Item><cbc:Name>Raw cotton</cbc:Name><cac:OriginCountry><cbc:IdentificationCode>BR</cbc:IdentificationCode></cac:OriginCountry>
  <cac:CommodityClassification><cbc:ItemClassificationCode listID="HS">520100</cbc:ItemClassificationCode></cac:CommodityClassification></cac:Item>
  <cac:Price><cbc:PriceAmount>2.00</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
</ubl:Invoice>`;

const cii = (currency: string) => `<rsm:CrossIndustryInvoice xmlns:rsm="urn:r" xmlns:ram="urn:a" xmlns:udt="urn:u">
 <rsm:ExchangedDocument><ram:ID>RE-1</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">20231105</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
 <rsm:SupplyChainTradeTransaction>
  <ram:IncludedSupplyChainTradeLineItem><ram:SpecifiedTradeProduct><ram:Name>Tomato paste</ram:Name><ram:OriginTradeCountry><ram:ID>IT</ram:ID></ram:OriginTradeCountry></ram:SpecifiedTradeProduct>
   <ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="DR">4</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery></ram:IncludedSupplyChainTradeLineItem>
  <ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty><ram:Name>Pomodoro SpA</ram:Name></ram:SellerTradeParty>
   <ram:ApplicableTradeDeliveryTerms><ram:DeliveryTypeCode>CIF</ram:DeliveryTypeCode></ram:ApplicableTradeDeliveryTerms></ram:ApplicableHeaderTradeAgreement>
  <ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>${currency}</ram:InvoiceCurrencyCode>
   <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:TaxTotalAmount currencyID="EUR">19.00</ram:TaxTotalAmount><ram:TaxTotalAmount currencyID="USD">21.00</ram:TaxTotalAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement>
 </rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>`;

describe('XML e-invoices', () => {
  it('sets a UBL invoice out as labels, values and a table of lines', async () => {
    expect(await rows(ubl)).toEqual([
      'Invoice',
      'Invoice number | INV-77',
      'Invoice date | 2024-02-03',
      'Seller | Algodão S.A.',
      'Seller address | Rua A, 11010 Santos, BR',
      'Buyer | Mill & Co',
      'Buyer order number | PO-9',
      'Currency | USD',
      'Total of lines | 100.00',
      'Charges | 5.00',
      'Subtotal | 105.00',
      'Tax | 0.00',
      'Total | 105.00',
      'Amount due | 105.00',
      'Due date | 2024-03-03',
      'No. | Description | HS code | Quantity | Unit | Unit price | Amount | Country of origin',
      '1 | Raw cotton | 520100 | 50 | kg | 2.00 | 100.00 | BR',
    ]);
  });

  it('sets a CII invoice out in the same words, with the tax in its own currency', async () => {
    expect(await rows(cii('USD'))).toEqual([
      'Invoice',
      'Invoice number | RE-1',
      'Invoice date | 2023-11-05',
      'Seller | Pomodoro SpA',
      'Incoterm | CIF',
      'Currency | USD',
      'Tax | 21.00',
      'Description | Quantity | Unit | Country of origin',
      'Tomato paste | 4 | drums | IT',
    ]);
  });

  it('sets unknown XML out by its element names, like siblings as a table', async () => {
    expect(
      await rows(
        '<GinReport><ginCode>017</ginCode><Bale><No>1</No><netKg>220</netKg></Bale><Bale><No>2</No><netKg>221</netKg></Bale></GinReport>',
      ),
    ).toEqual(['Gin Report', 'gin Code | 017', 'Bale', 'No | net Kg', '1 | 220', '2 | 221']);
  });
});

describe('hostile XML', () => {
  const codes = async (xml: string) => (await read(xml)).problems.map((p) => p.code);
  it('refuses document types and entities', async () => {
    const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><l>&b;</l>';
    expect(await codes(laughs)).toEqual(['unsupported']);
    expect(await codes(`<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>`)).toEqual(['unsupported']);
  });
  it('names XML that is cut short or broken', async () => {
    expect(await codes(ubl.slice(0, 900))).toEqual(['truncated']);
    expect(await codes('<a><b></a></b>')).toEqual(['damaged']);
  });
  it('survives nesting that would exhaust the stack', async () => {
    const deep = 200_000;
    const found = await read(`${'<a>'.repeat(deep)}x${'</a>'.repeat(deep)}`);
    expect(found.problems.length + found.pages.length).toBeGreaterThan(0);
  });
});

describe('a Mexican CFDI', () => {
  const cfdi = (kind: string) => `<?xml version="1.0" encoding="UTF-8"?>
<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4" xmlns:cce20="http://www.sat.gob.mx/ComercioExterior20" Version="4.0" Serie="T" Folio="118"
 Fecha="2024-02-08T07:41:12" SubTotal="900.00" Moneda="USD" Total="900.00" TipoDeComprobante="${kind}">
 <cfdi:Emisor Rfc="AAA010101AA1" Nombre="HORTALIZAS DEL EVORA SPR DE RL"/><cfdi:Receptor Rfc="XEXX010101000" Nombre="Rio Rico Produce Inc."/>
 <cfdi:Conceptos><cfdi:Concepto NoIdentificacion="L-9" Cantidad="60" ClaveUnidad="XBX" Descripcion="Tomate bola" ValorUnitario="15.00" Importe="900.00"/></cfdi:Conceptos>
 <cfdi:Complemento><cce20:ComercioExterior Incoterm="DAP"><cce20:Mercancias><cce20:Mercancia NoIdentificacion="L-9" FraccionArancelaria="0702009901"/></cce20:Mercancias></cce20:ComercioExterior></cfdi:Complemento>
</cfdi:Comprobante>`;

  it('of income is an invoice whose number is series and folio', async () => {
    const read = await rows(cfdi('I'));
    expect(read).toEqual(
      expect.arrayContaining([
        'Invoice number | T-118',
        'Invoice date | 2024-02-08',
        'Seller | HORTALIZAS DEL EVORA SPR DE RL',
        'Buyer | Rio Rico Produce Inc.',
        'Total | 900.00',
        '1 | L-9 | Tomate bola | 0702009901 | 60 | boxes | 15.00 | 900.00',
      ]),
    );
  });

  it('of a payment is none', async () => {
    expect((await read(cfdi('P'))).pages[0]!.title).toMatch(/Pago/i);
    expect((await read(cfdi('I'))).pages[0]!.title).toMatch(/Invoice/);
  });
});
