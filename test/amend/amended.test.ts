import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amended } from '../../shared/amend/index.ts';
import { standing } from '../../shared/amend/standing.ts';
import { documentsOf } from '../../shared/documents.ts';
import { judge } from '../../shared/judge.ts';
import type { AmendedValue, Amendment, Document, Page, Verdict } from '../../shared/model/index.ts';
import { closeReaders, readFile as readPaper } from '../../shared/read/index.ts';

interface Papers {
  documents: Document[];
  pages: Map<string, Page[]>;
  entryDate: string;
}

async function read(example: string): Promise<Papers> {
  const folder = join('examples', example);
  const { entryDate } = JSON.parse(await readFile(join(folder, 'bundle.json'), 'utf8')) as { entryDate: string };
  const papers: Papers = { documents: [], pages: new Map(), entryDate };
  for (const name of (await readdir(folder)).filter((n) => n !== 'bundle.json').sort()) {
    const file = await readPaper(await readFile(join(folder, name)), name);
    for (const document of documentsOf(file).documents) {
      papers.documents.push(document);
      const numbers = document.pageList ?? [];
      const [first, last] = document.pages;
      papers.pages.set(
        document.id,
        file.pages.filter((p) =>
          numbers.length > 0 ? numbers.includes(p.number) : p.number >= first && p.number <= last,
        ),
      );
    }
  }
  return papers;
}

const judgedOn = (entryDate: string, documents: Document[]): Verdict =>
  judge({ bundle: { id: 'one' }, entryDate, documents, unreadable: [] });

const amendment = (document: Document, place: string, value: AmendedValue | undefined, n = 1): Amendment => ({
  document: document.id,
  place,
  n,
  ...(value === undefined ? {} : { value }),
  why: 'read again on the paper',
  by: 'maria',
  at: '2026-11-22T10:00:00.000Z',
});

const apply = ({ documents, pages }: Papers, ...amendments: Amendment[]): Document[] =>
  amended(documents, amendments, (d) => pages.get(d.id));
const byId = (documents: Document[], { id }: Document): Document => documents.find((d) => d.id === id)!;
const says = (verdict: Verdict) =>
  verdict.findings.filter((f) => f.rule === 'document.amended').map((f) => `${f.severity}: ${f.message}`);

describe('What a person says of a paper against its reading', () => {
  let clear: Papers;
  let unlisted: Papers;
  let region: Papers;
  beforeAll(async () => {
    clear = await read('clear-us-cotton');
    unlisted = await read('contradicted-unlisted-bale');
    region = await read('prohibited-xinjiang-gin');
  }, 60_000);
  afterAll(closeReaders);
  const of = (papers: Papers, type: string): Document => papers.documents.find((d) => d.type === type)!;

  /** The packing list of the clear bundle with a weight that the machine took from the wrong place. */
  const misread = (): { papers: Papers; invoice: Document; right: number } => {
    const invoice = of(clear, 'packing-list');
    const right = invoice.facts.netWeight!.value;
    const wrong: Document = {
      ...invoice,
      facts: { ...invoice.facts, netWeight: { ...invoice.facts.netWeight!, value: right + 1000 } },
    };
    const documents = clear.documents.map((d) => (d === invoice ? wrong : d));
    return { papers: { ...clear, documents }, invoice: wrong, right };
  };

  it('a fact from the wrong place that is corrected to what the paper prints is taken in, with a warning that names both', () => {
    const { papers, invoice, right } = misread();
    expect(judgedOn(papers.entryDate, papers.documents).outcome).toBe('contradicted');
    const documents = apply(papers, { ...amendment(invoice, '/netWeight', right), was: right + 1000 });
    const verdict = judgedOn(papers.entryDate, documents);
    expect(verdict.outcome).toBe('clear');
    expect(says(verdict)).toHaveLength(1);
    expect(says(verdict)[0]).toContain(
      `maria amended the net weight of ${invoice.name} from "${right + 1000}" to "${right}"`,
    );
    const [applied] = byId(documents, invoice).amendments!;
    expect(applied).toMatchObject({ shown: 'printed', was: right + 1000, why: 'read again on the paper' });
    expect(applied!.evidence!.quote.replaceAll(',', '')).toContain(String(right));
    expect(applied!.read).toEqual(invoice.facts.netWeight!.evidence);
  });

  it('a value that the paper does not show is taken in and leaves a gap', () => {
    const { papers, invoice } = misread();
    const verdict = judgedOn(papers.entryDate, apply(papers, amendment(invoice, '/grossWeight', 12_345.67)));
    expect(says(verdict)[0]).toContain('gap: maria amended the gross weight');
    expect(says(verdict)[0]).toContain('the paper does not show the new value');
    expect(['clear', 'not-covered']).not.toContain(verdict.outcome);
  });

  it('a number that stands on the paper only by another measure is not printed there', () => {
    const packing = of(clear, 'packing-list');
    const { packages, netWeight } = packing.facts;
    for (const value of [netWeight!.value / 100, packages!.value * 0.45359237]) {
      const one = byId(apply(clear, amendment(packing, '/packages', value)), packing).amendments![0]!;
      expect(one).toMatchObject({ shown: 'nowhere' });
    }
    const printed = byId(apply(clear, amendment(packing, '/packages', packages!.value)), packing).amendments![0]!;
    expect(printed).toMatchObject({ shown: 'printed' });
  });

  it('no amendment makes the unlisted bale a listed one: the paper says its number clearly', () => {
    const packing = of(unlisted, 'packing-list');
    const listed = new Set(of(unlisted, 'ginning-record').facts.units.map((u) => u.id.replace(/\D/g, '')));
    const row = packing.facts.units.findIndex((u) => !listed.has(u.id.replace(/\D/g, '')));
    const other = packing.facts.units[row === 0 ? 1 : 0]!.id;
    const before = judgedOn(unlisted.entryDate, unlisted.documents);
    expect(before.outcome).toBe('contradicted');
    for (const value of [other, [...listed][0]!]) {
      const verdict = judgedOn(unlisted.entryDate, apply(unlisted, amendment(packing, `/units/${row}/id`, value)));
      expect(says(verdict)[0]).toMatch(/^gap: /);
      expect(['unproven', 'contradicted']).toContain(verdict.outcome);
    }
    const dropped = packing.facts.bales!.value.slice(1);
    expect(says(judgedOn(unlisted.entryDate, apply(unlisted, amendment(packing, '/bales', dropped))))[0]).toMatch(
      /^gap: /,
    );
  });

  it('an origin in the region is never amended away', () => {
    const before = judgedOn(region.entryDate, region.documents);
    expect(before.outcome).toBe('prohibited');
    const all = region.documents.flatMap((d) => [
      amendment(d, '/countryOfOrigin', 'US'),
      ...d.facts.parties.map((_, i) => amendment(d, `/parties/${i}/name`, 'Plains Gin Co-op')),
      ...d.facts.parties.map((p, i) => amendment(d, `/parties/${i}/address`, p.address ? 'Lubbock, TX' : null)),
      ...d.facts.sites.map((_, i) => amendment(d, `/sites/${i}/address`, 'Lubbock, TX')),
      amendment(d, 'type', 'other'),
    ]);
    for (const one of all)
      expect(['clear', 'not-covered'], one.place).not.toContain(judgedOn(region.entryDate, apply(region, one)).outcome);
    expect(['clear', 'not-covered']).not.toContain(judgedOn(region.entryDate, apply(region, ...all)).outcome);
  });

  it('an unsure character may be settled by a person: a warning, no gap', () => {
    const invoice = of(clear, 'invoice');
    const number = invoice.facts.number!;
    const at = number.evidence.quote.lastIndexOf(number.value.at(-1)!);
    const quote = `${number.evidence.quote.slice(0, at)}8${number.evidence.quote.slice(at + 1)}`;
    const wrong = `${number.value.slice(0, -1)}8`;
    const doubtful = [{ at, confidence: 0.5, others: [] }];
    const doc: Document = {
      ...invoice,
      facts: { ...invoice.facts, number: { value: wrong, evidence: { ...number.evidence, quote, doubtful } } },
    };
    const papers: Papers = {
      ...clear,
      documents: clear.documents.map((d) => (d === invoice ? doc : d)),
      pages: new Map(),
    };
    const settled = byId(apply(papers, amendment(doc, '/number', number.value)), doc);
    expect(settled.amendments![0]).toMatchObject({ shown: 'doubtful' });
    expect(settled.amendments![0]).not.toHaveProperty('open');
    const other = byId(apply(papers, amendment(doc, '/number', `X${number.value.slice(1)}`)), doc);
    expect(other.amendments![0]).toMatchObject({ shown: 'nowhere', open: 'the paper does not show the new value' });
  });

  it('the kind of a paper is amended by reading it again as that kind', () => {
    const packing = of(clear, 'packing-list');
    const astray: Document = { ...packing, type: 'other', typeConfidence: 0.3 };
    const papers = { ...clear, documents: clear.documents.map((d) => (d === packing ? astray : d)) };
    const again = byId(apply(papers, amendment(astray, 'type', 'packing-list')), astray);
    expect(again.type).toBe('packing-list');
    expect(again.facts).toEqual(packing.facts);
    expect(again.amendments![0]).not.toHaveProperty('open');
    const sure = byId(apply(clear, amendment(packing, 'type', 'invoice')), packing);
    expect(sure.amendments![0]!.open).toContain('its words say packing-list');
  });

  it('one that no longer fits is refused with the reason, and the reading stands', () => {
    const invoice = of(clear, 'invoice');
    const cases: [Amendment, string][] = [
      [{ ...amendment(invoice, '/total', 1), was: 99 }, 'it was made against "99"'],
      [amendment(invoice, '/lines/4000/quantity', 1), 'no such row'],
      [amendment(invoice, '/mentions/0/text', 'x'), 'no such place'],
      [amendment(invoice, '/date', 'soon'), 'expected'],
      [amendment(invoice, '/parties/0/name', null), 'expected a value'],
    ];
    for (const [one, why] of cases) {
      const document = byId(apply(clear, one), invoice);
      expect(document.amendments![0]!.refused).toContain(why);
      expect(document.facts).toEqual(invoice.facts);
      expect(judgedOn(clear.entryDate, apply(clear, one)).outcome).toBe(
        judgedOn(clear.entryDate, clear.documents).outcome,
      );
    }
  });

  it('a misread cell of a summed column adds up anew, and its sum agrees again', () => {
    const packing = of(clear, 'packing-list');
    const [row, right] = [3, packing.facts.units[3]!.netKg!];
    const wrong = structuredClone(packing);
    wrong.facts.units[row]!.netKg = right + 500;
    const sum = packing.facts.sums.findIndex((s) => /net/iu.test(s.of));
    expect(sum).toBeGreaterThanOrEqual(0);
    wrong.facts.sums[sum]!.computed += 500;
    const papers = { ...clear, documents: clear.documents.map((d) => (d === packing ? wrong : d)) };
    expect(judgedOn(clear.entryDate, papers.documents).outcome).toBe('contradicted');
    const documents = apply(papers, amendment(wrong, `/units/${row}/netKg`, right));
    expect(byId(documents, wrong).facts.sums[sum]!.computed).toBeCloseTo(packing.facts.sums[sum]!.computed, 6);
    expect(judgedOn(clear.entryDate, documents).outcome).toBe('clear');
  });

  it('the last of a place counts, and one without a value gives the reading back', () => {
    const invoice = of(clear, 'invoice');
    const [first, second, back] = [
      amendment(invoice, '/total', 1, 1),
      amendment(invoice, '/total', 2, 2),
      amendment(invoice, '/total', undefined, 3),
    ];
    expect(standing([second, first])).toEqual([second]);
    expect(standing([back, second, first])).toEqual([]);
    expect(apply(clear, first, second, back)).toEqual(clear.documents);
  });
});
