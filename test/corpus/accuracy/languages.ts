import { implied } from '../bundle.ts';
import { ginColumns, ginRanges, ginRows } from '../draw/gin-lists.ts';
import { invoiceIn } from '../draw/invoice-native.ts';
import { invoiceWords } from '../draw/invoice-words.ts';
import { moreInvoiceWords } from '../draw/invoice-words-more.ts';
import { originIn } from '../draw/origin-abroad.ts';
import type { Layout } from '../draw/paper.ts';
import { anyOf } from '../world/chains.ts';
import { Random } from '../world/random.ts';
import type { Company, GoodsKind, Shipment } from '../world/types.ts';
import { type Case, type DrawnPaper, drawn } from './plan.ts';

/** Which papers a language has in the trade, and whose goods they are about. */
interface Speaker {
  goods: GoodsKind;
  origin: string;
  papers: ('gin' | 'invoice' | 'certificate')[];
  /** Stands in for the seller where the corpus knows no country of this language. */
  seller?: Company;
}

const german: Company = {
  name: 'Baumwollkontor Elbe GmbH',
  lines: ['Wachtstraße 17-24', '28195 Bremen'],
  city: 'Bremen',
  country: 'DE',
  countryName: 'Deutschland',
  phone: '+49 421 330 4417',
  taxId: 'USt-IdNr. DE811284417',
};
const polish: Company = {
  name: 'Przędzalnia Łódzka Sp. z o.o.',
  lines: ['ul. Piotrkowska 182', '90-368 Łódź'],
  city: 'Łódź',
  country: 'PL',
  countryName: 'Polska',
  phone: '+48 42 637 1190',
  taxId: 'NIP 7252044181',
};
const indonesian: Company = {
  name: 'PT Benang Nusantara Tekstil',
  lines: ['Jl. Raya Rancaekek Km 22', 'Sumedang 45363, Jawa Barat'],
  city: 'Sumedang',
  country: 'ID',
  countryName: 'Indonesia',
  phone: '+62 22 779 8114',
  taxId: 'NPWP 01.824.117.4-441.000',
};

const speakers: Record<string, Speaker> = {
  zh: { goods: 'lint', origin: 'CN', papers: ['gin', 'invoice', 'certificate'] },
  ru: { goods: 'lint', origin: 'UZ', papers: ['gin', 'invoice', 'certificate'] },
  'uz-cyrillic': { goods: 'lint', origin: 'UZ', papers: ['gin'] },
  uz: { goods: 'lint', origin: 'UZ', papers: ['gin', 'invoice', 'certificate'] },
  tr: { goods: 'lint', origin: 'TR', papers: ['gin', 'invoice', 'certificate'] },
  pt: { goods: 'lint', origin: 'BR', papers: ['gin', 'invoice', 'certificate'] },
  fr: { goods: 'lint', origin: 'BJ', papers: ['gin', 'invoice', 'certificate'] },
  es: { goods: 'paste', origin: 'ES', papers: ['invoice', 'certificate'] },
  it: { goods: 'paste', origin: 'IT', papers: ['invoice', 'certificate'] },
  de: { goods: 'lint', origin: 'US', papers: ['invoice', 'certificate'], seller: german },
  pl: { goods: 'yarn', origin: 'TR', papers: ['invoice', 'certificate'], seller: polish },
  vi: { goods: 'garment', origin: 'AU', papers: ['invoice', 'certificate'] },
  id: { goods: 'yarn', origin: 'BR', papers: ['invoice', 'certificate'], seller: indonesian },
  bn: { goods: 'garment', origin: 'BF', papers: ['invoice'] },
  ur: { goods: 'yarn', origin: 'PK', papers: ['invoice'] },
};

const inLanguage =
  (layout: Layout, language: string): Layout =>
  (s, r) =>
    layout(s, r, language);

const layoutOf = (language: string, paper: Speaker['papers'][number], running: boolean, r: Random): Layout => {
  if (paper === 'gin')
    return inLanguage(r.pick(running ? [ginRows, ginColumns, ginRanges] : [ginRows, ginColumns]), language);
  if (paper === 'certificate') return originIn(language);
  const words = { ...invoiceWords, ...moreInvoiceWords }[language as keyof typeof invoiceWords];
  return invoiceIn({ language, words });
};

const withSeller = (s: Shipment, seller: Company | undefined): Shipment => {
  if (!seller) return s;
  return { ...s, seller, coo: { ...s.coo, exporter: seller } };
};

const typeOf = { gin: 'ginning-record', invoice: 'invoice', certificate: 'certificate-of-origin' } as const;

/** Papers in each language that the product has labels for, and in the forms of Bengal and Pakistan that mix theirs with English. */
export const languageCases = async (first: number): Promise<Case[]> => {
  const out: Case[] = [];
  for (const [language, speaker] of Object.entries(speakers)) {
    const papers: DrawnPaper[] = [];
    for (const kind of speaker.papers)
      for (let seed = first; seed < first + 40; seed++) {
        const r = new Random(seed * 977 + 5).fork(language + kind);
        const s = withSeller(anyOf(r.fork('world'), speaker.goods, speaker.origin), speaker.seller);
        const paper = layoutOf(
          language,
          kind,
          s.lots.every((l) => l.running),
          r,
        )(s, r.fork('paper'));
        const made = await drawn({ ...paper, language }, seed, `${language}-${kind}`, implied(s, typeOf[kind]));
        if (made?.pages !== 1) continue;
        papers.push(made);
        break;
      }
    out.push({ id: `language-${language}`, papers, qualities: ['digital', 'office', 'photo'] });
  }
  return out;
};
