import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { RuleId } from '../../shared/model/index.ts';
import { toSarif } from '../../shared/report/sarif.ts';
import { verdictOn } from './formats.ts';

/** What the schema of SARIF 2.1.0 has of the objects that we write: closed, with what it requires. */
const Message = z.strictObject({ text: z.string(), markdown: z.optional(z.string()) });
const Bag = z.record(z.string(), z.unknown());
const Level = z.enum(['none', 'note', 'warning', 'error']);
const Place = z.strictObject({
  uri: z.string().regex(/^[A-Za-z0-9%._~!'()*/-]*$/),
  uriBaseId: z.string(),
  index: z.optional(z.int().min(0)),
});
const Location = z.strictObject({
  id: z.optional(z.int()),
  physicalLocation: z.strictObject({
    artifactLocation: Place,
    region: z.optional(
      z.strictObject({ startLine: z.int().min(1), snippet: z.strictObject({ text: z.string() }), properties: Bag }),
    ),
  }),
  logicalLocations: z.optional(
    z.array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() })),
  ),
  message: z.optional(Message),
});
const Log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              name: z.string(),
              shortDescription: Message,
              fullDescription: Message,
              help: Message,
              defaultConfiguration: z.strictObject({ level: Level, rank: z.number().min(0).max(100) }),
              properties: Bag,
            }),
          ),
        }),
      }),
      automationDetails: z.strictObject({ id: z.string() }),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.strictObject({
              level: Level,
              message: Message,
              locations: z.optional(z.array(Location)),
              associatedRule: z.optional(z.strictObject({ id: z.string(), index: z.int().min(0) })),
            }),
          ),
        }),
      ),
      originalUriBaseIds: z.record(z.string(), z.strictObject({ description: Message })),
      artifacts: z.array(
        z.strictObject({
          location: Place,
          hashes: z.record(z.string(), z.string()),
          roles: z.array(z.literal('analysisTarget')),
        }),
      ),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level: Level,
          rank: z.number().min(0).max(100),
          message: Message,
          locations: z.array(Location),
          relatedLocations: z.optional(z.array(Location)),
          partialFingerprints: z.record(z.string(), z.string()),
          properties: Bag,
        }),
      ),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      properties: Bag,
    }),
  ),
});
const logOf = (...verdicts: Parameters<typeof toSarif>[0]) => Log.parse(JSON.parse(toSarif(verdicts)));

describe('the SARIF log of verdicts', () => {
  it('is a run a verdict, with every rule of the catalogue and no more than the schema knows', () => {
    const { runs } = logOf(verdictOn('a.pdf', 'x'), verdictOn('b.pdf', 'y'));
    expect(runs).toHaveLength(2);
    expect(runs[0]!.tool.driver.rules.map((r) => r.id)).toEqual(RuleId.options);
  });

  it('points from a result to its rule and its paper, by page, quote and box', () => {
    const run = logOf(verdictOn('棉 花/in: 1#2.pdf', 'Bale 7')).runs[0]!;
    const [result, note] = run.results;
    expect([result!.level, note!.level]).toEqual(['error', 'note']);
    expect(run.tool.driver.rules[result!.ruleIndex]!.id).toBe('bale.unlisted');
    const { artifactLocation, region } = result!.locations[0]!.physicalLocation;
    expect(run.artifacts[artifactLocation.index!]!.location.uri).toBe(artifactLocation.uri);
    expect(decodeURIComponent(artifactLocation.uri)).toBe('棉 花/in: 1#2.pdf');
    expect(region).toMatchObject({
      startLine: 3,
      snippet: { text: 'Bale 7' },
      properties: { page: 3, box: [0.1, 0.2, 0.3, 0.02] },
    });
    expect(result!.relatedLocations).toHaveLength(1);
  });

  it('knows a finding again when its paper has another name, and not when the quote is another', () => {
    const print = (name: string, quote: string) =>
      logOf(verdictOn(name, quote)).runs[0]!.results[0]!.partialFingerprints['finding/v1'];
    expect(print('a.pdf', 'Bale  7')).toBe(print('b.pdf', 'Bale 7'));
    expect(print('a.pdf', 'Bale 8')).not.toBe(print('a.pdf', 'Bale 7'));
  });

  it('takes names and quotes that are no well-formed text', () => {
    expect(() => logOf(verdictOn('\ud800.pdf', '\udfff'))).not.toThrow();
  });

  it('tells of papers that were not read and of rules that could not run', () => {
    const [invocation] = logOf(verdictOn('a.pdf', 'x')).runs[0]!.invocations;
    expect(invocation!.toolExecutionNotifications.map((n) => n.message.text)).toContain(
      'odd.bin: -2+3 needs a password',
    );
  });
});
