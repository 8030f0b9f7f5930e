import { expect, it, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { comparableNames } from '../../../shared/trace/names.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;

const invoice = (line: string) =>
  facts(
    'invoice',
    `
RIVERTON GINNERS LTD., 5 Mill Road, Riverton, Egypt

COMMERCIAL INVOICE

${line}

Sold to: Harbor Spinning Inc., 2 Dock St, Savannah GA 31401`,
  );

test.each([
  ['No. RGL-2024-17 – 3 March 2024 – Contract TEXA 118/24', 'RGL-2024-17'],
  ['No. RGL-2024-17 — 3 March 2024 — Order PX 118', 'RGL-2024-17'],
  ['Riverton — Invoice RGL-2024-17', 'RGL-2024-17'],
])('the number of another paper set off by a dash is not that of the invoice: %s', (line, wanted) =>
  expect(invoice(line).number?.value).toBe(wanted),
);

const certificate = (line: string, type: DocumentType = 'certificate-of-origin') =>
  facts(
    type,
    `
THE HARBOR CHAMBER OF COMMERCE & INDUSTRY

CERTIFICATE OF ORIGIN

${line}   Dated: 20-11-2023

It is hereby certified that the goods described hereunder are of PAKISTAN origin.

Sr. No.    Goods                 Weight
1          Cotton sheet sets     900.00 kg`,
  );

test.each([
  ['Sr. No. HCCI-66120/2023', 'HCCI-66120/2023'],
  ['S/N 661204', '661204'],
  ['Serial No. 0661204', '0661204'],
  ['S. No: 661204', '661204'],
  ['Sr. No. 4', undefined],
])('a serial number in the head of a certificate is its number, the item of a list is none: %s', (line, wanted) =>
  expect(certificate(line).number?.value).toBe(wanted),
);

const citing = (first: string, second: string) =>
  facts(
    'certificate-of-origin',
    `
HARBOR CHAMBER OF COMMERCE
CERTIFICATE OF ORIGIN No. 66120/23

Packages    Goods                  Weight            Invoice
800 ctns    Cotton sheet sets      900.00 kg         ${first}
            white, 2 pieces        net               ${second}`,
  ).references.flatMap((r) => (r.kind === 'invoice' ? [r.value] : []));

it('a reference goes on under the hyphen or the stroke that ends its line', () => {
  expect(citing('HB/4410/23 of 18-11-', '2023')).toEqual(['HB/4410/23']);
  expect(citing('HB/4410/', '23')).toEqual(['HB/4410/23']);
});

it('the letterhead in two scripts is one company, under its Latin name and its own', () => {
  const f = facts(
    'invoice',
    `
                                                              شركة النهر لتجارة القطن
RIVER COTTON TRADING CO. S.A.E., 5 Port Street, Alexandria, Egypt

COMMERCIAL INVOICE No. RC-551

Sold to: Harbor Spinning Inc., 2 Dock St, Savannah GA 31401`,
  );
  expect(f.seller?.value).toBe('RIVER COTTON TRADING CO. S.A.E.');
  expect(f.parties.filter((p) => p.role === 'seller').length).toBe(2);
});

it('names in different scripts are not told apart, those of one script are', () => {
  expect(comparableNames('شركة النهر', 'River Cotton Co.')).toBe(false);
  expect(comparableNames('Ποταμός Α.Ε.', 'Potamos S.A.')).toBe(false);
  expect(comparableNames('শিল্প লিমিটেড', 'Shilpo Ltd')).toBe(false);
  expect(comparableNames('River Cotton Co.', 'Harbor Mills Ltd')).toBe(true);
  expect(comparableNames('شركة النهر', 'شركة البحر')).toBe(true);
});

it('each lot column of a row names one, and neither a weight nor a day names a party', () => {
  const f = facts(
    'fabric-record',
    `
KNITTING BATCH CARD

Fabric lot     Type                 Yarn lot       Knitted
RV-KN-12       Interlock 190 gsm    HS-30-118      05 Jan 2024`,
  );
  expect(f.references.flatMap((r) => (r.kind === 'lot' ? [r.value] : []))).toEqual(
    expect.arrayContaining(['RV-KN-12', 'HS-30-118']),
  );
  const spun = facts(
    'spinning-record',
    `
HARBOR YARN MILLS LTD
Lot production certificate
Yarn lot: HS-30-118
Ginned by: 5,094.90 kg
Finished by: 27 Nov 2023
Cotton in: 5,094.90 kg
Total yarn of the lot: 4,330.00 kg`,
  );
  expect(spun.sites.some((s) => s.step === 'gin')).toBe(false);
  expect(spun.parties.some((p) => /2023|5,094/u.test(p.name))).toBe(false);
  expect(spun.flows.map((x) => [x.direction, x.material, x.kg])).toEqual([
    ['in', 'lint', 5094.9],
    ['out', 'yarn', 4330],
  ]);
});
