import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../shared/extract/index.ts';
import type { DocumentType } from '../../shared/model/index.ts';
import { unknownOrigins } from '../../shared/rules/blend/unknown-origins.ts';
import type { Case, RuleFinding } from '../../shared/rules/types.ts';
import { drawPage } from '../extract/page.ts';
import { paper } from './case.ts';

const found = (documents: ReturnType<typeof paper>[]): RuleFinding[] => {
  const findings: RuleFinding[] = [];
  unknownOrigins({ documents } as unknown as Case, findings);
  return findings;
};
const said = (text: string, type: DocumentType = 'other'): number =>
  found([paper({ type, name: 'said.pdf', mentions: [{ text, context: 'statement' }] })]).length;

describe('a part of the goods whose origin nobody knows', () => {
  it.each([
    'About 600 kg of the lint was of unknown origin.',
    'We topped the laydown up with cotton whose provenance we cannot trace.',
    'Five bales came from the open market without any record of origin.',
    'The trader did not tell us where the cotton was grown.',
    'Compramos 8 pacas de algodón cuyo origen desconocemos.',
    'Foram usados 6 fardos de origem desconhecida.',
    'L’origine de ces balles n’est pas connue.',
    'Non conosciamo la provenienza del cotone di sei balle.',
    'Die Herkunft von sechs Ballen ist uns nicht bekannt.',
    'В смеску пошли 6 кип неизвестного происхождения.',
    'Harmana menşei bilinmeyen 6 balya pamuk katıldı.',
    'Ada 6 bal kapas yang asalnya tidak kami ketahui.',
    'Chúng tôi không biết xuất xứ của sáu kiện bông.',
    'Olti toy paxtaning kelib chiqishi noma’lum.',
    'Πέντε δέματα βαμβακιού άγνωστης προέλευσης',
    '其中6包棉花来源不明。',
    'لا نعرف منشأ ست بالات من القطن',
    'چھ گانٹھ کپاس کا اصل ملک معلوم نہیں',
    'ছয়টি বেল তুলার উৎস আমাদের জানা নেই',
    'छह गांठ कपास का मूल अज्ञात है',
    'Six bales are of the old stock, for which there are no papers.',
    'Six bales of cotton arrived without any records.',
    'Seis pacas de algodón llegaron sin papeles.',
    'Für sechs Ballen haben wir keine Unterlagen.',
    'На 6 кип хлопка нет документов.',
    '6 balya pamuğun evrakı yok.',
    '其中6包棉花没有任何单据。',
    'Six bales were exchanged in Surabaya for others of that weight.',
    'The last six are replacement bales.',
    'Seis fardos foram trocados por outros no porto.',
    'Sechs Ballen wurden gegen andere ausgetauscht.',
    '6 кип хлопка заменили на другие.',
    'Bales 40-118 to 40-126 came in transit; their country of origin was not declared.',
    'The country of origin of nine bales has not been declared.',
    'Las pacas 118 a 126 son de algodón importado; no se declaró su país de origen.',
    'Algodón importado, origen no declarado, 9 pacas',
    'Nove fardos importados, origem não declarada.',
    'Nove balle, origine non dichiarata.',
    'Происхождение девяти кип не указано.',
    'Dokuz balyanın menşei beyan edilmemiştir.',
    'Sembilan bal, asalnya tidak dinyatakan.',
    '9包棉花原产地未申报。',
  ])('is open: %s', (text) => {
    expect(said(text)).toBe(1);
  });

  it.each([
    'No cotton of unknown origin was used in this lot.',
    'Cotton of unknown origin is not accepted by our mill.',
    'If the origin of a bale is unknown, the bale is returned.',
    'We know the origin of each bale.',
    'There is no evidence of origin in Xinjiang for any bale of this lot.',
    'Fibres of unknown origin were found as foreign matter in two bales.',
    'Is the origin of these bales unknown?',
    'Two wet bales were replaced with others of the same lot.',
    'No bales were exchanged for others.',
    'We never open bales of cotton that came without papers.',
    'Keine Ballen ohne Papiere im Lager.',
    'The truck was replaced by another one; the bales are those of the list.',
    'Documents for six bales follow by courier.',
    'No se acepta algodón de procedencia desconocida.',
    'Não utilizamos algodão de origem desconhecida.',
    'Nessuna balla di origine sconosciuta.',
    'Хлопок неизвестного происхождения не используется.',
    'Menşei bilinmeyen pamuk kullanılmamıştır.',
    'Không sử dụng bông không rõ nguồn gốc.',
    '本厂未采购来源不明的棉包。',
    'The number of the truck is unknown; the origin of the cotton is Chad.',
    'The rail number was not declared; the origin of the nine bales is Mali.',
    'The truck stood at the gate; its origin was not declared.',
    'No bale without a declared origin is opened.',
    'Country of origin not stated on the cones of this yarn.',
    'Algodón de origen no declarado no se acepta.',
  ])('is none here: %s', (text) => {
    expect(said(text)).toBe(0);
  });

  it('is told by records and papers of the sale too, and not by what a carrier or laboratory does not know', () => {
    const text = 'Origin of the cotton not known to us.';
    expect((['spinning-record', 'invoice', 'supplier-statement'] as const).map((type) => said(text, type))).toEqual([
      1, 1, 1,
    ]);
    expect((['bill-of-lading', 'lab-report'] as const).map((type) => said(text, type))).toEqual([0, 0]);
  });

  it('is read over a broken line', () => {
    const { facts } = extractFacts(
      [
        drawPage(
          '\nDear Ms. Ito,\n\nLot 4 holds nine bales that we bought of a dealer whose\norigin we do not know.\n',
        ),
      ],
      { id: 'x', type: 'other', language: 'en' },
    );
    expect(found([{ ...paper({ type: 'other', name: 'mail.pdf' }), facts }]).map((f) => f.message)).toEqual([
      expect.stringContaining('bales that we bought of a dealer whose origin we do not know'),
    ]);
  });
});
