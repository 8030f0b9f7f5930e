import { describe, expect, it } from 'vitest';
import { heardAs } from '../../shared/screen/by-ear.ts';
import { screenName } from '../../shared/screen/index.ts';

const best = (name: string) => screenName(name)[0];

describe('listed names written by their sound in other scripts', () => {
  it.each([
    ['Турфан Эскель Текстиль', 'turpan-esquel'],
    ['Гуандун Эскель Текстайл Ко., Лтд.', 'guangdong-esquel'],
    ['КОФКО Шугар', 'cofco-sugar'],
    ['Нанкин Синерджи Текстайл', 'synergy'],
    ['Синьцзян Джунгар хлопок и лён', 'junggar'],
    ['Аксу Хуафу, цветное прядение', 'aksu-huafu'],
    ['Цех (производитель: Аксу Хуафу Текстайлз)', 'aksu-huafu'],
    ['شركة تورفان إسكيل للنسيج', 'turpan-esquel'],
    ['أكسو هوافو للغزل', 'aksu-huafu'],
    ['مجموعة إسكيل', 'esquel-group'],
    ['창지 에스켈 방직', 'changji-esquel'],
    ['화푸 패션 유한공사', 'huafu-fashion'],
  ])('“%s”', (name, id) => expect(best(name), name).toMatchObject({ id: expect.stringContaining(id), level: 'match' }));
  it('a Latin letter in a Cyrillic word of a Cyrillic text is the Cyrillic one', () =>
    expect(best('Aкcу Хуафу Текстайлз')).toMatchObject({ id: expect.stringContaining('aksu-huafu'), level: 'match' }));
  it.each([
    ['ТОО «Аксу Мақта»'],
    ['ООО «Эскиз Текстиль»'],
    ['ОАО Синергия Текстиль, Иваново'],
    ['ООО «Хафиз Фэшн»'],
    ['Кофе и сахар, Москва'],
    ['Джанкой хлопок и лён'],
    ['Баотоу Текстиль'],
    ['شركة النيل للغزل والنسيج'],
    ['مجموعة الهواء للأزياء'],
    ['شركة الاسكندرية للقطن'],
    ['대한방직 주식회사'],
    ['화승 패션'],
    ['신장 면화'],
  ])('“%s” is none', (name) => expect(screenName(name)).toEqual([]));
  it('a word is heard where one listed word alone has its sounds', () => {
    expect(heardAs('sinerdzhi', ['synergy', 'sunrise'])).toBe('synergy');
    expect(heardAs('eskel', ['esquel'])).toBe('esquel');
    expect(heardAs('eskil', ['esquel'])).toBe('esquel');
    expect(heardAs('iskola', ['esquel'])).toBeUndefined();
    expect(heardAs('kofko', ['cofco', 'kofko'])).toBeUndefined();
    expect(heardAs('hafu', ['huafu'])).toBeUndefined();
    expect(heardAs('huafu', ['huafu'], true)).toBe('huafu');
  });
});
