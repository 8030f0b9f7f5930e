import type { AmendedValue, AppliedAmendment, Document } from '../model/index.ts';
import { answer, notApplicable } from './answer.ts';
import type { Rule, RuleFinding } from './types.ts';

export const documentAmended: Rule = {
  id: 'document.amended',
  requirement: 'What people say of a paper against its reading is shown, and rests on the paper.',
  check(c) {
    const found = c.documents.flatMap((document) =>
      (document.amendments ?? []).map((amendment) => finding(document, amendment)),
    );
    if (found.length === 0) return notApplicable('nobody amended a reading');
    return answer(`${found.length} amendments of readings held against the papers`, found);
  },
};

function finding(document: Document, amendment: AppliedAmendment): RuleFinding {
  const { place, value, was, why, by, at, read, evidence, open, refused } = amendment;
  const from = was === undefined ? '' : ` from ${said(was)}`;
  const change = `${by} amended ${placeSays(place)} of ${document.name}${from} to ${said(value ?? null)} on ${at.slice(0, 10)} (${why})`;
  const places = [evidence, read].filter((e) => e !== undefined);
  if (refused !== undefined)
    return { message: `${change}; it was not taken in: ${refused}.`, evidence: places, severity: 'note' };
  if (open !== undefined) return { message: `${change}, but ${open}.`, evidence: places, severity: 'gap' };
  return { message: `${change}.`, evidence: places };
}

const rowSays: Readonly<Record<string, string>> = {
  lines: 'goods line',
  units: 'bale or lot row',
  flows: 'material row',
  events: 'event',
  parties: 'party',
  sites: 'site',
};

/** "the net weight", "the gross kg in goods line 3". */
function placeSays(place: string): string {
  const [, fact = '', row, column = ''] = place.split('/');
  if (place === 'type') return 'the kind';
  return row === undefined
    ? `the ${plain(fact)}`
    : `the ${plain(column)} in ${rowSays[fact] ?? fact} ${Number(row) + 1}`;
}

const plain = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();

const said = (value: AmendedValue): string =>
  value === null ? 'nothing' : Array.isArray(value) ? `${value.length} values` : `"${value}"`;
