import { describe, expect, it } from 'vitest';
import { clean, hard } from './names/clean.ts';
import { drawFrom } from './names/draw.ts';
import { f1, measure, precision, recall } from './names/measure.ts';
import { positives } from './names/positives.ts';

const draw = drawFrom(2);
const listed = positives(draw, 1);
const suppliers = clean(draw, 5000);
const traps = hard(draw);

describe('names as papers write them (SCREENING.md, the bar)', () => {
  const figures = measure([...listed, ...suppliers, ...traps]);
  it('are drawn in thousands, from every company of the lists', () => {
    expect(listed.length).toBeGreaterThan(3000);
    expect(suppliers.length).toBe(5000);
  });
  it('F1 is 0.95 or more with precision 0.99 at a match', () => {
    expect(precision(figures)).toBeGreaterThanOrEqual(0.99);
    expect(recall(figures)).toBeGreaterThanOrEqual(0.93);
    expect(f1(figures)).toBeGreaterThanOrEqual(0.95);
  });
  it('nine of ten listed names score above every clean one', () => {
    expect(figures.aboveAll / figures.positives).toBeGreaterThanOrEqual(0.9);
  });
  it('nothing is said of streets, places, trades, sisters abroad and the word corps', () => {
    for (const kind of ['street', 'place', 'place-trade', 'sister', 'corps-word'])
      expect(figures.byKind.get(kind)!.any, kind).toBe(0);
  });
  it('no clean supplier is a match and under one in a thousand an alert', () => {
    const cleanly = measure(suppliers);
    expect(cleanly.falseMatches).toBe(0);
    expect(cleanly.falseAlerts).toBeLessThanOrEqual(5);
  });
});
