import { lazyPattern } from '../lazy.ts';
import type { DocumentType } from '../model/index.ts';
import type { Weights } from './evidence.ts';

const words = (...listed: string[]) => lazyPattern(String.raw`(?<!\p{L})(?:${listed.join('|')})(?!\p{L})`, 'giu');

/** The work of each step as sentences tell it: its verbs, its machines and the thread, cloth or lint that it handles. */
const works: readonly (readonly [DocumentType, () => RegExp])[] = [
  [
    'ginning-record',
    words(
      'ginned|ginning|baled|cleaned and pressed|égrené\\p{L}*|égrenage|mis en balles|desmotad\\p{L}+|desmotó|desmotamos|enfardad\\p{L}+|beneficiad[oa]s?|descaroçad\\p{L}+|sgranat\\p{L}+|sgranatura|imballat\\p{L}+|çırçırlan\\p{L}+|balyalan\\p{L}+|entkörnt|gepresst',
    ),
  ],
  [
    'spinning-record',
    words(
      'spun|carding|carded|combing|combed|drawing|roving|ring frames?|rotors?|blow ?room|wound|waxed|filé\\p{L}*|filature|cardage|cardé\\p{L}*|peignage|peigné\\p{L}*|bobiné\\p{L}*|continus à filer|hilad[oa]s|hilamos|hilatura|card[oó]|cardado|peinado|continuas|bobinad[oa]s?|fiad[oa]s?|fiação|cardagem|penteagem|filat[oaie]|filatura|cardatura|pettinatura|roccatur[ae]|eğril\\p{L}+|taraklan\\p{L}+|penyöz|vater|gesponnen|kardiert|gekämmt|gespult',
    ),
  ],
  [
    'fabric-record',
    words(
      'woven|wove|warped|sized|looms?|knitted|knit|dyed|bleached|sanforized|stentered|tissé\\p{L}*|tissage|ourdi\\p{L}*|ourdissage|tricoté\\p{L}*|teint(?:e|s|es|é|ée|ure)?|blanchi\\p{L}*|tejid[oa]s|tejimos|urdid[oa]s?|telares|teñid[oa]s?|blanquead[oa]s?|tecid[oa]s|urdid[oa]s?|teares|tingid[oa]s?|alvejad[oa]s?|tessut[oaie]|orditura|telai|tint[oaie]|candeggiat\\p{L}+|dokun\\p{L}+|çözgülen\\p{L}+|örül\\p{L}+|boyan\\p{L}+|gewebt|geschärt|gestrickt|gefärbt|gebleicht',
    ),
  ],
  [
    'garment-record',
    words(
      'cutting|cut|sewn|sewing|stitched|stitching|ironed|pressed|buttonholed|coupe|coupé\\p{L}*|cousu\\p{L}*|couture|piqué(?:e|s|es)|repassé\\p{L}*|confectionné\\p{L}*|fil à coudre|corte|cortad[oa]s?|cosid[oa]s?|costura|planchad[oa]s?|confeccionad[oa]s?|costurad[oa]s?|passad[oa]s a ferro|confec?cionad[oa]s?|tagli[oa]|tagliat[oaie]|cucit[oaie]|cucitura|stirat[oaie]|confezionat[oaie]|kesim\\p{L}*|kesil\\p{L}+|dikil\\p{L}+|dikim\\p{L}*|ütülen\\p{L}+|zugeschnitten|genäht|gebügelt',
    ),
  ],
];

const day =
  /(?<!\p{Nd})(?:\p{Nd}{1,2}(?:er|º|st|nd|rd|th|\.)?\s+(?:de\s+|of\s+)?\p{L}{3,12}\.?,?\s+(?:de\s+)?(?:19|20)\p{Nd}{2}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-](?:19|20)\p{Nd}{2}|(?:19|20)\p{Nd}{2}-\p{Nd}{2}-\p{Nd}{2})(?!\p{Nd})/u;
const amount =
  /\p{Nd}\s*(?:kgs?|кг|pcs|pieces|pièces|piezas|peças|pezzi|adet|stück|chemises|shirts|camisas|garments|prendas|capi)(?!\p{L})/iu;
const lot =
  /(?<!\p{L})(?:lots?|lote|lotto|partie|partita|parti|partida|commande|order|orden|pedido|encomenda|ordine|sipariş)\s+(?:(?:no|nr|n[°º]|№)\.?\s*)?(?=[\p{Lu}\p{Nd}/.-]*\p{Nd})[\p{Lu}\p{Nd}][\p{Lu}\p{Nd}/.-]{2,}/iu;
/** Sentences, not cells: small words in a row. */
const sentence = /\p{Ll}{2,}(?:[\s,]+[\p{L}'’\p{Nd}.,-]+){7}/u;
/** Work that is to come, was asked for or failed makes no record; nor does a paper that sells. */
const otherwise =
  /(?<!\p{L})(?:will be|shall be|please|kindly|complain\p{L}*|claim|quotation|offer|we ask|would you|s['’]il vous|veuillez|réclamation|devis|offre|sera|seront|será|serán|serão|sarà|saranno|reclam[oa]\p{L}*|oferta|cotización|offerta|lütfen|teklif)(?!\p{L})/iu;

/** What a record that is told in sentences is worth: enough where no title or cue says otherwise, and less than a title. */
const worth = 4.5;

/**
 * The record of a step told in running text ("La coupe a commencé le 3 juin 2025 … les pantalons ont été piqués"): two works of one craft,
 * more than of any other, with a day, an amount and the lot or order that they were for.
 */
export function toldWork(lines: readonly string[]): Weights | undefined {
  if (lines.length > 40) return undefined;
  const text = lines.join(' ');
  if (!sentence.test(text) || !day.test(text) || !amount.test(text) || !lot.test(text) || otherwise.test(text))
    return undefined;
  const told = works
    .map(([type, pattern]) => ({ type, count: new Set(text.match(pattern())?.map((w) => w.toLowerCase())).size }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = told;
  if (!first || first.count < 2 || first.count <= second!.count) return undefined;
  return { [first.type]: worth };
}
