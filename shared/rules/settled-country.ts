import { findCountries } from '../extract/values/index.ts';
import type { Evidence } from '../model/index.ts';
import { confidenceFloor } from '../trade/floors.ts';

/** As many doubtful letters as may be tried against each other. */
const most = 2;
const letters = [...'abcdefghijklmnopqrstuvwxyz', ''];

/** All texts that the doubtful places may hold. */
function readings(text: string, places: readonly { at: number; texts: string[] }[]): string[] {
  const [last, ...before] = places.toSorted((a, b) => b.at - a.at);
  if (!last) return [text];
  return last.texts.flatMap((t) => readings(text.slice(0, last.at) + t + text.slice(last.at + 1), before));
}

/**
 * Whether a country is told for sure though letters of its name are doubtful ("Benin" of a scan, where OCR cannot tell e from é): read with any other letter
 * there, or with none, the words name no other country, and the rest of them is clear.
 */
export function isSettledCountry({ quote, confidence, doubtful = [] }: Evidence): boolean {
  if (doubtful.length === 0 || doubtful.length > most) return false;
  if (doubtful.some(({ at }) => !/\p{L}/u.test(quote[at] ?? ''))) return false;
  const rest = confidence / doubtful.reduce((product, d) => product * d.confidence, 1);
  if (rest < confidenceFloor.value) return false;
  const named = (text: string): string => [...new Set(findCountries(text).map((c) => c.value))].sort().join();
  const own = named(quote);
  if (own === '' || own.includes(',')) return false;
  const places = doubtful.map(({ at, others }) => ({ at, texts: [...letters, ...others.map((o) => o.text)] }));
  return readings(quote, places).every((text) => ['', own].includes(named(text)));
}
