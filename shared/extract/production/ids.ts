import { type ListedNumber, parseNumberList } from '../values/index.ts';

/** One entry of an identifier cell: a single number or a run. */
export type UnitId = ListedNumber;

/** The identifiers of a cell: "1001", "1001-1100", "1001, 1002 and 1005-1010". Nothing for a cell without a figure. */
export const readIds = (text: string): UnitId[] => parseNumberList(text);
