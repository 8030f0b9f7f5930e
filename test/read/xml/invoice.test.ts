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

const nfe = `<?xml version="1.0"?><nfeProc xmlns="http://www.portalfiscal.inf.br/nfe" versao="4.00"><NFe><infNFe Id="NFe5123" versao="4.00">
 <ide><serie>1</serie><nNF>71204</nNF><dhEmi>2023-10-11T09:00:00-04:00</dhEmi></ide>
 <emit><CNPJ>00447118000147</CNPJ><xNome>Fazenda Serra Azul Ltda</xNome><enderEmit><xLgr>Rod. MT-130</xLgr><nro>km 41</nro><xMun>Campo Verde</xMun><UF>MT</UF><xPais>BRASIL</xPais></enderEmit></emit>
 <dest><xNome>Chowan Lint LLC</xNome><enderDest><xLgr>Granby Street</xLgr><nro>40</nro><xMun>EXTERIOR</xMun><UF>EX</UF><xPais>ESTADOS UNIDOS</xPais></enderDest></dest>
 <det nItem="1"><prod><cProd>AL1</cProd><xProd>Algodao em pluma lote 7</xProd><NCM>52010020</NCM><uCom>KG</uCom><qCom>1000.0000</qCom><vUnCom>9.5</vUnCom><vProd>9500.00</vProd></prod></det>
 <total><ICMSTot><vProd>9500.00</vProd><vFrete>0.00</vFrete><vNF>9500.00</vNF></ICMSTot></total>
 <transp><vol><qVol>3</qVol><esp>FARDOS</esp><pesoL>600.000</pesoL><pesoB>605.000</pesoB></vol><vol><qVol>2</qVol><pesoL>400.000</pesoL><pesoB>404.500</pesoB></vol></transp>
 <exporta><UFSaidaPais>SP</UFSaidaPais><xLocExporta>SANTOS</xLocExporta></exporta></infNFe></NFe></nfeProc>`;

it('sets a Brazilian NF-e out with its emitter, recipient, volumes and port, in reais', async () => {
  expect(await rows(nfe)).toEqual(
    expect.arrayContaining([
      'Invoice number | 71204',
      'Invoice date | 2023-10-11',
      'Seller | Fazenda Serra Azul Ltda',
      'Seller address | Rod. MT-130 km 41, Campo Verde, MT, BRASIL',
      'Buyer | Chowan Lint LLC',
      'Buyer address | Granby Street 40, ESTADOS UNIDOS',
      'Port of loading | SANTOS',
      'Number of packages | 5 FARDOS',
      'Net weight | 1000 kg',
      'Gross weight | 1009.5 kg',
      'Currency | BRL',
      '1 | AL1 | Algodao em pluma lote 7 | 52010020 | 1000.0000 | KG | 9.5 | 9500.00',
    ]),
  );
});

const goods = (
  net: string,
) => `<cac:Delivery><cac:DeliveryTerms><cbc:ID>FOB</cbc:ID></cac:DeliveryTerms><cac:Shipment><cac:GoodsItem>
 <cbc:RequiredCustomsID>200210100000</cbc:RequiredCustomsID>${net}</cac:GoodsItem></cac:Shipment></cac:Delivery>`;
const weighed = '<cbc:NetWeightMeasure unitCode="KGM">120.5</cbc:NetWeightMeasure>';

it('takes customs code, terms and weights of a UBL-TR export invoice from its lines, and no weight that a line lacks', async () => {
  const invoice = (...lines: string[]) =>
    `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:x:cbc" xmlns:cac="urn:x:cac"><cbc:ID>K1</cbc:ID>${lines
      .map(
        (one) =>
          `<cac:InvoiceLine><cbc:ID>1</cbc:ID>${one}<cac:Item><cbc:Name>Salça</cbc:Name></cac:Item></cac:InvoiceLine>`,
      )
      .join('')}</Invoice>`;
  const whole = await rows(invoice(goods(weighed), goods(weighed)));
  expect(whole).toEqual(expect.arrayContaining(['Net weight | 241 kg', 'Incoterm | FOB', '1 | Salça | 200210100000']));
  const partial = await rows(invoice(goods(weighed), goods('')));
  expect(partial.filter((row) => row.startsWith('Net weight'))).toEqual([]);
});
