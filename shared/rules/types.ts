import type {
  Chain,
  Claim,
  Commodity,
  Document,
  DocumentType,
  Evidence,
  Finding,
  IsoDate,
  RuleId,
  RuleState,
  Severity,
  StatedOrigin,
  Unreadable,
} from '../model/index.ts';
import type { Order } from '../orders/types.ts';
import type { Screening } from '../screen/types.ts';
import type { Goods, OpenGoods } from '../trace/goods.ts';

/** All that a rule may look at: one bundle, traced, with the orders and lists in force. Rules never see files, clocks or networks. */
export interface Case {
  bundle: string;
  entryDate: IsoDate;
  documents: Document[];
  unreadable: Unreadable[];
  chain: Chain;
  /** What is imported: each kind of covered goods with its HS class, and the documents it needs. */
  goods: Goods[];
  commodities: Commodity[];
  /** Goods of which the papers leave open whether an order in force reaches them. */
  open?: OpenGoods[];
  statedOrigins: StatedOrigin[];
  /** Orders in force on the entry date that bear on these commodities. */
  orders: Order[];
  /** Matches of names and places of the bundle against lists and gazetteer, computed once. */
  screening: Screening;
  /** The lists that the screening used, with the day each was last checked. */
  lists?: { name: string; asOf: IsoDate; names?: number | undefined; missing?: number | undefined }[];
  /** Claims of other bundles (the ledger). */
  claims: Claim[];
}

/** A finding without the texts that the catalogue adds. `severity` only where it differs from the rule's own (a note instead of a finding). */
export interface RuleFinding {
  message: string;
  evidence: Evidence[];
  orders?: string[];
  severity?: Severity;
  fix?: string;
  /** Types of paper of which one would close the gap. */
  papers?: DocumentType[];
}

export interface RuleOutcome {
  state: RuleState;
  /** Why in a few words: what was compared, or what is missing. */
  why: string;
  findings: RuleFinding[];
}

/** One check. `requirement` is the sentence that the rule enforces; the prose for people stands in the catalogue. */
export interface Rule {
  id: RuleId;
  requirement: string;
  check(c: Case): RuleOutcome;
}

export type { Finding };
