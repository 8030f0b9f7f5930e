import { describe, expect, it } from 'vitest';
import type { Document, IsoDate } from '../../shared/model/index.ts';
import { certificateInvalid } from '../../shared/rules/certificate-invalid.ts';
import { type Paper, paper, rawCotton } from './case.ts';
import { caseOf } from './case-of.ts';

const certificateText =
  'I, foreign seller or owner of the merchandise described below, certify that such merchandise, consisting of 19,000 kg (Quantity) of raw cotton (Description) in 88 bales (Number and kind of packages) bearing the following marks and numbers MARY 1-88, was produced by Mary Pagta (Name) at or near Mary, and was laden on board MSC ANNA (Carrier to the United States) at Türkmenbaşy (Place of lading) which departed from Türkmenbaşy on 2024-01-28; and that forced labor (Class of labor specified in finding) was not employed in any stage of the mining, production, or manufacture of the merchandise or of any component thereof. Dated 2024-01-29';
const statementText =
  'We, the ultimate consignee, made every reasonable effort to find the source of the merchandise and of every component and the character of labor used in each. The results of our investigation are attached. It is our belief that no such labor was used.';

const meant = (text: string, more: Partial<Paper> = {}): Document =>
  paper({
    type: 'certificate-of-origin',
    name: 'own.pdf',
    facts: { number: 'A-1', countryOfOrigin: 'TM' },
    mentions: [{ text, context: 'statement' }],
    ...more,
  });
const statement = (text = statementText): Document =>
  paper({ type: 'supplier-statement', name: 'importer.pdf', mentions: [{ text, context: 'statement' }] });

function found(day: IsoDate, ...proofs: Document[]): string[] {
  const papers = rawCotton();
  delete papers.certificate;
  delete papers.farm;
  for (const p of Object.values(papers)) if (p.facts.countryOfOrigin) p.facts.countryOfOrigin.value = 'TM';
  const c = caseOf([...Object.values(papers), ...proofs], day);
  return certificateInvalid
    .check(c)
    .findings.filter((f) => f.message.includes('12.43'))
    .map((f) => `${f.severity ?? 'contradicts'} ${f.message}`);
}

describe('the proof of 19 CFR 12.43', () => {
  it('a certificate with every blank and a whole statement leave nothing open', () => {
    expect(found('2024-03-01', meant(certificateText), statement())).toEqual([]);
  });

  it('a paper that claims the section and has no word of the labor is the certificate in form only', () => {
    const words =
      'CERTIFICATE OF ORIGIN (19 CFR 12.43). We, foreign seller or owner, certify that 19,000 kg of raw cotton in 88 bales were produced by Mary Pagta at or near Mary in good order and in accordance with the law.';
    expect(found('2024-03-01', meant(words), statement())[0]).toMatch(
      /^contradicts .*nothing of the labor.*in form only/,
    );
    // one that speaks of it in other words leaves a blank, and a lawful form of another language too
    for (const told of ['No labour by force was used.', 'sin trabajo forzoso', '未使用强迫劳动'])
      expect(found('2024-03-01', meant(`${words} ${told}`), statement())[0]).toMatch(/^gap /);
  });

  it('a missing statement is asked of the importer, and not of a body that certifies', () => {
    const papers = rawCotton();
    for (const p of Object.values(papers)) if (p.facts.countryOfOrigin) p.facts.countryOfOrigin.value = 'TM';
    const fixes = certificateInvalid
      .check(caseOf(Object.values(papers), '2024-03-01'))
      .findings.flatMap((f) => (f.message.includes('12.43(b)') ? [f.fix] : []));
    expect(fixes).toHaveLength(1);
    expect(fixes[0]).toMatch(/^The ultimate consignee/);
  });

  it('a standard certificate is not enough, and the finding says why', () => {
    const [first] = found(
      '2024-03-01',
      meant('It is hereby certified that the goods are of Turkmenistan.'),
      statement(),
    );
    expect(first).toMatch(/^contradicts .*in form only.*nothing of the labor in any stage or component/);
  });

  it.each([
    ['foreign seller or owner of', 'seller of', 'the signer as foreign seller or owner'],
    ['marks and numbers', 'signs', 'marks and numbers'],
    ['at or near', 'in', 'the place of production'],
    ['laden on board MSC ANNA (Carrier to the United States)', 'put there', 'the carrier'],
    ['19,000 kg (Quantity)', '______ (Quantity)', 'the quantity'],
    ['forced labor (Class', '........ (Class', 'the class of labor'],
    ['at or near Mary', 'at or near ____', 'the place of production'],
    ['departed', 'went', 'final departure'],
    ['forced labor', 'such work', 'the class of labor'],
    ['of the mining, production, or manufacture', '', 'any stage of the mining'],
    ['or of any component thereof', '', 'or of any component thereof'],
  ])('without “%s” (“%s”) the certificate lacks %s', (words, instead, says) => {
    const all = found('2024-03-01', meant(certificateText.replace(words, instead)), statement());
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(/^gap own\.pdf is meant as the certificate of 19 CFR 12\.43\(a\), but lacks: /);
    expect(all[0]!.split('lacks: ')[1]).toContain(says);
  });

  it('an empty place of signature is named', () => {
    const unsigned = meant(certificateText, { facts: { number: 'A-1', countryOfOrigin: 'TM', signed: false } });
    expect(found('2024-03-01', unsigned, statement()).join()).toMatch(/lacks: the signature/);
  });

  it('a chamber cannot sign for the foreign seller or owner, nor can the importer', () => {
    const by = (issuer: string) =>
      found(
        '2024-03-01',
        meant(certificateText, { facts: { number: 'A-1', issuer, countryOfOrigin: 'TM' } }),
        statement(),
      );
    expect(by('Chamber of Commerce and Industry of Turkmenistan').join()).toMatch(/gap .*a body that certifies/);
    const buyer = rawCotton().invoice!.facts.parties.find((p) => p.role === 'buyer')!.name;
    expect(by(buyer).join()).toMatch(/gap .*the importer/);
    expect(by('Mary Pagta Arassaçylyk')).toEqual([]);
  });

  it('asks for the statement of the ultimate consignee, and names what it lacks', () => {
    expect(found('2024-03-01', meant(certificateText))).toEqual([
      expect.stringMatching(/^gap No statement of the ultimate consignee/),
    ]);
    const short = statement(statementText.replace('It is our belief that no such labor was used.', ''));
    expect(found('2024-03-01', meant(certificateText), short)).toEqual([
      'gap importer.pdf is meant as the statement of 19 CFR 12.43(b), but lacks: the consignee’s belief.',
    ]);
  });

  it('asks for none of it before the order was in force', () => {
    expect(found('2018-05-17', meant('certified origin'))).toEqual([]);
    expect(found('2018-05-18', meant('certified origin'))).not.toEqual([]);
  });
});

describe('goods that customs detained under a withhold release order', () => {
  const notice = (place?: string): Document => {
    const d = paper({
      type: 'other',
      name: 'notice.pdf',
      mentions: [{ text: 'certificate of 19 CFR 12.43(a)', context: 'text' }],
    });
    const evidence = d.facts.mentions[0]!.evidence;
    d.facts.detention = { value: { date: '2021-07-26', under: 'wro', ...(place ? { place } : {}) }, evidence };
    return d;
  };
  const of = (day: IsoDate, ...more: Document[]): string[] =>
    certificateInvalid
      .check(caseOf([...Object.values(rawCotton()), ...more], day))
      .findings.filter((f) => f.message.includes('12.43'))
      .map((f) => `${f.severity ?? 'contradicts'} ${f.message}`);
  const own = (text: string, issuer?: string): Document =>
    paper({
      type: 'certificate-of-origin',
      name: 'own.pdf',
      facts: { number: 'A-1', ...(issuer ? { issuer } : {}) },
      mentions: [{ text, context: 'statement' }],
    });

  it('need its proof whatever origin the papers state, and none without the notice or after the order', () => {
    expect(of('2021-07-20')).toEqual([]);
    expect(of('2021-07-20', notice('CN-XJ')).join()).toMatch(/in form only.*12\.43\(b\)/s);
    expect(of('2021-07-20', notice()).join()).toMatch(/in form only/);
    expect(of('2024-03-01', notice('CN-XJ'))).toEqual([]);
  });

  it('a certificate under the section that lacks the labor and is signed by a freight agent is held against the wording', () => {
    const bad = own(
      'CERTIFICATE OF ORIGIN (19 CFR 12.43) foreign seller, made in good working conditions',
      'Zhou Min, freight agent',
    );
    const all = of('2021-07-20', notice('CN-XJ'), bad).join('\n');
    expect(all).toMatch(/contradicts own\.pdf is meant as.*the class of labor that the order names/);
    expect(all).toMatch(/gap own\.pdf is issued by Zhou Min, freight agent, an agent who neither/);
    expect(all).toMatch(/No statement of the ultimate consignee/);
  });

  it('a whole certificate and statement leave nothing open', () => {
    expect(of('2021-07-20', notice('CN-XJ'), own(certificateText, 'Mary Pagta'), statement())).toEqual([]);
  });
});
