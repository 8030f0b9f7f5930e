import type { UnitRow } from '../../model/index.ts';
import type { Context } from '../base/context.ts';
import { expandRange } from '../values/index.ts';
import { sentencesOf } from './sentences.ts';

/** That units were taken out of a lot, or do not belong to it. */
const out =
  /(?<!\p{L})(?:withdrawn|taken out|removed|rejected|excluded|set aside|left out|held back|cancell?ed|(?:do|does|did) not (?:belong|form part)|not (?:part of|included|belonging|shipped|loaded|delivered)|except(?:ing|ed)?|retir[ée]e?s?|écart[ée]e?s?|exclue?s?|annul[ée]e?s?|ne (?:font|fait) pas partie|retirad[oa]s?|exclu[ií]d[oa]s?|apartad[oa]s?|anulad[oa]s?|no (?:pertenecen?|forman? parte)|não (?:pertencem?|fazem? parte)|ritirat[eoi]|esclus[eoi]|scartat[eoi]|annullat[eoi]|non (?:appartengono|appartiene|fanno parte)|entnommen|ausgeschlossen|ausgesondert|gehör(?:en|t) nicht|çıkarıl\p{L}+|ayrılmıştır|ayrıldı|iptal|ait değil\p{L}*|dahil değil\p{L}*|изъят\p{L}*|исключ\p{L}+|забракован\p{L}*|не (?:входят|входит|относятся|относится)|снят\p{L}*|кроме|αποσύρ\p{L}+|εξαιρ\p{L}+|δεν (?:ανήκ\p{L}+|περιλαμβάν\p{L}+)|chiqarib|kirmaydi|tegishli emas|dikeluarkan|tidak termasuk|loại ra|không thuộc)(?!\p{L})|剔除|除外|不属于|不屬於|不包括|撤回/iu;
/** That other units came in their place, so that the sentence names numbers of both kinds. */
const instead =
  /(?<!\p{L})(?:replac\p{L}+|instead|substitut\p{L}+|remplac\p{L}+|sustitu\p{L}+|reemplaz\p{L}+|yerine|взамен|вместо|замен\p{L}+|ersetzt)(?!\p{L})|替换|代替/iu;
const number = /(?<![\p{L}\p{Nd}.,/-])(?:\p{Lu}{1,6}[-/]?)?\p{Nd}{3,}(?![\p{Nd}/]|[.,]\p{Nd})/gu;

/** The numbers that a sentence takes out of a lot ("Bales 20417 and 20433 were withdrawn and do not belong to the lot."). */
export function takenOut(text: string): string[] {
  if (!out.test(text) || instead.test(text)) return [];
  // "Bales 501 to 580, except 517 and 533": what stands before is what they are taken from
  const from =
    /(?<!\p{L})(?:except(?:ing|ed)?|кроме|hariç|sauf|salvo|excepto|exceto|tranne|außer|εκτός)(?!\p{L})/iu.exec(text);
  return [...(from ? text.slice(from.index) : text).matchAll(number)].map((m) => m[0]);
}

/** Runs that are written out at most to leave some of them out. */
const most = 5000;

/**
 * The units without those that a sentence of the same paper takes out of them: a run is parted around them, its weights shared out by
 * numbers. Units that a list names one by one stay: the list was made with them.
 */
export function withoutTakenOut(context: Context, units: readonly UnitRow[]): UnitRow[] {
  if (!units.some((u) => u.to !== undefined)) return [...units];
  const gone = new Set(sentencesOf(context).flatMap(({ text }) => takenOut(text)));
  if (gone.size === 0) return [...units];
  return units.flatMap((unit) => {
    const ids = unit.to === undefined ? undefined : expandRange({ first: unit.id, last: unit.to }, most);
    if (!ids?.some((id) => gone.has(id)) || ids.every((id) => gone.has(id))) return [unit];
    return partsOf(unit, ids, gone);
  });
}

function partsOf(
  { to: _to, count: _count, ...unit }: UnitRow,
  ids: readonly string[],
  gone: ReadonlySet<string>,
): UnitRow[] {
  const runs: string[][] = [[]];
  for (const id of ids) {
    if (!gone.has(id)) runs.at(-1)!.push(id);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  const filled = runs.filter((run) => run.length > 0);
  const kept = filled.reduce((sum, run) => sum + run.length, 0);
  const weights = ['netKg', 'grossKg', 'tareKg'] as const;
  return filled.map((run) => ({
    ...unit,
    id: run[0]!,
    ...(run.length > 1 ? { to: run.at(-1)! } : {}),
    ...Object.fromEntries(weights.flatMap((w) => (unit[w] === undefined ? [] : [[w, (unit[w] * run.length) / kept]]))),
  }));
}
