import { findCountries } from '../../extract/values/index.ts';
import { lazyPattern } from '../../lazy.ts';
import type { CountryCode, Document, PartyRole } from '../../model/index.ts';
import { plainFold } from '../../screen/clauses.ts';
import { isPolicyTalk } from '../../screen/negation.ts';
import { paragraphs } from '../../screen/paragraphs.ts';
import { countriesOf, rawClaims } from '../raw-claims.ts';
import type { Case, RuleFinding } from '../types.ts';
import { betweenSentences, contexts, disclaiming, isOfThese } from './unknown-origins.ts';
import { goodsWords } from './unknown-words.ts';

/** Cotton, folded, in the languages of the papers. */
const cotton =
  '(?:cotton|lint|coton|algodon|algodao|cotone|baumwolle|хлоп\\p{L}*|pamu[kg]\\p{L}*|paxta\\p{L}*|kapas|bong)';
/** Origins beside the one that the papers state, without saying which. */
const otherOrigins = lazyPattern(
  `(?<!\\p{L})(?:(?:other|different|mixed|various|several|diverse|multiple|foreign|third[- ]country) (?:countries of )?(?:origins?|growths|provenance)|non[- ]originating (?:materials?|${cotton})|otr[oa]s? (?:origen(?:es)?|procedencias?)|origen(?:es)? (?:divers|vari|extranjer|mixt)\\p{L}*|outr[oa]s? (?:orige(?:m|ns)|procedencias?)|orige(?:m|ns) (?:estrangeir|divers|mist)\\p{L}*|d.autres? origines?|d.origines? (?:diverses?|etrangere|mixtes?)|altr[ae] origin[ei]|origin[ei] (?:divers[ae]|ester[ae]|mist[ae])|(?:anderer|verschiedener|fremder|gemischter|auslandischer) herkunft|(?:иного|другого|разного|различного|смешанного|иностранного) происхождения|(?:baska|diger|farkli|cesitli|karisik|yabanci) (?:mense|koken)\\p{L}*|asal lain|berbagai asal|asal campuran|(?:xuat xu|nguon goc) khac)(?!\\p{L})|(?:其他|其它|多种|混合|不同|国外)(?:产地|產地|来源|原产地)`,
  'u',
);
/** A share of cotton that is only "other", and cotton made anew of rags and clippings, whose cotton nobody has traced. */
const otherShare = lazyPattern(
  `\\p{Nd}\\s*(?:%|per ?cent|pct)\\s*(?:of )?(?:other|foreign|mixed|diverse) ${cotton}|(?<!\\p{L})(?:(?:recycled|regenerated|reclaimed|upcycled) cotton|algodon (?:reciclado|regenerado|recuperado)|algodao (?:reciclado|regenerado|recuperado)|coton (?:recycle|regenere)|cotone (?:riciclato|rigenerato)|(?:recycelter?|recycling-?)\\s?baumwolle|(?:вторичн|регенерированн|переработанн)\\p{L}* хлоп\\p{L}*|(?:geri (?:kazanilmis|donusturulmus|donusumlu)|rejenere) pamu[kg]\\p{L}*|kapas daur ulang|bong tai che)(?!\\p{L})|再生棉|回收棉`,
  'u',
);
/** Put in, held or used, or an amount. */
const held =
  /\p{Nd}|(?<!\p{L})(?:contain\p{L}*|includ\p{L}*|hold\p{L}*|add(?:ed|ing)|mix\p{L}*|blend\p{L}*|used|made|partly|in part|part of|from|contien\p{L}*|incluy\p{L}*|mezcl\p{L}*|anad\p{L}*|usad\p{L}*|contem|inclui|mistur\p{L}*|adicion\p{L}*|contient|melang\p{L}*|ajout\p{L}*|utilis\p{L}*|contiene|misc\p{L}*|aggiun\p{L}*|usat\p{L}*|enthalt\p{L}*|beigemischt|verwendet|teilweise|содерж\p{L}*|добавл\p{L}*|смес\p{L}*|использ\p{L}*|icer\p{L}*|katil\p{L}*|ekle\p{L}*|ilave|kullanil\p{L}*|mengandung|dicampur\p{L}*|dipakai|ditambah\p{L}*|chua|tron|su dung)(?!\p{L})|含|掺|混|加入|使用/u;
const imported = lazyPattern(
  `(?<!\\p{L})(?:imported (?:\\p{L}+ ){0,2}(?:cotton|lint|fib(?:re|er)|raw material)|(?:cotton|lint|raw materials?) (?:is |was |are |were )?(?:partly |partially |in part )?imported|(?:algodon|algodao) importado|coton importe|cotone importato|(?:importierte[rn]?|import-?)\\s?baumwolle|импортн\\p{L}* хлоп\\p{L}*|ithal (?:\\p{L}+ )?pamu[kg]\\p{L}*|kapas impor|bong nhap khau)(?!\\p{L})|进口(?:原|皮)?棉`,
  'u',
);

const makers: ReadonlySet<PartyRole> = new Set(['spinner', 'mill', 'manufacturer', 'seller', 'shipper', 'gin']);

/** Is all cotton of the papers grown in the country where the goods are made, so that none of it was imported? */
function isHomeGrown(c: Case): boolean {
  const grown = countriesOf(rawClaims(c, 'cotton'));
  const home = new Set<CountryCode | undefined>([
    ...c.documents.flatMap((d) => d.facts.parties.filter((p) => makers.has(p.role)).map((p) => p.country)),
    ...c.documents.flatMap((d) => d.facts.sites.map((s) => s.country)),
  ]);
  const made = [...home].filter((x) => x !== undefined);
  return grown.length === 1 && made.length === 1 && made[0] === grown[0];
}

function toldIn(sentence: string, homeGrown: boolean): string | undefined {
  const text = plainFold(sentence);
  if (!goodsWords().test(text) && !goodsWords().test(sentence)) return undefined;
  for (const [pattern, open] of [
    [otherOrigins(), findCountries(sentence).length < 2],
    [otherShare(), true],
    [imported(), homeGrown],
  ] as const) {
    const match = open ? pattern.exec(text) : null;
    if (!match || !held.test(text) || !isOfThese(text, match.index, match.index + match[0].length)) continue;
    if (/(?<!\p{Nd})0(?:[.,]0+)?\s*(?:%|kg)/u.test(text)) continue;
    if (!isPolicyTalk(text, match.index, match.index + match[0].length)) return match[0];
  }
  return undefined;
}

/** A contract and its terms say what may be; an order asks for what shall be. */
const terms: ReadonlySet<Document['type']> = new Set(['purchase-order']);

/** Sentences by which the goods hold cotton of another origin than the papers state, without saying of which; one a paper. */
export function foreignParts(c: Case, findings: RuleFinding[]): number {
  if (!c.commodities?.includes('cotton')) return 0;
  const homeGrown = isHomeGrown(c);
  let looked = 0;
  for (const document of c.documents) {
    if (disclaiming.has(document.type) || terms.has(document.type)) continue;
    const own = paragraphs(document.facts.mentions.filter((m) => contexts.has(m.context)));
    for (const { text, evidence } of [...own.map((p) => p.mention), ...(document.facts.rest ?? [])]) {
      const said = text.split(betweenSentences).find((s) => s.length <= 400 && toldIn(s, homeGrown) !== undefined);
      if (said === undefined) continue;
      looked++;
      findings.push({
        message: `${document.name} tells of cotton in the goods beside that of the stated origin (“${said.trim().slice(0, 160)}”); no paper shows where it was grown.`,
        evidence: [evidence],
        fix: 'Ask the maker for the laydown sheet of the lot with that part, its supplier and its origin, and the gin’s bale list of it, or for a statement by lot that none went into these goods.',
        papers: ['spinning-record', 'ginning-record'],
      });
      break;
    }
  }
  return looked;
}
