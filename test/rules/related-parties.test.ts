import { describe, expect, it, test } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Verdict } from '../../shared/model/index.ts';
import data from '../../shared/screen/data/related-parties.json' with { type: 'json' };
import { listedEntities } from '../../shared/screen/index.ts';
import { shirts } from './bundles.ts';
import { type Papers, seen } from './case.ts';

const judged = (papers: Papers): Verdict =>
  judge({ bundle: { id: 'one' }, entryDate: '2026-11-01', documents: Object.values(papers), unreadable: [] });
const named = (name: string, role: 'manufacturer' | 'bank' = 'manufacturer'): Verdict => {
  const papers = shirts();
  const { facts, id } = papers.garment!;
  facts.parties.push({ role, name, evidence: seen(id, name) });
  facts.mentions.push({ text: name, context: role === 'bank' ? 'bank' : 'party', role, evidence: seen(id, name) });
  return judged(papers);
};
const notes = (verdict: Verdict) => verdict.findings.filter((f) => f.rule === 'origin.entity-possible');

describe('a parent or sister of a listed party', () => {
  test.each(
    data.parties.flatMap(({ names, how, rows }) => names.slice(0, 1).map((name) => [name, how, rows[0]!] as const)),
  )('%s is a note that names the relation and its source, and is held against nothing', (name, how, row) => {
    const listed = listedEntities.find((e) => e.id === row)!;
    const clean = judged(shirts());
    const verdict = named(name);
    expect(verdict.findings.filter((f) => f.rule === 'origin.entity')).toEqual([]);
    const [note] = notes(verdict).filter((f) => f.message.includes(listed.name));
    expect(note).toMatchObject({ severity: 'note' });
    expect(note!.message).toContain(`known as its ${how} (`);
    expect(note!.message).toContain(data._meta.source);
    expect(note!.evidence[0]!.quote).toBe(name);
    expect(notes(verdict).map((f) => f.severity)).not.toContain('prohibits');
    expect(verdict.outcome).toBe(clean.outcome);
  });

  it('is no party of the goods where it is a bank', () => {
    expect(notes(named('COFCO Corporation', 'bank'))).toEqual([]);
  });

  it('is named once, however many papers name it', () => {
    const papers = shirts();
    for (const d of Object.values(papers))
      d.facts.mentions.push({
        text: 'COFCO Corporation',
        context: 'party',
        role: 'supplier',
        evidence: seen(d.id, 'C'),
      });
    expect(notes(judged(papers))).toHaveLength(1);
  });

  it('is none where the listed party was listed after the entry', () => {
    const papers = shirts();
    papers.garment!.facts.mentions.push({
      text: 'COFCO Corporation',
      context: 'party',
      role: 'supplier',
      evidence: seen(papers.garment!.id, 'C'),
    });
    const before = judge({
      bundle: { id: 'one' },
      entryDate: '2022-07-01',
      documents: Object.values(papers),
      unreadable: [],
    });
    expect(notes(before)).toEqual([]);
  });
});
