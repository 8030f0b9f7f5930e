import type { Document, Mention } from '../model/index.ts';
import { shapeOf } from './name-shape.ts';
import { isDenied, isPolicyTalk } from './negation.ts';
import { fold } from './tokens.ts';
import type { ListedEntity } from './types.ts';

/** A line or cell whose whole text is a listed name, as a letterhead's is. */
export interface StandingName {
  mention: Mention;
  entity: ListedEntity;
  /** The listed spelling. */
  listed: string;
}

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
/** The words without the legal form, for names that are more than a word ("841 Cotton Transfer Warehouse Co."). */
const core = (text: string): string | undefined => {
  const shape = shapeOf(text);
  return shape.core.length >= 3 && !/\p{Script=Han}/u.test(text) ? shape.joined : undefined;
};

const indexes = new WeakMap<readonly ListedEntity[], Map<string, Omit<StandingName, 'mention'>>>();
function index(among: readonly ListedEntity[]) {
  const known = indexes.get(among);
  if (known) return known;
  const built = new Map<string, Omit<StandingName, 'mention'>>();
  for (const entity of among)
    for (const listed of [entity.name, ...entity.aliases, entity.name_zh ?? '', ...entity.name_zh_aliases])
      for (const key of [bare(listed), core(listed)])
        if (key && key.length >= leastLetters(listed) && !built.has(key)) built.set(key, { entity, listed });
  indexes.set(among, built);
  return built;
}

/** Shorter names are words that others bear too. */
const leastLetters = (name: string): number => (/\p{Script=Han}/u.test(name) ? 4 : 8);
/** A paper that sets out this many listed names is a list of them, not the paper of one. */
const aList = 3;
const longest = 160;

/** An office, branch or works of a firm behind its name ("– Istanbul liaison office", ", филиал в Ташкенте"): it is the firm itself. */
const office =
  /\s*[,;:–—(|/-]\s*(?:[\p{L}.'’]+\s+){0,4}?(?:offices?|branch|division|department|dept\.?|representative|delegation|bureau|agence|succursale|représentation|oficina|sucursal|delegación|escritório|filial(?:e|i)?|ufficio|büro|niederlassung|vertretung|b[üu]rosu|ofisi|şubesi|temsilciliği|представительств\p{L}*|филиал\p{L}*|контор\p{L}*|vakolatxonasi|filiali|kantor|cabang|chi nhánh|văn phòng)(?:[\s.,].{0,40})?\)?$/iu;

/**
 * Listed names that stand alone on a line or in a cell that no label made a party: a letterhead without a legal form, a
 * warehouse's keeper. Statements talk of others, and a line below a denial or in a list of listed names is talk too.
 */
export function standingNames(document: Document, among: readonly ListedEntity[]): StandingName[] {
  if (document.type === 'supplier-statement') return [];
  const found: StandingName[] = [];
  const { mentions } = document.facts;
  mentions.forEach((mention, i) => {
    if (mention.context !== 'text' && mention.context !== 'statement' && mention.context !== 'identifier') return;
    const text = mention.text.trim();
    if (text.length > longest) return;
    const at = index(among);
    const firm = text.replace(office, '');
    const name = [text, firm].map((t) => at.get(bare(t)) ?? at.get(core(t) ?? '')).find((n) => n !== undefined);
    if (name && !isTalk(mentions, i)) found.push({ mention, ...name });
  });
  return new Set(found.map((f) => f.entity.id)).size >= aList ? [] : found;
}

/** Do the lines about it deny it or speak of a policy? The line before belongs to it, also where it ends in a colon. */
function isTalk(mentions: readonly Mention[], i: number): boolean {
  const text = mentions[i]!.text.trim();
  const before = mentions[i - 1]?.text.trim().replace(/[:：]$/u, '') ?? '';
  const after = mentions[i + 1]?.text.trim() ?? '';
  const [start, whole] = [before.length + 1, `${before} ${text} ${after}`];
  return isDenied(whole, start, start + text.length) || isPolicyTalk(whole, start, start + text.length);
}
