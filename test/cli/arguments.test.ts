import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../cli/arguments.ts';

describe('the command line of verify', () => {
  test('takes paths and flags in any order', () => {
    const args = parseArguments([
      'a',
      '--json',
      '--entry-date',
      '2024-03-01',
      'b',
      '--importer',
      'Acme Ltd',
      '--out',
      'o',
    ]);
    expect(args).toMatchObject({
      paths: ['a', 'b'],
      format: 'json',
      entryDate: '2024-03-01',
      importer: 'Acme Ltd',
      out: 'o',
    });
  });

  test.each(['2024-02-30', '01/03/2024', '2024-3-1', 'today'])(
    'refuses the date %s and says what it expected',
    (date) => {
      expect(() => parseArguments(['a', '--entry-date', date])).toThrow(
        /expected a calendar date as YYYY-MM-DD, found/,
      );
    },
  );

  test('refuses a call without papers', () => {
    expect(() => parseArguments(['--json'])).toThrow(/no papers named/);
  });

  test('refuses an unknown flag in one line', () => {
    expect(() => parseArguments(['a', '--jsn'])).toThrow(/^[^\n]*--jsn[^\n]*$/);
  });

  test('asks nothing when help is wanted', () => {
    expect(parseArguments(['--help']).help).toBe(true);
  });

  test('takes a format in any case, and refuses one that is none or two that differ', () => {
    expect(parseArguments(['a']).format).toBe('text');
    expect(parseArguments(['a', '--format', 'SARIF']).format).toBe('sarif');
    expect(() => parseArguments(['a', '--format', 'xml'])).toThrow(
      /expected text, json, html, csv or sarif, found "xml"/,
    );
    expect(() => parseArguments(['a', '--json', '--format', 'csv'])).toThrow(/give one of the two/);
  });
});
