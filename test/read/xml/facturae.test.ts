import { expect, test } from 'vitest';
import { xmlPage } from '../../../shared/read/xml/index.ts';

const facturae = `<?xml version="1.0" encoding="UTF-8"?><fe:Facturae xmlns:fe="http://www.facturae.gob.es/formato/Versiones/Facturaev3_2_2.xml">
<FileHeader><InvoiceIssuerType>EM</InvoiceIssuerType><Batch><InvoiceCurrencyCode>USD</InvoiceCurrencyCode></Batch></FileHeader>
<Parties><SellerParty><LegalEntity><CorporateName>Tomates del Guadiana S.L.</CorporateName></LegalEntity></SellerParty>
<BuyerParty><LegalEntity><CorporateName>Prairie Pantry Inc.</CorporateName><OverseasAddress><Address>2 Lake Ave</Address><PostCodeAndTown>60608 Chicago</PostCodeAndTown></OverseasAddress></LegalEntity></BuyerParty></Parties>
<Invoices><Invoice><InvoiceHeader><InvoiceNumber>0311</InvoiceNumber><InvoiceSeriesCode>EX24-</InvoiceSeriesCode></InvoiceHeader>
<InvoiceIssueData><IssueDate>2024-11-04</IssueDate><InvoiceCurrencyCode>USD</InvoiceCurrencyCode></InvoiceIssueData>
<InvoiceTotals><InvoiceTotal>26800.00</InvoiceTotal></InvoiceTotals>
<Items><InvoiceLine><ItemDescription>Tomate frito</ItemDescription><Quantity>2000</Quantity><UnitPriceWithoutTax>13.40</UnitPriceWithoutTax><TotalCost>26800.00</TotalCost></InvoiceLine></Items></Invoice></Invoices></fe:Facturae>`;

test('a Facturae gives its series and number as one, its companies and its total', () => {
  const texts = xmlPage(new TextEncoder().encode(facturae)).grid!.cells.map((c) => c.text);
  const after = (label: string) => texts[texts.indexOf(label) + 1];
  expect(['Invoice number', 'Seller', 'Buyer', 'Currency', 'Total'].map(after)).toEqual([
    'EX24-0311',
    'Tomates del Guadiana S.L.',
    'Prairie Pantry Inc.',
    'USD',
    '26800.00',
  ]);
});
