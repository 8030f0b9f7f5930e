import type { Evidence, Finding, Verdict } from '../../model/index.ts';
import type { Order } from '../../orders/types.ts';
import type { PagePlace, PageSource } from '../../report/html/index.ts';
import { lawSays } from '../../report/text.ts';
import { inReport, severitySays } from '../../report/words.ts';
import { catalogue } from '../../rules/catalogue.ts';
import { short } from '../clean.ts';
import { type DossierPlan, placeSays } from '../plan.ts';
import { colours, margin, type Press } from './press.ts';
import { typeset } from './typeset.ts';

/** Evidence shown with the picture of its place, and in words, for one finding. */
const mostPictures = 4;
const mostQuotes = 12;
/** Pages whose picture the findings show, and findings that are set in full: beyond them the verdict in the zip tells the rest. */
const mostPages = 80;
const mostFindings = 300;

const severityColour: Record<Finding['severity'], string> = {
  prohibits: colours.bad,
  contradicts: colours.bad,
  gap: colours.warn,
  warning: colours.warn,
  note: colours.soft,
};

/** The pages of which the findings show a part. */
export function pagesOfFindings(verdict: Verdict): PagePlace[] {
  const places = inReport(verdict.findings).flatMap((f) => f.evidence.slice(0, mostPictures));
  const each = new Map(places.map(({ document, page }) => [`${document}/${page}`, { document, page }]));
  return [...each.values()].slice(0, mostPages);
}

/** Findings, worst first, each with the law, what the papers say, and the places where they say it. */
export function findingPages(
  press: Press,
  verdict: Verdict,
  plan: DossierPlan,
  orders: readonly Order[],
  source: PageSource,
): void {
  press.heading('Findings and evidence');
  const ordered = inReport(verdict.findings);
  if (ordered.length === 0) press.say('None: the papers are complete and agree.');
  for (const [i, found] of ordered.slice(0, mostFindings).entries()) {
    press.room(110);
    press.place(`finding-${i + 1}`);
    press.say(`${severitySays[found.severity]}  ·  ${found.rule}`, {
      size: 8,
      bold: true,
      colour: severityColour[found.severity],
      gap: 0,
    });
    press.say(`${i + 1}. ${catalogue[found.rule].title}`, { size: 11, bold: true, gap: 2 });
    press.say(short(found.message, 2000), { gap: 3 });
    press.say(`Law: ${lawSays(found, orders)}`, { size: 8, colour: colours.soft, gap: 5 });
    for (const [n, e] of found.evidence.slice(0, mostQuotes).entries())
      evidence(press, plan, e, n < mostPictures ? source : undefined);
    if (found.evidence.length > mostQuotes)
      press.say(`and ${found.evidence.length - mostQuotes} more places, all in verdict.json in the zip.`, {
        size: 8,
        colour: colours.soft,
      });
    press.say(`To do: ${found.fix}`, { size: 8.5, gap: 14 });
  }
  if (ordered.length > mostFindings)
    press.say(`${ordered.length - mostFindings} more findings stand in findings.csv and verdict.json in the zip.`, {
      bold: true,
    });
}

function evidence(press: Press, plan: DossierPlan, e: Evidence, source: PageSource | undefined): void {
  const paper = plan.papers.find((p) => p.document.id === e.document);
  const said = `${placeSays(plan, e.document, e.page)}${paper ? ` (${short(paper.title, 60)})` : ''}: “${short(e.quote, 240)}”${e.confidence < 0.8 ? `, read with confidence ${e.confidence.toFixed(2)}` : ''}`;
  const strip = source && stripOf(press, e, source);
  if (strip) {
    press.room(strip.height + 22);
    strip.draw(margin + 14, press.y);
    press.y += strip.height + 4;
  }
  press.room(12);
  if (paper) press.doc.goTo(margin + 14, press.y, 200, 12, `paper-${paper.number}`);
  press.say(said, { x: 14, size: 8.5, gap: 5, most: 4 });
}

/** The part of the page around the quoted words, with a frame around them. */
function stripOf(press: Press, e: Evidence, source: PageSource) {
  const image = source.image(e.document, e.page);
  const page = source.words(e.document, e.page);
  const full = image ?? page;
  if (!full) return undefined;
  const { width: pw, height: ph } = full;
  const [l, t, bw, bh] = [e.box[0] * pw, e.box[1] * ph, e.box[2] * pw, e.box[3] * ph];
  const w = Math.min(pw, Math.max(bw * 1.15, pw * 0.5));
  const h = Math.min(ph, Math.max(bh + ph * 0.03, w * 0.14), w * 0.55);
  const x = Math.min(Math.max(l + bw / 2 - w / 2, 0), pw - w);
  const y = Math.min(Math.max(bh > h ? t - ph * 0.01 : t + bh / 2 - h / 2, 0), Math.max(0, ph - h));
  const width = press.width - 28;
  const scale = width / w;
  const height = h * scale;
  const draw = (left: number, top: number) => {
    const { doc } = press;
    if (image) {
      doc.save().rect(left, top, width, height).clip();
      doc.image(image.dataUri, left - x * scale, top - y * scale, { width: pw * scale, height: ph * scale });
      doc.restore();
    } else if (page) typeset(press, page, { from: [x, y, w, h], to: [left, top, width, height] });
    doc.save().rect(left, top, width, height).clip();
    doc
      .lineWidth(1.4)
      .strokeColor(colours.mark)
      .rect(left + (l - x) * scale - 2, top + (t - y) * scale - 2, bw * scale + 4, bh * scale + 4)
      .stroke();
    doc.restore();
    doc.lineWidth(0.6).strokeColor(colours.line).rect(left, top, width, height).stroke();
  };
  return { height, draw };
}
