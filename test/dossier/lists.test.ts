import { describe, expect, test } from 'vitest';
import { fileName, plain, short } from '../../shared/dossier/clean.ts';
import { toCsv } from '../../shared/dossier/csv.ts';
import { inRuns, lotRows } from '../../shared/dossier/lots.ts';
import { partiesByStep } from '../../shared/dossier/parties.ts';
import { placesByStep } from '../../shared/dossier/places.ts';
import { placeSays, planDossier, translationSays } from '../../shared/dossier/plan.ts';
import { noFacts, type Step } from '../../shared/model/index.ts';
import { paper, seen, verdictWith } from '../report/verdict.ts';

const step = (id: string, kind: Step['kind'], documents: string[], more: Partial<Step> = {}): Step => ({
  id,
  kind,
  documents,
  shown: documents.length > 0,
  inputs: [],
  outputs: [],
  evidence: documents.map((d) => seen(d, 'x')),
  ...more,
});
const said = (id: string, value: string) => ({ value, evidence: seen(id, value) });

const verdict = verdictWith({
  chain: {
    steps: [
      step('a', 'grow', []),
      step('b', 'gin', ['gin'], { party: 'Bright Gin LLC', outputs: ['l1', 'l2', 'l3', 'l4'] }),
      step('c', 'spin', ['mill'], { party: 'Blue Mill', inputs: ['l1'] }),
      step('d', 'weave', ['mill']),
      step('e', 'ship', ['bill'], { party: 'Blue Mill' }),
    ],
    lots: ['B 0009', 'B 0010', 'B 0012', 'C1'].map((identifier, i) => ({
      id: `l${i + 1}`,
      kind: 'bale',
      material: 'lint',
      identifier,
      count: 1,
      kg: 200,
      evidence: [seen('gin', identifier)],
    })),
    links: [],
  },
  documents: [
    paper('letter', { type: 'other' }),
    paper('bill', { type: 'bill-of-lading' }),
    paper('lint-sale', { facts: { ...noFacts(), seller: said('lint-sale', 'BRIGHT GIN L.L.C.') } }),
    paper('sale', { facts: { ...noFacts(), seller: said('sale', 'Blue Mill') } }),
    paper('mill', { type: 'spinning-record' }),
    paper('gin', {
      type: 'ginning-record',
      language: 'uz',
      languages: ['uz'],
      facts: {
        ...noFacts(),
        number: said('gin', 'G-17'),
        parties: [
          { role: 'gin', name: 'Bright Gin', address: 'Road 1', country: 'UZ', evidence: seen('gin', 'Bright Gin') },
        ],
      },
    }),
  ],
  unreadable: [
    { id: 'x', name: 'locked.pdf', sha256: 'f'.repeat(64), problems: [{ code: 'encrypted', message: 'No.' }] },
  ],
});
const plan = planDossier(verdict);

describe('papers are numbered by step', () => {
  test('in the order of the goods; a step that no paper shows keeps its number; nothing handed in is left out', () => {
    expect(plan.sections.map((s) => [s.number, s.title, s.papers.map((p) => `${p.number} ${p.document.id}`)])).toEqual([
      ['1', 'Growing', []],
      ['2', 'Ginning', ['2.1 gin', '2.2 lint-sale']],
      ['3', 'Spinning', ['3.1 mill']],
      ['4', 'Weaving', []],
      ['5', 'Shipping and entry', ['5.1 bill', '5.2 sale']],
      ['6', 'Other papers', ['6.1 letter']],
    ]);
    expect(plan.rest.map((r) => r.number)).toEqual(['7.1']);
  });

  test('a paper that shows two steps stands at the first and is named at the other', () => {
    expect(plan.papers.find((p) => p.document.id === 'mill')?.alsoAt).toEqual(['4']);
  });

  test('a bundle without a chain has its sale papers first and the others after', () => {
    const bare = planDossier({ ...verdict, chain: { steps: [], lots: [], links: [] } });
    expect(bare.sections.map((s) => [s.title, s.papers.length])).toEqual([
      ['Sale, transport and entry', 3],
      ['Other papers', 3],
    ]);
  });

  test('a paper without a translation is flagged, by its title and number', () => {
    const gin = plan.papers.find((p) => p.document.id === 'gin')!;
    expect([gin.title, translationSays(gin)]).toEqual(['Ginning record G-17', 'NO TRANSLATION']);
    expect(placeSays(plan, 'gin', 2)).toBe('2.1, page 2');
  });
});

test('a party stands once at its step, with its roles and the paper that names it', () => {
  const [gin] = partiesByStep(plan);
  expect(gin).toMatchObject({ name: 'Bright Gin LLC', roles: ['gin'], address: 'Road 1', country: 'UZ' });
  expect(gin?.namedBy.map((n) => n.paper.number)).toEqual(['2.1']);
});

test('a step without a place in the papers stays without one', () => {
  const [grow] = placesByStep(plan);
  expect(grow).toEqual({ section: plan.sections[0], what: 'Growing', namedBy: [] });
});

test('bales that follow each other and go the same way become one range with their sum', () => {
  const verdictOfMany = {
    ...verdict,
    chain: { ...verdict.chain, steps: verdict.chain.steps.filter((s) => s.id !== 'c') },
  };
  const runs = inRuns(lotRows(verdictOfMany, planDossier(verdictOfMany)));
  expect(runs.map((r) => [r.first, r.last, r.count, r.kg])).toEqual([
    ['B 0009', 'B 0010', 2, 400],
    ['B 0012', undefined, 1, 200],
    ['C1', undefined, 1, 200],
  ]);
  // The first bale alone went on to the spinner: it is no neighbour any more.
  expect(inRuns(lotRows(verdict, plan)).map((r) => r.first)).toEqual(['B 0009', 'B 0010', 'B 0012', 'C1']);
});

describe('text of the papers can do nothing', () => {
  test.each(['=1+1', '+A1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1', '|calc', '%x'])(
    'a cell that begins as a formula does is a text: %j',
    (text) => {
      expect(toCsv([[text, 'b']])).toMatch(/^\ufeff("?'|"?[^=+\-@])/);
      expect(toCsv([[text]]).slice(1)).not.toMatch(/^"?[=+\-@|%＝\t\r]/);
    },
  );

  test('quotes, commas and line ends stay inside their cell; numbers stay numbers', () => {
    expect(toCsv([['a "b", c\nd', -5, undefined]])).toBe('\ufeff"a ""b"", c d",-5,\r\n');
  });

  test('signs that turn or hide text are gone from it, and long text is cut with a sign of it', () => {
    expect(plain('a\u202egnp.exe\u202c\u0007\u200b b\n c')).toBe('agnp.exe b c');
    expect(short('abcdef', 4)).toBe('abc…');
  });

  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['CON.txt', '_CON.txt'],
    ['a:b*c?.pdf ', 'a-b-c-.pdf'],
    ['..', '_'],
    ['<b>x</b>', 'b-x-b-'],
  ])('a name for a file is one on every system: %j', (name, safe) => {
    expect(fileName(name)).toBe(safe);
  });
});
