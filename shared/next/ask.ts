import type {
  Document,
  DocumentType,
  Finding,
  PaperAsked,
  PartyRole,
  RuleId,
  Unreadable,
  Verdict,
} from '../model/index.ts';
import { paperSources } from './sources.ts';

type Judged = Pick<Verdict, 'findings' | 'documents' | 'unreadable' | 'chain'>;
type Ask = Pick<PaperAsked, 'what' | 'from'>;

/** A paper that may be asked for, with the gaps that it may close. */
interface Candidate {
  ask: Ask;
  closes: number[];
}

/**
 * As few papers as close every gap, with whom to ask for each: of all papers that would close a gap the one that closes most is taken, until
 * none is left (greedy set cover; between equals, the one named first). A finding that no paper closes asks for what its rule says.
 */
export function papersToAsk(verdict: Judged): PaperAsked[] {
  const gaps = verdict.findings.flatMap((f, i) => (f.severity === 'gap' ? [i] : []));
  const candidates = new Map<string, Candidate>();
  for (const i of gaps) {
    for (const { key, ask } of wouldClose(verdict, verdict.findings[i]!)) {
      const known = candidates.get(key);
      if (known) known.closes.push(i);
      else candidates.set(key, { ask, closes: [i] });
    }
  }
  const open = new Set(gaps);
  const asked: PaperAsked[] = [];
  while (open.size > 0) {
    let best: Candidate | undefined;
    for (const one of candidates.values()) if (reach(one, open) > (best ? reach(best, open) : 0)) best = one;
    if (!best) break;
    asked.push({ ...best.ask, closes: best.closes.filter((i) => open.has(i)) });
    for (const i of best.closes) open.delete(i);
  }
  return asked.sort((a, b) => a.closes[0]! - b.closes[0]!);
}

const reach = (one: Candidate, open: ReadonlySet<number>): number => one.closes.filter((i) => open.has(i)).length;

/** Gaps that a paper of their own settles, whatever else is handed in. */
const ownPaper: Readonly<Partial<Record<RuleId, { what: (names: string) => string; from: string }>>> = {
  'origin.entity-possible': {
    what: () =>
      'the registration (business licence, credit or tax number, address) of the party that resembles a listed one',
    from: 'that party, through the seller',
  },
  'document.untied': {
    what: (names) =>
      `a copy of ${names} that cites the invoice, contract, lot or bales of this shipment, or a signed note that ties it to them`,
    from: '',
  },
  'document.unreadable': { what: (names) => `a legible, complete copy of ${names}, without a password`, from: '' },
};

/** Under a withhold release order the law itself says who makes the proof. */
const proofs = [
  {
    law: '19 CFR 12.43(a)',
    what: 'the certificate of origin in the wording of 19 CFR 12.43(a), every blank filled (one more for each other country in which a part was made)',
    from: 'the foreign seller or owner, who signs it',
  },
  {
    law: '19 CFR 12.43(b)',
    what: 'the detailed statement of 19 CFR 12.43(b): efforts, source of each component, labor, results, belief',
    from: 'the ultimate consignee (the importer)',
  },
] as const;

/** The papers of which any one would close the gap. */
function wouldClose(verdict: Judged, finding: Finding): { key: string; ask: Ask }[] {
  const types = (finding.papers ?? []).filter((t) => t !== 'other');
  if (types.length > 0)
    return types.map((type) => ({
      key: `type ${type}`,
      ask: { what: paperSources[type].what, from: maker(verdict, type) },
    }));
  const proof =
    finding.rule === 'certificate.invalid' ? proofs.find((p) => finding.message.includes(p.law)) : undefined;
  if (proof) return [{ key: proof.law, ask: { what: proof.what, from: proof.from } }];
  const own = ownPaper[finding.rule];
  const concerned = papersOf(verdict, finding);
  if (own?.from) return [{ key: `${finding.rule} ${finding.message}`, ask: { what: own.what(''), from: own.from } }];
  // What a rule asks for with its own words is better than a copy of the paper that it was found on.
  if (concerned.length === 0 || askedFor.has(finding.rule)) return [{ key: finding.fix, ask: asked(finding.fix) }];
  return concerned.slice(0, 8).map((paper) => {
    const what = own ? own.what(paper.name) : `a corrected copy of ${paper.name}, or its explanation in writing`;
    // One copy of a paper settles all that is asked of it; a legible one comes before a corrected one.
    return {
      key: `copy ${paper.id}`,
      ask: { what, from: 'type' in paper ? issuer(verdict, paper) : 'whoever sent it' },
    };
  });
}

/** Rules of which a gap without a type of paper names what to ask for in its fix. */
const askedFor: ReadonlySet<RuleId> = new Set(['origin.blend', 'document.missing']);

/** "Ask Yildiz Baski Ltd. for the delivery notes": whom the fix of a rule names is asked, the seller otherwise. */
function asked(fix: string): Ask {
  const [, from, what] = /^Ask (?!for )(.+?) for (the [^;]+?)\.?$/.exec(fix) ?? [];
  return from && what ? { what, from } : { what: sentence(fix), from: 'the seller' };
}

const sentence = (fix: string): string => fix.replace(/\.$/, '').replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase());

/** The papers that a finding speaks of: those that it shows, else those that it names. */
function papersOf(verdict: Judged, finding: Finding): (Document | Unreadable)[] {
  const all = [...verdict.documents, ...verdict.unreadable];
  const named = all.filter((d) => finding.message.includes(d.name));
  if (named.length > 0) return named;
  return all.filter((d) => finding.evidence.some((e) => e.document === d.id));
}

/** The maker of a type of paper by the name that the papers give it, else by what it is. */
function maker(verdict: Judged, type: Exclude<DocumentType, 'other'>): string {
  const { maker, roles, step } = paperSources[type];
  const names = new Set([
    ...verdict.chain.steps.flatMap((s) => (s.kind === step && s.party ? [s.party] : [])),
    ...partiesOf(verdict.documents, roles),
  ]);
  const [first] = names;
  if (first !== undefined)
    return names.size > 1 || !maker.includes(',')
      ? `${maker} (${first})`
      : `${first}, ${maker.slice(maker.indexOf(',') + 2)}`;
  const seller = partiesOf(verdict.documents, ['seller'])[0];
  return seller && maker !== 'the seller' ? `${maker}, through the seller (${seller})` : maker;
}

/** Who made this paper: the issuer that it names, else the maker of its type. */
function issuer(verdict: Judged, paper: Document): string {
  const named = paper.facts.issuer?.value ?? partiesOf([paper], ['issuer'])[0];
  if (named !== undefined) return named;
  return paper.type === 'other' ? 'whoever made it' : maker({ ...verdict, documents: [paper] }, paper.type);
}

const partiesOf = (documents: readonly Document[], roles: readonly PartyRole[]): string[] =>
  roles.flatMap((role) => documents.flatMap((d) => d.facts.parties.filter((p) => p.role === role).map((p) => p.name)));
