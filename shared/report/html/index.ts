import type { Document, Evidence, Finding, Verdict } from '../../model/index.ts';
import type { Order } from '../../orders/types.ts';
import { catalogue } from '../../rules/catalogue.ts';
import { lawSays } from '../text.ts';
import {
  countrySays,
  documentName,
  factsSay,
  firstPageOf,
  inReport,
  listsSay,
  outcomeSays,
  pagesSay,
  severitySays,
  stepSays,
  typeSays,
} from '../words.ts';
import { chainDiagram } from './chain-diagram.ts';
import { html, Markup } from './markup.ts';
import { firstPart, ways } from './next-part.ts';
import { cropOf, fullPage, type PageSource, type PageView, pageView } from './page-view.ts';
import { style } from './style.ts';

export type { PageImage, PageSource } from './page-view.ts';

export interface HtmlOptions {
  orders: readonly Order[];
  source: PageSource;
}

const evidenceShown = 12;

/**
 * The report as one self-contained HTML file: no script, no request to anywhere (its content policy forbids both), every text
 * of the papers escaped. Each page picture is stored once and used by every view of it.
 */
export function toHtml(verdict: Verdict, options: HtmlOptions): string {
  const views = viewsOf(verdict, options.source);
  const title = `${verdict.outcome}: ${verdict.bundle.reference ?? verdict.bundle.id}`;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${title}</title><style>${Markup.of(style)}</style></head><body>
<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>${[...views.values()].map((v) => v.picture)}</defs></svg>
<main>${head(verdict)}${firstPart(verdict)}${findings(verdict, options.orders, views)}${ways(verdict)}${chain(verdict)}${papers(verdict, views)}${checks(verdict)}</main></body></html>
`;
  return page.source;
}

const keyOf = ({ document, page }: PagePlace) => `${document}/${page}`;

/** A page of a document, by the page number of its file. */
export type PagePlace = Pick<Evidence, 'document' | 'page'>;

/** The pages that the report shows: those that findings quote, and the first page of every paper. */
export function pagesShown(verdict: Verdict): PagePlace[] {
  const places = [
    ...verdict.findings.flatMap((f) => f.evidence.slice(0, evidenceShown)),
    ...verdict.documents.map((d) => ({ document: d.id, page: firstPageOf(d) })),
  ];
  return [...new Map(places.map(({ document, page }) => [keyOf({ document, page }), { document, page }])).values()];
}

function viewsOf(verdict: Verdict, source: PageSource): Map<string, PageView> {
  const views = new Map<string, PageView>();
  for (const place of pagesShown(verdict)) {
    const key = keyOf(place);
    const view = pageView(`p${views.size}`, source, place.document, place.page);
    if (view) views.set(key, view);
  }
  return views;
}

function head(verdict: Verdict): Markup {
  const about: [string, string | undefined][] = [
    ['Bundle', verdict.bundle.id],
    ['Reference', verdict.bundle.reference],
    ['Importer', verdict.bundle.importer],
    ['Entry date', verdict.entryDate],
    ['Goods', verdict.commodities.join(', ') || 'no cotton or tomato found'],
    ['Origin stated', verdict.statedOrigins.map((o) => `${o.commodity} from ${countrySays(o.country)}`).join('; ')],
    ['Lists', listsSay(verdict)],
  ];
  return html`<section class="card verdict ${verdict.outcome}"><h1>${verdict.outcome}</h1><p><strong>${verdict.summary}</strong></p>
<p class="soft">${outcomeSays[verdict.outcome]}</p><dl class="about">${about
    .filter(([, text]) => text)
    .map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl></section>`;
}

function findings(verdict: Verdict, orders: readonly Order[], views: Map<string, PageView>): Markup {
  if (verdict.findings.length === 0) return html`<h2>Findings</h2><p>None.</p>`;
  const ordered = inReport(verdict.findings);
  return html`<h2>Findings</h2>${ordered.map((f, i) => finding(verdict, f, i + 1, orders, views))}`;
}

function finding(
  verdict: Verdict,
  found: Finding,
  number: number,
  orders: readonly Order[],
  views: Map<string, PageView>,
): Markup {
  const more = found.evidence.length - evidenceShown;
  return html`<article class="card finding ${found.severity}"><p class="tag">${severitySays[found.severity]} · ${found.rule}</p>
<h3>${number}. ${catalogue[found.rule].title}</h3><p>${found.message}</p><p class="soft">Law: ${lawSays(found, orders)}</p>
<div class="evidence">${found.evidence.slice(0, evidenceShown).map((e) => evidenceCard(verdict, e, views))}</div>
${more > 0 && html`<p class="soft">and ${more} more places, all in the verdict document.</p>`}
<p class="do"><strong>What to do.</strong> ${found.fix}</p>${about(found)}</article>`;
}

/** What the rule compares, folded away; the whole page of it stands in the repository. */
const about = ({ rule }: Finding): Markup =>
  html`<details class="rule"><summary>About this rule</summary><p>${catalogue[rule].explains}</p><p class="soft">More, with honest causes and answers: docs/rules/${rule}.md</p></details>`;

function evidenceCard(verdict: Verdict, evidence: Evidence, views: Map<string, PageView>): Markup {
  const view = views.get(keyOf(evidence));
  return html`<figure>${view ? cropOf(view, evidence) : html`<blockquote>${evidence.quote}</blockquote>`}<figcaption>“${evidence.quote.slice(0, 240)}”<br>
<a href="#d-${evidence.document}">${documentName(verdict, evidence.document)}, page ${evidence.page}</a>${evidence.confidence < 0.8 && ` · read with confidence ${evidence.confidence.toFixed(2)}`}</figcaption></figure>`;
}

function chain(verdict: Verdict): Markup {
  const diagram = chainDiagram(verdict);
  const open = verdict.chain.steps.filter((step) => step.closedBy);
  return html`${diagram && html`<h2>Chain, from origin to entry</h2>${diagram}`}${
    open.length > 0 &&
    html`<ul>${open.map(
      (step) =>
        html`<li><strong>${stepSays[step.kind]}</strong> would be closed by ${step.closedBy!.map(
          ({ what, from }, i) => html`${i > 0 && '; or '}${what}, from ${from}`,
        )}.</li>`,
    )}</ul>`
  }`;
}

function papers(verdict: Verdict, views: Map<string, PageView>): Markup {
  return html`<h2>Papers</h2>${verdict.documents.map((d) => paper(verdict, d, views))}${verdict.unreadable.map(
    (u) =>
      html`<section class="card gap" id="d-${u.id}"><h3>${u.name}: not read</h3>${u.problems.map((p) => html`<p>${p.message}</p>`)}</section>`,
  )}`;
}

function paper(verdict: Verdict, document: Document, views: Map<string, PageView>): Markup {
  const marks = verdict.findings
    .flatMap((f) => f.evidence.slice(0, evidenceShown))
    .filter((e) => e.document === document.id);
  const facts = factsSay(document.facts);
  const shown = [...new Set([firstPageOf(document), ...marks.map((m) => m.page)])].sort((a, b) => a - b);
  return html`<section class="card" id="d-${document.id}"><h3>${document.name}, ${pagesSay(document)}: ${typeSays(document.type)}</h3>
<p class="soft">${document.languages.join(', ') || document.language} · ${document.reader} · confidence ${document.confidence.toFixed(2)}</p>
${document.problems.map((p) => html`<p class="gap"><span class="tag">${p.code}</span> ${p.message}</p>`)}
${facts.length > 0 && html`<table>${facts.map((f) => html`<tr><th>${f.name}</th><td>${f.text}${f.fact.doubt && html` <em>(${f.fact.doubt})</em>`}</td><td class="soft">page ${f.fact.evidence.page}: “${f.fact.evidence.quote.slice(0, 90)}”</td></tr>`)}</table>`}
<details><summary>Pages</summary><div class="pages">${shown.map((n) => {
    const view = views.get(keyOf({ document: document.id, page: n }));
    return (
      view &&
      html`<figure>${fullPage(
        view,
        marks.filter((m) => m.page === n),
      )}<figcaption>page ${n}</figcaption></figure>`
    );
  })}</div></details></section>`;
}

function checks(verdict: Verdict): Markup {
  return html`<h2>Checks</h2><section class="card"><table>${verdict.rules.map(
    (r) =>
      html`<tr><th>${r.rule}</th><td class="state">${r.state.replaceAll('-', ' ')}</td><td class="soft">${r.why}</td></tr>`,
  )}</table></section><footer>Rules ${verdict.rulesVersion}. Orders ${verdict.inputs.orders}. ${verdict.inputs.lists.map(
    (l) =>
      `List ${l.name.toUpperCase()} as of ${l.asOf} (${l.source ? `${l.source}; ` : ''}${l.digest.slice(0, 12)}). `,
  )}</footer>`;
}
