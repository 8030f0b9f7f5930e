import type { UnitRow } from '../../model/index.ts';

/**
 * Numbers that gins count for themselves, in a list of several gins: where one number stands beside two gin codes the code goes before
 * every number, as in a permanent bale identification (gin code and bale number).
 */
export function tellGinsApart(units: UnitRow[]): UnitRow[] {
  const gins = new Map<string, string | undefined>();
  let repeated = false;
  for (const { id, ginCode } of units) {
    if (gins.has(id) && gins.get(id) !== ginCode) repeated = true;
    gins.set(id, ginCode);
  }
  if (!repeated || units.some(({ ginCode }) => !ginCode)) return units;
  const whole = (id: string, gin: string): string => (id.startsWith(gin) ? id : `${gin}${id}`);
  return units.map((unit) => ({
    ...unit,
    id: whole(unit.id, unit.ginCode!),
    ...(unit.to ? { to: whole(unit.to, unit.ginCode!) } : {}),
  }));
}
