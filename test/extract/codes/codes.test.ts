import { describe, expect, test } from 'vitest';
import { gs1Elements, gs1Weight } from '../../../shared/extract/codes/gs1.ts';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { Document, DocumentType, PageCode } from '../../../shared/model/index.ts';
import { documentCode } from '../../../shared/rules/document-code.ts';
import type { Case } from '../../../shared/rules/types.ts';
import type { Row } from '../../classify/paper.ts';
import { scannedPage } from '../checks/scanned.ts';

const tag = (text: string, symbology = 'Code128'): PageCode => ({ symbology, text, box: [0.07, 0.2, 0.2, 0.04] });

/** A page with one code at the left and its readable line under it. */
function read(type: DocumentType, print: string, code: PageCode, more: Row[] = []) {
  const page = scannedPage(1, ['# BALE TAG', 'Gin: Delta Gin Co., Memphis, Tennessee, USA', ...more]);
  const line = scannedPage(1, [[[0.09, print]]]).words.map((w) => ({
    ...w,
    box: [w.box[0], 0.245, w.box[2], w.box[3]] as typeof w.box,
  }));
  const words = [...page.words, ...line];
  return extractFacts([{ ...page, words, codes: [code] }], { id: 'paper', type, language: 'en' });
}

const judged = (facts: Document['facts']) =>
  documentCode.check({ documents: [{ id: 'paper', name: 'tag.png', facts } as Document] } as unknown as Case);

describe('GS1 codes', () => {
  test('application identifiers part a code', () => {
    expect(gs1Elements('(01)07891234560001(3103)021950(21)60411')).toEqual([
      { ai: '01', value: '07891234560001' },
      { ai: '3103', value: '021950' },
      { ai: '21', value: '60411' },
    ]);
    expect(gs1Elements('60411')).toEqual([]);
    expect(gs1Weight({ ai: '3103', value: '021950' })).toEqual({ kind: 'net', kg: 21.95 });
    expect(gs1Weight({ ai: '3200', value: '000480' })?.kg).toBeCloseTo(217.72, 2);
    expect(gs1Weight({ ai: '21', value: '000480' })).toBeUndefined();
  });
});

describe('a code and the print beside it', () => {
  test('that say the same agree', () => {
    const { facts } = read('packing-list', '148 4231 88008', tag('148423188008'));
    expect(facts.codes).toMatchObject([{ agrees: true, print: { quote: '148 4231 88008' } }]);
    expect(judged(facts)).toMatchObject({ state: 'passed' });
  });

  test('that differ in a figure are a finding with both', () => {
    const { facts } = read('packing-list', '148423188003', tag('148423188008'));
    expect(judged(facts)).toMatchObject({
      state: 'found',
      findings: [
        {
          message: 'tag.png prints "148423188003" beside a code that holds "148423188008".',
          evidence: [{ quote: '148423188003' }, { quote: '148423188008' }],
        },
      ],
    });
    expect(judged(facts).findings[0]).not.toHaveProperty('severity');
  });

  test('the code settles a print that was read with doubt', () => {
    const { facts, notes } = read('packing-list', '14842318800{3|8}', tag('148423188008'));
    expect(facts.codes).toMatchObject([{ agrees: true }]);
    expect(notes.join()).toContain('settled by the bar code beside it: "148423188003" to "148423188008"');
  });

  test('a doubt about another figure than the one that differs leaves a gap, no contradiction', () => {
    const { facts } = read('packing-list', '14842318{8|0}003', tag('148423188008'));
    expect(judged(facts)).toMatchObject({ findings: [{ severity: 'gap' }] });
  });

  test('another kind of number beside a code says nothing', () => {
    const { facts } = read('packing-list', '09.11.2023', tag('148423188008'));
    expect(facts.codes![0]).not.toHaveProperty('agrees');
    expect(judged(facts).state).toBe('not-applicable');
  });
});

describe('an address in a QR code', () => {
  const certificate = (url: string) =>
    read('certificate-of-origin', 'Scan to verify', tag(url, 'QRCode'), ['Certificate No: 24C3101A0045/00123']);

  test('that cites the number of the certificate agrees with it', () => {
    const { facts } = certificate('https://verify.example.org/check?no=24C3101A0045%2F00123');
    expect(facts.codes).toMatchObject([{ agrees: true }]);
  });

  test('that cites another number of the same kind is a finding', () => {
    const { facts } = certificate('https://verify.example.org/check?no=24C3101A0045%2F00987');
    expect(judged(facts).findings).toHaveLength(1);
  });

  test('a QR code of named fields that holds the number of another certificate is a finding', () => {
    const other = certificate('CERTIFICAT;No=24C3101A0077/00981;Date=2024-04-18');
    expect(judged(other.facts).findings).toHaveLength(1);
    const own = certificate('CERTIFICAT;No=24C3101A0045/00123;Date=2024-04-18');
    expect(judged(own.facts).findings).toHaveLength(0);
    // a number that is named for something else, and one of another series, say nothing
    for (const text of ['CERTIFICAT;Permis=24C3101A0077/00981;Date=2024-04-18', 'CERTIFICAT;No=881;Date=2024-04-18'])
      expect(judged(certificate(text).facts).findings).toHaveLength(0);
  });

  test('a token of another kind is no number', () => {
    const { facts } = certificate('https://verify.example.org/v/9f3c2b71aa0e4d55');
    expect(facts.codes![0]).not.toHaveProperty('agrees');
  });
});

test('codes number the bales of a tag that prints none, and of no other paper', () => {
  const bare = read('ginning-record', 'Scan here', tag('(00)078912345600000018', 'GS1-128'));
  expect(bare.facts.bales).toMatchObject({
    value: ['00078912345600000018'],
    evidence: { quote: '(00)078912345600000018' },
  });
  expect(read('invoice', 'Scan here', tag('148423188008')).facts.bales).toBeUndefined();
});
