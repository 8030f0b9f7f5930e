import { distance } from 'fastest-levenshtein';
import type { Document, Evidence } from '../../model/index.ts';
import { foldLot } from '../../trace/fold.ts';

/** A lot on a scan that is one figure away from a known one, in a line of which the reader was not sure. */
export const isPoorlyRead = (
  document: Document,
  lot: { printed: string; evidence: Evidence },
  made: ReadonlyMap<string, unknown>,
): boolean =>
  (document.reader === 'ocr' || document.reader === 'textract') &&
  lot.evidence.confidence < 0.9 &&
  [...made.keys()].some((other) => distance(other, foldLot(lot.printed)) <= 1);
