import { countryName } from '../../country-name.ts';
import { findCountries } from '../../extract/values/index.ts';
import { consignmentsOf } from '../../trace/consignments.ts';
import { countryOfPort, portsIn } from '../../trade/ports.ts';
import type { Case, RuleFinding } from '../types.ts';
import { legInto } from './load-port.ts';

/**
 * The port of loading on the bill of lading beside that of the invoice and the certificate: where they lie in two countries, the bill or another
 * transport paper has to show the way between them.
 */
export function portsTold(c: Case): { compared: number; findings: RuleFinding[] } {
  const findings: RuleFinding[] = [];
  let compared = 0;
  for (const { documents, entry } of consignmentsOf(c.documents)) {
    const bill = documents.find(
      (d) => d.type === 'bill-of-lading' && d.facts.portOfLoading && !d.facts.portOfLoading.doubt,
    );
    const loaded = bill && countryOfPort(bill.facts.portOfLoading!.value);
    if (!entry || !bill || !loaded) continue;
    const route = bill.facts.mentions.filter((m) => m.context === 'route').map((m) => m.text);
    const passed = new Set(
      route.flatMap((text) => [...findCountries(text).map((x) => x.value), ...portsIn(text).map((p) => p.country)]),
    );
    for (const paper of documents) {
      const told = paper.facts.portOfLoading;
      if (!told || told.doubt || (paper.type !== 'invoice' && paper.type !== 'certificate-of-origin')) continue;
      const country = countryOfPort(told.value);
      if (!country) continue;
      compared++;
      if (country === loaded || passed.has(country) || legInto(c, loaded, bill)) continue;
      findings.push({
        message: `${paper.name} has the goods loaded at ${told.value} and ${bill.name} at ${bill.facts.portOfLoading!.value}, and no paper shows the way from ${countryName(country)} to ${countryName(loaded)}.`,
        evidence: [told.evidence, bill.facts.portOfLoading!.evidence],
        severity: 'gap',
      });
      break;
    }
  }
  return { compared, findings };
}
