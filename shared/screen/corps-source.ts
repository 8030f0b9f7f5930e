import { isMadeBy } from './made-by.ts';
import { sourcedAt } from './source-clauses.ts';
import { fold } from './tokens.ts';

/** The Corps by its names without the region's: words that mean other things too, but not as the source of cotton or tomatoes. */
const latin =
  /(?<!\p{L})(?:production\s+(?:and|&)\s+construction\s+corps|bing\s?tuan|бинтуан\p{L}*|производственно-строительн\p{L}*\s+корпус\p{L}*|(?:produktions-\s+und\s+)?aufbaukorps|corps\s+de\s+production\s+et\s+(?:de\s+)?construction|cuerpo\s+de\s+producci[oó]n\s+y\s+(?:de\s+)?construcci[oó]n|corpo\s+de\s+produ[cç][aã]o\s+e\s+(?:de\s+)?constru[cç][aã]o|corpo\s+di\s+produzione\s+e\s+(?:di\s+)?costruzione|üretim\s+ve\s+inşaat\s+(?:kolordusu|birlikleri|birliği)\p{L}*|korps\s+produksi\s+dan\s+konstruksi|binh\s+đoàn\s+sản\s+xuất\s+và\s+xây\s+dựng)(?!\p{L})/giu;
const han = /(?:(?<!黑龙江|内蒙古|广州军区|云南|黑龍江|內蒙古)生[产產]建[设設]|(?<![设設]))兵[团團](?![级級作司])/gu;

/** The Corps where a sentence says that the goods came from it or were supplied by it; the words that name it, and where. */
export function corpsAsSource(text: string): { words: string; at: number; end: number } | undefined {
  for (const m of [...text.matchAll(latin), ...text.matchAll(han)]) {
    const [at, end] = [m.index, m.index + m[0].length];
    if (sourcedAt(text, at, end) !== undefined || isMadeBy(text, at, end, 'anyone'))
      return { words: fold(m[0]).replace(/\s+/gu, ' '), at, end };
  }
  return undefined;
}
