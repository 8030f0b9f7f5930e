import type { Party, PartyRole } from '../../model/index.ts';
import type { LabelValue } from '../layout/types.ts';
import { parseCountry } from '../values/index.ts';
import { endsInLegalForm } from './block.ts';
import { type Context, pairText } from './context.ts';
import { companyWord } from './letterhead.ts';

/** Makers: a label that means one of them may as well name the person who did the work. */
const makers: ReadonlySet<PartyRole> = new Set<PartyRole>(['gin', 'spinner', 'mill', 'manufacturer', 'processor']);

/** "Ginned by", "Elaborado por", "… tarafından": who did it. */
const doneBy = /(?<!\p{L})(?:by|por|par|da|von|door|przez|tarafından|oleh|bởi)\s*[:：]?$/iu;
/** The post of a person: "Head of dyeing", "Jefa de tintorería", "İplik şefi", "Мастер смены". */
const post =
  /(?<!\p{L})(?:head|chief|master|foreman|forewoman|supervisor|manager|operator|in[- ]?charge|officer|jef[ea]|encargad[oa]|responsable|operari[oa]|supervisora?|chef|responsabile|capo|chefe|encarregad[oa]|leiter(?:in)?|meister(?:in)?|şefi|müdürü|sorumlusu|ustası|usta|kepala|mandor|trưởng|мастер|начальник|оператор|технолог|boshlig'i)(?!\p{L})|主管|班长|組長|组长|责任者|操作工/iu;

const initials = /^(?:\p{Lu}\p{L}{0,4}\.\s+)?(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?$/u;
const fullName = /^(?:\p{Lu}\p{L}{0,4}\.\s+)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3}$/u;

/** Whether a text is a person's name by its form; a name in full may as well be a firm's. */
const isPerson = (text: string, inFull: boolean): boolean =>
  !companyWord.test(text) &&
  !endsInLegalForm(text) &&
  !parseCountry(text) &&
  (initials.test(text) || (inFull && fullName.test(text)));

/** Whether a label names the person who did the work or has a post in it: "Ginned by: R. Lang", "Jefa de hilandería: Ana Soto". */
export function isWorker(pair: LabelValue): boolean {
  const text = pairText(pair).trim();
  const label = pair.label.text.trim().replace(text, '').trim();
  return post.test(label) ? isPerson(text, true) : doneBy.test(label) && isPerson(text, false);
}

/** The parties without such persons: for papers at whose head a company stands, which is the maker. */
export function withoutWorkers({ layout }: Context, parties: readonly Party[]): Party[] {
  const persons = new Set(layout.pairs.filter(isWorker).map((pair) => pairText(pair).trim()));
  return parties.filter((p) => !makers.has(p.role) || p.address !== undefined || !persons.has(p.name));
}
