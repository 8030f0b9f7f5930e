import { findCountries } from '../extract/values/index.ts';
import type { CountryCode } from '../model/index.ts';
import { foldText } from '../trace/fold.ts';
import data from './data/ports.json' with { type: 'json' };

/** A seaport of the trade. */
export interface Port {
  country: CountryCode;
  /** UN/LOCODE, where it is known. */
  code?: string;
  names: readonly string[];
}

const ports = data.ports as readonly Port[];
const key = (name: string): string =>
  foldText(name)
    .replace(/[ .'’-]+/g, ' ')
    .trim();
const byName = new Map(ports.flatMap((p) => p.names.map((n): [string, Port] => [key(n), p])));
const byCode = new Map(ports.flatMap((p): [string, Port][] => (p.code ? [[p.code, p]] : [])));
const longest = Math.max(...[...byName.keys()].map((n) => n.split(' ').length));

/** What follows on one line when the cell of the port ran into the next ("RIGA. Port of discharge: CHARLESTON"). */
const next =
  /\b(port of discharge|disch(arge)?\.? port|pod|place of delivery|final destination|puerto de descarga|port de dechargement|to|via)\b|порт (разгрузки|выгрузки)|пристанище на разтоварване|卸货港| {3,}/iu;

/**
 * The country of a port as a bill of lading prints it: by the country that stands beside the name, else by name or UN/LOCODE. Undefined where
 * neither is known, or where the text names several countries.
 */
export function countryOfPort(printed: string): CountryCode | undefined {
  const text = printed.split(next)[0]!;
  const said = new Set(findCountries(text).map((c) => c.value as CountryCode));
  // "Hong Kong, China", "Kaohsiung, Taiwan, China": customs territories of their own.
  for (const own of ['HK', 'MO', 'TW'] as const) if (said.has(own)) said.delete('CN');
  const known = portsIn(text);
  for (const port of known) said.add(port.country);
  return said.size === 1 ? [...said][0] : undefined;
}

/** The ports that a text names, each once. */
export function portsIn(text: string): Port[] {
  const found = new Set<Port>();
  for (const [code] of text.matchAll(/(?<![A-Z0-9])[A-Z]{2} ?[A-Z]{3}(?![A-Z0-9])/g)) {
    const port = byCode.get(code.replace(' ', ''));
    if (port) found.add(port);
  }
  const words = key(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  for (let i = 0; i < words.length; i++)
    for (let n = Math.min(longest, words.length - i); n > 0; n--) {
      const port = byName.get(words.slice(i, i + n).join(' '));
      if (!port) continue;
      found.add(port);
      i += n - 1;
      break;
    }
  for (const [name, port] of byName) if (/\p{Script=Han}/u.test(name) && text.includes(name)) found.add(port);
  return [...found];
}
