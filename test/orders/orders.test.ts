import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  orders,
  ordersDigest,
  ordersForEntity,
  ordersForPlace,
  ordersInForce,
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
});
