import { expect, test } from 'vitest';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import { fits } from '../../../shared/extract/layout/value-kind.ts';
import { drawPage } from '../page.ts';

test('the number of a paper in the box beside that of a party is not the party', () => {
  const { pairs } = layoutDocument([
    drawPage(`
+------------------------------------------------+----------------------------------------------+
| Exporter                                       | No. B 7720416                                |
| EGE PAMUK TEKSTIL A.S., IZMIR, TURKIYE         | CERTIFICATE OF ORIGIN / MENSE SAHADETNAMESI  |
+------------------------------------------------+----------------------------------------------+
| Consignee                                      | Country of origin                            |
| TENNESSEE MILLS CO., MEMPHIS, USA              | TURKIYE                                      |
+------------------------------------------------+----------------------------------------------+`),
  ]);
  expect(pairs.find((p) => p.field === 'exporter')?.value.map((s) => s.text)).toEqual([
    'EGE PAMUK TEKSTIL A.S., IZMIR, TURKIYE',
  ]);
});

test.each(['No. B 7720416', 'NO: 118/24', '№ 004417', 'Seri No B 20331', 'Ref. EX-2025-118'])(
  '%s names nobody',
  (text) => expect(fits('exporter', text)).toBe(false),
);

test.each(['No. 7 Spinning Mill', 'NO. 1 COTTON MILL CO', 'Nr. 4 Weberei AG', 'Norte 500 S.A.', 'Reform 1900 Ltd'])(
  '%s names somebody',
  (text) => expect(fits('exporter', text)).toBe(true),
);
