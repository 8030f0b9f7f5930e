import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { Document } from '../../../shared/model/index.ts';
import { screenDocuments } from '../../../shared/screen/index.ts';
import { drawPage } from '../page.ts';

/** A stack list of a store, whose heads no label explains. */
const list = (head: string, numbers: readonly string[]) => `
STACK CARD

Mark            ${head.padEnd(22)}State
${numbers.map((n, i) => `QRT-31-0${i}50      ${n.padEnd(22)}dry`).join('\n')}
`;

const lots = (head: string, numbers: readonly string[], entry = '2024-05-01') => {
  const { facts } = extractFacts([drawPage(list(head, numbers))], { id: 'd', type: 'other', language: 'en' });
  return screenDocuments([{ id: 'd', name: 'd', type: 'other', facts } as unknown as Document], entry)
    .places.filter((p) => p.match.how === 'lot-number')
    .map((p) => `${p.match.text}${p.match.unsure ? '?' : ''}`);
};

describe('long numbers in a column that is no table', () => {
  it.each(['Lot tag prior', 'Tag found beneath', 'Etiqueta anterior', 'Eski balya etiketi', 'Старая бирка', '原标签'])(
    'are lots of a gin of the region where %s stands above them',
    (head) => {
      expect(lots(head, ['65104222017', '65104222017', '65104222018'])).toEqual(['65104222017', '65104222018']);
    },
  );

  it('are asked about where their head is silent and all of them are lots of one gin', () => {
    expect(lots('Seen earlier', ['66107231044', '66107231045'])).toEqual(['66107231044?', '66107231045?']);
  });

  it('are nothing where one stands alone, others have another shape, or the season lies ahead or far behind', () => {
    expect(lots('Seen earlier', ['66107231044'])).toEqual([]);
    expect(lots('Seen earlier', ['66107231044', '66107231045', '48107231046'])).toEqual([]);
    expect(lots('Seen earlier', ['66107291044', '66107291045'])).toEqual([]);
    expect(lots('Seen earlier', ['66107111044', '66107111045'])).toEqual([]);
    expect(lots('Driver phone', ['66107231044', '66107231045'])).toEqual([]);
  });
});
