import type { RecordLayout } from './types.ts';

/*
 * What HVI lines write of every test, without a head: fields by place, as read in public programs that take such files (DOMAIN.md 11.3).
 */

/** The log of an Uster HVI: one test a line, "@" between the fields. */
const logged: readonly (readonly [head: string, at: number, shape: RegExp])[] = [
  ['Gin code', 1, /^[\w ]{1,8}$/],
  ['Gin bale number', 2, /^\d{1,12}$/],
  ['Mic (100ths)', 4, /^\d{2,4}$/],
  ['Rd (tenths)', 5, /^\d{2,4}$/],
  ['+b (tenths)', 6, /^\d{1,4}$/],
  ['C-G', 7, /^\d{0,4}$/],
  ['Trash area (100ths)', 8, /^\d*$/],
  ['Cnt', 9, /^\d*$/],
  ['Leaf', 10, /^\d?$/],
  ['Length (1000ths inch)', 11, /^\d{3,4}$/],
  ['Unf (tenths)', 12, /^\d{2,4}$/],
  ['Str (tenths)', 13, /^\d{2,4}$/],
  ['SFI (tenths)', 15, /^\d*$/],
  ['Elg (tenths)', 16, /^\d*$/],
];

export const usterLog: RecordLayout = {
  title: 'HVI test results',
  heads: logged.map(([head]) => head),
  fields(line) {
    const all = line.split('@').map((field) => field.trim());
    // the program itself numbers its short records differently: what is not a whole test is none
    if (all.length < 17) return undefined;
    return logged.every(([, at, shape]) => shape.test(all[at]!)) ? logged.map(([, at]) => all[at]!) : undefined;
  },
};

const measured = ['Trash area', 'Cnt', 'UHML mm', 'UI', 'SFI', 'Str', 'Elg', 'Mic', 'Mat', 'Rd', '+b'];
/** Two quoted identifications of 40 characters, then figures parted by blanks, the colour grade in quotes among them. */
const quoted = /^"([^"]{40})"\s*,\s*"([^"]{40})"\s*,?\s*([-+\d.\s"]+)$/;

/** The text of an Uster HVI with two identifications of the operator's choice, as Brazilian laboratories keep it. */
export const usterText: RecordLayout = {
  title: 'HVI test results',
  heads: ['Bale number', 'Lot', ...measured],
  fields(line) {
    const [, first, second, rest] = quoted.exec(line.trim()) ?? [];
    if (first === undefined || second === undefined || rest === undefined) return undefined;
    const figures = rest.trim().split(/\s+/);
    if (figures.length < 12 || figures[0] !== '3') return undefined;
    return [first.trim(), second.trim(), ...figures.slice(1, 12)];
  },
  settle(records) {
    // the operator chooses which identification is the bale's: it is the one that differs from test to test
    const distinct = (at: number) => new Set(records.map((record) => record[at])).size;
    if (distinct(1) <= distinct(0)) return;
    for (const record of records) [record[0], record[1]] = [record[1]!, record[0]!];
  },
};
