import type { IsoDate } from '../model/index.ts';
import type { ListedEntity } from '../screen/types.ts';
import { joined } from './endings.ts';
import type { Joined } from './joined-rows.ts';
import { romanised } from './romanise.ts';
import { rowId } from './row-id.ts';
import { partyKey } from './same-party.ts';
import type { Source } from './types.ts';

const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join('\n') === [...b].sort().join('\n');

/** A row that the source names again: what it becomes, and what is other. @param found how the row was known */
export function updated(
  { row: was, how }: { row: ListedEntity; how: 'name' | 'other-name' | 'spelling' },
  row: Joined,
  source: Source,
  about: { from: string },
  disagreements: string[],
): { entity: ListedEntity; what: string[] } {
  const what: string[] = [];
  const { party } = row;
  const other = [...party.aliases, ...party.formerly];
  const official = source.list === 'UFLPA' && source.whole;
  // A table of orders spells names its own way, and gives few other names: they are added to those at hand.
  const name = official ? party.name : was.name;
  const gathered = official ? other : [...was.aliases, ...other, ...(how === 'name' ? [] : [party.name])];
  const aliases = onceEach(gathered.filter((a) => partyKey(a) !== partyKey(name)));
  if (partyKey(name) !== partyKey(was.name)) what.push(`name: was “${was.name}”`);
  const gained = aliases.filter((a) => !was.aliases.some((b) => partyKey(a) === partyKey(b)));
  const lost = was.aliases.filter((a) => !aliases.some((b) => partyKey(a) === partyKey(b)));
  if (gained.length > 0) what.push(`other names added: ${gained.join('; ')}`);
  if (lost.length > 0) what.push(`other names taken off: ${lost.join('; ')}`);
  let effective = was.effective_date;
  if (row.effective !== undefined && row.effective !== was.effective_date) {
    if (was.effective_date === null || row.effective < was.effective_date) {
      effective = row.effective;
      what.push(`effective date: ${row.effective}, was ${was.effective_date ?? 'unknown'}`);
    } else
      disagreements.push(
        `${party.name}: the source says ${row.effective} (line ${row.line}), the lists hold ${was.effective_date}. The earlier day stays: an update of an entry is no new listing.`,
      );
  }
  const sections =
    row.sections.length > 0
      ? official
        ? row.sections
        : onceEach([...(was.sections ?? []), ...row.sections]).sort()
      : was.sections;
  if (was.sections && sections && !same(was.sections, sections))
    what.push(`lists of section 2(d)(2)(B): ${sections.join(', ')}, was ${was.sections.join(', ')}`);
  const chinese = party.chinese.filter((c) => c !== was.name_zh && !was.name_zh_aliases.includes(c));
  if (chinese.length > 0) what.push(`Chinese names added: ${chinese.join('、')}`);
  const zh = [...(was.name_zh === null ? [] : [was.name_zh]), ...was.name_zh_aliases, ...chinese];
  const pinyin = chinese.length > 0 ? onceEach([...(was.pinyin ?? []), ...romanised(zh)]) : was.pinyin;
  if (was.until !== undefined) what.push(`listed again: its listing had ended on ${was.until}`);
  if (row.status === 'Inactive' && !/inactive/i.test(was.notes ?? '')) what.push('status: inactive');
  const { until: _ended, ...rest } = was;
  const entity: ListedEntity = {
    ...rest,
    name,
    aliases: same(aliases.map(partyKey), was.aliases.map(partyKey)) ? was.aliases : aliases,
    name_zh: zh[0] ?? null,
    name_zh_aliases: zh.slice(1),
    effective_date: effective,
    federal_register_citation: was.federal_register_citation ?? row.citation ?? null,
    location: was.location ?? row.location ?? null,
    sector: was.sector ?? row.sector ?? null,
    notes: row.status === 'Inactive' ? joined(was.notes, 'CBP: inactive') : was.notes,
    ...(sections && sections.length > 0 ? { sections: [...sections] } : {}),
    ...(pinyin && pinyin.length > 0 ? { pinyin: [...pinyin] } : {}),
    from: about.from,
  };
  return { entity, what };
}

const onceEach = (names: readonly string[]): string[] => [...new Map(names.map((n) => [partyKey(n), n])).values()];

/** The row of a party that is new to the lists. */
export function madeNew(
  row: Joined,
  source: Source,
  about: { asOf: IsoDate; from: string },
  taken: ReadonlySet<string>,
): ListedEntity {
  const { party } = row;
  const zh = onceEach([...(/\p{Script=Han}/u.test(party.name) ? [party.name] : []), ...party.chinese]);
  const pinyin = romanised(zh);
  // A list says that the party stands on it on its day; the first day may be earlier and is not in the source.
  const undated = row.effective === undefined && source.list === 'UFLPA';
  const notes = [
    row.reaches ? `listing text adds “${row.reaches}”` : '',
    row.remarks ?? '',
    row.status === undefined ? '' : `CBP: ${row.status.toLowerCase()}`,
    undated ? `on the list of ${about.asOf}; the first day of the listing is not in this source` : '',
  ].filter(Boolean);
  return {
    id: rowId(source.list, party.name, taken),
    name: party.name,
    aliases: onceEach([...party.aliases, ...party.formerly]).filter((a) => partyKey(a) !== partyKey(party.name)),
    name_zh: zh[0] ?? null,
    name_zh_aliases: zh.slice(1),
    list: source.list,
    effective_date: row.effective ?? (undated ? about.asOf : null),
    federal_register_citation: row.citation ?? source.citation ?? null,
    location: row.location ?? null,
    sector: row.sector ?? null,
    confidence: 'high',
    notes: notes.length > 0 ? notes.join('; ') : null,
    ...(row.sections.length > 0 ? { sections: row.sections } : {}),
    ...(pinyin.length > 0 ? { pinyin } : {}),
    from: about.from,
  };
}
