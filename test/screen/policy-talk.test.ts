import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../shared/screen/index.ts';

const placesIn = (text: string) => findPlaces(text, { context: 'statement' });

describe('talk of the law beside a claim about the goods hides no place', () => {
  it.each([
    'In line with our due diligence, the cotton of this order was grown in Xinjiang.',
    'Under the regulation of the mill, lint from Aksu, Xinjiang was used for lot 14.',
    'Due diligence record: gin in Aksu, Xinjiang',
    'Sourcing policy: cotton 60 % Xinjiang, 40 % US',
    '我们没有强迫劳动，棉花产自新疆。',
    'No forced labor is used in our mill, and the cotton comes from Xinjiang.',
    'According to our policy, the lint is ginned in Aksu, Xinjiang.',
    'Согласно политике против принудительного труда, хлопок выращен в Синьцзяне.',
    'Conforme a nuestra política de derechos humanos y trabajo forzoso, el algodón procede de Xinjiang.',
    'Regulation (EU) 2024/3015: cotton was sourced from Xinjiang',
  ])('%s', (text) => {
    expect(placesIn(text)).not.toEqual([]);
  });
});

describe('talk of the law, a list or a policy alone places no goods', () => {
  it.each([
    'We comply with the UFLPA and the WRO on Xinjiang cotton.',
    'This declaration is made under the Uyghur Forced Labor Prevention Act concerning the Xinjiang Uyghur Autonomous Region.',
    'Our due diligence covers risks in Xinjiang.',
    'Under the UFLPA, goods produced in Xinjiang are presumed to be made with forced labor.',
    'In compliance with the UFLPA, cotton grown in Xinjiang is not accepted.',
    'According to the regulation, cotton grown in Xinjiang is banned.',
    'We certify, in accordance with the UFLPA, that no cotton was grown in Xinjiang.',
    'Withhold release order of 13 January 2021: cotton products produced in whole or in part in Xinjiang',
    'The WRO covers cotton, tomatoes and goods that contain cotton from Xinjiang.',
    'Section 307 bars, among others, goods that were produced in Xinjiang.',
    'Pursuant to UFLPA, all goods mined, produced, or manufactured wholly or in part in the Xinjiang Uyghur Autonomous Region are prohibited.',
    '本公司遵守维吾尔强迫劳动预防法，不使用新疆棉花。',
    'Nach dem UFLPA gilt, dass Waren, die in Xinjiang hergestellt wurden, verboten sind.',
    'The importer shall conduct due diligence, as cotton from Xinjiang is subject to detention.',
    'UFLPA statement: the goods contain no cotton from Xinjiang.',
    'Our policy, in force since 2020, is that cotton that comes from Xinjiang is rejected.',
  ])('%s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});
