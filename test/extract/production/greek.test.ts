import { expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const page = `
ΚΛΩΣΤΗΡΙΑ ΣΕΡΡΩΝ Α.Ε.
ΔΕΛΤΙΟ ΠΑΡΑΓΩΓΗΣ ΝΗΜΑΤΟΣ

Παρτίδα νήματος: SN-2405-20
Άνοιγμα μπαλών: 04/03/2024
Περίοδος νηματοποίησης: 04/03/2024 - 22/03/2024
Παρτίδα βάμβακος: SR11-23-09
Ανάλωση βάμβακος: 8.420,5 κιλά
Παραγόμενο νήμα: 7.310,0 κιλά
Φύρα: 1.110,5 κιλά
Καταγωγή βάμβακος: Ελλάδος`;

it('a Greek spinning record gives what went in and came out, its lots, days and the country where the cotton grew', () => {
  const { facts } = extractFacts([drawPage(page)], { id: 's', type: 'spinning-record', language: 'el' });
  expect(facts.flows).toContainEqual(expect.objectContaining({ direction: 'in', material: 'lint', kg: 8420.5 }));
  expect(facts.flows).toContainEqual(expect.objectContaining({ direction: 'out', material: 'yarn', kg: 7310 }));
  expect(facts.references.map((r) => r.value)).toEqual(expect.arrayContaining(['SN-2405-20', 'SR11-23-09']));
  expect(facts.events).toContainEqual(expect.objectContaining({ kind: 'spin', from: '2024-03-04', to: '2024-03-22' }));
  expect(facts.sites).toContainEqual(expect.objectContaining({ step: 'grow', country: 'GR' }));
});
