import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { replacedIn } from '../../shared/trace/replaced.ts';
import { type Paper, paper } from '../rules/case.ts';

const of = (
  number: string,
  date: string,
  text: string,
  more: Paper['facts'] = { seller: 'Ege Dokuma' },
  type: Paper['type'] = 'invoice',
) =>
  paper({
    type,
    name: `${number} of ${date}`,
    facts: { number, date, ...more },
    mentions: [{ text, context: 'text' }],
  });
const old = (...papers: Document[]): string[] => replacedIn(papers).map((r) => r.old.name);
const [january, may] = ['2024-01-10', '2024-05-02'];
const replaces = 'This invoice replaces invoice INV-1001 of 10 January';

describe('an invoice takes the place of another', () => {
  it('where it says so of its number, also where both name their issuer alone', () => {
    expect(old(of('INV-1001', january, ''), of('INV-2002', may, replaces))).toEqual([`INV-1001 of ${january}`]);
    const issuer = { issuer: 'Ege Dokuma' };
    expect(old(of('INV-1001', january, '', issuer), of('INV-2002', may, replaces, issuer))).toHaveLength(1);
  });

  it('but not by a stamp on the old one where the numbers differ', () => {
    expect(old(of('INV-1001', january, 'CANCELLED'), of('INV-1001', may, ''))).toHaveLength(1);
    expect(old(of('INV-1001', january, 'CANCELLED'), of('INV-2002', may, ''))).toEqual([]);
  });

  it('but not where another seller says so, or a paper of another kind', () => {
    expect(old(of('INV-1001', january, ''), of('INV-2002', may, replaces, { seller: 'Marmara Iplik' }))).toEqual([]);
    const list = (number: string, date: string, text: string) => of(number, date, text, undefined, 'packing-list');
    expect(old(list('INV-1001', january, ''), list('INV-2002', may, replaces))).toEqual([]);
  });
});
