import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../shared/model/index.ts';
import { originEntity } from '../../shared/rules/origin-entity.ts';
import { originEntityPossible } from '../../shared/rules/origin-entity-possible.ts';
import { paper, rawCotton } from './case.ts';
import { caseOf } from './case-of.ts';

const judged = (text: string, type: DocumentType = 'fabric-record') => {
  const said = paper({ type, name: 'said.pdf', mentions: [{ text, context: 'statement' }] });
  const c = caseOf([...Object.values(rawCotton()), said], '2026-03-01');
  const found = [...originEntity.check(c).findings, ...originEntityPossible.check(c).findings.map(asGap)];
  return found.map((f) => f.severity ?? 'prohibits');
};
const asGap = <T extends { severity?: string }>(f: T) => ({ ...f, severity: f.severity ?? 'gap' });

describe('a listed party named in a sentence', () => {
  it.each([
    'We were short of yarn and 210 kg bought from Changji Esquel Textile Co., Ltd. were knitted in.',
    'The remaining six cones of yarn came from Changji Esquel Textile Co., Ltd. (invoice 44).',
    'Balance: 210 kg Ne 24/1 from Changji Esquel Textile Co., Ltd., lot E-7',
    'Garn 210 kg, Lieferant Changji Esquel Textile Co., Ltd.',
    'Hilo restante: 210 kg, proveedor Changji Esquel Textile Co., Ltd.',
    'Only nine bales were found; the other six we filled up from cotton of Binzhou Chinatex Yintai. Straps are new.',
    'Les autres 12 furent pris du coton de Binzhou Chinatex Yintai. Nouvelles étiquettes posées.',
  ])('is one of the chain where an amount of the goods is plainly from it: %s', (text) => {
    expect(judged(text)).toEqual(['prohibits']);
  });

  it.each([
    'Our knitting hall stands beside that of Changji Esquel Textile Co., Ltd. in Changji.',
    'In 2019 we bought 400 kg yarn from Changji Esquel Textile Co., Ltd.',
    'Two spare parts of 12 kg for the yarn frames came from Changji Esquel Textile Co., Ltd.',
    'For other customers 210 kg yarn from Changji Esquel Textile Co., Ltd. are in our store.',
    'A sample of 2 kg yarn of Changji Esquel Textile Co., Ltd. was tested beside ours.',
    '210 kg yarn were sold to Changji Esquel Textile Co., Ltd. last month.',
    'We met Binzhou Chinatex Yintai. Bales were opened there, the other six are of lint from Multan.',
    'The other six weeks we waited for lint news from Binzhou Chinatex Yintai. Nothing came.',
    '210 kg yarn lie at Changji Esquel Textile Co., Ltd. since June.',
  ])('is asked about where its part is not plain: %s', (text) => {
    expect(judged(text)).toEqual(['gap']);
  });

  it.each([
    'No part of the 210 kg yarn is from Changji Esquel Textile Co., Ltd.',
    'If 1 kg yarn from Changji Esquel Textile Co., Ltd. is found, the goods will be returned.',
    '210 kg yarn came from Changzhou Esquel Trading Co., Ltd.',
  ])('is none where that is denied, a condition, or of another firm: %s', (text) => {
    expect(judged(text).filter((s) => s === 'prohibits')).toEqual([]);
  });

  it('is told by its clause, at the line where it stands', () => {
    const text = 'All is well. 210 kg yarn came from Changji Esquel Textile Co., Ltd. on the 9th. Regards.';
    const c = caseOf(
      [...Object.values(rawCotton()), paper({ type: 'fabric-record', mentions: [{ text, context: 'statement' }] })],
      '2026-03-01',
    );
    expect(originEntity.check(c).findings[0]!.message).toMatch(/^“210 kg yarn came from Changji/);
  });
});
