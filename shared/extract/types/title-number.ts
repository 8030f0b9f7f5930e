import type { Facts } from '../../model/index.ts';
import { type Context, evidenceOf, isDay, readCode } from '../base/context.ts';

/** A certificate's title in two languages with its number behind: "CERTIFICATO DI ORIGINE / CERTIFICATE OF ORIGIN — N. IT-BO 2025/1204". */
const inTitle =
  /(?:certificat|сертификат|сертифікат|ursprungszeugnis|şehadetname|πιστοποιητικ)[^\p{Nd}]*?(?<!\p{L})(?:no|nr|num|n[°º]|n|№)[.:\s]*(?=\S*\s?\S*\p{Nd})(\p{Lu}.*|\p{Nd}.*)$/iu;

/** Puts the number that stands in the title itself into `facts`, where no label gave one. */
export function addTitleNumber(context: Context, facts: Facts): void {
  if (facts.number) return;
  for (const { segments } of context.layout.pages[0]?.lines.slice(0, 6) ?? [])
    for (const segment of segments) {
      const behind = inTitle.exec(segment.text)?.[1];
      const value = behind && readCode(context, behind)?.value;
      if (!value || value.length < 3 || value.length > 30 || !/\p{Nd}/u.test(value) || isDay(context, value)) continue;
      const evidence = evidenceOf(context, segment);
      facts.number = { value, evidence };
      facts.references.push({ kind: 'certificate', value, evidence });
      return;
    }
}
