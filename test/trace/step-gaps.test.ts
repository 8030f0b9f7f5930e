import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Document, Step } from '../../shared/model/index.ts';
import { toText } from '../../shared/report/text.ts';
import { shirts } from '../rules/bundles.ts';
import { paper } from '../rules/case.ts';

const judged = (documents: Document[]) =>
  judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents, unreadable: [] });
const step = (documents: Document[], kind: Step['kind']): Step =>
  judged(documents).chain.steps.find((s) => s.kind === kind)!;

describe('a step that no paper shows', () => {
  const { gin: _gin, ...rest } = shirts();
  const papers = Object.values(rest);

  it('names the papers that would close it, the easiest to get first, with who holds them', () => {
    const { shown, closedBy } = step(papers, 'grow');
    expect(shown).toBe(false);
    expect(closedBy!.map((p) => p.paper)).toEqual(['ginning-record', 'farm-record']);
    expect(closedBy![0]!.from).toContain('the gin');
  });

  it('says so in the report for people', () => {
    const plain = { width: 400, colour: false, orders: [] };
    const line = toText(judged(papers), plain);
    expect(line).toMatch(/To close it: the gin’s intake list/);
    expect(line).toMatch(/or: harvest log or delivery tickets/);
  });

  it('names none for a step whose record is there', () => {
    const { gin, ...others } = shirts();
    expect(step([gin!, ...Object.values(others)], 'gin').closedBy).toBeUndefined();
    expect(step(papers, 'ship').closedBy).toBeUndefined();
  });

  it('asks for tomatoes from the plant, not from a gin', () => {
    const ketchup = paper({
      type: 'invoice',
      facts: { number: 'K-1', seller: 'Conserve Vesuvio', buyer: 'Empire Sauces', netWeight: 20_000 },
      hsCodes: ['2103.20'],
      lines: [{ description: 'Tomato ketchup', hsCode: '2103.20', quantity: 20_000, unit: 'kg' }],
    });
    expect(step([ketchup], 'grow').closedBy!.map((p) => p.paper)).toEqual(['tomato-processing-record', 'farm-record']);
    expect(step([ketchup], 'process').closedBy![0]!.paper).toBe('tomato-processing-record');
  });
});

describe('a certificate of the cotton under goods made of it', () => {
  const cotton = paper({
    type: 'certificate-of-origin',
    name: 'cotton certificate.pdf',
    facts: {
      number: 'AM-23-311',
      shipper: 'Algodoeira Mato Grosso Ltda',
      consignee: 'Marmara İplik Sanayi A.Ş.',
      countryOfOrigin: 'BR',
      signed: true,
    },
    hsCodes: ['5201.00'],
  });

  it('stands at the step that gave the cotton out, and at no other', () => {
    const steps = judged([...Object.values(shirts()), cotton]).chain.steps.filter((s) => s.certificates);
    expect(steps.map((s) => [s.kind, s.certificates])).toEqual([['gin', [cotton.id]]]);
  });

  it('does not show a step of which there is no record', () => {
    const { gin: _gin, ...rest } = shirts();
    const gin = judged([...Object.values(rest), cotton]).chain.steps.find((s) => s.kind === 'gin')!;
    expect(gin.certificates).toEqual([cotton.id]);
    expect(gin.closedBy!.length).toBeGreaterThan(0);
  });

  it('is no certificate of the goods themselves', () => {
    const { certificate } = shirts();
    expect(judged(Object.values(shirts())).chain.steps.some((s) => s.certificates?.includes(certificate!.id))).toBe(
      false,
    );
  });
});
