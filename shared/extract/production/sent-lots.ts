import { lazyPattern } from '../../lazy.ts';
import type { Facts } from '../../model/index.ts';
import type { Context } from '../base/context.ts';
import { locateDates } from '../values/dates.ts';
import { plainWidth } from '../values/fold.ts';
import { lotsNamed } from './sentence-lots.ts';
import { sentencesOf } from './sentences.ts';
import { partial, unsettled } from './told-words.ts';

/** The verbs of sending off what was made; "delivered" may be said of what came in. */
const sent = lazyPattern(
  String.raw`(?<!\p{L})(?:despatched|dispatched|shipped|sent|expédiée?s?|envoyée?s?|despachad[oa]s?|enviad[oa]s?|remitid[oa]s?|expedid[oa]s?|spedit[oaie]|inviat[oaie]|versandt|verschickt|sevk edil\p{L}+|gönderil\p{L}+|отгружен\p{L}*|отправлен\p{L}*)(?!\p{L})`,
  'iu',
);
const otherwise =
  /(?<!\p{L})(?:not|never|before|after|since|until|cannot|pas|jamais|avant|après|no|nunca|antes|después|depois|não|non|prima|dopo|nicht|vor|nach|değil|önce|sonra|не|до|после)(?!\p{L})/iu;

/** What is sent of a lot without it, or to be looked at. */
const beside =
  /(?<!\p{L})(?:documents?|cop(?:y|ies)|reports?|certificates?|lab|laborator\p{L}*|tests?|testing|analysis|inspection|documentos?|certificad\p{L}+|ensayos?|échantillon\p{L}*|certificats?|analyses?|labor|numune\p{L}*|образ\p{L}+|лаборатор\p{L}*)(?!\p{L})/iu;

/** Adds the day on which a maker's record says that a lot left it: "Fabric lot K-410 despatched to … on 4 July 2024". One lot, one day, and all of it. */
export function addSentLots(context: Context, facts: Facts): void {
  for (const { text, evidence } of sentencesOf(context)) {
    if (text.length > 400 || !sent().test(text) || otherwise.test(text) || beside.test(text)) continue;
    if (partial().test(text) || unsettled().test(text)) continue;
    const days = locateDates(plainWidth(text), context.dates);
    const [day] = days;
    if (days.length !== 1 || day?.precision !== 'day' || day.doubt || lotsNamed(text).length !== 1) continue;
    facts.events.push({ kind: 'ship', from: day.value, evidence });
  }
}
