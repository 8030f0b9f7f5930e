import { describe, expect, it } from 'vitest';
import type { Document, Flow } from '../../shared/model/index.ts';
import { stepsOf } from '../../shared/trace/steps.ts';
import { paper } from '../rules/case.ts';

const row = (direction: Flow['direction'], material: Flow['material'], kg: number): Omit<Flow, 'evidence'> => ({
  direction,
  material,
  kg,
});
const steps = (d: Document) => stepsOf([d], []);

describe('the step that a record shows', () => {
  it('of a tomato plant is done by its issuer where it names nobody else', () => {
    const d = paper({ type: 'tomato-processing-record', facts: { issuer: 'Valle Conservas' } });
    expect(steps(d)).toMatchObject([{ kind: 'process', party: 'Valle Conservas' }]);
  });

  it('of seed gives out what its rows say', () => {
    const d = paper({ type: 'seed-record', flows: [row('out', 'tomato-seed', 40), row('out', 'tomato-seed', 60)] });
    expect(steps(d)).toMatchObject([{ kind: 'seed', outputKg: 100 }]);
  });

  it('of knitting beside spinning takes in the yarn alone', () => {
    const flows = [row('in', 'lint', 1000), row('out', 'yarn', 900), row('in', 'yarn', 850), row('out', 'fabric', 800)];
    const d = paper({ type: 'fabric-record', flows, sites: [{ step: 'knit', name: 'Northern Mill' }] });
    expect(steps({ ...d, alsoTypes: ['spinning-record'] })).toMatchObject([
      { kind: 'spin', inputKg: 1000, outputKg: 900 },
      { kind: 'knit', inputKg: 850, outputKg: 800 },
    ]);
  });
});
