import { askedToHide } from './altered/asked-to-hide.ts';
import { madeLate } from './altered/made-late.ts';
import { signsAcross } from './altered/many-papers.ts';
import { signsOn } from './altered/one-paper.ts';
import { answer, notApplicable } from './answer.ts';
import type { Rule } from './types.ts';

/** Reused templates, scans, stamps, serials and file data, and edited files, as DOMAIN.md section 8 lists them (pattern 22). */
export const documentAltered: Rule = {
  id: 'document.altered',
  requirement: 'No paper shows that it was changed after it was made, or made by another than it says.',
  check(c) {
    const marked = c.documents.filter((d) => d.marks !== undefined).length;
    const asked = c.documents.flatMap(askedToHide);
    if (marked === 0 && asked.length === 0) return notApplicable('no file tells how it was made');
    return answer(`${c.documents.length} papers, ${marked} of which tell how their file was made`, [
      ...asked,
      ...c.documents.flatMap((d) => signsOn(d, c.screening.unseen)),
      ...signsAcross(c.documents),
      ...madeLate(c.documents),
    ]);
  },
};
