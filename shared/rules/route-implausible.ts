import { answer, notApplicable } from './answer.ts';
import { containers } from './routes/containers.ts';
import { daysAtSea } from './routes/days-at-sea.ts';
import { loadPorts } from './routes/load-port.ts';
import { portsTold } from './routes/ports-told.ts';
import type { Rule } from './types.ts';

/** CBP UFLPA Operational Guidance: transport papers of every leg. What does not fit is asked about; a transit is no origin. */
export const routeImplausible: Rule = {
  id: 'route.implausible',
  requirement: 'Port of loading, days at sea and container numbers fit the stated origin and each other.',
  check(c) {
    if (c.commodities.length === 0) return notApplicable('No cotton or tomato goods.');
    const [ports, told, sea, boxes] = [loadPorts(c), portsTold(c), daysAtSea(c), containers(c)];
    if (ports.compared + told.compared + sea.compared + boxes.compared === 0)
      return notApplicable('No bill of lading gives a port that is known, and no container number was read.');
    return answer(
      `Compared: ${ports.compared} ports of loading with the origin, ${sea.compared} voyages with the fastest passage, ${boxes.compared} container numbers with their check digit.`,
      [...ports.findings, ...told.findings, ...sea.findings, ...boxes.findings],
    );
  },
};
