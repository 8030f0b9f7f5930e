import type { Box, DocumentType, Page } from '../model/index.ts';
import { listed, type Weights } from './evidence.ts';
import { type Face, type FaceSegment, segmentsOf } from './face.ts';
import { PhraseIndex, tokensOf } from './phrases.ts';

/** What a word of the title of a mill's record is. */
interface Part {
  /** The craft of the step that leaves this record behind. */
  craft?: DocumentType;
  /** What the craft makes; a step only where the title says that it is produced. */
  product?: DocumentType;
  role?: 'joins' | 'makes' | 'record' | 'beside';
  /** A word for a lot. */
  lot?: true;
}

const index = new PhraseIndex<Part>();
const add = (phrases: string, part: Part): void => {
  for (const phrase of listed(phrases)) index.add(phrase, part);
};

add(
  `spinning | ring spinning | yarn spinning | 纺纱 | 紡紗 | прядение | прядения | прядильный | прядильного | прядильное | прядении | eğirme | iplik eğirme | hilatura |
  hilandería | hilado | fiação | filatura | filature | spinnerei | spinn und | yigirish | pemintalan | kéo sợi`,
  { craft: 'spinning-record' },
);
add(
  `weaving | knitting | circular knitting | 织造 | 織造 | 织布 | 織布 | 针织 | 針織 | ткачество | ткачества | ткацкий | ткацкого | вязание | вязания | вязальный | вязального |
  dokuma | örme | tejeduría | tejido | tecelagem | malharia | tessitura | maglieria | tissage | tricotage | weberei |
  web und | strick und | to'quv | to'qish | tenun | penenunan | rajut | perajutan | dệt | dệt kim`,
  { craft: 'fabric-record' },
);
add(
  `sewing | stitching | cutting | tailoring | cut and sew | making up | sock knitting | glove knitting | sweater knitting |
  hosiery knitting | garment knitting | 缝制 | 縫製 | 车缝 | 車縫 | 裁剪 | 裁缝 | 缝纫 | 縫紉 | пошив | пошива | швейный | швейного | раскрой | раскроя | раскройный |
  dikim | kesim | konfeksiyon | corte | costura | confección | confecção | taglio | cucito | cucitura | confezione | coupe |
  couture | confection | zuschnitt | konfektion | tikuv | tikish | bichish | jahit | penjahitan | potong | và may | cắt may | dệt may`,
  { craft: 'garment-record' },
);
for (const [craft, stems] of [
  ['spinning-record', 'spinn'],
  ['fabric-record', 'web | strick'],
  ['garment-record', 'näh | konfektions | zuschnitt'],
] as const)
  for (const stem of listed(stems)) add(`${stem}protokoll | ${stem}bericht`, { craft, role: 'record' });
add('yarn | 纱线 | 棉纱 | 紗線 | пряжи | hilo | iplik | benang | filato | kalava', { product: 'spinning-record' });
add('fabric | fabrics | cloth | 面料 | 坯布 | ткани | tela | kumaş | kain | vải', { product: 'fabric-record' });
add('garment | garments | apparel | 成衣 | 服装 | одежды | prendas | pakaian | quần áo', { product: 'garment-record' });
add('and | und | y | e | et | ve | dan | va | và | и | 及 | 和 | 与 | 與 | 暨 | 兼 | or', { role: 'joins' });
add(
  `production | manufacturing | manufacture | производственный | производственного | 生产 | 生產 | produksi | produção | producción | produzione | üretim | производства |
  производстве | выпуска | выпуске | выработки | выработке | sản xuất | ishlab chiqarish`,
  { role: 'makes' },
);
add(
  `report | reports | record | records | log | register | sheet | card | book | journal | history | summary | ledger | laporan |
  catatan | 记录 | 記錄 | 记录表 | 記錄表 | 报告 | 報告 | 日报 | 日報 | 日报表 | 报表 | 单 | 表 | 台账 | отчет | журнал | запись | протокол |
  kaydı | raporu | föyü | formu | hisoboti | jurnali | registro | registo | reporte | informe | parte | relatório | boletim | ficha | rapporto |
  scheda | registre | rapport | fiche | protokoll | bericht | báo cáo | nhật ký | phiếu`,
  { role: 'record' },
);
add(
  `terry | towel | towels | denim | shirt | shirting | shed | hall | line | lines | unit | section | department | dept | daily |
  monthly | process | of | o | о | об | de | da | do | del | della | di | des | du | la | le | the | bleaching | dyeing |
  finishing | printing | washing | packing | ironing | pressing | embroidery | warping | sizing | processing | acabado | acabados |
  teñido | tintura | tintorería | tinturaria | acabamento | finissaggio | tintoria | finissage | teinture | ausrüstung | färben | boya |
  boyama | apre | terbiye | pencelupan | nhuộm | hoàn tất | bo'yash | крашение | отделка | отделки | цех |
  цеха | по | партия | сортировка | сортировки | смеска | смески | mezcla | mistura | mischia | harman | mixing | laydown | 漂染 | 染整 |
  印染 | 染色 | 后整理 | 整理 | 包装`,
  { role: 'beside' },
);

add('lot | lot no | batch | партии | partisi | lotu', { role: 'beside', lot: true });

/** The steps of a mill in the order in which the goods pass them. */
const inOrder: readonly DocumentType[] = ['spinning-record', 'fabric-record', 'garment-record'];

interface Word extends Part {
  from: number;
  to: number;
}

/** Runs of words that are all of such a title, with nothing else between them. */
function runsOf(tokens: readonly string[]): Word[][] {
  const runs: Word[][] = [];
  let end = -1;
  for (const { value, from, to } of index.find([...tokens], true)) {
    const word = { ...value, from, to };
    if (from === end) runs.at(-1)!.push(word);
    else runs.push([word]);
    end = to;
  }
  return runs;
}

function craftsOf(run: readonly Word[]): DocumentType[] {
  const makes = run.some((w) => w.role === 'makes');
  const named = new Set<DocumentType>();
  for (const [i, word] of run.entries()) {
    if (word.craft) named.add(word.craft);
    const near = [run[i - 1]?.role, run[i + 1]?.role];
    // "yarn production", and "выпуск пряжи", "producción de hilo" where what is made stands behind
    const before = run[i - 1]?.role === 'beside' ? run[i - 2]?.role : near[0];
    if (word.product && makes && (near.includes('joins') || near[1] === 'makes' || before === 'makes'))
      named.add(word.product);
  }
  // "Lot history sheet: yarn lot", where no craft is named
  if (named.size === 0)
    for (const [i, word] of run.entries()) if (word.product && run[i + 1]?.lot) named.add(word.product);
  return inOrder.filter((type) => named.has(type));
}

/** A title of one record of several crafts, and where it stands among the words. */
export interface CraftTitle {
  types: DocumentType[];
  weights: Weights;
  phrase: string;
  from: number;
  to: number;
}

/**
 * The title of a mill's record, for one of its steps or for several ("Weaving, bleaching and stitching report"). Its words hang
 * together: a firm's name ("Spinning and Weaving Mills Ltd") or a purpose ("yarn for sewing") is none.
 */
export function craftTitle(tokens: readonly string[]): CraftTitle | undefined {
  for (const run of runsOf(tokens)) {
    if (!run.some((w) => w.role === 'record')) continue;
    // "spinning records and weaving records": papers that are enclosed
    if (run.some((w, i) => w.role === 'record' && run[i + 1]?.role === 'joins')) continue;
    const types = craftsOf(run);
    if (types.length === 0) continue;
    const [from, to] = [run[0]!.from, run.at(-1)!.to];
    // The record is that of the last step, whose goods the paper gives out.
    const weights = Object.fromEntries(types.map((type, i) => [type, 9 + i / 2])) as Weights;
    return { types, weights, phrase: tokens.slice(from, to).join(' '), from, to };
  }
  return undefined;
}

const marked =
  /^\s*(?:\(?(?:\d{1,2}|[A-HIVX]{1,4})[.):]|(?:section|part|stage|step|process|abschnitt|teil|sección|seção|sezione|parte|partie|bölüm|bagian|phần|раздел|часть)\s+(?:\d{1,2}|[A-HIVX]{1,4})\b|[一二三四五六][、.．]|第[一二三四五六](?:部分|步|工序))\s*[-–—:：]?\s*/iu;

/** What a section is of or goes by: "– job KD-77", "— 26-044", "No. 23/044", "(ring)"; one or several. */
const reference =
  /(?:\s[-–—]|,)\s+(?:[\p{L}'’]+\.?[:\s]\s*){0,4}(?:(?:no|nr|n[°º]|№)[.:\s]*)?(?=\S*\p{Nd})[\p{L}\p{N}/._-]+/u;
const behindHeading = new RegExp(
  String.raw`\s*(?:${reference.source}|[(（][^()[\]（）]*[)）]|\[[^()[\]]*\]|(?:no|nr|n[°º]|№)[.:\s]*[\p{L}\p{N}][\p{L}\p{N}/.-]*)(?:${reference.source})*\s*[:：]?\s*$`,
  'iu',
);

/**
 * The steps of a heading that is nothing but the name of a record, in one of its languages at least; with a number before it, or where it is
 * `bare` by the lines around it, of a step alone.
 */
export function headed(text: string, bare = false): DocumentType[] {
  const mark = marked.exec(text);
  const name = text.slice(mark?.[0].length ?? 0).replace(behindHeading, '');
  for (const half of [name, ...name.split(/\s*[/|／]\s*/u)]) {
    const tokens = tokensOf(half);
    const [run, ...more] = runsOf(tokens);
    if (!run || more.length > 0 || run[0]!.from !== 0 || run.at(-1)!.to !== tokens.length) continue;
    const isRecord = run.some((w) => w.role === 'record');
    if (!mark && !isRecord && !bare) continue;
    const crafts = craftsOf(run);
    // "FABRIC RECORD": what the section gives out stands for its step
    if (crafts.length === 0 && isRecord)
      for (const word of run) if (word.product && !crafts.includes(word.product)) crafts.push(word.product);
    if (crafts.length > 0) return inOrder.filter((type) => crafts.includes(type));
  }
  return [];
}

/** Lines under a heading in which its first figure stands: a table's labels may be wrapped over several. */
const headRows = 6;

/** Where the section of a step, or of several, begins on a paper. */
export interface SectionHead {
  types: DocumentType[];
  face: Face;
  top: number;
  /** Where the last of them ends, if not with the paper. */
  bottom?: number;
}

/** A line for itself above a table or labelled values: it may head them without a number or a word for a record ("SEWING"). */
const standsAlone = (face: Face, { line, company, text }: FaceSegment): boolean => {
  const next = segmentsOf(face, line + 1);
  if (line < 1 || company > 1 || /[.,;:：·•]/u.test(text)) return false;
  return next.length > 1 || /[:：]\s*\S/u.test(next[0]?.text ?? '');
};

/** The sections of a record of several steps, numbered or headed by a record's or a craft's name each, where figures stand under each of them. */
export function craftSections(faces: readonly Face[]): SectionHead[] {
  const heads: SectionHead[] = [];
  for (const face of faces) {
    const named = face.segments
      .filter((s) => s.company === 1 && s.text.length < 70)
      .map((s) => ({ line: s.line, top: s.top, types: headed(s.text, standsAlone(face, s)) }))
      .filter(({ types }) => types.length > 0);
    for (const [i, { line, top, types }] of named.entries()) {
      // a list of papers that are enclosed names one after the other
      const next = named[i + 1]?.line ?? face.lines.length;
      const below = face.lines.slice(line + 1, Math.min(next, line + 1 + headRows));
      if (next > line + 1 && below.some((text) => /\d{2}/u.test(text))) heads.push({ types, face, top });
    }
  }
  return stepsOfSections(heads).length > 1 ? heads : [];
}

/** The steps that sections belong to, in the order in which the goods pass them. */
export const stepsOfSections = (heads: readonly SectionHead[]): DocumentType[] =>
  inOrder.filter((type) => heads.some((head) => head.types.includes(type)));

/**
 * The pages of a paper with what concerns one step alone: what stands above its first section, and the sections of the step. Pages that hold
 * no section stay whole.
 */
export function pagesOfStep(faces: readonly Face[], heads: readonly SectionHead[], type: DocumentType): Page[] {
  return faces.map(({ page }) => {
    const own = heads.filter((head) => head.face.page === page);
    if (own.length === 0) return page;
    const at = heads.indexOf(own[0]!);
    const concerns = ({ box }: { box: Box }): boolean => {
      const middle = box[1] + box[3] / 2;
      const here = own.findLast((head) => head.top <= middle);
      if (here ? middle > (here.bottom ?? 1) : heads[at - 1]?.bottom !== undefined) return true;
      const section = here ?? heads[at - 1];
      return !section || section.types.includes(type);
    };
    const words = page.words.filter(concerns);
    return page.grid
      ? { ...page, words, grid: { ...page.grid, cells: page.grid.cells.filter(concerns) } }
      : { ...page, words };
  });
}
