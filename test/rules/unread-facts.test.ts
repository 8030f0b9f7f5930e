import { expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Document } from '../../shared/model/index.ts';
import { rawCotton } from './case.ts';

const told = (change: (bill: Document) => void): string[] => {
  const papers = rawCotton();
  const bill = Object.values(papers).find((d) => d.type === 'bill-of-lading')!;
  change(bill);
  const documents = Object.values(papers);
  return judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents, unreadable: [] })
    .findings.filter((f) => f.rule === 'document.unreadable')
    .map((f) => `${f.severity}: ${f.message}`);
};
const weightless = (reader: Document['reader']) => (bill: Document) => {
  bill.reader = reader;
  delete bill.facts.grossWeight;
  delete bill.facts.netWeight;
};

it('a scanned bill of lading on which no weight was found is a gap', () => {
  expect(told(weightless('ocr')).join()).toMatch(/^gap: On .*no weight could be read/);
});

it('one that gives its weight, and a digital one without any, are none', () => {
  expect(
    told((bill) => {
      bill.reader = 'ocr';
    }),
  ).toEqual([]);
  expect(told(weightless('text-layer'))).toEqual([]);
});

const seller = (name: string, reader: Document['reader']): string[] => {
  const papers = rawCotton();
  const packing = papers.packing!;
  packing.reader = reader;
  for (const party of packing.facts.parties)
    if (party.role === 'seller') Object.assign(party, { name, evidence: { ...party.evidence, quote: name } });
  return judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] })
    .findings.filter((f) => f.rule === 'party.conflict')
    .map((f) => f.message);
};

it('letters that a scan misread make no other seller; another name does', () => {
  const name = rawCotton().packing!.facts.seller!.value;
  const fused = `x${name.slice(1).replaceAll(' ', '')}`;
  expect(seller(fused, 'text-layer')).not.toEqual([]);
  expect(seller(fused, 'ocr')).toEqual([]);
  expect(seller('Orient Fibre Export FZE', 'ocr')).not.toEqual([]);
});

const unadded = (change: (papers: ReturnType<typeof rawCotton>) => void): string[] => {
  const papers = rawCotton();
  change(papers);
  return judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] })
    .findings.filter((f) => f.rule === 'document.unreadable')
    .map((f) => `${f.severity}: ${f.message}`);
};

it('a digital invoice with a total and no line of goods that could be read is a warning, one with its lines is none', () => {
  const bare = (papers: ReturnType<typeof rawCotton>): void => {
    delete papers.invoice!.facts.lines;
  };
  expect(rawCotton().invoice!.facts.total).toBeDefined();
  expect(unadded(bare).join()).toMatch(
    /^warning: On .*no line of goods .*total of [\d,.]+ was added up against nothing/,
  );
  expect(unadded(() => {})).toEqual([]);
});
