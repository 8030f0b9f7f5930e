import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Verdict } from '../../shared/model/index.ts';
import { shirts } from './bundles.ts';
import { type Papers, seen } from './case.ts';

const judged = (papers: Papers): Verdict =>
  judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] });
const mass = (papers: Papers): string[] =>
  judged(papers)
    .findings.filter((f) => f.rule.startsWith('mass.'))
    .map((f) => `${f.severity} ${f.rule}`);
/** The clean bundle, its spinner's record with other words and another weight of yarn from 8,800 kg of lint. */
const spun = (words: string, kg: number): Papers => {
  const papers = shirts();
  const { facts, id } = papers.spinning!;
  if (words) facts.mentions.push({ text: words, context: 'goods', evidence: seen(id, words) });
  facts.flows.find((f) => f.direction === 'out')!.kg = kg;
  papers.fabric!.facts.flows.find((f) => f.direction === 'in')!.kg = kg;
  return papers;
};
const ginned = (country: string, lintKg: number): Papers => {
  const papers = shirts();
  const { facts } = papers.gin!;
  facts.countryOfOrigin!.value = country;
  facts.sites[0]!.country = country;
  facts.flows.find((f) => f.material === 'seed-cotton')!.kg =
    facts.flows.find((f) => f.material === 'lint')!.kg! / (lintKg / 100);
  return papers;
};

describe('the yield of spinning', () => {
  it.each([
    ['', 8_400, []],
    ['Ne 30/1 carded', 7_900, []],
    ['Ne 30/1 carded', 8_100, ['warning mass.unusual']],
    ['Ne 30/1 carded', 8_450, ['contradicts mass.exceeds']],
    ['Ne 30/1 combed compact', 7_000, []],
    ['Ne 30/1 combed compact', 7_500, ['warning mass.unusual']],
    ['精梳 30S', 7_800, ['contradicts mass.exceeds']],
    ['Ne 10 open-end', 8_050, []],
    ['Ne 10 rotor yarn', 8_200, ['warning mass.unusual']],
    ['carded and combed', 8_400, []],
    ['combed, 60% cotton 40% polyester', 8_400, []],
  ])('"%s" of %d kg', (words, kg, expected) => {
    expect(mass(spun(words, kg))).toEqual(expected);
  });
});

describe('a process that a record denies, leaves open or speaks of elsewhere', () => {
  it.each([
    'Yarn is not combed',
    'not combed',
    'non-combed',
    'uncombed ring yarn, not a combed one',
    'Combed: No',
    'Combed | no',
    'Combing: none, combed: -',
    '☐ combed',
    '[ ] combed',
    'semi-combed',
    'half combed',
    '未精梳',
    '未经精梳',
    '非精梳纱',
    '不精梳',
    '半精梳',
    '精梳：否',
    'не гребенная',
    'негребенная пряжа',
    'полугребенная пряжа',
    'Гребенная: нет',
    'nicht gekämmt',
    'ungekämmt',
    'non peigné',
    'sin peinado, no es peinada',
    'penteado: não',
    'non pettinato',
    'penye değil',
    'penye: hayır',
    'taroqli emas',
    'can also be supplied combed',
    'if combed, at a surcharge',
    'made from combed noil',
    'yarn without combed fibers',
  ])('"%s" sets no limit of combed yarn', (words) => {
    expect(mass(spun(words, 7_800))).toEqual([]);
  });

  it.each([
    ['carded, not combed', 8_450, ['contradicts mass.exceeds']],
    ['carded (not combed)', 7_900, []],
    ['普梳，未精梳', 8_450, ['contradicts mass.exceeds']],
    ['кардная, не гребенная', 8_450, ['contradicts mass.exceeds']],
    ['combed, no polyester', 8_400, []],
    ['Combed: yes', 7_800, ['contradicts mass.exceeds']],
    ['Yarn 30/1 combed, not bleached', 7_800, ['contradicts mass.exceeds']],
    ['No. 30 combed yarn', 7_800, ['contradicts mass.exceeds']],
    ['Пряжа гребенная', 7_800, ['contradicts mass.exceeds']],
    ['100 % cotton gekämmt', 7_800, ['contradicts mass.exceeds']],
  ])('"%s" with %d kg of yarn', (words, kg, expected) => {
    expect(mass(spun(words, kg))).toEqual(expected);
  });
});

describe('the outturn of a gin', () => {
  it.each([
    ['BR', 41, []],
    ['BR', 43, ['warning mass.unusual']],
    ['BR', 47, ['contradicts mass.exceeds']],
    ['AU', 43, []],
    ['UZ', 38, ['warning mass.unusual']],
    ['KZ', 45, []],
  ])('of %s at %d %%', (country, percent, expected) => {
    expect(mass(ginned(country as string, percent as number))).toEqual(expected);
  });
});

it('a warning of an unusual yield makes no outcome', () => {
  const verdict = judged(spun('Ne 30/1 combed', 7_500));
  expect(verdict.outcome).toBe('clear');
  expect(verdict.findings[0]!.message).toMatch(/85\.2 %.*usually 80 % .*as of 2026-11-21/);
});
