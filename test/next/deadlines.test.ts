import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Document, IsoDate, Verdict } from '../../shared/model/index.ts';
import { addDays, addMonths } from '../../shared/next/calendar.ts';
import { closedOn, workingDayBy } from '../../shared/next/holidays.ts';
import { paper, rawCotton, seen } from '../rules/case.ts';

const judged = (papers: readonly Document[], entryDate: IsoDate): Verdict =>
  judge({ bundle: { id: 'b' }, entryDate, documents: [...papers], unreadable: [] });

/** The papers of raw cotton of a country, without its ginning record: unproven. */
const unproven = (country: string): Document[] => {
  const papers = rawCotton();
  for (const p of Object.values(papers)) if (p.facts.countryOfOrigin) p.facts.countryOfOrigin.value = country;
  delete papers.gin;
  delete papers.farm;
  return Object.values(papers);
};
const notice = (date: IsoDate, under?: 'uflpa' | 'wro'): Document => {
  const d = paper({ type: 'other', name: 'notice.pdf' });
  d.facts.detention = { value: { date, ...(under ? { under } : {}) }, evidence: seen(d.id, date) };
  return d;
};
const days = (v: Verdict): string[] => (v.deadlines ?? []).map((d) => `${d.id} ${d.from} ${d.until}`);

describe('the count of days', () => {
  it.each([
    ['2021-01-31', '2021-04-30'],
    ['2020-11-30', '2021-02-28'],
    ['2023-11-30', '2024-02-29'],
    ['2021-03-15', '2021-06-15'],
    ['2021-10-31', '2022-01-31'],
    ['2021-12-31', '2022-03-31'],
  ])('three calendar months after %s end on %s', (from, until) => {
    expect(addMonths(from, 3)).toBe(until);
  });

  it('thirty days are calendar days, over months and leap years', () => {
    expect(addDays('2024-02-14', 30)).toBe('2024-03-15');
    expect(addDays('2023-02-14', 30)).toBe('2023-03-16');
    expect(addDays('2024-12-20', 30)).toBe('2025-01-19');
  });
});

describe('days on which offices are closed', () => {
  it.each([
    ['2024-11-28', 'Thanksgiving Day'],
    ['2024-05-27', 'Memorial Day'],
    ['2025-01-20', 'Birthday of Martin Luther King, Jr.'],
    ['2024-06-19', 'Juneteenth'],
    ['2020-07-03', 'Independence Day'],
    ['2021-12-31', "New Year's Day"],
    ['2023-01-02', "New Year's Day"],
    ['2024-06-22', 'a Saturday'],
    ['2024-06-23', 'a Sunday'],
    ['2020-06-19', undefined],
    ['2024-11-21', undefined],
  ])('%s is %s', (day, why) => {
    expect(closedOn(day)).toBe(why);
  });

  it('a last day among them is said, with the working day before it', () => {
    expect(workingDayBy('2023-01-02')).toBe('2022-12-30');
    expect(judged(unproven('CN'), '2021-02-15').deadlines?.[0]).toMatchObject({
      until: '2021-05-15',
      doubt: expect.stringMatching(/2021-05-15 is a Saturday.*hand in by 2021-05-14\.$/),
    });
    expect(judged(unproven('CN'), '2021-03-15').deadlines?.[0]?.doubt).not.toMatch(/working day/);
  });
});

describe('a verdict without a date of importation', () => {
  it('says with its deadline that the day was assumed', () => {
    const input = { bundle: { id: 'b' }, documents: unproven('TM'), unreadable: [], entryDate: '2024-11-30' };
    const given = judge(input);
    const assumed = judge({ ...input, entryDateAssumed: true });
    expect(given.entryDateAssumed).toBeUndefined();
    expect(assumed.entryDateAssumed).toBe(true);
    expect(assumed.deadlines?.[0]).toMatchObject({
      counted: expect.stringMatching(/no date of entry was given/),
      doubt: expect.stringMatching(/^Goods that came in earlier have less time: give the date of importation\. Three/),
    });
    expect(given.deadlines?.[0]?.counted).toMatch(/taken from the entry date/);
    expect(assumed.outcome).toBe(given.outcome);
  });
});

describe('deadlines of a verdict', () => {
  it('counts three months from importation before the presumption, and none from its first day on', () => {
    expect(days(judged(unproven('CN'), '2022-06-20'))).toEqual(['wro-proof 2022-06-20 2022-09-20']);
    expect(days(judged(unproven('CN'), '2022-06-21'))).toEqual([]);
  });

  it('keeps cotton of Turkmenistan to 19 CFR 12.43 also after the presumption, and does not ask others for it', () => {
    const v = judged(unproven('TM'), '2024-11-30');
    expect(days(v)).toEqual(['wro-proof 2024-11-30 2025-02-28']);
    expect(v.deadlines?.[0]).toMatchObject({ orders: ['wro-turkmenistan-cotton'], law: '19 CFR 12.43(a) and (b)' });
    expect(v.next?.options.map((o) => o.id)).not.toContain('applicability-review');
    expect(v.next?.options.find((o) => o.id === 'wro-proof')?.deadlines).toEqual(['wro-proof']);
    expect(days(judged(unproven('UZ'), '2024-11-30'))).toEqual([]);
  });

  it('counts thirty days from a notice, also where the papers are clear', () => {
    const clear = Object.values(rawCotton());
    expect(judged(clear, '2024-03-01')).toMatchObject({ outcome: 'clear', deadlines: [] });
    const v = judged([...clear, notice('2024-03-05', 'uflpa')], '2024-03-01');
    expect(v.outcome).toBe('clear');
    expect(days(v)).toEqual(['uflpa-response 2024-03-05 2024-04-04']);
    expect(v.deadlines?.[0]?.evidence[0]?.quote).toBe('2024-03-05');
    expect(v.next?.options.map((o) => o.id)).toContain('hand-in');
    expect(v.deadlines?.[0]?.doubt).not.toMatch(/may be of another/);
  });

  it('doubts a notice that is older than the entry, and counts each notice', () => {
    const v = judged(
      [...unproven('UZ'), notice('2024-02-20'), { ...notice('2024-03-08'), id: 'second' }],
      '2024-03-01',
    );
    expect(days(v)).toEqual(['uflpa-response 2024-02-20 2024-03-21', 'uflpa-response 2024-03-08 2024-04-07']);
    expect(v.deadlines?.map((d) => /may be of another/.test(d.doubt ?? ''))).toEqual([true, false]);
  });

  it('a notice under a withhold release order runs by importation, not by its own day', () => {
    const v = judged([...Object.values(rawCotton()), notice('2024-03-08', 'wro')], '2024-03-01');
    expect(days(v)).toEqual(['wro-proof 2024-03-01 2024-06-01']);
  });

  it('names the Forced Labor Portal from the day on which it is the way in', () => {
    const asked = (day: IsoDate) => judged([...unproven('UZ'), notice(day)], '2025-12-30').deadlines?.[0]?.submit[0];
    expect(asked('2026-01-20')).not.toMatch(/Portal/);
    expect(asked('2026-01-21')).toMatch(/Forced Labor Portal/);
  });
});
