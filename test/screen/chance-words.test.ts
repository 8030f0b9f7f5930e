import { describe, expect, it } from 'vitest';
import type { Mention } from '../../shared/model/index.ts';
import { screenDocuments } from '../../shared/screen/index.ts';
import { nameStretches } from '../../shared/screen/name-stretches.ts';
import { standingOf } from '../../shared/screen/negation.ts';
import { paper } from '../rules/case.ts';

const firm = 'Changji Esquel Textile Co., Ltd.';
const standing = (sentence: string) => {
  const at = sentence.indexOf('@');
  return standingOf(sentence.replace('@', firm), at, at + firm.length);
};

describe('a word that only looks like a denial', () => {
  it.each([
    'Ne 24/1 from @',
    'Balance used: 212 kg Ne 24/1 from @, lot E-7',
    'Balance used: 212 kg Ne from @',
    '24/1 Ne combed from @',
    'NE 40/2 compact of @',
    'interlock, combed Ne, 6 % from @',
    '12 kg fil Ne 24/1 de @',
    'Livré le 9 mai 2025 de @',
    'Am 3. Mai 2025 Garn von @',
    'mai 2025: 212 kg de @',
  ])('denies nothing of the party it stands before: %s', (sentence) => {
    expect(standing(sentence)).toBe('stated');
  });

  it.each([
    'Il filo ne proviene mai da @',
    'Non usiamo mai cotone da @',
    'Le fil ne provient pas de @',
    'No Ne 24/1 yarn from @ was used',
    'The yarn Ne 24/1 was not bought from @',
    'Aucun fil Ne 24/1 de @',
    'Im Mai 2025 kein Garn aus @ gekauft',
    'Ne Sincan ne de @',
  ])('leaves a denial as it is: %s', (sentence) => {
    expect(standing(sentence)).toBe('denied');
  });
});

describe('a name in running text', () => {
  const hits = (text: string, context: Mention['context'] = 'statement') =>
    screenDocuments([paper({ type: 'fabric-record', mentions: [{ text, context }] })], '2026-03-01').names.map(
      (hit) => hit.match.name,
    );

  it.each([
    'used with it: 95 kg lot E-7 Changji Esquel Textile Co., Ltd.',
    'Doubled with 95 kg E-7 Changji Esquel Textile Co., Ltd. and packed',
    'Received From Changji Esquel Textile Co., Ltd. on the 9th',
    'Lieferant Changji Esquel Textile Co., Ltd. am 9. Mai',
    'the rest of the yarn, 95 kg, is from changji esquel textile co., ltd. and was used up',
    'RIB 1x1, NE 24/1, 6 % FROM CHANGJI ESQUEL TEXTILE CO., LTD.',
  ])('is found behind a code, a word that leads to it, or in small letters: %s', (text) => {
    expect(hits(text)).toContain(firm);
  });

  it.each([
    'the rest of the yarn is from changzhou yihe textile co., ltd. and was used up',
    'lot E-7 Changzhou Yihe Textile Co., Ltd.',
    'No yarn is from changji esquel textile co., ltd. at any time',
    'lot E-7 Esquel',
    'Received From Jiangsu Fashion Co., Ltd.',
  ])('that is another, or is denied, is none: %s', (text) => {
    expect(hits(text)).toEqual([]);
  });

  it('is taken out once for each beginning', () => {
    expect(nameStretches('lot E-7 Alpha Beta Mills').map((s) => s.text)).toEqual([
      'E-7 Alpha Beta Mills',
      'Alpha Beta Mills',
    ]);
  });
});
