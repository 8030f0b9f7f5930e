import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../shared/model/index.ts';
import { chainDiagram } from '../../shared/report/html/chain-diagram.ts';

const finding = (severity: string, document: string) => ({ rule: 'bale.unlisted', severity, evidence: [{ document }] });
const verdict = {
  entryDate: '2024-03-01',
  bundle: { importer: 'ACME <b>', reference: 'E1' },
  documents: [
    { id: 'gin', name: 'gin.pdf' },
    { id: 'bl', name: 'bl.pdf' },
  ],
  unreadable: [],
  findings: [finding('warning', 'bl'), finding('contradicts', 'gin')],
  chain: {
    steps: [
      { id: '1', kind: 'grow', shown: false, documents: [] },
      { id: '2', kind: 'gin', shown: true, party: 'A Gin', documents: ['gin'] },
      { id: '3', kind: 'ship', shown: true, documents: ['bl'] },
    ],
  },
} as unknown as Verdict;

const drawn = (perRow?: number) => chainDiagram(verdict, perRow)!.source;
const rectangles = (perRow?: number) => [...drawn(perRow).matchAll(/<rect class="(\w*)"/g)].map(([, kind]) => kind);

describe('the chain as a diagram', () => {
  test('ends at the US entry, and has a box a step before it', () => {
    expect(rectangles()).toEqual(['unshown', 'bad', '', 'entry']);
    expect(drawn()).toContain('2024-03-01');
  });
  test('is dashed where no paper shows a step, and on both sides of it', () => {
    expect([...drawn().matchAll(/<path class="(\w*)"/g)].map(([, kind]) => kind)).toEqual(['dash', '', '']);
    expect(drawn()).toContain('No paper shows this step.');
  });
  test('is red where a grave finding quotes the papers of the step, with its number in the report; a warning does not count', () => {
    expect([...drawn().matchAll(/class="against"[^>]*>([^<]+)</g)].map(([, says]) => says)).toEqual(['finding 1']);
  });
  test('has as many boxes in a row as are asked for, and grows in height', () => {
    const height = (perRow: number) => Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(drawn(perRow))![1]);
    expect(rectangles(1)).toHaveLength(4);
    expect(height(1)).toBeGreaterThan(height(2));
    expect(height(2)).toBeGreaterThan(height(4));
  });
  test('escapes every text of the papers', () => {
    expect(drawn()).toContain('ACME &lt;b&gt;');
  });
});
