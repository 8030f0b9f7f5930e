import type { Order } from '../orders/index.ts';
import type { ListedEntity } from '../screen/types.ts';
import type { SourceRow } from './types.ts';

/** Chapters of textiles and what is made of them in the tariff: an order on apparel or textiles reaches cotton among them. */
const textileChapters = ['50', '51', '52', '53', '54', '55', '56', '57', '58', '59', '60', '61', '62', '63'];

/**
 * The order that a row of CBP's table stands for, where its goods are cotton, tomatoes, or textiles that may be cotton, and it is in force;
 * undefined for other goods. What the row leaves out (regions, countries, a date) the order leaves out too: one without a date is none.
 */
export function orderOfRow(entity: ListedEntity, row: SourceRow): Order | undefined {
  const goods = `${row.goods ?? ''} ${row.sector ?? ''}`;
  const cotton = /\bcotton\b/i.test(goods);
  const tomato = /\btomato/i.test(goods);
  const textile =
    /\b(?:apparel|garments?|textiles?|clothing|yarns?|fabrics?|linens?|towels?|knitwear|all products|all goods)\b/i.test(
      goods,
    );
  if (!(cotton || tomato || textile) || row.effective === undefined || row.status === 'Inactive') return undefined;
  const narrow = cotton || tomato ? undefined : { says: row.goods ?? 'textiles', hs: textileChapters };
  return {
    id: `import-${entity.id.replace(/:/, '-')}`,
    kind: row.order === 'Finding' ? 'finding' : 'wro',
    title: `${row.goods ?? 'Goods'} of ${entity.name}`,
    from: row.effective,
    commodities: [...(cotton || textile ? (['cotton'] as const) : []), ...(tomato ? (['tomato'] as const) : [])],
    ...(narrow
      ? { goods: narrow }
      : /\bfresh\b/i.test(goods) && tomato && !cotton
        ? { goods: { says: 'fresh tomatoes', hs: ['0702'] } }
        : {}),
    regions: [],
    countries: [],
    entities: [entity.id],
    citation: `19 U.S.C. 1307; 19 CFR 12.42(${row.order === 'Finding' ? 'f' : 'e'}); CBP table of withhold release orders and findings, effective ${row.effective}`,
    source: entity.from ?? 'CBP table of withhold release orders and findings',
    confidence: 'high',
    notes: [row.status, row.remarks].filter(Boolean).join('. '),
  };
}
