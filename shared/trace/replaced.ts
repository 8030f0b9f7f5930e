import type { Document, Evidence } from '../model/index.ts';
import { inOrder } from './copies.ts';
import { foldId } from './fold.ts';
import { sameName } from './names.ts';

/** A paper that another one of the bundle took the place of, and the words that say so. */
export interface Replaced {
  old: Document;
  by: Document;
  evidence: Evidence;
}

/** "This invoice replaces invoice X issued …", of the paper that it stands on; the languages of the labels, from memory (high). */
const replaces =
  /(?<!\p{L})(?:replac(?:es|ing)|supersed(?:es|ing)|(?:cancels|annuls)\s+(?:and\s+(?:replaces|supersedes)|(?:the\s+)?(?:previous|earlier|original|invoice))|in replacement of|in lieu of|issued instead of|(?:re)?emplaza\s|sustituye|anula y (?:sustituye|reemplaza)|substitui\s|cancela e substitui|(?:annule et )?remplace\s|sostituisce|annulla e sostituisce|ersetzt|yerine (?:geçer|düzenlen)|заменяет|взамен|o['‘’ʻ]rniga|замінює)|替代|取代|代替原?发票|差し替え|يحل محل/iu;
/** A stamp or line by itself, on the paper that counts no more. */
const withdrawn =
  /^\W*(?:superseded|cancell?ed|void|replaced|annulled|anulad[oa]|cancelad[oa]|sustituid[oa]|substituíd[oa]|annulée?|remplacée?|annullat[oa]|sostituit[oa]|storniert|ungültig|ersetzt|iptal(?:\s+edildi)?|аннулирован[оа]?|заменен[оа]?|bekor qilin\p{L}*|作废|已作废|作廢|已取代|無効|ملغاة?)\W*(?:(?:by|see|por|par|da|durch)\s.{1,60})?$/iu;

/**
 * Invoices that another one of the same seller replaces: the newer one says so of the number that both bear, or that it cites; a stamp on the
 * old one alone will do where both have one number and the days differ. Neither alone makes two numbers one.
 */
export function replacedIn(documents: readonly Document[]): Replaced[] {
  const invoices = inOrder(documents).filter((d) => d.type === 'invoice' && d.facts.number);
  return invoices.flatMap((old): Replaced[] => {
    for (const by of invoices) {
      if (by === old || !sameSeller(old, by) || !isLater(by, old)) continue;
      const said = by.facts.mentions.find((m) => replaces.test(m.text) && cites(m.text, by, old));
      const stamp = old.facts.mentions.find((m) => withdrawn.test(m.text));
      const same = number(old) === number(by);
      const words = said ?? (same ? stamp : undefined);
      if (words) return [{ old, by, evidence: words.evidence }];
    }
    return [];
  });
}

/** The papers that still count: those that no other one among them takes the place of. What the old ones name is screened all the same. */
export function withoutReplaced(documents: readonly Document[]): Document[] {
  const old = new Set(replacedIn(documents).map((r) => r.old));
  return documents.filter((d) => !old.has(d));
}

const number = (d: Document): string => foldId(d.facts.number!.value);

/** The number that the sentence names is the old one's; a sentence that names none speaks of the number that both bear. */
const cites = (text: string, by: Document, old: Document): boolean =>
  foldId(text).includes(number(old)) ||
  (number(by) === number(old) && /number|date|issue|previous|earlier|original/iu.test(text));

function sameSeller(a: Document, b: Document): boolean {
  const [x, y] = [a, b].map((d) => d.facts.seller?.value ?? d.facts.issuer?.value);
  return x !== undefined && y !== undefined && sameName(x, y);
}

/** On the same day the words alone tell which one is the newer. */
const isLater = (a: Document, b: Document): boolean =>
  a.facts.date === undefined || b.facts.date === undefined || a.facts.date.value >= b.facts.date.value;
