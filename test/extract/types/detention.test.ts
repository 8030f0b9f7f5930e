import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const facts = (text: string) => extractFacts([drawPage(text)], { id: 'd', type: 'other', language: 'en' }).facts;

const cbp = `
U.S. Customs and Border Protection
NOTICE OF DETENTION

Importer: Lone Star Textiles LLC, Houston TX
Date Detained: March 12, 2024
Date of Notice: March 14, 2024
Description of merchandise: cotton yarn from Xinjiang, China

The merchandise has been detained pursuant to 19 U.S.C. 1499.`;

test('a notice of detention by customs gives its own day and the law it names, and no goods of the chain', () => {
  const f = facts(`${cbp}\nIt may be subject to the Uyghur Forced Labor Prevention Act.`);
  expect(f.detention).toMatchObject({ value: { date: '2024-03-14', under: 'uflpa' } });
  expect(f.detention?.doubt).toBeUndefined();
  expect(f.detention?.evidence.quote).toContain('March 14, 2024');
  expect(f.lines).toBeUndefined();
  expect(f.mentions.map((m) => m.text).join()).not.toContain('Xinjiang');
});

test('the law stays open where the notice names none, and a withhold release order is told from the UFLPA', () => {
  expect(facts(cbp).detention?.value).toEqual({ date: '2024-03-14' });
  expect(facts(`${cbp}\nSubject to a Withhold Release Order.`).detention?.value.under).toBe('wro');
});

test('the notice names the place of the order, also where its wording makes it look like a statement', () => {
  const f = extractFacts(
    [drawPage(`${cbp}\nSubject to a Withhold Release Order; send the certificate of 19 CFR 12.43(a).`)],
    {
      id: 'd',
      type: 'supplier-statement',
      language: 'en',
    },
  ).facts;
  expect(f.detention?.value).toEqual({ date: '2024-03-14', under: 'wro', place: 'CN-XJ' });
  expect(f.incoterm).toBeUndefined();
});

test('the day of the detention stands in, with a doubt, where the notice has no day of its own', () => {
  const f = facts(cbp.replace('Date of Notice: March 14, 2024\n', ''));
  expect(f.detention).toMatchObject({
    value: { date: '2024-03-12' },
    doubt: expect.stringContaining('no day of its own'),
  });
});

test('a detention by another agency, and a letter that speaks of detention, are none', () => {
  const other = cbp.replace('U.S. Customs and Border Protection', 'Food and Drug Administration');
  expect(facts(other.replace('19 U.S.C. 1499', '21 U.S.C. 334')).detention).toBeUndefined();
  const letter = facts(cbp.replace('NOTICE OF DETENTION', 'PAYROLL LIST'));
  expect(letter.detention).toBeUndefined();
  expect(letter.mentions.map((m) => m.text).join()).toContain('Xinjiang');
});
