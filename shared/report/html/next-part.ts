import type { Verdict } from '../../model/index.ts';
import { askHeading, capital, closesSay } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** What to do first: the papers to ask for, and the days that run. Nothing for verdicts without them. */
export const firstPart = (verdict: Verdict): Markup => html`${asked(verdict)}${days(verdict)}`;

function asked(verdict: Verdict): Markup | false {
  const ask = verdict.next?.ask ?? [];
  return (
    ask.length > 0 &&
    html`<h2>${askHeading(ask)}</h2><section class="card gap"><table><tr class="heads"><th></th><th>What</th><th>From</th><th>Why</th></tr>${ask.map(
      (paper, i) =>
        html`<tr><th>${i + 1}</th><td>${capital(paper.what)}</td><td>${paper.from}</td><td class="soft">${closesSay(verdict, paper)}</td></tr>`,
    )}</table></section>`
  );
}

function days(verdict: Verdict): Markup | false {
  const deadlines = verdict.deadlines ?? [];
  return (
    deadlines.length > 0 &&
    html`<h2>Deadlines</h2>${deadlines.map(
      (d) =>
        html`<section class="card finding warning"><p class="tag">until ${d.until}</p><h3>${d.name}</h3><p class="soft">Law: ${d.law}</p>
<p>Counted from ${d.from}, ${d.counted}.</p><ul>${d.submit.map((what) => html`<li>${what}</li>`)}</ul>${d.doubt && html`<p class="soft">${d.doubt}</p>`}</section>`,
    )}`
  );
}

/** The ways that the law leaves the importer. */
export function ways(verdict: Verdict): Markup | false {
  const { options = [], caution = '' } = verdict.next ?? {};
  return (
    options.length > 0 &&
    html`<h2>What can be done</h2><section class="card">${options.map(
      (o) => html`<h3>${o.title}</h3><p>${o.says}</p><p class="soft">Law: ${o.law}</p>`,
    )}<p class="soft"><em>${caution}</em></p></section>`
  );
}
