import { composedCraft, isFirm } from './composed-labels.ts';
import type { Piece } from './pieces.ts';

/**
 * Gives a piece the label of who did a piece of work, where its words make one that no list has ("Sewing line / CMT: …", "外发加工" beside a
 * firm). The value has to look like a firm: "Sewing line: 4" and the process names of a time plan are no labels.
 */
export function nameCraft(piece: Piece, next: Piece | undefined): void {
  const { segment, labelled } = piece;
  // a label of the lists that takes the whole text up to its value stands
  if (labelled && (labelled.rest === '' || labelled.colon)) return;
  const craft = composedCraft(segment.text);
  if (!craft || !isFirm(craft.rest === '' ? (next?.segment.text ?? '') : craft.rest)) return;
  if (craft.rest === '' && next?.labelled) return;
  const { field, label, rest, colon } = craft;
  piece.labelled = { segment, fields: [field], label, rest, colon: colon || rest === '', score: 0.9, unit: undefined };
}
