import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string, confidence = 1) =>
  extractFacts([drawPage(text, { confidence })], { id: 'd', type, language: 'en' }).facts;

const invoice = (amount = '28,200.00', total = '46,650.00') => `
                          COMMERCIAL INVOICE

 Seller:                                    Invoice No. : AK-2024/0117
 ANATOLIA KNITWEAR SAN. TIC. A.S.           Invoice Date: 12 March 2024
 Organize Sanayi Bolgesi 3. Cadde No 14     Contract No.: SC-88213
 20065 Denizli, Turkiye                     Due Date    : 11 May 2024

 Buyer:                                     Notify Party:
 Harbor Point Imports LLC                   Same as buyer
 1200 Dock Street
 Savannah, GA 31401, USA

 Port of Loading: Izmir, Turkiye     Port of Discharge: Savannah, USA    Terms: FOB Izmir

 Style      Description of Goods               HS Code       Qty (pcs)   Unit Price   Amount
                                                                          (USD)        (USD)
 AK-TS100   Men's T-shirt, 100% cotton         6109.10.00       12,000        2.35    ${amount}
            knitted, single jersey
 AK-PL200   Ladies' polo shirt                 6106.10.00        4,500        4.10    18,450.00
                                               TOTAL            16,500                ${total}

 Total Packages: 412 cartons      Net Weight: 3,210.50 kg     Gross Weight: 3,655.00 kg
 Country of Origin: Turkiye`;

test('an invoice gives number, date of issue, parties, places, goods, money and weights with their evidence', () => {
  const f = facts('invoice', invoice());
  expect(f.number?.value).toBe('AK-2024/0117');
  expect(f.date?.value).toBe('2024-03-12');
  expect(f.dueDate?.value).toBe('2024-05-11');
  expect(f.seller?.value).toBe('ANATOLIA KNITWEAR SAN. TIC. A.S.');
  expect(f.buyer?.value).toBe('Harbor Point Imports LLC');
  expect(f.parties.find((p) => p.role === 'buyer')).toMatchObject({
    address: '1200 Dock Street, Savannah, GA 31401, USA',
    country: 'US',
  });
  expect(f.parties.some((p) => p.role === 'notify')).toBe(false);
  expect(f.contractNumber?.value).toBe('SC-88213');
  expect(f.countryOfOrigin?.value).toBe('TR');
  expect(f.incoterm?.value).toBe('FOB');
  expect(f.currency?.value).toBe('USD');
  expect(f.total?.value).toBe(46650);
  expect([f.packages?.value, f.netWeight?.value, f.grossWeight?.value]).toEqual([412, 3210.5, 3655]);
  expect(f.lines?.value[0]).toMatchObject({
    description: "Men's T-shirt, 100% cotton knitted, single jersey",
    hsCode: '6109.10.00',
    quantity: 12000,
    unitPrice: 2.35,
    amount: 28200,
    style: 'AK-TS100',
  });
  expect(f.total?.evidence).toMatchObject({ document: 'd', page: 1, quote: '46,650.00' });
});

const wrong = (text: string, confidence = 1) =>
  facts('invoice', text, confidence)
    .sums.filter((s) => s.printed !== s.computed)
    .map((s) => s.of);

test('sums that agree are printed as computed, and a changed figure shows', () => {
  expect(facts('invoice', invoice()).sums.length).toBeGreaterThan(2);
  expect(wrong(invoice())).toEqual([]);
  expect(wrong(invoice('28,200.00', '47,650.00'))).toEqual(['amounts of the lines (total)']);
  expect(wrong(invoice('29,200.00', '47,650.00'))).toEqual(['line 1: quantity × unit price']);
});

test('no sum is made with figures that were not read surely', () => {
  expect(facts('invoice', invoice('29,200.00', '48,650.00'), 0.5).sums).toEqual([]);
});

test('a tax between the amounts and the total is part of the sum', () => {
  const f = facts(
    'invoice',
    `
Invoice No: 7
Description      Quantity   Unit price    Amount
Cotton towels        100         4.00     400.00
Subtotal                                  400.00
VAT 10%                                    40.00
Total                                     440.00`,
  );
  expect([f.subtotal?.value, f.tax?.value, f.total?.value]).toEqual([400, 40, 440]);
  expect(f.sums.filter((s) => s.printed !== s.computed)).toEqual([]);
});

test('the letterhead is the seller of an invoice that names none, and the company is no buyer', () => {
  const f = facts(
    'invoice',
    `
GULISTAN SPINNING MILLS LTD
Plot 4, Korangi, Karachi 74900, Pakistan

INVOICE
Invoice No: GS-11          Date: 3 May 2023
Buyer: Lone Star Yarns Inc.`,
  );
  expect(f.seller?.value).toBe('GULISTAN SPINNING MILLS LTD');
  expect(f.buyer?.value).toBe('Lone Star Yarns Inc.');
});

const certificate = (filled: boolean) => {
  const t = (text: string) => (filled ? text : '').padEnd(40);
  return `
+------------------------------------------+------------------------------------------+
| 1. Exporter (name, address, country)     | 4. Certificate No. ${filled ? 'UZ 0045-2231         ' : '.................... '} |
| ${t('TASHKENT COTTON TRADE LLC')} |        CERTIFICATE OF ORIGIN             |
| ${t('Tashkent, Uzbekistan')} |                                          |
+------------------------------------------+------------------------------------------+
| 2. Consignee (name, address, country)    | 3. Country of origin                     |
| ${t('CHITTAGONG SPINNING MILLS LTD')} | ${t('UZBEKISTAN')} |
+----------+-------------------------------+-------------------+----------------------+
| 5. Number and kind of packages | 6. Description of goods      | 7. Gross weight      |
+----------+-------------------------------+-------------------+----------------------+
| ${(filled ? '384 bales' : '').padEnd(30)} | ${(filled ? 'Cotton lint, HS 5201.00' : '').padEnd(28)} | ${(filled ? '84480 kg' : '').padEnd(20)} |
+----------+-------------------------------+-------------------+----------------------+
| 8. Certification                         | 9. Declaration by the exporter           |
| It is hereby certified that the          | The undersigned declares that the above  |
| declaration is correct.                  | details are correct.                     |
| ${t('Chamber of Commerce and Industry')} | ${t('')} |
| ${t('Tashkent, 03.11.2023')} | ${t('Tashkent, 02.11.2023')} |
+------------------------------------------+------------------------------------------+`;
};

test('a certificate of origin gives body, number, exporter as shipper, origin and the day of certification', () => {
  const f = facts('certificate-of-origin', certificate(true));
  expect(f.number?.value).toBe('UZ 0045-2231');
  expect(f.shipper?.value).toBe('TASHKENT COTTON TRADE LLC');
  expect(f.seller?.value).toBe('TASHKENT COTTON TRADE LLC');
  expect(f.consignee?.value).toBe('CHITTAGONG SPINNING MILLS LTD');
  expect(f.buyer).toBeUndefined();
  expect(f.issuer?.value).toBe('Chamber of Commerce and Industry');
  expect(f.countryOfOrigin?.value).toBe('UZ');
  expect(f.date?.value).toBe('2023-11-03');
  expect(f.grossWeight?.value).toBe(84480);
  expect(f.baleCount?.value).toBe(384);
});

test('a blank form gives no facts', () => {
  const { mentions: _, rest: __, ...f } = facts('certificate-of-origin', certificate(false));
  expect(f).toEqual({ parties: [], sites: [], units: [], flows: [], events: [], references: [], sums: [] });
});

test('cartons in ranges are units, and their count is the packages of the line', () => {
  const f = facts(
    'packing-list',
    `
PACKING LIST No. PL-77 dated 2 April 2024
Carton No.   Description                   Qty      N.W. (kg)   G.W. (kg)
1-500        Peeled tomatoes 12x400g       500       2,400.00    2,950.00
501-900      Tomato paste 24x140g          400       1,344.00    1,720.00
             TOTAL                         900       3,744.00    4,670.00`,
  );
  expect(f.number?.value).toBe('PL-77');
  expect(f.date?.value).toBe('2024-04-02');
  expect(f.units.map((u) => [u.id, u.to, u.netKg])).toEqual([
    ['1', '500', 2400],
    ['501', '900', 1344],
  ]);
  expect(f.lines?.value.map((l) => l.packages)).toEqual([500, 400]);
  expect(f.netWeight?.value).toBe(3744);
});

test('a SWIFT message gives day, currency, amount, payer, payee and the invoice paid', () => {
  const f = facts(
    'payment-record',
    `
20: Sender's Reference: FT6473920745
32A: Val Dte/Curr/Interbnk Settld Amt: 220909 USD 37644,61
50K: Ordering Customer: /3524584021
BLUE RIDGE YARN IMPORTS LLC
88 MILL AVE
59: Beneficiary Customer: /293524584021
ALGODOEIRA SAO PAULO LTDA.
70: Remittance Information: PAYMENT OF INVOICE 202294234`,
  );
  expect(f.number?.value).toBe('FT6473920745');
  expect([f.date?.value, f.currency?.value, f.total?.value]).toEqual(['2022-09-09', 'USD', 37644.61]);
  expect([f.buyer?.value, f.seller?.value]).toEqual(['BLUE RIDGE YARN IMPORTS LLC', 'ALGODOEIRA SAO PAULO LTDA.']);
  expect(f.invoiceNumber?.value).toBe('202294234');
});

test('the lots that the descriptions of the goods name are lots of the paper; a mark without figures is none', () => {
  const f = facts(
    'invoice',
    `
 COMMERCIAL INVOICE   No. KV-77
 Marks          Description of Goods                      Quantity kg    Price USD    Amount USD
 SOUTHGATE      Carded yarn Ne 20/1, lot KV-2107          4,000.00       3.00         12,000.00
 SOUTHGATE      Carded yarn Ne 30/1, lot KV-2108          2,000.00       3.50          7,000.00`,
  );
  expect(f.lots?.value).toEqual(['KV-2107', 'KV-2108']);
});
