import type { Document, PrintedCode } from '../model/index.ts';
import { confidenceFloor } from '../trade/floors.ts';
import { answer, notApplicable, some } from './answer.ts';
import type { Rule, RuleFinding } from './types.ts';

export const documentCode: Rule = {
  id: 'document.code',
  requirement: 'A bar or QR code holds the number that is printed beside it.',
  check(c) {
    const codes = c.documents.flatMap((document) => (document.facts.codes ?? []).map((code) => ({ document, code })));
    const told = codes.filter(({ code }) => code.agrees !== undefined);
    if (told.length === 0) return notApplicable('no bar or QR code with a number printed beside it');
    const apart = told.filter(({ code }) => code.agrees === false);
    return answer(
      `${told.length} bar and QR codes compared with the print beside them`,
      [...Map.groupBy(apart, ({ document }) => document)].map(([document, found]) =>
        finding(
          document,
          found.map(({ code }) => code),
        ),
      ),
    );
  },
};

/** A print that was read surely; a faint or doubtful one may be what the code says. */
const isSure = ({ print }: PrintedCode): boolean =>
  print !== undefined && print.confidence >= confidenceFloor.value && print.doubtful === undefined;

function finding(document: Document, codes: readonly PrintedCode[]): RuleFinding {
  const sure = codes.filter(isSure);
  const shown = sure.length > 0 ? sure : codes;
  const pairs = shown.map((code) => `"${code.print!.quote}" beside a code that holds "${code.text}"`);
  const evidence = shown.slice(0, 4).flatMap((code) => [code.print!, code.evidence]);
  if (sure.length > 0) return { message: `${document.name} prints ${some(pairs, 3)}.`, evidence };
  const message = `${document.name} seems to print ${some(pairs, 3)}; the print could not be read surely.`;
  return { message, evidence, severity: 'gap' };
}
