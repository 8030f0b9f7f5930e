import { paper } from '../../rules/case.ts';
import type { Change } from './near.ts';

export const [invoice, certificate, report] = ['invoice.pdf', 'certificate-of-origin.pdf', 'lab-report.pdf'] as const;
export const look = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0';
/** The same with so many of its steps otherwise. */
export const turned = (steps: number): string => {
  let left = steps;
  return [...look]
    .map((sign) => {
      let value = Number.parseInt(sign, 16);
      for (const bit of [1, 2, 4, 8]) if (left > 0 && value & bit) [value, left] = [value - bit, left - 1];
      return value.toString(16);
    })
    .join('');
};
export type Box = [number, number, number, number];
export const picture = (box: Box, digest = 'aa', of?: string, page = 1): object => ({
  page,
  box,
  digest,
  ...(of === undefined ? {} : { look: of }),
});
export const marks = (name: string, ...pictures: object[]): Change => ({ [`${name} marks`]: { pictures } });
export const box: Box = [0.4, 0.5, 0.2, 0.1];

export const bundle = () => [
  paper({ type: 'invoice', facts: { number: 'INV-1', seller: 'Plains Cotton Ltd', signed: true } }),
  paper({
    type: 'certificate-of-origin',
    facts: { number: 'CO-20241', issuer: 'Bursa Chamber of Commerce', signed: true },
  }),
  paper({ type: 'lab-report', facts: { number: 'LR-1', issuer: 'Wessex Laboratories' } }),
];
export const without: Change = { [report]: undefined };
export const same: Change = {
  ...marks(invoice, picture(box, 'aa', look)),
  ...marks(certificate, picture(box, 'bb', look)),
};

export const looks: Change[] = [
  ...Array.from({ length: 26 }, (_, i) => picture(box, 'bb', turned(i + 6))),
  picture(box, 'bb'),
  picture(box, 'bb', look.slice(1)),
  picture(box, 'bb', `${look}0`),
  picture(box, 'aa'),
  picture(box, 'bb', turned(0).replace('0', 'g')),
].map((p) => marks(certificate, p));
export const shapes: Change[] = [
  [0.2, 0.1],
  [0.23, 0.1],
  [0.231, 0.1],
  [0.229, 0.1],
  [0.2, 0.0869],
  [0.2, 0.0871],
  [0.2, 0.115],
  [0.2, 0.1151],
  [0.2, 0.0869565],
  [0.1739, 0.1],
  [0.174, 0.1],
  [0.1735, 0.1],
  [0.18, 0.1],
  [0.19, 0.1],
  [0.22, 0.1],
  [0.24, 0.1],
  [0.25, 0.1],
  [0.1, 0.1],
  [0.4, 0.1],
  [0.4, 0.2],
  [0.2, 0.2],
  [0.2, 0.05],
  [0.1, 0.05],
  [0.2, 0],
  [0, 0.1],
].map(([w, h]) => marks(certificate, picture([0.4, 0.5, w!, h!], 'bb', look)));
