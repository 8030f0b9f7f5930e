import { answer, notApplicable } from './answer.ts';
import { betweenSteps, piecesAgainstMade, shippedAgainstMade, wholeChain } from './mass/chain.ts';
import { grownAgainstGinned } from './mass/farms.ts';
import { withinRecord } from './mass/record.ts';
import { unreadIntake } from './mass/unread-intake.ts';
import { unreadOutput } from './mass/unread-output.ts';
import type { Rule, RuleFinding } from './types.ts';

const nothing = 'no paper gives weights on both sides of a step';

export const massExceeds: Rule = {
  id: 'mass.exceeds',
  requirement: 'No step gives out more than its inputs can yield, and no more is shipped than was made.',
  check(c) {
    const findings: RuleFinding[] = [];
    let compared = 0;
    for (const document of c.documents) compared += withinRecord(document, c, findings);
    compared += betweenSteps(c, findings) + unreadIntake(c, findings);
    unreadOutput(c, findings);
    compared += grownAgainstGinned(c, findings);
    compared += shippedAgainstMade(c, findings);
    compared += wholeChain(c, findings);
    compared += piecesAgainstMade(c, findings);
    if (compared === 0 && findings.length === 0) return notApplicable(nothing);
    return answer(compared ? `${compared} weights compared with the most that their inputs yield` : nothing, findings);
  },
};
