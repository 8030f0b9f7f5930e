import type { Evidence, Mention } from '../model/index.ts';
import { goesOnInColumn, inReadingOrder, textColumns } from './text-columns.ts';
import { follows, isGreeting } from './torn-sentence.ts';

/** Lines of running text as one text, with where each begins in it; other mentions stand alone and have no lines. */
export interface Paragraph {
  mention: Mention;
  lines?: { from: number; evidence: Evidence }[];
}

const sentenceOver = /[.!?;:。！？；：]\s*$/u;

/**
 * Lines of running text joined to the sentences that they are parts of: "no cotton of the goods originates in the / Xinjiang
 * Uyghur Autonomous Region" denies on one line what it names on the next.
 */
export function paragraphs(mentions: readonly Mention[]): Paragraph[] {
  const items: Paragraph[] = [];
  const flowing = (m: Mention) => m.context === 'statement' || m.context === 'text';
  const columns = textColumns(mentions.filter(flowing));
  let open: Paragraph | undefined;
  let last: Mention | undefined;
  for (const mention of inReadingOrder(mentions, columns)) {
    const flows = flowing(mention);
    if (
      open &&
      last &&
      flows &&
      open.mention.text.length < 4000 &&
      (goesOnInColumn(last, mention, columns) ?? follows(last.evidence, mention.evidence)) &&
      !sentenceOver.test(open.mention.text) &&
      !isGreeting(mention.text) &&
      !isGreeting(last.text)
    ) {
      const from = open.mention.text.length + 1;
      const context = open.mention.context === 'statement' ? 'statement' : mention.context;
      open.mention = { ...open.mention, context, text: `${open.mention.text} ${mention.text}` };
      open.lines!.push({ from, evidence: mention.evidence });
      last = mention;
      continue;
    }
    last = mention;
    open = flows ? { mention, lines: [{ from: 0, evidence: mention.evidence }] } : undefined;
    items.push(open ?? { mention });
  }
  return items;
}
