import type { FieldId } from '../labels/fields.ts';
import { kgPerUnit, parseUnit } from '../values/index.ts';
import { isFirm } from './composed-labels.ts';
import type { Piece } from './pieces.ts';
import type { Segment } from './types.ts';
import { kindOf } from './value-kind.ts';

/**
 * "Agricultor 1 | …", "Grower 2 | …": the number counts the parties of a list, and who it is stands beside it, in a sheet also where it begins
 * like a label ("Parcela 12 El Carmen").
 */
export function countLabel({ labelled }: Piece, next: Piece | undefined): void {
  if (!labelled || labelled.colon || !next) return;
  if (next.labelled && (next.labelled.colon || next.labelled.rest === '' || !next.segment.cell)) return;
  if (
    !labelled.fields.every((f) => kindOf(f) === 'party') ||
    !/^[nN#№.°º\s]{0,4}\p{Nd}{1,2}[.)]?$/u.test(labelled.rest)
  )
    return;
  labelled.rest = '';
  next.labelled = undefined;
}

/** Where the maker's label asks for, by the field of the maker. */
const placeOf: Partial<Record<FieldId, FieldId>> = {
  gin: 'ginLocation',
  farm: 'farmLocation',
  manufacturer: 'factoryLocation',
  processor: 'factoryLocation',
  cannery: 'factoryLocation',
  spinner: 'factoryLocation',
  mill: 'factoryLocation',
};
/** Words of roads and of the kilometres on them; no firm is called by one of them with a number. */
const road =
  /(?<!\p{L})(?:km|kil[oó]metro|ruta|route|carretera|autopista|camino|calle|avenida|av|avda|rodovia|estrada|rua|via|viale|strada|statale|ss|rue|avenue|chemin|road|rd|street|st|highway|hwy|lane|cadde(?:si)?|sokak|bulvar[ıi]?|karayolu|yolu|stra(?:ß|ss)e|chaussee|ул|улица|шоссе|трасса|проспект|đường|quốc lộ|jalan|jl)(?!\p{L})/iu;

/** The field of a place where what stands under a maker's label ("Planta", "Plant") is its road with a number and no name. */
export function fieldOf(field: FieldId, text: string): FieldId {
  const place = placeOf[field];
  const [street] = text.split(',');
  if (!place || !road.test(street!) || !/\p{Nd}/u.test(street!) || isFirm(text)) return field;
  // "27 Harbour Road"; what else stands before the word of a road, if not its number, is a name
  const [word] = road.exec(street!)!;
  const before = street!.slice(0, road.exec(street!)!.index).trim();
  const behindNumber = /^\p{Nd}/u.test(before) && street!.trim().endsWith(word);
  return behindNumber || /^(?:\p{Nd}[\p{Nd}/-]*\p{L}?\.?)?$/u.test(before) ? place : field;
}

/** "Fundo El Roble, Talca: 61,350 kg, …": a grower's name and place without what it brought. */
export function withoutAmount(fields: readonly FieldId[], text: string): string {
  if (!fields.some((f) => f === 'grower' || f === 'farm')) return text;
  const [amount, unit] = /\s*[:;,–—]\s*\p{Nd}[\p{Nd}.,' ]*\s?(\p{L}{1,12})(?!\p{L}).*$/su.exec(text) ?? [];
  if (!amount || kgPerUnit(parseUnit(unit!) ?? '') === undefined) return text;
  const name = text.slice(0, -amount.length);
  return /\p{L}{2}/u.test(name) ? name : text;
}

/** In a sheet the next row is another label's where the cell under this label is filled. */
export const isNextRow = (label: Segment | undefined, before: Segment | undefined): boolean =>
  label?.cell !== undefined && before?.cell?.column === label.cell.column;
