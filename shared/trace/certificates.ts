import type { Document, Material, Step, StepKind } from '../model/index.ts';
import { stageOf } from '../trade/needs.ts';
import { type Consignment, stageOfCertificate, stageOfPaper } from './consignments.ts';
import { sameName } from './names.ts';
import { commoditiesIn } from './words.ts';

const gives: readonly { material: Material; kinds: readonly StepKind[] }[] = [
  { material: 'seed-cotton', kinds: ['grow'] },
  { material: 'lint', kinds: ['gin'] },
  { material: 'yarn', kinds: ['spin'] },
  { material: 'fabric', kinds: ['weave', 'knit'] },
  { material: 'tomato', kinds: ['grow'] },
  { material: 'paste', kinds: ['process'] },
];

/** Puts each certificate of a material that the goods were made of to the step that gave this material out, at its own party where one is named. */
export function withCertificates(steps: Step[], consignments: readonly Consignment[]): Step[] {
  const sold = Math.max(
    ...consignments
      .filter((c) => c.entry)
      .flatMap((c) => c.documents.filter((d) => d.type === 'invoice'))
      .map(stageOfPaper),
  );
  for (const certificate of consignments.flatMap((c) => c.documents)) {
    if (certificate.type !== 'certificate-of-origin') continue;
    const stage = stageOfCertificate(certificate);
    if (stage >= sold) continue;
    const tomato = isOfTomato(certificate);
    const kinds = gives.filter((g) => stageOf[g.material] === stage && isTomato(g.material) === tomato);
    const found = steps.filter((step) => kinds.some((k) => k.kinds.includes(step.kind)));
    const named = found.filter((step) =>
      certificate.facts.parties.some((p) => step.party !== undefined && sameName(p.name, step.party)),
    );
    for (const step of named.length ? named : found.slice(0, 1))
      step.certificates = [...(step.certificates ?? []), certificate.id];
  }
  return steps;
}

const isTomato = (material: Material): boolean => material === 'tomato' || material === 'paste';

const isOfTomato = ({ facts }: Document): boolean =>
  [...(facts.hsCodes?.value ?? []), ...(facts.lines?.value ?? []).flatMap((l) => l.hsCode ?? [])].some((code) =>
    /^(?:0702|2002|2103)/u.test(code.replace(/\D/gu, '')),
  ) ||
  [
    ...(facts.lines?.value ?? []).map((l) => l.description ?? ''),
    ...facts.mentions.filter((m) => m.context === 'goods').map((m) => m.text),
  ].some((text) => commoditiesIn(text).includes('tomato'));
