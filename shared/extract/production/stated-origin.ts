import type { CountryCode, Evidence, Facts } from '../../model/index.ts';
import type { Context } from '../base/context.ts';
import { originFields } from '../base/places.ts';
import { pairsOf } from '../layout/index.ts';
import { findCountries, mayBeState } from '../values/index.ts';
import { countryIn } from './columns.ts';
import { withoutEndings } from './country-endings.ts';
import { ginned, isOfGin } from './of-gin.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** An origin of the raw material that a sentence states. */
export interface StatedOrigin {
  country: CountryCode;
  /** The place as the sentence names it: "Lubbock County, Texas". */
  text: string;
  /** Where they begin in the sentence. */
  start: number;
  evidence: Evidence;
  /** Said of the gin or plant that the lint comes from, not of the fields. */
  byGin?: true;
}

/** Words that say where a plant grew. */
const grew =
  /\b(?:grown|grows?|growing|cultivated|harvested|planted|picked|originat\w+|origins?|sourced|procured|consistent with|growth)\b|种植|产自|产于|原产|来自|来源|выращен\S*|происхо\S+|произрас\S+|собран\S*|yetiştiril\S*|yetişen|menşe\S*|hasat edil\S*|cultivad\S+|cosechad\S+|origen|procedent\S+|procede|cultivad\S+|colhid\S+|origem|coltivat\S+|raccolt\S+|origine|provenien\S+|provien\S+|cultivé\S*|récolté\S*|provenan\S+|angebaut\S*|geerntet\S*|herkunft|ursprung\S*|stammt|stammen|yetishtiril\S*|kelib chiq\S*|terib olin\S*/iu;
/** Words of other steps and of trade: the place behind them is not where a plant grew. */
const done =
  /\b(?:ginn(?:ed|ing)|spun|spinning|woven|weaving|knit(?:ted|ting)?|dyed|sewn|cut|manufactured|made|produced|processed|packed|shipped|exported|imported|located|incorporated|registered|situated|laws? of|customs|sold|delivered)\b|纺|织造|生产|加工|出口|进口|位于|спряд\S*|произведен\S*|изготовлен\S*|экспорт\S*|расположен\S*|eğiril\S*|dokun\S*|üretil\S*|ihraç|hilad\S+|tejid\S+|fabricad\S+|export\S*|fiad\S+|tecid\S+|fabbricat\S+|filat\S+|prodott\S+|fabriqué\S*|filé\S*|gesponnen|gewebt|hergestellt|yigiril\S*|ishlab chiqaril\S*/iu;
const negated =
  /\b(?:if|should (?:\p{L}+ ){1,6}be found|found to (?:be|contain|originate)|must be returned|not|no|never|neither|nor|none|without|excludes?|excluded|excluding|inconsistent|outside|other than|free (?:of|from))\b|未|不|无|没有|非(?:来自|产|新疆)|(?<!\p{L})не(?!\p{L})|(?<!\p{L})ни(?!\p{L})|değil|\bno\b|\bnunca\b|\bnão\b|\bnon\b|\bne\b.*\bpas\b|\baucun|\bnicht\b|\bkein\S*|emas\b|n['’]t\b|\b(?:nothing|nobody|beyond|elsewhere than|except(?:ing)?|refus\w+|reject\w*|boycott\w*|forbid\w*|forbade|prohibit\w*|banned|bans?|avoid\w*|refrain\w*|ceas\w+|stop(?:s|ped|ping)?|whether|unknown|unclear|unable)\b|\b(?:ning[uú]n[oa]?|nenhum[a]?|nessun[oa]?|tampoco|jamais|nem|hors|sans|sauf|fuera de|fora d[eoa]|fuori d\S+|excepto|exceto|tranne|ohne|au(?:ß|ss)erhalb|ausgenommen|geen)\b|(?<!\p{L})(?:вне|кроме|без|никак\S+|отказ\S*|запрещ\S*|за пределами|неизвестно)(?!\p{L})|禁|拒|除|以外|hiçbir|(?<!\p{L})(?:không|ليس|لا|لم)(?!\p{L})/iu;
/** Turkish and Uzbek say "not" in the verb that ends the sentence, behind all that it denies. */
const negatedBehind =
  /\p{L}{2,}m[ae](?:makta|mekte|m[ıi]ş)\p{L}*|\p{L}{2,}m[ıiuü]yor\p{L}*|(?:kullan|içer|bulun|al|edil|et|ol|gel)\p{L}{0,2}m[ae](?:z|d[ıi])(?!\p{L})|(?<!\p{L})(?:yok(?:tur)?|değil(?:dir)?|yo['’ʻ‘]q(?:dir)?|emas|йўқ)(?!\p{L})|\p{L}{3,}ma(?:ydi|gan|ymiz|ymaydi)\p{L}*|\p{L}{3,}ма(?:йди|ган|ймиз)\p{L}*/iu;
/** A verb that ends a Turkish or Uzbek clause. */
const turkicEnd = /(?:[dt][ıiuü]r|ydi|gan|[ıiuü]yoruz|мыз|ган|йди)\s*$/iu;
/** A subject with its verb, behind which a clause no longer belongs to the denial before it. */
const ownPredicate =
  /\b(?:is|are|was|were|has been|have been|comes?|came|originates?|we|it|they|fue|es|est|foi|è|wurde|ist|stammt|stammen)\b|(?<!\p{L})был[аои]?(?!\p{L})|产自|产于|来自|\p{Script=Cyrillic}/iu;

const clauseEnd = /[,，、;；:：]|\s(?=(?:and|but|y|e|et|und|ve|va|но|и|pero|ma|mais|aber|lekin)\s)/iu;

/** Origins that one sentence states. A clause that denies one ("not grown in …") states none, nor do those that go on from it. */
export function originsIn(sentence: Sentence): StatedOrigin[] {
  if (!grew.test(sentence.text) && !isOfGin(sentence.text)) return [];
  const found: StatedOrigin[] = [];
  let state: 'grew' | 'other' | 'denied' = 'other';
  let byGin = false;
  let from = 0;
  let at = 0;
  const clauses = sentence.text.split(new RegExp(clauseEnd.source, 'giu'));
  for (const [i, clause] of clauses.entries()) {
    const start = sentence.text.indexOf(clause, at);
    at = start + clause.length;
    const gin = ginned(clause);
    const growth = grew.exec(clause) ?? gin;
    if (growth) byGin = gin !== null;
    const other = done.exec(clause);
    if (negated.test(clause) || isDeniedBehind(clauses, i)) state = 'denied';
    // "no cotton, yarn or fabric grown in X": the list goes on with what is denied.
    else if (state === 'denied' && growth && !ownPredicate.test(clause)) continue;
    else if (growth) {
      state = 'grew';
      from = start + growth.index;
    } else if (other) state = 'other';
    if (state !== 'grew') continue;
    const plain = withoutEndings(clause);
    for (const country of findCountries(plain)) {
      const before = plain.slice(0, Math.max(0, plain.indexOf(country.text)));
      if (growth && growth !== gin && other && lastAt(done, before) > lastAt(grew, before)) continue;
      if (mayBeState(sentence.text.slice(0, start + before.length + country.text.length))) continue;
      const known = found.find((f) => f.country === country.value);
      // "Leflore County, Mississippi, USA" names one country three times: the whole run of clauses is the place.
      if (known && known === found.at(-1)) {
        known.text = placeIn(sentence.text.slice(known.start, at));
        from = at + 1;
      } else if (!known) {
        const place = placeIn(sentence.text.slice(from, at));
        found.push({
          country: country.value,
          text: place,
          start: from,
          evidence: sentence.evidence,
          ...(byGin ? { byGin: true as const } : {}),
        });
        from = at + 1;
      }
    }
  }
  return found;
}

/** Is a clause denied by the verb at its end, or at the end of the next one where it has none ("X menşeli, Y menşeli pamuk yoktur")? */
function isDeniedBehind(clauses: readonly string[], at: number): boolean {
  for (const clause of clauses.slice(at)) {
    if (negatedBehind.test(clause)) return true;
    if (turkicEnd.test(clause)) return false;
  }
  return false;
}

const leading =
  /^[\s,;:、，]*(?:(?:and|but|y|e|et|und|ve|va|и|но|in|at|from|of|by|within|near|or|the|на|в|из|en|em|de|del|da|do|dans|aus|nel|nella|dal|于|自)(?=\s|\p{Script=Han})\s*)*/iu;

/** The place in the words of a clause: what stands behind the growing word, without the small words before it. */
function placeIn(text: string): string {
  const at = lastAt(grew, text);
  const word = at < 0 ? undefined : grew.exec(text.slice(at))?.[0];
  const behind = word === undefined ? text : text.slice(at + word.length);
  const place = behind.replace(leading, '').replace(/[\s.。]+$/u, '');
  return (/\p{L}{2}/u.test(place) ? place : text.trim()).slice(0, 160);
}

function lastAt(words: RegExp, text: string): number {
  let last = -1;
  for (const m of text.matchAll(new RegExp(words.source, 'giu'))) last = m.index;
  return last;
}

/**
 * Puts the origin of the raw material into `facts`: what labels say, else what sentences state. Where goods were made, sold or
 * shipped is never taken for it.
 */
export function addStatedOrigin(context: Context, facts: Facts): void {
  const labelled = pairsOf(context.layout, ...originFields).some((p) =>
    countryIn(p.value.map((s) => s.text).join(' ')),
  );
  const stated = sentencesOf(context).flatMap(originsIn);
  for (const s of stated) {
    if (!facts.sites.some((site) => site.step === 'grow' && site.country === s.country)) {
      facts.sites.push({ step: 'grow', address: s.text, country: s.country, evidence: s.evidence });
    }
  }
  if (labelled) return;
  delete facts.countryOfOrigin;
  delete facts.origins;
  const unique = stated.filter((s, i) => stated.findIndex((o) => o.country === s.country) === i);
  const [first] = unique;
  if (!first) return;
  facts.origins = {
    value: unique.map((u) => u.country),
    evidence: first.evidence,
    each: unique.map((u) => u.evidence),
  };
  if (unique.length === 1) facts.countryOfOrigin = { value: first.country, evidence: first.evidence };
}

/**
 * Gins and plants that sentences of any paper name as the place where its lint comes from ("волокно с завода в Байрамали"): sites of
 * ginning, whatever the paper is.
 */
export function addGinsOfSentences(context: Context, facts: Facts): void {
  const said = context.layout.pages.some((p) => p.lines.some((l) => isOfGin(l.text)));
  if (!said) return;
  for (const { byGin, country, text, evidence } of sentencesOf(context).flatMap(originsIn)) {
    if (!byGin || facts.sites.some((s) => (s.step === 'gin' || s.step === 'grow') && s.country === country)) continue;
    facts.sites.push({ step: 'gin', address: text, country, evidence });
    facts.mentions.push({ text, context: 'site', step: 'gin', evidence });
  }
}
