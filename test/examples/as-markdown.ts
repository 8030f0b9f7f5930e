import type { Document, Evidence, Facts, Verdict } from '../../shared/model/index.ts';

const scalars = [
  'number',
  'date',
  'seller',
  'buyer',
  'shipper',
  'consignee',
  'manufacturer',
  'issuer',
  'currency',
  'total',
  'countryOfOrigin',
  'netWeight',
  'grossWeight',
  'contractNumber',
  'invoiceNumber',
] as const satisfies (keyof Facts)[];

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** A verdict as a page that a person can review in a diff: no ids that change with the bytes of a file. */
export const asMarkdown = (about: string, v: Verdict): string => {
  const names = new Map(
    v.documents.map((d) => [
      d.id,
      d.pages[0] === d.pages[1] ? `${d.name} p. ${d.pages[0]}` : `${d.name} p. ${d.pages[0]}-${d.pages[1]}`,
    ]),
  );
  const quote = (e: Evidence): string =>
    `  - ${names.get(e.document) ?? 'unread file'}, page ${e.page}: “${cell(e.quote)}”`;
  const out = [
    `# ${v.bundle.id}`,
    '',
    about,
    '',
    `**${v.outcome}** on entry ${v.entryDate}: ${v.summary}`,
    '',
    '## Findings',
    '',
  ];
  for (const f of v.findings)
    out.push(`- **${f.severity}** \`${f.rule}\` ${f.message}`, ...f.evidence.slice(0, 4).map(quote));
  if (!v.findings.length) out.push('none');
  out.push('', '## Chain', '');
  for (const s of v.chain.steps)
    out.push(
      `- ${s.kind}${s.shown ? '' : ' (not shown)'}${s.party ? `: ${s.party}` : ''}${s.country ? `, ${s.country}` : ''}${s.from ? `, ${s.from}${s.to && s.to !== s.from ? ` to ${s.to}` : ''}` : ''}${s.inputKg !== undefined ? `, in ${s.inputKg} kg` : ''}${s.outputKg !== undefined ? `, out ${s.outputKg} kg` : ''}`,
    );
  out.push('', `${v.chain.lots.length} lots, ${v.chain.links.length} links`, '', '## Documents', '');
  for (const d of v.documents) out.push(...documentLines(d, names.get(d.id)!));
  for (const u of v.unreadable)
    out.push(`### ${u.name}`, '', `not read: ${u.problems.map((p) => p.code).join(', ')}`, '');
  return `${out.join('\n').trimEnd()}\n`;
};

const documentLines = (d: Document, name: string): string[] => {
  const rows = scalars.flatMap((key) => {
    const fact = d.facts[key];
    return fact ? [`| ${key} | ${cell(String(fact.value))} | ${cell(fact.evidence.quote).slice(0, 80)} |`] : [];
  });
  const lists = (['lots', 'containers', 'hsCodes'] as const).flatMap((key) => {
    const fact = d.facts[key];
    return fact?.value.length ? [`| ${key} | ${cell(fact.value.join(', ')).slice(0, 200)} | |`] : [];
  });
  return [
    `### ${name}`,
    '',
    `${d.type}, ${d.language}, ${d.reader}; ${d.facts.units.length} rows of units, ${d.facts.lines?.value.length ?? 0} lines`,
    '',
    '| fact | value | as printed |',
    '|---|---|---|',
    ...rows,
    ...lists,
    '',
  ];
};
