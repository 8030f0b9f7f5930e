import { describe, expect, it } from 'vitest';
import { decodeCtc } from '../../../shared/read/image/ctc.ts';

const names = ['', ...'0123456789.', ' '];

/** Steps given as the classes that each holds, the rest of its probability with the blank. */
function line(...steps: Record<string, number>[]) {
  const data = new Float32Array(steps.length * names.length).fill(1e-5);
  steps.forEach((step, i) => {
    const rest = 1 - Object.values(step).reduce((sum, p) => sum + p, 0);
    data[i * names.length] = rest;
    for (const [name, p] of Object.entries(step)) data[i * names.length + names.indexOf(name)] = p;
  });
  return decodeCtc({ data, steps: steps.length, classes: names.length }, 0, names);
}
const none = {};

describe('decodeCtc', () => {
  it('joins repeats, keeps those that a blank parts, and says nothing of sure characters', () => {
    const read = line({ 1: 0.99 }, { 1: 0.99 }, none, { 1: 0.99 }, none, { 7: 0.99 });
    expect(read.characters.map((c) => c.text)).toEqual(['1', '1', '7']);
    expect(read.characters.map((c) => c.others)).toEqual([undefined, undefined, undefined]);
  });
  it('tells what else a character may be, likeliest first', () => {
    const [one, doubtful] = line({ 1: 0.99 }, none, { 8: 0.6, 3: 0.3, 0: 0.08 }, none).characters;
    expect(one!.others).toBeUndefined();
    expect(doubtful!.others!.map((o) => o.text)).toEqual(['3', '0']);
    expect(doubtful!.others![0]!.confidence).toBeCloseTo(0.3, 1);
  });
  it('tells that a character may have been read from nothing', () => {
    const doubtful = line({ 4: 0.99 }, none, { 4: 0.55 }, none).characters[1]!;
    expect(doubtful.others).toMatchObject([{ text: '' }]);
    expect(doubtful.others![0]!.confidence).toBeCloseTo(0.45, 1);
  });
  it('tells of a dropped character on the side where it stood', () => {
    const [before, after] = line({ 4: 0.99 }, { '.': 0.4 }, { 5: 0.99 }).characters;
    expect(before!.others![0]!.text).toBe('4.');
    expect(after!.others![0]!.text).toBe('.5');
  });
  it('tells that a long run may be the same character twice', () => {
    const [run] = line({ 1: 0.9 }, { 1: 0.55 }, { 1: 0.9 }, none).characters;
    expect(run!.others![0]!.text).toBe('11');
  });
});
