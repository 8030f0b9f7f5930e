import { findCountries } from '../../extract/values/index.ts';
import type { CountryCode, Document, Mention } from '../../model/index.ts';
import { materialsOn } from '../../trace/records.ts';
import { hitsMeaning } from '../region-hits.ts';
import type { Case } from '../types.ts';
import { carriesRaw, type Departure, firstOf, startsOf } from './departures.ts';
import { legInto, makersOf } from './load-port.ts';

/** Words for loading, and for the house that goods are loaded from; "reloaded" and "transshipped" are of a transit. */
const loading =
  /(?<!\p{L})(?:loaded|loading|stuffed|picked up|collected|warehouse|depot|погру\p{L}+|загру\p{L}+|отгру\p{L}+|склад\p{L}*|cargad[oa]s?|carga|almac[eé]n|carregad[oa]s?|armaz[eé]m|caricat[oaie]|carico|magazzino|charg[eé]e?s?|chargement|entrep[oô]t|verladen|beladen|lager|yüklen\p{L}+|yükleme|depo\p{L}*|yuklan\p{L}+|ombor\p{L}*|dimuat|pemuatan|gudang|bốc|xếp|kho)(?!\p{L})|装车|装货|装箱|装柜|裝車|裝貨|裝箱|仓库|倉庫/iu;
/** What is said of a stop on the way. */
const passing =
  /(?<!\p{L})(?:re-?load\p{L}*|trans-?(?:it|load|ship)\p{L}*|unload\p{L}*|via|перегру\p{L}+|выгру\p{L}+|разгру\p{L}+|транзит\p{L}*|descarga\p{L}*|tránsito|trânsito|transito|déchar\p{L}+|entlad\p{L}+|umgelad\p{L}+|umlad\p{L}+|boşalt\p{L}+|aktarma\p{L}*)(?!\p{L})|换装|換裝|过境|過境|中转|卸/iu;

/** A loading place of the region for goods that were made of the material; `against`: the country of maker and consignor that it contradicts. */
export interface LoadedGoods extends Departure {
  against?: CountryCode;
}

/**
 * Where transport papers have yarn, cloth, garments or other made goods loaded in the region. A train that passes says nothing of them (DOMAIN 3.3),
 * the place where they were taken over does: they were made near to it, or were brought there by a way that no paper shows. It contradicts
 * the papers where they name no maker in China and the consignor of the same paper is in the country of one that they do name.
 */
export function loadedGoods(c: Case): LoadedGoods[] {
  return c.documents.flatMap((document): LoadedGoods[] => {
    if (document.type !== 'transport-record' && document.type !== 'bill-of-lading') return [];
    if (!carriesGoods(c, document) || legInto(c, 'CN', document)) return [];
    const [start] = abroad(c, document) ? [] : firstOf(document, startsOf(document));
    const found = start ?? firstOf(document, toldLoading(c, document))[0];
    if (!found) return [];
    const makers = makersOf(c);
    const { country } = document.facts.parties.find((p) => p.role === 'shipper') ?? {};
    const sure = start !== undefined && country !== undefined && makers.includes(country) && !makers.includes('CN');
    return [{ ...found, ...(sure && { against: country }) }];
  });
}

const carriesGoods = (c: Case, document: Document): boolean =>
  !carriesRaw(c, document) && c.commodities.some((commodity) => materialsOn(document, commodity).length > 0);

/** Whether the way of the paper begins in another country: a text of the start itself names one. */
const abroad = (c: Case, document: Document): boolean =>
  startsOf(document).some(({ text }) =>
    findCountries(text).some(
      ({ value }) => value !== 'CN' && !(value === 'US' && !c.statedOrigins.some((s) => s.country === 'US')),
    ),
  );

/** Remarks of a paper on its way that speak of loading in the region, also where the line over them does; what they deny was left out before. */
const toldLoading = (c: Case, document: Document): Mention[] =>
  hitsMeaning(c, 'route')
    .filter((hit) => hit.document === document && hit.match.how === 'name' && isText(hit.mention))
    .map((hit) => hit.mention)
    .filter((line) => {
      const over = document.facts.mentions.filter((other) => isText(other) && isOver(other, line));
      const said = [...over.map((other) => other.text.slice(-60)), line.text].join(' ');
      return loading.test(said) && !passing.test(said);
    });

const isText = ({ context }: Mention): boolean => context === 'statement' || context === 'text';

/** Whether a text ends straight above another, at the same left edge. */
function isOver({ evidence: a }: Mention, { evidence: b }: Mention): boolean {
  const gap = b.box[1] - (a.box[1] + a.box[3]);
  return a.page === b.page && Math.abs(gap) < b.box[3] && Math.abs(a.box[0] - b.box[0]) < 0.02 && a.box[1] < b.box[1];
}
