import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  digestOf,
  isInForce,
  Order,
  orders,
  ordersDigest,
  ordersForEntity,
  ordersForPlace,
  ordersInForce,
  reachesGoods,
} from '../../shared/orders/index.ts';

const ids = (list: { id: string }[]) => list.map((o) => o.id).sort();

describe('orders in force', () => {
  it('covers nothing before the first order on the commodity', () => {
    expect(ordersInForce('2010-01-01', ['cotton', 'tomato'])).toEqual([]);
    expect(ordersInForce('2018-05-17', ['cotton'])).toEqual([]);
    expect(ids(ordersInForce('2018-05-18', ['cotton']))).toEqual(['wro-turkmenistan-cotton']);
    expect(ordersInForce('2021-01-12', ['tomato']).filter((o) => o.regions.length > 0)).toEqual([]);
  });

  it('hands every Xinjiang order over to the UFLPA on 21 June 2022', () => {
    const before = ordersInForce('2022-06-20', ['cotton', 'tomato']);
    const after = ordersInForce('2022-06-21', ['cotton', 'tomato']);
    expect(ids(before)).toContain('wro-xuar-cotton-tomato');
    expect(ids(before)).not.toContain('uflpa');
    expect(ids(after)).toContain('uflpa');
    for (const order of orders.filter((o) => o.supersededBy === 'uflpa')) {
      expect(order.to, order.id).toBe('2022-06-20');
      expect(ids(after)).not.toContain(order.id);
    }
  });

  it('reaches XPCC cotton, not XPCC tomatoes, in December 2020', () => {
    const xpcc = { id: 'uflpa:xinjiang-production-and-construction-corps', list: 'UFLPA', effectiveDate: '2022-06-21' };
    expect(ids(ordersForEntity(xpcc, 'cotton', '2020-12-15'))).toEqual(['wro-xpcc-cotton']);
    expect(ordersForEntity(xpcc, 'tomato', '2020-12-15')).toEqual([]);
    expect(ids(ordersForEntity(xpcc, 'tomato', '2022-06-21'))).toEqual(['uflpa']);
  });

  it('counts a listed party only from the day of its listing', () => {
    const huafu = { id: 'uflpa:huafu-fashion-co-ltd', list: 'UFLPA', effectiveDate: '2025-01-15' };
    expect(ordersForEntity(huafu, 'cotton', '2025-01-14')).toEqual([]);
    expect(ids(ordersForEntity(huafu, 'cotton', '2025-01-15'))).toEqual(['uflpa']);
    expect(ordersForEntity({ ...huafu, effectiveDate: null }, 'cotton', '2026-01-01')).toEqual([]);
  });

  it('covers a place inside a region and a country, each on its own dates', () => {
    expect(ids(ordersForPlace('CN-XJ-6529', 'cotton', '2021-02-01'))).toEqual(['wro-xuar-cotton-tomato']);
    expect(ids(ordersForPlace('CN-XJ', 'tomato', '2024-01-01'))).toEqual(['uflpa']);
    expect(ids(ordersForPlace('TM', 'cotton', '2024-01-01'))).toEqual(['wro-turkmenistan-cotton']);
    expect(ordersForPlace('TM', 'tomato', '2024-01-01')).toEqual([]);
    expect(ordersForPlace('CN', 'cotton', '2024-01-01')).toEqual([]);
    expect(ordersForPlace('UZ', 'cotton', '2024-01-01')).toEqual([]);
  });

  it('narrows an order to its headings when the codes are known', () => {
    expect(ids(ordersInForce('2023-01-01', ['tomato'], ['2002.90']))).toEqual(['uflpa']);
    expect(ids(ordersInForce('2023-01-01', ['tomato'], ['0702.00.40']))).toEqual(['uflpa', 'wro-mx-tom']);
    expect(ids(ordersInForce('2025-12-01', ['cotton'], ['5201.00']))).not.toContain('wro-hero-vast');
  });

  it('never lets an order on other goods or a bare statute cover cotton or tomato', () => {
    for (const id of ['section-307', 'wro-hoshine', 'wro-malawi-tobacco', 'wro-bitland', 'ofac-xpcc']) {
      expect(orders.find((o) => o.id === id)?.commodities, id).toEqual([]);
    }
  });

  it('has unique ids and a digest that ignores the order of properties', () => {
    expect(new Set(orders.map((o) => o.id)).size).toBe(orders.length);
    expect(ordersDigest()).toMatch(/^[0-9a-f]{64}$/);
    expect(canonicalJson({ b: 1, a: [{ d: undefined, c: 'x' }] })).toBe('{"a":[{"c":"x"}],"b":1}');
  });

  it('ends the Natchi order with its modification', () => {
    expect(ids(ordersInForce('2022-08-15', ['cotton'], ['6109']))).toContain('wro-natchi');
    expect(ids(ordersInForce('2022-10-01', ['cotton'], ['6109']))).not.toContain('wro-natchi');
  });

  it('governs its first and its last day, and none beside them', () => {
    const natchi = orders.find((o) => o.id === 'wro-natchi')!;
    const days = (around: string): boolean[] =>
      [-1, 0, 1].map((by) => {
        const at = new Date(Date.parse(`${around}T00:00:00Z`) + by * 86_400_000);
        return isInForce(natchi, at.toISOString().slice(0, 10));
      });
    expect(days(natchi.from)).toEqual([false, true, true]);
    expect(days(natchi.to!)).toEqual([true, true, false]);
  });

  it('reaches goods of several codes where one is of its headings, and any goods while no code is known', () => {
    const narrow = { ...orders.find((o) => o.id === 'wro-mx-tom')!, goods: { says: 'x', hs: ['0702', '2002'] } };
    expect(reachesGoods(narrow, 'tomato', ['5201.00', '0702.00.40'])).toBe(true);
    expect(reachesGoods(narrow, 'tomato', ['5201.00', '10702'])).toBe(false);
    expect(reachesGoods(narrow, 'tomato')).toBe(true);
    expect(reachesGoods(narrow, 'cotton', ['0702'])).toBe(false);
    const { goods: _, ...wide } = narrow;
    expect(reachesGoods(wide, 'tomato', ['5201.00'])).toBe(true);
  });

  it('is in force for a shipment where it reaches one of its commodities', () => {
    expect(ids(ordersInForce('2024-01-01', ['cotton', 'tomato']))).toEqual(
      expect.arrayContaining(['uflpa', 'wro-turkmenistan-cotton', 'wro-mx-tom']),
    );
  });

  it('counts a party of a list from the first day of its listing to the last, both included', () => {
    const party = { id: 'x', list: 'UFLPA', effectiveDate: '2023-05-01', until: '2024-05-01' };
    const on = (day: string): string[] => ids(ordersForEntity(party, 'cotton', day));
    expect(on('2023-04-30')).toEqual([]);
    expect(on('2023-05-01')).toEqual(['uflpa']);
    expect(on('2024-05-01')).toEqual(['uflpa']);
    expect(on('2024-05-02')).toEqual([]);
    expect(ordersForEntity({ ...party, effectiveDate: null }, 'cotton', '2023-06-01')).toEqual([]);
    expect(ordersForEntity({ ...party, list: 'other' }, 'cotton', '2023-06-01')).toEqual([]);
  });

  it('names parties by id: the statute counts them from their listing, a WRO from its own day', () => {
    const uflpa = { ...orders.find((o) => o.id === 'uflpa')!, entities: ['x'] };
    const wro = { ...uflpa, id: 'wro-x' };
    const party = { id: 'x', list: 'other', effectiveDate: '2024-05-01' };
    expect(ids(ordersForEntity(party, 'cotton', '2024-04-30', [], [uflpa, wro]))).toEqual(['wro-x']);
    expect(ids(ordersForEntity(party, 'cotton', '2024-05-01', [], [uflpa, wro]))).toEqual(['uflpa', 'wro-x']);
    expect(ordersForEntity(party, 'cotton', '2010-01-01', [], [uflpa, wro])).toEqual([]);
    const narrow = { ...wro, goods: { says: 'x', hs: ['61'] } };
    expect(ordersForEntity(party, 'cotton', '2024-05-01', ['5201'], [narrow])).toEqual([]);
  });

  it('writes every kind of value in one way', () => {
    expect(canonicalJson([null, 1, 'a', { z: 1, b: 2, k: 3, a: [] }])).toBe('[null,1,"a",{"a":[],"b":2,"k":3,"z":1}]');
    expect(digestOf({ b: 1, a: 2 })).toBe(digestOf({ a: 2, b: 1 }));
    // SHA-256 of "{}"
    expect(digestOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('has one digest in whatever order the orders are given, another for other orders', () => {
    expect(ordersDigest()).toBe(digestOf(orders.toSorted((a, b) => (a.id < b.id ? -1 : 1))));
    expect(ordersDigest(orders.toReversed())).toBe(ordersDigest());
    expect(ordersDigest(orders.slice(1))).not.toBe(ordersDigest());
  });

  it('takes orders of each kind and each degree of certainty, and no other', () => {
    const [order] = orders;
    for (const kind of ['wro', 'finding', 'statute'])
      expect(Order.safeParse({ ...order, kind }).success, kind).toBe(true);
    for (const confidence of ['high', 'medium', 'low'])
      expect(Order.safeParse({ ...order, confidence }).success, confidence).toBe(true);
    expect(Order.safeParse({ ...order, kind: 'rumour' }).success).toBe(false);
  });
});
