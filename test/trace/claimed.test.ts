import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { claimed } from '../../shared/trace/claims.ts';
import { type Paper, paper } from '../rules/case.ts';

const of = (type: Paper['type'], ids: string[], party?: string): Document =>
  paper({ type, name: `${type} of ${party}`, units: ids.map((id) => ({ id })) }, party ? { manufacturer: party } : {});
const claims = (...papers: Document[]): string[] =>
  claimed(papers).map(({ claimed: c }) => `${c.source}: ${c.prefix}${c.first}-${c.last}`);

describe('the bales that a bundle claims', () => {
  it('are none that bear short plain numbers, though gin and spinner list them', () => {
    expect(claims(of('ginning-record', ['12', '13'], 'Plains Gin'), of('spinning-record', ['12'], 'Mill'))).toEqual([]);
    expect(claims(of('ginning-record', ['AB12', 'AB13'], 'Plains Gin'), of('spinning-record', ['AB12'], 'M'))).toEqual([
      'plains ginning: AB12-12',
    ]);
  });

  it('bear the code of their gin where the number is of twelve digits alone', () => {
    expect(claims(of('ginning-record', ['601151119464'], 'Plains Gin'))).toEqual([
      'gin 60115: 601151119464-601151119464',
    ]);
    expect(claims(of('ginning-record', ['XK601151119464'], 'Plains Gin'))).toEqual([
      'plains ginning: XK601151119464-601151119464',
    ]);
  });

  it('are of the gin whose list has them, not of one that names nobody', () => {
    const spun = of('spinning-record', ['AB12']);
    const [unnamed, other] = [of('ginning-record', ['AB12']), of('ginning-record', ['CD1'], 'Alpha Gin')];
    expect(claims(spun, unnamed, other, of('ginning-record', ['AB12'], 'Plains Gin'))).toEqual([
      'plains ginning: AB12-12',
    ]);
  });
});
