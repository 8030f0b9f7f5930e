import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const facts = (text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type: 'certificate-of-origin', language: 'en' }).facts;

const usmca = (producer: string) => `
USMCA / CUSMA / T-MEC
CERTIFICATION OF ORIGIN

1. Certifier Type                              Blanket period
[ ] Importer [x] Exporter [ ] Producer         From 01/01/2024 To 12/31/2024

2. Certifier Details (name, title, address, telephone, e-mail)
Hilados Mayo S.A. de C.V.
Blvd. Obregon 220, Navojoa, Sonora, Mexico

3. Exporter Details                            4. Producer Details
Same as certifier                              ${producer}

5. Importer's name, full address, telephone and e-mail
Gulf Linen LLC
900 Canal St, New Orleans LA 70112, USA
`;

test('who certifies fills the role that is ticked, and each role that says "same as certifier"', () => {
  const f = facts(usmca('Same as certifier'));
  const named = (role: string) => f.parties.filter((p) => p.role === role).map((p) => p.name);
  expect(named('shipper')).toEqual(['Hilados Mayo S.A. de C.V.']);
  expect(named('manufacturer')).toEqual(['Hilados Mayo S.A. de C.V.']);
  expect(named('buyer')).toEqual(['Gulf Linen LLC']);
  expect(f.parties.some((p) => /same/iu.test(p.name))).toBe(false);
  expect(f.issuer).toBeUndefined();
});

test('a producer named beside the certifier stays the producer', () => {
  const f = facts(usmca('Tejidos Yaqui S.A. de C.V.'));
  expect(f.parties.filter((p) => p.role === 'manufacturer').map((p) => p.name)).toEqual(['Tejidos Yaqui S.A. de C.V.']);
});

test('the number of a numbered box, and the origin that a declaration states over three lines', () => {
  const f = facts(`
4. № KZ 7 118 00921
СЕРТИФИКАТ о происхождении товара

13. Декларация заявителя
все товары полностью произведены или подвергнуты
достаточной переработке в
Республике Казахстан`);
  expect([f.number?.value, f.countryOfOrigin?.value]).toEqual(['KZ 7 118 00921', 'KZ']);
});

test('a movement certificate: the customs office issues it, what its label says in brackets is no weight', () => {
  const f = facts(`
EUR.1   No B 0442817

9. Gross mass (kg) or other measure
(litres, m3, etc.)
7,315.50 KG

11. CUSTOMS ENDORSEMENT
Customs office
DAMIETTA
Issuing country or territory
EGYPT
`);
  expect(f.grossWeight?.value).toBe(7315.5);
  expect(f.issuer?.value).toBe('Customs office DAMIETTA');
});

test('the name of a body that is broken over lines is whole, and a name whose last word stands alone too', () => {
  const f = facts(`
1. Goods consigned from (Exporter's business name, address, country)
SHREE UMIYA GINNING & PRESSING
FACTORY
NR. OCTROI NAKA, BOTAD 364710, INDIA

11. Certification
THE HANDLOOM EXPORT
PROMOTION COUNCIL
CHENNAI, 03.02.2024`);
  expect(f.shipper?.value).toBe('SHREE UMIYA GINNING & PRESSING FACTORY');
  expect(f.manufacturer).toBeUndefined();
  expect(f.issuer?.value).toBe('THE HANDLOOM EXPORT PROMOTION COUNCIL');
});

test.each(['KT240517 MAY 17,2024', 'KT240517 MAY 17, 2024', 'KT240517\nMAY. 17, 2024', 'KT240517 DATED 17 MAY 2024'])(
  'the day behind the number of the invoice is no part of it: %s',
  (box) => {
    const f = facts(`
10. Number and date of invoices
${box}`);
    expect(f.invoiceNumber?.value).toBe('KT240517');
    expect(f.references.filter((r) => r.kind === 'invoice').map((r) => r.value)).toEqual(['KT240517']);
  },
);

test('who certifies without a ticked box, or below a list of what may be ticked, has no role', () => {
  const certifier = 'Certifier name\nBlue Ridge Imports LLC\n44 Pier Road, Newark NJ, USA\n';
  for (const boxes of ['', '● Exporter ● Producer ● Importer\n', '[x] Exporter [x] Importer\n'])
    expect(
      facts(`\nCERTIFICATION OF ORIGIN\n\n${boxes}\n${certifier}`).parties.filter((p) => /blue/iu.test(p.name)),
    ).toEqual([]);
});

test.each(['Formosa Chamber of Commerce', 'Asean Textile Exporters Association'])(
  'a body whose name begins like a title is the issuer: %s',
  (name) => {
    const f = facts(`\n${name}\n12 Harbour Road\n\nCERTIFICATE OF ORIGIN No. 88410\n\nGoods: raw cotton`);
    expect(f.issuer?.value).toBe(name);
  },
);
