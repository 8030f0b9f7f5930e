import { describe, expect, it } from 'vitest';
import { isCreditCode, isXinjiangLot } from '../../shared/screen/identifiers.ts';
import { findPlaces } from '../../shared/screen/index.ts';

const how = (text: string, context: Parameters<typeof findPlaces>[1] = { context: 'address' }) =>
  findPlaces(text, context).map((m) => m.how);

describe('identifiers of the region', () => {
  it.each([
    ['No 1 Renmin Rd, 830000, P.R. China', 'postal-code'],
    ['邮编：843000', 'postal-code'],
    ['Tel: +86 997 2123456', 'area-code'],
    ['+86-(0)991-3835555', 'area-code'],
    ['电话 0998-2821234 喀什路, 中国', 'area-code'],
    ['新A·12345', 'plate'],
    ['XIN A·12345', 'plate'],
    ['报关单号 940120220000012345', 'customs-number'],
    ['Our ref. 940420241040017732 of June', 'customs-number'],
    ['9404 2024 1 040017732', 'customs-number'],
  ])('finds in “%s” a %s', (text, kind) => {
    expect(how(text)).toContain(kind);
  });

  it.each([
    ['Ranchi, Jharkhand 834001, India'],
    ['834001 kg'],
    ['Invoice 834512'],
    ['Tel: +86 571 88210099'],
    ['Tel: +91 99 1234 5678'],
    ['Tel 0991 234567 Lilongwe, Malawi'],
    ['Container MSKU8300007'],
    ['Total 840000.00'],
    ['LC no. 830112-84'],
    ['9405 5036 9930 0123 4567 81'],
    ['(00)394202401234567890'],
    ['94012022000001234'],
  ])('finds none in “%s”', (text) => {
    expect(how(text)).toEqual([]);
  });

  it('takes a credit code of division 65 only with its check character', () => {
    const body = '91650100MA7A1B2C3';
    const valid = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((c) => body + c).filter(isCreditCode);
    expect(valid).toHaveLength(1);
    expect(how(`Credit code ${valid[0]}`)).toEqual(['credit-code']);
    const wrong = valid[0]!.slice(0, 17) + (valid[0]!.endsWith('0') ? '1' : '0');
    expect(how(`Registered under ${wrong}`)).toEqual([]);
    const labelled = findPlaces(`统一社会信用代码 USCC: ${wrong}`, { context: 'identifier' });
    expect(labelled).toMatchObject([{ how: 'credit-code', unsure: true }]);
    const elsewhere = `91150800${wrong.slice(8)}`;
    expect(findPlaces(`统一社会信用代码: ${elsewhere}`, { context: 'identifier' })).toEqual([]);
    // A published example of GB 32100: Tencent, Shenzhen.
    expect(isCreditCode('9144030071526726XG')).toBe(true);
  });

  it('reads 65 and 66 as lots of Xinjiang gins, with a year, and only where a lot stands', () => {
    expect(isXinjiangLot('65140161194')).toBe(true);
    expect(isXinjiangLot('66021190005')).toBe(true);
    expect(isXinjiangLot('37140161194')).toBe(false);
    expect(isXinjiangLot('65140991194')).toBe(false);
    expect(isXinjiangLot('142188318009')).toBe(false);
    expect(how('65140161194', { lot: true })).toEqual(['lot-number']);
    expect(how('Phone 65140161194')).toEqual([]);
  });

  it('reads place codes on routes alone', () => {
    expect(how('CNURC', { context: 'route' })).toEqual(['unlocode']);
    expect(how('CNTYN', { context: 'route' })).toEqual([]);
    expect(how('CNURC', { context: 'address' })).toEqual([]);
  });

  it('reads a lot number with the number of a bale behind it', () => {
    expect(how('65140201194-007', { lot: true })).toEqual(['lot-number']);
    expect(how('65140201194-0071', { lot: true })).toEqual([]);
    expect(how('Bale 65140201194-001', { context: 'text' })).toEqual(['lot-number']);
  });

  it('leaves registrations of firms of other countries alone', () => {
    expect(how('Registered code 6502345678', { context: 'party', country: 'TR' })).toEqual([]);
  });

  it('reads the code of a plant of the region on a pack, whoever has it', () => {
    const at = { context: 'address', country: 'IT' } as const;
    for (const says of [
      'Imballo di origine: fusto, "lotto 7, PLANT NO. 6500/01118"',
      'sacco con codice stabilimento 6528/07733',
      'Saco: código de planta: 6500/01118',
      'Мешок, код завода 6532/04410',
      'Torba, tesis kodu 6500/01118',
    ])
      expect(how(says, at)).toEqual(['establishment']);
    expect(how('Reg. no. 6500/01118, via Roma 12', at)).toEqual([]);
    expect(how('Plant no. 6584/01118', at)).toEqual([]);
    expect(how('Plant no. 6500/118', at)).toEqual([]);
    expect(how('Plant no. 3700/01118', at)).toEqual([]);
  });
});
