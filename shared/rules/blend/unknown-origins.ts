import { lazyPattern } from '../../lazy.ts';
import type { Document } from '../../model/index.ts';
import { plainFold } from '../../screen/clauses.ts';
import { isPolicyTalk } from '../../screen/negation.ts';
import { paragraphs } from '../../screen/paragraphs.ts';
import type { Case, RuleFinding } from '../types.ts';
import { exchangedBales, goodsWords, unknownOrigin, unknownOriginAsWritten } from './unknown-words.ts';

/** A carrier, a bank and a laboratory take over what they are told: that they do not know it is a form of theirs. */
export const disclaiming: ReadonlySet<Document['type']> = new Set(['bill-of-lading', 'payment-record', 'lab-report']);
export const contexts: ReadonlySet<string> = new Set(['statement', 'text', 'goods']);

/** "No cotton of unknown origin", "we never buy bales of …": a denial before the words in the same sentence. */
const denied = lazyPattern(
  "(?<!\\p{L})(?:no|not|never|none|without|nothing|neither|nor|free of|exclud\\p{L}+|reject\\p{L}*|refus\\p{L}*|avoid\\p{L}*|instead of|n[’']t|sin|ningun\\p{L}*|nunca|sem|nao|nenhum\\p{L}*|sans|aucun\\p{L}*|jamais|senza|non|ne|nessun\\p{L}*|mai|ohne|kein\\p{L}*|nie|нет|без|никак\\p{L}*|никогда|не|hic\\p{L}*|tanpa|tidak|bukan|khong|geen|zonder|bez|zadn\\p{L}*|χωρις)(?!\\p{L})[^.;]{0,60}$|[不无無没未非][^。；，]{0,12}$",
  'u',
);
/** What stands behind the words may deny them too: "is not accepted", "kullanılmamıştır", "不使用". */
const deniedBehind = lazyPattern(
  '^[^.;]{0,60}?(?<!\\p{L})(?:(?:is|are|was|were|has been|have been) (?:not|never)|(?:will|shall|must|may|can|do|does|did) not (?:be )?(?:accept|us|buy|bought|spin|spun|mix|enter|tak|process)\\p{L}*|(?:is|are) (?:reject|refus|return|exclud|sent back)\\p{L}*|no (?:se|fue|es|ha|han)|nao (?:e|foi|se|sao)|n.est pas (?:util|accept|admis)\\p{L}*|nicht (?:verwendet|eingesetzt|angenommen|verarbeitet)|kein\\p{L}*|не (?:использ|применя|допуска|принима|закуп)\\p{L}*|\\p{L}+(?:mamis|memis|mamaktadir|memektedir|maz|mez|madi|medi)\\p{L}*|yok\\p{L}*|tidak (?:di|kami|pernah)\\p{L}*|khong (?:duoc|su|dung|co)\\p{L}*)(?!\\p{L})|^[^。；]{0,10}?(?:不|未|无|没有|没|拒)(?:使用|采用|混|采购|接受|收|用)|^[^.।۔]{0,30}?(?:لم (?:يستخدم|تستخدم)|استعمال نہیں|ব্যবহার করা হয়নি)',
  'u',
);
/** Rules for what would be, offers and goods of others: nothing is said of these. */
const elsewhere =
  /(?<!\p{L})(?:if|should|shall|whenever|in case|must|any (?:bales?|lots?|cotton|goods|yarns?)|policy|require\p{L}*|procedure|training|offer\p{L}*|quot\p{L}+|(?:other|another) (?:customers?|buyers?|orders?)|si (?:se|el|la|los|hay)|en caso|deb(?:e|en|era|eran)|oferta|em caso|deve(?:m|ra|rao)?|en cas|doi(?:t|vent)|offre|in caso|dev(?:e|ono)|offerta|falls|soll\p{L}*|muss|mussen|darf|angebot|если|должн\p{L}*|предлож\p{L}*|eger|halinde|gerek\p{L}*|teklif\p{L}*|jika|apabila|harus|neu|phai)(?!\p{L})|如果|如发现|应当|必须|须|报价|اذا|إذا|اگر|যদি|यदि/u;
/** Flaws and foreign matter, of which nobody knows the cause. */
const flaws =
  /(?<!\p{L})(?:stain\p{L}*|holes?|contaminat\p{L}*|smell|odou?r|foreign matter|defects?|damage\p{L}*|neps|spots?|mancha\p{L}*|taches?|macchi\p{L}*|flecken|пятн\p{L}*|leke\p{L}*|noda)(?!\p{L})/u;
/** Others of the same lot or gin, or of the list, are the goods of the papers. */
const ofTheSame =
  /(?<!\p{L})(?:same (?:lot|gin|growth|list)|listed|(?:in|on|from) the list|misma? (?:lote|lista|desmotadora)|mesm[oa] (?:lote|lista)|m[eê]me (?:lot|liste|egreneur)|stess[oa] (?:lotto|lista)|derselben|gleichen (?:partie|loses?)|тои же парти\p{L}*|ayni (?:lot|parti)\p{L}*|lot yang sama|cung lo)(?!\p{L})|同一?批/u;
const question = /[?？؟]\s*$/u;
export const betweenSentences = /(?<=[.!?])\s+(?=[\p{Lu}\p{Nd}\p{Lo}])|[;。；۔।\n]/u;
const longest = 500;

/** Whether the sentence says of the goods what stands between `start` and `end` of its folded text, and denies it neither before nor behind. */
export const isOfThese = (text: string, start: number, end: number): boolean =>
  !denied().test(text.slice(0, start)) && !deniedBehind().test(text.slice(end)) && !question.test(text);

/**
 * The words of a sentence that leave the origin of goods open, undefined where it denies them, supposes them or speaks of something else.
 * `ahead`: what stands before the semicolon, where the goods may be named ("nine bales are imported; their origin was not declared").
 */
export function saysUnknown(sentence: string, ahead = ''): string | undefined {
  if (sentence.length > longest || question.test(sentence)) return undefined;
  const folded = plainFold(sentence);
  const [text, match] = [
    [folded, unknownOrigin().exec(folded)] as const,
    [sentence, unknownOriginAsWritten().exec(sentence)] as const,
    [folded, ofTheSame.test(folded) ? null : exchangedBales().exec(folded)] as const,
  ].find(([, found]) => found) ?? [folded, null];
  if (!match || ![folded, sentence, plainFold(ahead), ahead].some((x) => goodsWords().test(x))) return undefined;
  if (elsewhere.test(folded) || flaws.test(folded)) return undefined;
  if (!isOfThese(text, match.index, match.index + match[0].length)) return undefined;
  if (isPolicyTalk(text, match.index, match.index + match[0].length)) return undefined;
  return match[0];
}

/** Sentences on any paper of the bundle that say of a part of the goods that its origin is not known, one a paper. */
export function unknownOrigins(c: Case, findings: RuleFinding[]): number {
  let looked = 0;
  for (const document of c.documents) {
    if (disclaiming.has(document.type)) continue;
    const texts = [
      ...paragraphs(document.facts.mentions.filter((m) => contexts.has(m.context))).map((p) => p.mention),
      ...(document.facts.rest ?? []),
    ];
    for (const { text, evidence } of texts) {
      const parts = text.split(betweenSentences);
      // the words before a semicolon are of the same sentence
      const said = parts.find((sentence, i) => {
        const ahead = parts[i - 1];
        const joins =
          ahead !== undefined && text.slice(0, text.indexOf(sentence)).trimEnd().endsWith(`${ahead.trimEnd()};`);
        return saysUnknown(sentence, joins && !elsewhere.test(plainFold(ahead)) ? ahead : '') !== undefined;
      });
      if (said === undefined) continue;
      looked++;
      findings.push({
        message: `${document.name} says that nobody knows, or no paper shows, the origin of a part of the goods (“${said.trim().slice(0, 160)}”).`,
        evidence: [evidence],
        fix: 'Ask who wrote it for the lot, weight and seller of that part, and the seller for the gin’s bale list or the plant’s record of it; while nobody knows it, the whole lot stays open.',
      });
      break;
    }
  }
  return looked;
}
