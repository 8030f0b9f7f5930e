import type { IsoDate } from '../../model/index.ts';
import { countryOfPort } from '../../trade/ports.ts';
import { fewestDays, sourceOfPassages } from '../../trade/sea-routes.ts';
import { type Dated, daysOf, earliest, latest } from '../dates/days.ts';
import type { Case, RuleFinding } from '../types.ts';
import { entryBills } from './load-port.ts';

/** Entry papers may be handed in so many days before the vessel arrives (19 CFR 142.2(b), 141.68: within five days of arrival). */
const filedAhead = 5;
/** Longer under way than any service of the trade: the papers are of another voyage, or a date is wrong. Own setting. */
const longest = 200;

const day = 86_400_000;
const between = (from: IsoDate, to: IsoDate): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

/** From the day on board to the day of arrival or of entry, beside the fastest passage there is. */
export function daysAtSea(c: Case): { compared: number; findings: RuleFinding[] } {
  const findings: RuleFinding[] = [];
  let compared = 0;
  for (const document of entryBills(c)) {
    const { portOfLoading, portOfDischarge, mentions } = document.facts;
    // Goods by air or by rail are not at sea.
    if (mentions.some((m) => /\b(air ?way ?bill|awb|airport|rail|truck)\b/iu.test(m.text))) continue;
    const from = portOfLoading && countryOfPort(portOfLoading.value);
    const to = portOfDischarge && countryOfPort(portOfDischarge.value);
    const least = from && to === 'US' ? fewestDays(from) : undefined;
    const days = daysOf(document);
    const left = days.find((d) => d.kind === 'ship') ?? days.find((d) => d.kind === 'load');
    if (least === undefined || !left) continue;
    compared++;
    const arrived = arrivalAfter(c, left);
    const [until, spare, what] = arrived
      ? [latest(arrived), 0, `the arrival of ${latest(arrived)} on ${arrived.document.name}`]
      : [c.entryDate, filedAhead, `the entry of ${c.entryDate}`];
    const took = between(earliest(left), until);
    if (took >= 0 && took < least - spare)
      findings.push({
        message: `${document.name} has the goods on board in ${portOfLoading!.value} on ${earliest(left)}, ${took} days before ${what}; the fastest passage takes about ${least} (${sourceOfPassages}).`,
        evidence: [left.evidence, ...(arrived ? [arrived.evidence] : [])],
      });
    else if (arrived && between(latest(left), earliest(arrived)) > longest)
      findings.push({
        message: `${document.name} has the goods on board on ${latest(left)}, ${between(latest(left), earliest(arrived))} days before ${what}.`,
        evidence: [left.evidence, arrived.evidence],
        severity: 'note',
      });
  }
  return { compared, findings };
}

/** The arrival that a paper of the same bill of lading tells. */
function arrivalAfter(c: Case, left: Dated): Dated | undefined {
  const number = left.document.facts.number?.value;
  return c.documents
    .filter(
      (d) =>
        d === left.document ||
        (number !== undefined &&
          d.facts.references.some((r) => r.kind === 'bill-of-lading' && r.value === number) &&
          d.type !== 'invoice'),
    )
    .flatMap(daysOf)
    .find((d) => d.kind === 'arrive');
}
