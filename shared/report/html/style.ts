/** The report's style sheet: readable on screen, light and dark, and on paper. */
export const style = `
:root { color-scheme: light dark; --ink: #1c2024; --soft: #5b6570; --line: #d8dde3; --page: #f5f6f8; --card: #fff;
  --red: #b3261e; --amber: #8a5a00; --green: #1d6b3a; --blue: #24558f; --mark: #ffb30055; --mark-edge: #d97700; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7eaee; --soft: #a3adb8; --line: #39414b; --page: #14171b; --card: #1d2126;
  --red: #ff8a80; --amber: #ffca66; --green: #7fd6a0; --blue: #8dbdff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans SC", sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 24px 20px 60px; }
h1 { font-size: 28px; margin: 0 0 4px; letter-spacing: .01em; } h2 { font-size: 19px; margin: 36px 0 12px; } h3 { font-size: 16px; margin: 0 0 6px; }
p + h3 { margin-top: 18px; } .tag + h3 { margin-top: 0; } p { margin: 0 0 8px; } .soft { color: var(--soft); } .mono { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 13px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px 18px; margin: 0 0 14px; }
.verdict { border-left: 8px solid var(--tone); } .verdict h1 { color: var(--tone); text-transform: uppercase; }
.prohibited, .contradicted, .prohibits, .contradicts { --tone: var(--red); } .unproven, .gap, .warning { --tone: var(--amber); }
.clear { --tone: var(--green); } .not-covered, .note { --tone: var(--blue); }
.finding { border-left: 5px solid var(--tone); } .tag { color: var(--tone); font-weight: 650; font-size: 12px; letter-spacing: .06em; text-transform: uppercase; }
dl.about { display: grid; grid-template-columns: max-content 1fr; gap: 2px 18px; margin: 12px 0 0; } dl.about dt { color: var(--soft); } dl.about dd { margin: 0; }
.evidence { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 440px), 1fr)); gap: 12px; margin: 12px 0; }
figure { margin: 0; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; background: #fff; color: #1c2024; }
figcaption { padding: 6px 10px; font-size: 13px; background: var(--card); color: var(--ink); border-top: 1px solid var(--line); }
figure svg { display: block; width: 100%; height: auto; background: #fff; }
.mark { fill: var(--mark); stroke: var(--mark-edge); stroke-width: 1.2; vector-effect: non-scaling-stroke; }
blockquote { margin: 0; padding: 10px; background: #fff; font-family: ui-monospace, monospace; font-size: 13px; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: 13.5px; } th, td { text-align: left; vertical-align: top; padding: 4px 10px 4px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 500; white-space: nowrap; } td.state { white-space: nowrap; } details > summary { cursor: pointer; font-weight: 600; }
.rule { margin-top: 6px; font-size: 13.5px; } .rule > summary { color: var(--soft); font-weight: 500; } .rule p { margin: 4px 0 0; }
.do { border-top: 1px solid var(--line); margin-top: 10px; padding-top: 8px; } .chain { overflow-x: auto; } .chain svg { display: block; margin: 0 auto; min-width: 640px; max-width: 100%; height: auto; }
.chain text { font: 12.5px system-ui, "Noto Sans", "Noto Sans SC", sans-serif; fill: var(--ink); } .chain .name { font-weight: 650; } .chain .faint { fill: var(--soft); font-size: 11.5px; } .chain .against { fill: var(--red); font-size: 11.5px; font-weight: 650; }
.chain rect { fill: var(--card); stroke: var(--line); stroke-width: 1.4; } .chain .unshown { stroke: var(--amber); stroke-dasharray: 5 4; } .chain .bad { stroke: var(--red); stroke-width: 2.4; } .chain .entry { stroke: var(--ink); }
.chain path { fill: none; stroke: var(--soft); stroke-width: 1.6; } .chain path.dash { stroke-dasharray: 5 4; }
.pages { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 460px), 1fr)); gap: 14px; margin-top: 12px; }
a { color: var(--blue); } footer { margin-top: 40px; font-size: 12.5px; color: var(--soft); overflow-wrap: anywhere; }
@media (max-width: 640px) { main { padding: 14px 10px 40px; } .card { padding: 14px; } dl.about { grid-template-columns: 1fr; gap: 0; } dl.about dd { margin-bottom: 6px; }
  table, tbody, tr, th, td { display: block; } tr.heads { display: none; } tr { border-bottom: 1px solid var(--line); padding: 6px 0; } th, td { border: 0; padding: 0; white-space: normal; } }
@media print { :root { color-scheme: light; --page: #fff; } body { font-size: 11pt; } main { max-width: none; padding: 0; } .card, figure { break-inside: avoid; } details::details-content { content-visibility: visible; block-size: auto; }
  h2 { break-after: avoid; } .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
