import type { Party } from '../../model/index.ts';
import { bottom } from '../layout/geometry.ts';
import { headerOf } from '../layout/header.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Segment } from '../layout/types.ts';
import { findCountries, findDates, parseDate } from '../values/index.ts';
import { readBlock } from './block.ts';
import { type Context, evidenceOf } from './context.ts';
import { isTitle } from './title.ts';

/** How much of the first page counts as its head. */
const headShare = 0.3;
const legal =
  /(?<!\p{L})(?:ltd|limited|llc|inc|corp|corporation|company|gmbh|s\.?a\.?|s\.?p\.?a|s\.?r\.?l|sarl|ltda|a\.ş|plc|llp|b\.?v|jsc|ooo|ооо|оао|зао|ао|mchj|co)\.?(?!\p{L})|公司|厂|合作社|cooperative|mills?\b|ginning|ginnery|gin\b|farms?\b|spinning|textiles?|cotton|apparel|garments?|trading|exports?|industries|foods?|chamber|ministry/iu;

/** The company at the head of page 1 that no label names, with the address lines under it. */
export function letterhead(context: Context): Omit<Party, 'role'> | undefined {
  const first = context.layout.pages[0];
  if (!first) return undefined;
  const used = new Set(context.layout.pairs.flatMap((p) => [p.label, ...p.value]));
  const head = context.layout.prose.filter((l) => l.page === first.page.number && l.box[1] < headShare);
  const able = (s: Segment): boolean =>
    !used.has(s) &&
    /\p{L}{2}/u.test(s.text) &&
    s.text.length <= 90 &&
    !isTitle(s.text) &&
    !headerOf(s.text) &&
    !(readLabel(s.text)?.colon ?? false) &&
    readLabel(s.text)?.rest !== '' &&
    !/@|www\.|https?:|[:：]\s*$|\b(?:page|original|copy|tel|fax|phone)\b/iu.test(s.text) &&
    !parseDate(s.text, context.dates) &&
    findDates(s.text, context.dates).length === 0;
  const candidates = head.flatMap((l) => l.segments.filter(able));
  if (candidates.length === 0) return undefined;
  const tallest = Math.max(...candidates.map((s) => s.box[3]));
  const usual = Math.min(...candidates.map((s) => s.box[3]));
  const rank = (s: Segment): number =>
    (legal.test(s.text) ? 2 : 0) +
    (s.box[3] >= tallest * 0.95 && tallest > usual * 1.15 ? 2 : 0) +
    (/^\d|\d{4,}/u.test(s.text) ? -3 : 0) +
    (findCountries(s.text).length > 0 && s.text.split(/\s+/u).length <= 2 ? -3 : 0) -
    s.box[1] * 4;
  const name = candidates.reduce((best, s) => (rank(s) > rank(best) ? s : best));
  if (rank(name) < 0) return undefined;
  const block = [name];
  let last = name;
  for (const line of context.layout.pages[0]!.lines) {
    if (line.box[1] <= last.box[1] || block.length > 5) continue;
    const next = line.segments.find((s) => Math.abs(s.box[0] - name.box[0]) < 0.02 || centered(s, name));
    if (line.box[1] - bottom(last.box) > 1.2 * Math.max(last.box[3], line.box[3])) break;
    if (!next) continue;
    if (isTitle(next.text) || (used.has(next) && readLabel(next.text)?.fields[0] !== 'address')) break;
    block.push(next);
    last = next;
  }
  const parts = readBlock(block.map((s) => s.text));
  if (!parts) return undefined;
  return {
    name: parts.name,
    ...(parts.address ? { address: parts.address } : {}),
    ...(parts.country ? { country: parts.country } : {}),
    ...(parts.ids.length > 0 ? { ids: parts.ids } : {}),
    evidence: evidenceOf(context, block),
  };
}

const centered = (a: Segment, b: Segment): boolean =>
  Math.abs(a.box[0] + a.box[2] / 2 - b.box[0] - b.box[2] / 2) < 0.02;
