import { expect, it } from 'vitest';
import { dateOrder } from '../../shared/rules/date-order.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

const mill = (days: boolean) =>
  paper({ type: 'spinning-record', events: days ? [{ kind: 'spin', from: '2024-02-01' }] : [] });

it('the order of dates says of which record of a step no day of the work was read', () => {
  expect(dateOrder.check(caseOf([mill(false)])).why).toContain('no day of the work was read on');
  const all = dateOrder.check(caseOf([mill(true)]));
  expect(all.why).not.toContain('no day of the work');
});
