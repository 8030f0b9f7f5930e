import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../shared/extract/index.ts';
import { judge } from '../../shared/judge.ts';
import type { Finding, Mention } from '../../shared/model/index.ts';
import { drawPage } from '../extract/page.ts';
import { shirts } from './bundles.ts';
import { type Papers, paper, seen } from './case.ts';

const gaps = (papers: Papers): Finding[] =>
  judge({
    bundle: { id: 'one' },
    entryDate: '2024-11-01',
    documents: Object.values(papers),
    unreadable: [],
  }).findings.filter((f) => f.rule === 'document.missing');
const told = (papers: Papers): string =>
  gaps(papers)
    .map((f) => f.message)
    .join();

const says = (text: string, more: Partial<Mention> = {}): Papers => {
  const papers = shirts();
  const d = papers.garment!;
  d.facts.mentions.push({ text, context: 'party', ...more, evidence: seen(d.id, text) });
  return papers;
};

describe('a sub-contractor', () => {
  const label = { label: 'Sub-contractor (printing)' };

  it('of whom no paper is in the bundle is a gap that asks him for his delivery notes', () => {
    const found = gaps(says('Yildiz Baski Ltd.', label));
    expect(found.map((f) => f.message)).toEqual([
      'garment-record.pdf names Yildiz Baski Ltd. as a sub-contractor; no paper of Yildiz Baski Ltd. is in the bundle.',
    ]);
    expect(found[0]!.fix).toContain('delivery notes');
  });

  it('named in a sentence is one', () => {
    const papers = says('Dyeing of this lot was subcontracted to Yildiz Boya Sanayi in May.', { context: 'statement' });
    expect(told(papers)).toContain('Yildiz Boya Sanayi as a sub-contractor');
    expect(told(says('No work was subcontracted to Other Makers Ltd.', { context: 'statement' }))).toBe('');
  });

  it('with a paper of his own is shown, one who is only named twice is not', () => {
    const papers = says('Yildiz Baski Ltd.', label);
    papers.second = paper({ type: 'fabric-record', name: 'print.pdf' }, { issuer: 'YILDIZ BASKI LTD' });
    expect(told(papers)).toBe('');
    const mention: Mention = { text: 'Yildiz Baski', context: 'party', ...label, evidence: seen(papers.second.id, '') };
    papers.second.facts.mentions.push(mention);
    expect(told(papers)).toContain('Yildiz Baski');
  });

  it.each([
    'none',
    'N/A',
    'n.a.',
    '-',
    '—',
    '/',
    'Not applicable',
    'Yes',
    'YES.',
    'No',
    '☒ No',
    'No sub-contractor used',
    'No, all in-house',
    'none of the above',
    'None of the processes',
    'in-house',
    'In house production',
    'All processes done in our own factory',
    'see annex 2',
    'to be advised',
    'various',
    'same as above',
    'Keine',
    'Entfällt',
    'nicht zutreffend',
    'im eigenen Haus',
    'Nein',
    'Eigenfertigung',
    'Aucun',
    'néant',
    'sans objet',
    'Non applicable',
    'en interne',
    'Oui',
    'Nessuno',
    'Non applicabile',
    'Sì',
    'Ninguno',
    'No aplica',
    'No se utilizó',
    'Sí',
    'Nenhum',
    'Não aplicável',
    'Sim',
    'Kullanılmadı',
    'Kullanılmamıştır',
    'Yoktur',
    'Evet',
    'Hayır',
    'Kendi bünyemizde',
    'Fason yok',
    'Yoʻq',
    'mavjud emas',
    'Нет',
    'Да',
    'Не привлекались',
    'не применимо',
    'Отсутствуют',
    'собственное производство',
    'Brak',
    'nie dotyczy',
    'không có',
    'Tidak ada',
    'Όχι',
    'لا يوجد',
    '无',
    '以上均无',
    '没有',
    '不适用',
    '未使用',
    '无外发',
    '本厂自产',
    '否',
    '是',
    'なし',
    '該当なし',
  ])('"%s" is nobody', (text) => {
    expect(told(says(text, label))).toBe('');
  });

  it.each([
    ['Yes: Yildiz Boya', 'Yildiz Boya'],
    ['Evet, Yildiz Boya Ltd. Şti.', 'Yildiz Boya Ltd. Şti.'],
    ['Nova Dyeing Works', 'Nova Dyeing Works'],
    ['No. 3 Dyeing Works', 'No. 3 Dyeing Works'],
    ['Nilkanth Prints, Surat', 'Nilkanth Prints'],
    ['Sin Heng Garments', 'Sin Heng Garments'],
    ['Ownbrand Knits', 'Ownbrand Knits'],
    ['Kendirli Boya', 'Kendirli Boya'],
    ['Sanssouci Wäscherei', 'Sanssouci Wäscherei'],
    ['无锡新纺印染有限公司', '无锡新纺印染有限公司'],
    ['无锡市长江印染', '无锡市长江印染'],
    ['有；绍兴印染厂', '绍兴印染厂'],
    ['Нетканые материалы ООО', 'Нетканые материалы ООО'],
    ['Verde Confecções', 'Verde Confecções'],
    ['Samira Tekstil (printing)', 'Samira Tekstil (printing)'],
  ])('"%s" is one', (text, name) => {
    expect(told(says(text, label))).toContain(`names ${name} as a sub-contractor`);
  });

  it.each([
    'Sub-contractor',
    'Subcontracted to',
    'Sub contractor',
    'Job worker',
    'Job-work by',
    'Outsourced to',
    'Subunternehmer',
    'Lohnkonfektionär',
    'Lohnveredler',
    'Sous-traitant',
    'Façonnier',
    'Terzista',
    'Subfornitore',
    'Subappaltatore',
    'Façon',
    'Subcontratista',
    'Subcontratado',
    'Subcontratada',
    'Fasoncu',
    'Fason',
    'Taşeron',
    'Alt yüklenici',
    'Субподрядчик',
    'Подрядчик',
    '分包商',
    '外发厂',
    '外协单位',
    '委外厂',
    '分包方',
  ])('stands behind "%s"', (text) => {
    expect(told(says('Yildiz Baski Ltd.', { label: text }))).toContain('Yildiz Baski Ltd.');
  });

  it.each([
    'Belohnung',
    'Lohnsteuer-Nr.',
    'Mindestlohn',
    'Lohner code',
    'Sub-contract No.',
    'Subcontract ref',
    'Non-outsourced lines',
  ])('does not stand behind "%s"', (text) => {
    expect(told(says('Yildiz Baski Ltd.', { label: text, context: 'identifier' }))).toBe('');
  });

  it('is not everyone with a label', () => {
    expect(told(says('Yildiz Baski Ltd.', { label: 'Buyer' }))).toBe('');
  });
});

describe('trims of a bill of materials', () => {
  const lists = (...rows: string[]): Papers => {
    const papers = shirts();
    const d = papers.garment!;
    for (const text of rows)
      d.facts.flows.push({ direction: 'in', material: 'other', kg: 20, evidence: seen(d.id, text) });
    return papers;
  };

  it.each([
    '4 | Sewing thread | Coats | 100% cotton | 22',
    '2 | Pocketing | Istanbul Astar | 65% polyester 35% cotton | 120',
    'Main label | Etiket A.S. | cotton',
    'cotton twill tape 10 mm | 30',
    'Dikiş ipliği | pamuk | 12',
    'Lining | 100% cotton voile | LV-208 | 140 | Haining Qiaosi Fabrics Co., Ltd., China',
    'Lining | 100% cotton voile | LV-208 | 140 | Marmara Fabrics Ltd., Turkey',
    'Waistband | 100% cotton twill | 88 | bought in the market',
    'Bord-côte 1x1 | 100% coton | 60',
    'Рибана | 100% хлопок | 75',
    'Poches | 100% coton | 60',
    '罗纹 | 100%棉 | 75',
    'Sewing thread | 100% cotton Ne40/2 | 22',
  ])('of cotton, of unknown origin: %s', (row) => {
    expect(told(lists(row))).toMatch(/garment-record.pdf lists “.+” of cotton, with neither an origin nor a lot/);
  });

  it.each([
    '3 | Sewing thread Tkt 120 | Coats | 100% polyester | 40',
    '3 | Sewing thread | Coats | 100% polyester, no cotton | 40',
    'Hilo de coser | 100% poliamida, libre de fibras, sin algodón | 22',
    'Care label | polyester satin, cotton-free | 9',
    '1 | Body fabric single jersey | Ege | 100% cotton | 6400 | FL-0912',
    'Jacket, shell 100% cotton, lining 100% polyester',
    'Care label: "100% cotton, wash at 30"',
    '4 | Sewing thread | Coats | 100% cotton | Brazil | 22',
    '4 | Sewing thread | Marmara | 100% cotton | YL-2024-31 | 22',
    'Label | Etiket A.S. | satin',
    'Modèle | Culotte enfant 4 poches, 100% coton, réf. CE-77',
    'Lining | 100% polyester taffeta | LV-209 | 140 | Haining Qiaosi Fabrics Co., Ltd., China',
    'Polo shirts with rib collar, 100% cotton pique | 24000',
    'Polo shirts with rib collar | 100% cotton | 24000',
  ])('is nothing to ask for: %s', (row) => {
    expect(told(lists(row))).toBe('');
  });

  it('of a supplier in China say that the region is not ruled out', () => {
    const row = 'Lining | 100% cotton voile | LV-208 | 140 | Haining Qiaosi Fabrics Co., Ltd., China';
    expect(told(lists(row))).toContain('gives “Lining” to China');
    expect(told(lists('Pocketing | 100% cotton, China | 40'))).toContain('gives “Pocketing” to China');
    expect(told(lists('Pocketing | 100% cotton | 40'))).not.toContain('China');
  });

  it('of a mill whose records are there need no more, unless their lot is another', () => {
    const papers = lists('Rib 1x1 | 100% cotton | 75 | Ergene Knit Mills');
    papers.rib = paper({ type: 'fabric-record', name: 'knit.pdf' }, { issuer: 'ERGENE KNIT MILLS' });
    expect(told(papers)).toBe('');
    const other = lists('Rib 1x1 | 100% cotton | RB-5107 | 75 | Ergene Knit Mills');
    other.rib = papers.rib;
    expect(told(other)).toContain('“Rib 1x1”');
  });

  it('are read in rows of a parts table under any heads, with their cells together', () => {
    const page = drawPage(`
CUTTING AND SEWING RECORD

Marmara Konfeksiyon Ltd., Bursa
Component         Material                 Taken         Bought of
Shell             100% cotton poplin       6,120 kg      Ege Dokuma
Lining            100% cotton batiste      240 kg        market trader
Sewing thread     polyester                40 cones      Coats
Pieces: 9,000`);
    const { facts } = extractFacts([page], { id: 'g', type: 'garment-record', language: 'en' });
    const papers = shirts();
    papers.garment!.facts.mentions.push(...facts.mentions);
    expect(told(papers)).toMatch(/lists “Lining” of cotton/);
  });

  it('cloth of cotton under a lot that no mill knows is one, beside lots that they know', () => {
    const papers = shirts();
    const { garment, fabric } = papers as Required<typeof papers>;
    const cloth = (lot: string) =>
      garment!.facts.flows.push({
        direction: 'in',
        material: 'fabric',
        kg: 90,
        lot,
        evidence: seen(garment!.id, `Panel | 100% cotton | ${lot} | 90`),
      });
    expect(fabric).toBeDefined();
    cloth('ZQ-8841');
    expect(told(papers)).toContain('“ZQ-8841” of cotton');
  });

  it('are one gap together, that asks for the suppliers’ statements', () => {
    const found = gaps(lists('Sewing thread | 100% cotton', 'Pocketing | 100% cotton'));
    expect(found).toHaveLength(1);
    expect(found[0]!.message).toContain('“Sewing thread”, “Pocketing”');
    expect(found[0]!.papers).toEqual(['supplier-statement']);
  });
});

it('a missing record is asked for by the name that the trade gives it, from its maker', () => {
  const papers = shirts();
  delete (papers as Partial<Papers>).spinning;
  expect(gaps(papers)[0]!.fix).toMatch(/^Ask for .+, from .*spinner/);
});
