import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseOps } from '../cli/ops/arguments.ts';
import { type Synthesized, synthesize } from './infra/template.ts';

const text = readFileSync('docs/operator.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
let stack: Synthesized;
beforeAll(() => {
  stack = synthesize({ importers: 'acme', brokers: 'harbor' });
});
const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);

describe('docs/operator.md', () => {
  test('names commands that there are', () => {
    const commands = all(/npm run ([\w:]+)/g);
    expect(commands.length).toBeGreaterThan(5);
    for (const name of commands) expect(Object.keys(scripts), name).toContain(name);
    for (const line of all(/npm run ops -- ([^\n#`]+)/g)) {
      const words = line.trim().split(/\s+/);
      expect(() => parseOps(words.map((w) => (w === '<bundle>' ? 'b-1' : w))), line).not.toThrow();
    }
  });

  test('names outputs that the stack has', () => {
    const named = all(/^\| `(\w+)…?` \|/gm);
    expect(named).toContain('Page');
    for (const name of [...named, 'PageTarget'])
      expect(
        Object.keys(stack.outputs).some(
          (output) => output === name || (name === 'BrokerClient' && output.startsWith(name)),
        ),
        name,
      ).toBe(true);
  });

  test('deploys by words that the app knows, each explained in the runbook', () => {
    const app = readFileSync('infra/app.ts', 'utf8');
    const runbook = readFileSync('docs/runbook.md', 'utf8');
    const words = new Set(all(/-c (\w+)=/g));
    expect(words.size).toBeGreaterThan(5);
    for (const word of words) {
      expect(app, word).toMatch(new RegExp(`(said|listed)\\('${word}'\\)`));
      expect(runbook, word).toMatch(new RegExp(`^\\|[^|]*\`${word}\`[^|]*\\|`, 'm'));
    }
  });
});
