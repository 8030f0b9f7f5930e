import { describe, expect, it } from 'vitest';
import { certificateInvalid } from '../../shared/rules/certificate-invalid.ts';
import { type Paper, paper, rawCotton } from './case.ts';
import { caseOf, withSites } from './case-of.ts';

const certificate = (facts: Paper['facts'], more: Partial<Paper> = {}) =>
  paper({ type: 'certificate-of-origin', facts: { number: 'A-1', countryOfOrigin: 'US', ...facts }, ...more });
const messages = (c: ReturnType<typeof certificate>, day = '2024-03-01') => {
  const papers = rawCotton();
  papers.certificate = c;
  return certificateInvalid
    .check(caseOf(Object.values(papers), day))
    .findings.map((f) => `${f.severity ?? 'contradicts'} ${f.message}`);
};

describe('certificate.invalid', () => {
  it('passes a certificate with number, signature, term and a body of its country', () => {
    expect(
      messages(certificate({ issuer: 'Greater Houston Chamber of Commerce', signed: true, validUntil: '2024-12-31' })),
    ).toEqual([]);
  });

  it('contradicts one that ended before shipment or entry, and not one whose entry date is years off', () => {
    expect(messages(certificate({ validUntil: '2024-01-15' }))[0]).toContain('before the shipment on 2024-01-28');
    expect(messages(certificate({ validUntil: '2024-02-10' }))[0]).toContain('before the entry on 2024-03-01');
    expect(messages(certificate({ validUntil: '2024-06-30' }), '2026-11-22')).toEqual([]);
  });

  it('asks again, and contradicts nothing, where the fact it rests on was read with a doubt', () => {
    const doubtful = (facts: Paper['facts'], key: 'signed' | 'validUntil' | 'countryOfOrigin'): string[] => {
      const c = certificate(facts);
      c.facts[key]!.doubt = 'one place';
      return messages(c).filter((m) => /signature|valid until|issued by a body/.test(m));
    };
    expect(doubtful({ signed: false }, 'signed')).toEqual([
      'gap certificate-of-origin.pdf bears no signature: one place.',
    ]);
    expect(doubtful({ validUntil: '2024-01-15' }, 'validUntil')[0]).toMatch(/^gap /);
    expect(doubtful({ countryOfOrigin: 'VN', issuer: 'İzmir Ticaret Odası' }, 'countryOfOrigin')[0]).toMatch(/^gap /);
    expect(messages(certificate({ signed: false }))[0]).toMatch(/^contradicts /);
  });

  it('notes a number that stands without a label', () => {
    const c = certificate({}, { mentions: [{ context: 'text', text: 'N° 0004471/CCI-CI' }] });
    delete c.facts.number;
    expect(messages(c)).toEqual([expect.stringMatching(/^note .*0004471/)]);
  });

  it.each([
    'TÜRKİYE ODALAR VE BORSALAR BİRLİĞİ (TOBB) Seri No: K 0882190',
    'Cámara de Comercio e Industrias de Cortés (CCIC), San Pedro Sula, Departamento de Cortés, Honduras — No. CCIC-24-5518',
  ])('never says that none is there where a mark of numbers stands in a line: %s', (text) => {
    const c = certificate({}, { mentions: [{ context: 'rest', text }] });
    delete c.facts.number;
    expect(messages(c)).toEqual([expect.stringMatching(/^note /)]);
  });

  it('says that none is there where a line holds figures without a mark', () => {
    const c = certificate({}, { mentions: [{ context: 'rest', text: '500 cartons bed linen, net 7,800.0 kg' }] });
    delete c.facts.number;
    expect(messages(c)).toEqual([expect.stringMatching(/^contradicts .*bears no certificate number/)]);
  });

  it.each([
    ['Vietnam Chamber of Commerce and Industry (VCCI)', 'US'],
    ['中国国际贸易促进委员会', 'BR'],
    ['İzmir Ticaret Odası', 'UZ'],
    ['Camera di Commercio di Milano', 'TR'],
    ['Dubai Chamber of Commerce', 'IN'],
    ['Istanbul Chamber of Commerce', 'BR'],
    ['"O‘zbekekspertiza" AJ', 'TM'],
    ['Палата предпринимателей Республики Казахстан', 'UZ'],
    ['Georgian Chamber of Commerce and Industry', 'AZ'],
    ['Union of Turkish Chambers of Commerce', 'UZ'],
    ['Kazakh National Chamber of Commerce', 'KG'],
    ['Cámara Argentina de Comercio', 'PY'],
    ['Cámara de Comercio de San Salvador', 'HN'],
    ['Επιμελητήριο Θεσσαλονίκης', 'TR'],
    ['Торгово-промышленная палата г. Душанбе', 'UZ'],
    ['غرفة تجارة دبي', 'PK'],
  ])('contradicts %s certifying for %s', (issuer, countryOfOrigin) => {
    expect(messages(certificate({ issuer, countryOfOrigin })).filter((m) => /issued by a body/.test(m))).toHaveLength(
      1,
    );
  });

  it.each([
    ['İzmir Ticaret Odası', 'TR'],
    ['"O‘zbekekspertiza" AJ', 'UZ'],
    ['Chamber of Commerce', 'BR'],
    ['Georgian Chamber of Commerce and Industry', 'GE'],
    ['Indian River County Chamber of Commerce', 'US'],
    ['Turkish-American Chamber of Commerce', 'US'],
    ['American Chamber of Commerce', 'EG'],
    ['Indian Chamber of Commerce in Kenya', 'KE'],
    ['Chambre de Commerce et d’Industrie de Porto-Novo', 'BJ'],
    ['Cámara de Comercio de San Salvador', 'SV'],
    ['Karachi Chamber of Commerce & Industry', 'PK'],
  ])('passes %s certifying for %s', (issuer, countryOfOrigin) => {
    expect(messages(certificate({ issuer, countryOfOrigin })).filter((m) => /issued by a body/.test(m))).toEqual([]);
  });

  it('a certificate of re-export passes an origin on, and says so', () => {
    const text = 'CERTIFICATE OF RE-EXPORT, foreign goods';
    const c = certificate(
      { issuer: 'Dubai Chamber of Commerce', countryOfOrigin: 'IN' },
      { mentions: [{ text, context: 'text' }] },
    );
    expect(messages(c).filter((m) => /body of/.test(m))).toEqual([expect.stringMatching(/^warning .*re-export/)]);
  });

  it('contradicts an empty place of signature and a missing number, but asks of no seller’s own certificate for one', () => {
    expect(messages(certificate({ signed: false }))[0]).toMatch(/^contradicts .*signature/);
    const bare = certificate({});
    delete bare.facts.number;
    expect(messages(bare)[0]).toMatch(/^contradicts .*number/);
    expect(messages({ ...bare, confidence: 0.6 })[0]).toMatch(/^gap /);
    const own = certificate({}, { mentions: [{ text: 'USMCA certification of origin', context: 'text' }] });
    delete own.facts.number;
    expect(messages(own)).toEqual([]);
  });

  it('looks at the body that issued it, whatever its file is called or it says of a seller’s own certificate', () => {
    const of = (name: string) => ({
      ...certificate({ issuer: 'Chambre de Commerce du Togo', countryOfOrigin: 'BJ' }),
      name,
    });
    const own = { text: 'declaration of origin', context: 'text' as const };
    expect(messages(of('coo.pdf'))).toEqual([expect.stringMatching(/^contradicts .*body of Togo/)]);
    expect(messages(of('usmca.pdf'))).toEqual(messages(of('coo.pdf')).map((m) => m.replace('coo', 'usmca')));
    const [found] = messages(
      certificate({ issuer: 'Chambre de Commerce du Togo', countryOfOrigin: 'BJ' }, { mentions: [own] }),
    );
    expect(found).toMatch(/^contradicts .*body of Togo/);
  });

  it('asks for the wording of 19 CFR 12.43(a) under a WRO only where the goods may be under it', () => {
    const papersOf = (country: string, site?: string) => {
      const papers = rawCotton();
      for (const p of Object.values(papers)) if (p.facts.countryOfOrigin) p.facts.countryOfOrigin.value = country;
      delete papers.farm;
      papers.certificate = certificate({ countryOfOrigin: country });
      papers.gin = withSites(papers.gin!, { step: 'gin', country, ...(site ? { name: 'Gin', address: site } : {}) });
      return Object.values(papers);
    };
    const found = (country: string, day: string, site?: string) =>
      certificateInvalid
        .check(caseOf(papersOf(country, site), day))
        .findings.filter((f) => /12\.43\(a\)/.test(f.message))
        .map((f) => f.severity ?? 'contradicts');
    expect(found('TR', '2024-03-01', 'Söke, Aydın')).toEqual([]);
    expect(found('TM', '2024-03-01', 'Mary')).toEqual(['contradicts']);
    expect(found('CN', '2021-05-01')).toEqual(['gap']);
    expect(found('CN', '2021-05-01', 'Binzhou, Shandong')).toEqual([]);
    expect(found('CN', '2024-03-01')).toEqual([]);
  });
});

describe('what a certificate leaves open', () => {
  it('a term that ends on the invoice’s day is the invoice’s date, not a term', () => {
    expect(messages(certificate({ validUntil: '2024-01-20' }))).toEqual([]);
  });

  it('a chamber that names its country certifies for it', () => {
    expect(messages(certificate({ issuer: 'Hong Kong General Chamber of Commerce' }))).toHaveLength(1);
    expect(messages(certificate({ issuer: 'Hong Kong General Chamber of Commerce', countryOfOrigin: 'HK' }))).toEqual(
      [],
    );
  });
});

describe('a certificate in the form of a chamber’s that no chamber stands behind', () => {
  const asked = (facts: Paper['facts'], texts: string[] = [], signer = 'R. Hale, stamp') =>
    messages(
      certificate(facts, {
        mentions: [
          ...texts.map((text) => ({ text, context: 'statement' as const })),
          { text: signer, context: 'issuer' as const },
        ],
      }),
    ).filter((m) => m.includes('no chamber'));

  it('is asked for again, whether a firm that neither made nor certifies the goods issued it or an office of the seller', () => {
    expect(asked({ issuer: 'Brightwater Commodity Consulting LLP' })).toEqual([
      'gap certificate-of-origin.pdf certifies United States as the origin and was issued by Brightwater Commodity Consulting LLP: no chamber, authority or other body that certifies stands on it.',
    ]);
    expect(asked({}, ['PLAINS COTTON EXPORT DESK', 'The undersigned certifies the above.'])).toEqual([
      expect.stringContaining('is signed by R. Hale, stamp: no chamber'),
    ]);
    // a federation of industry that certifies, by the name on its stamp alone
    expect(asked({}, [], 'M. Rojas (firmado) — timbre SOFOFA')).toEqual([]);
    expect(asked({}, [], 'P. Quispe, sello ADEX')).toEqual([]);
  });

  it.each([
    ['Greater Lubbock Chamber', ''],
    ['CANACO Mérida', ''],
    ['Department of Commerce, Colombo 01', ''],
    ['& Industry, Multan', 'Attested by the Multan Chamber of Commerce'],
    ['Gujarat Inspectorate of Textiles', ''],
    ['商务局', ''],
  ])('is none where a body stands on it: %s', (issuer, text) => {
    expect(asked({ issuer }, text ? [text] : [])).toEqual([]);
  });

  it('is none where the maker or exporter says that the word is his own', () => {
    expect(asked({}, ['USMCA certification of origin, exporter as certifier'])).toEqual([]);
    expect(asked({}, ['We, the manufacturer, certify that the cotton was grown in the United States.'])).toEqual([]);
    expect(asked({}, ['Ursprungserklärung des Lieferanten'])).toEqual([]);
  });

  it('is none where nobody is named as its issuer or signer, which a reading may have missed', () => {
    expect(messages(certificate({}))).toEqual([]);
  });
});
