import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applySource } from '../../shared/lists/difference.ts';
import { tooShort } from '../../shared/lists/guard.ts';
import { readSource, textOf } from '../../shared/lists/recognise.ts';
import { romanised } from '../../shared/lists/romanise.ts';
import { ordersForEntity } from '../../shared/orders/index.ts';
import { hanCore } from '../../shared/screen/han-names.ts';
import { screenName } from '../../shared/screen/index.ts';
import { Lists, listSnapshots, shippedLists } from '../../shared/screen/lists.ts';
import { syllablesOf } from '../../shared/screen/name-pinyin.ts';

const fixture = (name: string) => readSource(textOf(readFileSync(new URL(`sources/${name}`, import.meta.url))));
const source = (text: string) => readSource(text);
/** The shipped rows that the fixtures name, so that a small page is a whole list. */
const few: Lists = {
  ...shippedLists,
  lists: shippedLists.lists!.map((l) => ({ name: l.name, asOf: '2026-06-01', source: l.source })),
  asOf: '2026-06-01',
  entities: shippedLists.entities.filter((e) =>
    /baoding-lyszd|hetian-haolin|hoshine-silicon-industry-shanshan|camel|aksu-huafu|xinjiang-production|ninestar|kashgar/.test(
      e.id,
    ),
  ),
};
const page = (lists: Lists = few) =>
  applySource(lists, fixture('entity-list-page.html'), { asOf: '2026-09-01', from: 'page' });
const idsOf = (rows: readonly { id: string }[]) => rows.map((r) => r.id);

describe('a whole list takes the place of the one at hand', () => {
  it('rows of the same party keep their ids, new ones get ids in the same style', () => {
    const { difference, lists } = page();
    expect(idsOf(difference.added)).toContain('uflpa:xinjiang-example-spinning-co-ltd');
    expect(idsOf(lists.entities)).toEqual(expect.arrayContaining(idsOf(few.entities)));
    expect(difference.added.every((r) => /^uflpa:[a-z0-9-]+$/.test(r.id))).toBe(true);
  });

  it('rows that it does not hold end on its day, and cover entries until then', () => {
    const { difference, lists } = page();
    expect(idsOf(difference.removed)).toContain('uflpa:kashgar-construction-engineering-group-co-ltd');
    const row = lists.entities.find((e) => e.id === 'uflpa:kashgar-construction-engineering-group-co-ltd')!;
    const covering = (on: string) =>
      ordersForEntity(
        { id: row.id, list: row.list, effectiveDate: row.effective_date, until: row.until! },
        'cotton',
        on,
      ).length;
    expect([covering('2026-09-01'), covering('2026-09-02'), covering('2024-01-01')]).toEqual([1, 0, 0]);
  });

  it('the first day of a listing is the earliest known, and the source is told to differ', () => {
    const { difference, lists } = page();
    expect(lists.entities.find((e) => /aksu-huafu/.test(e.id) && e.list === 'UFLPA')).toMatchObject({
      name: 'Aksu Huafu Color Spinning Co., Ltd.',
      effective_date: '2022-06-21',
    });
    expect(difference.disagreements).toContainEqual(expect.stringMatching(/Aksu Huafu.*2025-01-15.*2022-06-21/));
  });

  it('says how many names there are, so that none is known to be missing', () => {
    const { difference, lists } = page();
    expect(difference.missing).toBe(0);
    expect(listSnapshots(lists)[0]).toMatchObject({ name: 'uflpa', asOf: '2026-09-01', source: 'page', missing: 0 });
    expect(listSnapshots(shippedLists)[0]).toMatchObject({ names: 117, missing: 70 });
  });

  it('applied twice changes nothing the second time', () => {
    const once = page();
    const twice = page(once.lists);
    expect(twice.difference).toMatchObject({ added: [], removed: [], changed: [] });
    expect(listSnapshots(twice.lists)).toEqual(listSnapshots(once.lists));
    expect(Lists.parse(JSON.parse(JSON.stringify(once.lists)))).toEqual(JSON.parse(JSON.stringify(once.lists)));
  });

  it('a list older than the one at hand adds and takes nothing off', () => {
    const { difference } = applySource(few, fixture('notice-appendix.txt'), { asOf: '2024-01-01', from: 'old notice' });
    expect(difference.removed).toEqual([]);
    expect(difference.disagreements).toContainEqual(expect.stringMatching(/older than the lists at hand/));
    expect(difference.added.find((r) => /lop-county/.test(r.id))).toMatchObject({ effective_date: '2024-01-01' });
  });

  it('a page that lost a fifth of the names is refused, with both numbers', () => {
    expect(tooShort(shippedLists, fixture('entity-list-page.html'))).toMatch(/names 19 parties.*known to hold 187/);
    expect(tooShort(few, fixture('entity-list-page.html'))).toBeUndefined();
    expect(tooShort(shippedLists, fixture('notice-bullets.txt'))).toBeUndefined();
  });
});

describe('a notice adds, removes and corrects', () => {
  const { difference, lists } = applySource(few, fixture('notice-bullets.txt'), {
    asOf: '2026-09-01',
    from: '91 FR 51234',
  });

  it('a removed party stays covered to the day before', () => {
    expect(difference.removed).toMatchObject([{ id: 'uflpa:camel-group-co-ltd', until: '2026-08-29' }]);
  });

  it('an alias that was taken off, and a name that was corrected, count no more', () => {
    expect(difference.changed.map((c) => [c.row.id, c.what])).toEqual([
      ['uflpa:hetian-haolin-hair-accessories-co-ltd', ['other names taken off: Hotan Haolin Hair Accessories']],
      ['uflpa:baoding-lyszd-trade-and-business-co-ltd', ['name: was “Baoding LYSZD Trade and Business Co., Ltd.”']],
    ]);
  });

  it('a notice that fills a gap lessens what is missing; a later one adds to what is known', () => {
    const text = readFileSync(new URL('sources/notice-bullets.txt', import.meta.url), 'utf8');
    const applied = (lists: Lists, asOf: string) => applySource(lists, source(text), { asOf, from: 'x' }).difference;
    expect(applied(shippedLists, '2026-09-01')).toMatchObject({ before: 117, after: 121, missing: 66 });
    expect(applied(shippedLists, '2026-12-01')).toMatchObject({ after: 121, missing: 70 });
  });

  it('what it names of others that the lists do not hold is shown', () => {
    const gone = applySource(
      { ...few, entities: few.entities.filter((e) => !/camel/.test(e.id)) },
      fixture('notice-bullets.txt'),
      {
        asOf: '2026-09-01',
        from: 'x',
      },
    );
    expect(gone.difference.unparsed.map((u) => u.why)).toContain('the source removes it, and the lists do not hold it');
  });

  it('new parties are found by their names, other names and former names', () => {
    for (const name of ['XINJIANG EXAMPLE SPINNING CO LTD', 'Example Yarn Co., Ltd.', 'Hetian Fixture Apparel'])
      expect(screenName(name, { among: lists.entities })[0]).toMatchObject({ level: 'match', list: 'UFLPA' });
  });
});

describe('Chinese names of added rows are romanised at import', () => {
  const csv =
    'Entity,Effective date,Chinese name\n"Kashgar Sample Weaving Co., Ltd.","September 1, 2026",喀什样品兄弟纺织有限公司\nAral One Co.,9/1/2026,\n';
  const { lists } = applySource(few, source(csv), { asOf: '2026-09-02', from: 'x' });

  it('and stand in the lists file, where a name in pinyin finds the party', () => {
    expect(lists.entities.find((e) => e.name.startsWith('Kashgar Sample'))!.pinyin).toEqual([
      'ka shi yang pin xiong di fang zhi',
    ]);
    for (const name of ['Kashi Yangpin Xiongdi Fangzhi Co., Ltd.', '喀什樣品兄弟紡織有限公司'])
      expect(screenName(name, { among: lists.entities })[0]).toMatchObject({
        name: 'Kashgar Sample Weaving Co., Ltd.',
        level: 'match',
      });
  });

  it('as the shipped ones are by their characters, but for places that are read otherwise', () => {
    const names = shippedLists.entities.flatMap((e) => [...(e.name_zh ? [e.name_zh] : []), ...e.name_zh_aliases]);
    const differ = names.filter((name) => {
      const [read] = romanised([name]);
      return read !== undefined && read !== syllablesOf(hanCore(name)).join(' ');
    });
    expect(names.length).toBeGreaterThan(90);
    // 莞 and 什 are read otherwise in these places than alone: words know it, characters do not.
    expect(differ).toEqual(['东莞绿洲鞋业有限公司', '喀什建工(集团)有限责任公司']);
  });
});

describe("CBP's table", () => {
  const { difference, lists } = applySource(shippedLists, fixture('orders.csv'), {
    asOf: '2026-11-10',
    from: 'CBP table',
  });

  it('adds its parties, and for textiles, cotton and tomatoes the order that reaches them', () => {
    const ids = [
      'wro:port-louis-fixture-garments-ltd',
      'wro:curepipe-sample-knits-ltd',
      'wro:finca-fixture',
      'wro:vessel-sample-8',
    ];
    expect(idsOf(difference.added)).toEqual(ids);
    expect(lists.orders!.map((o) => [o.id, o.from, o.commodities, o.entities])).toEqual([
      [`import-${ids[0]!.replace(':', '-')}`, '2026-10-05', ['cotton'], [ids[0]]],
      [`import-${ids[1]!.replace(':', '-')}`, '2026-10-05', ['cotton'], [ids[1]]],
    ]);
  });

  it('tells where it dates an order otherwise, and which rows it lacks', () => {
    expect(difference.disagreements).toEqual([
      expect.stringMatching(/^Natchi Apparel: the table says 2020-07-30 \(line 4\), the order wro-natchi/),
      expect.stringMatching(/^The table lacks \d+ rows that the lists hold, which stay: .*Firemount/),
    ]);
    expect(difference.removed).toEqual([]);
  });
});
