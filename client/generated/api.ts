/** Made by `npm run client` from docs/openapi.json: change the API, not this file. */

export type BundleCreate = {
  /** Entry number or another reference. */
  reference?: string;
  /** Entry number of CBP: filer code, seven digits and the check digit, with or without hyphens (ACE CATAIR, Appendix E). */
  entryNumber?: string;
  /** The broker's id. */
  broker?: string;
  /** Date of importation; without one, the day of submission. */
  entryDate?: string;
  /** As the papers name the importer. */
  importerName?: string;
  papers: PaperAnnounced[];
};

export type PaperAnnounced = {
  /** File name, with folders if there are any. */
  name: string;
  /** Bytes, exactly; at most 104857600. */
  size: number;
  /** Media type: application/pdf, image/jpeg, image/png, image/tiff, image/webp, image/gif, image/bmp, image/heic, application/zip, application/gzip, text/csv, text/tab-separated-values, text/plain, text/html, application/xml, text/xml, application/json, message/rfc822, application/vnd.ms-excel, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/vnd.openxmlformats-officedocument.wordprocessingml.document, application/vnd.oasis.opendocument.spreadsheet, application/vnd.oasis.opendocument.text, application/octet-stream. */
  type: string;
};

export type EntryNumberSet = {
  /** Entry number of CBP: filer code, seven digits and the check digit, with or without hyphens (ACE CATAIR, Appendix E). */
  entryNumber: string;
};

export type PapersAdd = {
  papers: PaperAnnounced[];
};

export type AmendmentCreate = {
  /** Id of the document in the verdict. */
  document: string;
  /** `type`, or the path of a fact: `/netWeight`, `/lines/2/quantity` (rows from 0). */
  place: string;
  /** What the paper says. null: it does not say it. Absent: the reading of the machine stands again. */
  value?: string | number | boolean | string[] | null;
  /** Kept beside it, and shown to whoever reads the verdict. */
  why: string;
  /** `n` of the newest amendment of this place that the caller has seen; 0 for none. */
  after?: number;
};

export type EntriesAsked = {
  entryNumbers: string[];
};

export type WebhookCreate = {
  /** https, to a public address. */
  url: string;
  description?: string;
  /** now: verdicts from now on. start: every verdict of the feed, from the first. */
  from?: 'now' | 'start';
};

export type WebhookEnable = {
  skip?: boolean;
};

export type VerdictEvent = {
  type: 'verdict.reached';
  timestamp: string;
  data: {
    schema: 'verdict-reached/1';
    /** The importer's tenant. */
    importer: string;
    /** The broker that the bundle names. */
    broker?: string;
    bundle: string;
    /** Entry number or another reference of the importer. */
    reference?: string;
    /** Counts the verdicts of the bundle. The same bundle and revision is the same event. */
    revision: number;
    outcome: 'prohibited' | 'contradicted' | 'unproven' | 'clear' | 'not-covered';
    /** Of the revision before; absent for the first. */
    outcomeBefore?: 'prohibited' | 'contradicted' | 'unproven' | 'clear' | 'not-covered';
    /** Why it was judged: papers came, orders or lists changed, claims of other bundles changed, an operator asked, a reading was amended. */
    cause: 'papers' | 'orders' | 'claims' | 'operator' | 'amendments';
    /** Rules that find something and did not before. */
    began: string[];
    /** Rules that found something before and no longer do. */
    ceased: string[];
    at: string;
    /** Its number in the broker's feed. */
    seq: number;
    entryNumber?: string;
  };
};

export type TestEvent = {
  type: 'webhook.test';
  timestamp: string;
  data: {
    webhook: string;
    message: string;
  };
};

export type KeySet = {
  keys: Array<{
    kty: 'EC';
    crv: 'P-256';
    x: string;
    y: string;
    kid: string;
    alg: 'ES256';
    use: 'sig';
  }>;
};

export type Problem = {
  /** Which problem it is: stays the same over versions. */
  type: string;
  title: string;
  status: number;
  /** What was expected, what was found and what to do. */
  detail: string;
  /** This request: what to name to an operator. Also in the header x-request-id. */
  instance?: string;
  issues?: Array<{
    at: string;
    message: string;
  }>;
};

export type BundleCreated = {
  bundle: Bundle;
  uploads: PaperUpload[];
};

export type Bundle = {
  id: string;
  importer: string;
  importerName?: string;
  via: 'api' | 'inbox';
  name?: string;
  reference?: string;
  /** As XXX-NNNNNNN-C. */
  entryNumber?: string;
  broker?: string;
  entryDate?: string;
  /** open: not submitted, or without papers; pending: being read and judged, or papers that came since are; judged: the newest verdict stands on all papers. */
  state: 'open' | 'pending' | 'judged';
  createdAt: string;
  submittedAt?: string;
  latest?: {
    revision: number;
    outcome: 'prohibited' | 'contradicted' | 'unproven' | 'clear' | 'not-covered';
    at: string;
  };
};

export type PaperUpload = {
  paper: Paper;
  /** Absent once the paper was uploaded. */
  upload?: UploadForm;
};

export type Paper = {
  id: string;
  name: string;
  state: 'expected' | 'received' | 'scanning' | 'read' | 'rejected' | 'withdrawn';
  /** The scan waits for a place with the page reader. */
  waiting?: boolean;
  size?: number;
  type?: string;
  /** Types of the documents found in it. */
  documents?: string[];
  problem?: {
    code: string;
    message: string;
  };
  at: string;
};

export type UploadForm = {
  url: string;
  /** POST these as multipart/form-data, then the file as "file". */
  fields: Record<string, string>;
  expires: string;
};

export type BundlePage = {
  bundles: Bundle[];
  /** Cursor of the next page. */
  next?: string;
};

export type BundleWithPapers = {
  id: string;
  importer: string;
  importerName?: string;
  via: 'api' | 'inbox';
  name?: string;
  reference?: string;
  /** As XXX-NNNNNNN-C. */
  entryNumber?: string;
  broker?: string;
  entryDate?: string;
  /** open: not submitted, or without papers; pending: being read and judged, or papers that came since are; judged: the newest verdict stands on all papers. */
  state: 'open' | 'pending' | 'judged';
  createdAt: string;
  submittedAt?: string;
  latest?: {
    revision: number;
    outcome: 'prohibited' | 'contradicted' | 'unproven' | 'clear' | 'not-covered';
    at: string;
  };
  papers: Paper[];
};

export type PapersAdded = {
  uploads: PaperUpload[];
};

export type Amendment = {
  document: string;
  place: string;
  n: number;
  value?: string | number | boolean | string[] | null;
  was?: string | number | boolean | string[] | null;
  why: string;
  by: string;
  at: string;
};

export type AmendmentList = {
  amendments: Amendment[];
};

export type PagePicture = {
  kind: 'picture';
  /** Hands out a JPEG for some minutes, without a token. */
  url: string;
} | {
  kind: 'words';
  /** Points. */
  width: number;
  /** Points. */
  height: number;
  words: Array<{
    text: string;
    box: [number, number, number, number];
  }>;
};

export type Evidence = {
  document: string;
  page: number;
  box: [number, number, number, number];
  quote: string;
  confidence: number;
  doubtful?: Array<{
    at: number;
    confidence: number;
    others: Array<{
      text: string;
      confidence: number;
    }>;
  }>;
  settled?: string;
};

export type Finding = {
  rule: 'origin.region' | 'origin.entity' | 'origin.entity-possible' | 'origin.signal' | 'origin.conflict' | 'origin.missing' | 'origin.blend' | 'origin.implausible' | 'route.region' | 'route.implausible' | 'bale.unlisted' | 'bale.repeated' | 'bale.claimed' | 'bale.format' | 'mass.exceeds' | 'mass.unusual' | 'quantity.conflict' | 'date.order' | 'date.season' | 'document.missing' | 'document.untied' | 'document.unreadable' | 'document.untranslated' | 'document.arithmetic' | 'document.altered' | 'document.number' | 'document.code' | 'document.amended' | 'certificate.invalid' | 'party.conflict' | 'price.low' | 'price.high' | 'lists.stale';
  severity: 'prohibits' | 'contradicts' | 'gap' | 'warning' | 'note';
  message: string;
  orders: string[];
  fix: string;
  papers?: Array<'invoice' | 'packing-list' | 'bill-of-lading' | 'purchase-order' | 'certificate-of-origin' | 'ginning-record' | 'farm-record' | 'seed-record' | 'spinning-record' | 'fabric-record' | 'garment-record' | 'tomato-processing-record' | 'supplier-statement' | 'transport-record' | 'payment-record' | 'lab-report' | 'other'>;
  evidence: Evidence[];
};

export type Deadline = {
  id: string;
  name: string;
  law: string;
  from: string;
  counted: string;
  until: string;
  submit: string[];
  orders: string[];
  doubt?: string;
  evidence: Evidence[];
};

export type Next = {
  ask: PaperAsked[];
  options: NextOption[];
  caution: string;
};

export type PaperAsked = {
  what: string;
  from: string;
  closes: number[];
};

export type NextOption = {
  id: string;
  title: string;
  says: string;
  law: string;
  deadlines: string[];
};

export type Chain = {
  steps: Step[];
  lots: Lot[];
  links: Link[];
};

export type Step = {
  id: string;
  kind: 'seed' | 'plant' | 'grow' | 'gin' | 'spin' | 'weave' | 'knit' | 'finish' | 'cut-and-sew' | 'process' | 'pack' | 'ship';
  documents: string[];
  shown: boolean;
  party?: string;
  place?: string;
  country?: string;
  from?: string;
  to?: string;
  inputKg?: number;
  outputKg?: number;
  inputs: string[];
  outputs: string[];
  evidence: Evidence[];
  certificates?: string[];
  closedBy?: Array<{
    paper: 'invoice' | 'packing-list' | 'bill-of-lading' | 'purchase-order' | 'certificate-of-origin' | 'ginning-record' | 'farm-record' | 'seed-record' | 'spinning-record' | 'fabric-record' | 'garment-record' | 'tomato-processing-record' | 'supplier-statement' | 'transport-record' | 'payment-record' | 'lab-report' | 'other';
    what: string;
    from: string;
  }>;
};

export type Lot = {
  id: string;
  kind: 'bale' | 'bale-range' | 'seed-lot' | 'cotton-lot' | 'yarn-lot' | 'fabric-lot' | 'garment-lot' | 'drum-lot' | 'product-lot' | 'consignment';
  material: 'cotton-seed' | 'seed-cotton' | 'lint' | 'yarn' | 'fabric' | 'garment' | 'tomato-seed' | 'tomato' | 'paste' | 'tomato-product' | 'other';
  identifier: string;
  count?: number;
  kg?: number;
  origin?: string;
  evidence: Evidence[];
};

export type Link = {
  from: string;
  to: string;
  by: 'identifier' | 'reference' | 'quantity' | 'party' | 'date';
  value: string;
  evidence: Evidence[];
};

export type Document = {
  id: string;
  name: string;
  sha256: string;
  pages: [number, number];
  pageList?: number[];
  type: 'invoice' | 'packing-list' | 'bill-of-lading' | 'purchase-order' | 'certificate-of-origin' | 'ginning-record' | 'farm-record' | 'seed-record' | 'spinning-record' | 'fabric-record' | 'garment-record' | 'tomato-processing-record' | 'supplier-statement' | 'transport-record' | 'payment-record' | 'lab-report' | 'other';
  alsoTypes?: Array<'invoice' | 'packing-list' | 'bill-of-lading' | 'purchase-order' | 'certificate-of-origin' | 'ginning-record' | 'farm-record' | 'seed-record' | 'spinning-record' | 'fabric-record' | 'garment-record' | 'tomato-processing-record' | 'supplier-statement' | 'transport-record' | 'payment-record' | 'lab-report' | 'other'>;
  typeConfidence: number;
  typeEvidence: string[];
  part?: {
    from: number;
    to: number;
    of?: number;
  };
  language: string;
  languages: string[];
  english?: number;
  translation?: true;
  reader: 'text-layer' | 'ocr' | 'textract' | 'sheet' | 'xml';
  confidence: number;
  facts: Facts;
  problems: ReadProblem[];
  notes: string[];
  amendments?: AppliedAmendment[];
  marks?: Marks;
};

export type Facts = {
  number?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  date?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  seller?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  buyer?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  shipper?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  consignee?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  manufacturer?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  issuer?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  currency?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  total?: {
    value: number;
    evidence: Evidence;
    doubt?: string;
  };
  subtotal?: {
    value: number;
    evidence: Evidence;
    doubt?: string;
  };
  tax?: {
    value: number;
    evidence: Evidence;
    doubt?: string;
  };
  amountDue?: {
    value: number;
    evidence: Evidence;
    doubt?: string;
  };
  dueDate?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  incoterm?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  countryOfOrigin?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  origins?: {
    value: string[];
    evidence: Evidence;
    each?: Evidence[];
    doubt?: string;
  };
  countryOfExport?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  portOfLoading?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  portOfDischarge?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  hsCodes?: {
    value: string[];
    evidence: Evidence;
    each?: Evidence[];
    doubt?: string;
  };
  netWeight?: {
    value: number;
    evidence: Evidence;
    doubt?: string;
  };
  grossWeight?: {
    value: number;
    evidence: Evidence;
    doubt?: string;
  };
  packages?: {
    value: number;
    evidence: Evidence;
    doubt?: string;
  };
  baleCount?: {
    value: number;
    evidence: Evidence;
    doubt?: string;
  };
  bales?: {
    value: string[];
    evidence: Evidence;
    each?: Evidence[];
    doubt?: string;
  };
  lots?: {
    value: string[];
    evidence: Evidence;
    each?: Evidence[];
    doubt?: string;
  };
  contractNumber?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  invoiceNumber?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  orderNumber?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  containers?: {
    value: string[];
    evidence: Evidence;
    each?: Evidence[];
    doubt?: string;
  };
  lines?: {
    value: GoodsLine[];
    evidence: Evidence;
  };
  cropYear?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  validUntil?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  vessel?: {
    value: string;
    evidence: Evidence;
    doubt?: string;
  };
  signed?: {
    value: boolean;
    evidence: Evidence;
    doubt?: string;
  };
  composition?: {
    value: Array<{
      name: string;
      share: number;
    }>;
    evidence: Evidence;
  };
  detention?: {
    value: {
      date: string;
      under?: 'uflpa' | 'wro';
      place?: string;
    };
    evidence: Evidence;
    doubt?: string;
  };
  outturn?: {
    value: number;
    evidence: Evidence;
    doubt?: string;
  };
  brix?: {
    value: number;
    evidence: Evidence;
    doubt?: string;
  };
  parties: Party[];
  sites: Site[];
  units: UnitRow[];
  flows: Flow[];
  events: DatedEvent[];
  references: Reference[];
  sums: PrintedSum[];
  mentions: Mention[];
  rest?: Mention[];
  codes?: PrintedCode[];
};

export type GoodsLine = {
  description?: string;
  hsCode?: string;
  quantity?: number;
  unit?: string;
  unitPrice?: number;
  amount?: number;
  origin?: string;
  netWeight?: number;
  grossWeight?: number;
  packages?: number;
  lot?: string;
  style?: string;
  evidence: Evidence;
};

export type Party = {
  role: 'seller' | 'buyer' | 'shipper' | 'consignee' | 'notify' | 'manufacturer' | 'supplier' | 'gin' | 'spinner' | 'mill' | 'farm' | 'processor' | 'issuer' | 'carrier' | 'bank';
  name: string;
  address?: string;
  country?: string;
  ids?: string[];
  evidence: Evidence;
};

export type Site = {
  step: 'seed' | 'plant' | 'grow' | 'gin' | 'spin' | 'weave' | 'knit' | 'finish' | 'cut-and-sew' | 'process' | 'pack' | 'ship';
  name?: string;
  address?: string;
  country?: string;
  evidence: Evidence;
};

export type UnitRow = {
  id: string;
  to?: string;
  count?: number;
  lot?: string;
  netKg?: number;
  grossKg?: number;
  tareKg?: number;
  date?: string;
  origin?: string;
  ginCode?: string;
  evidence: Evidence;
};

export type Flow = {
  direction: 'in' | 'out' | 'waste' | 'stock';
  material: 'cotton-seed' | 'seed-cotton' | 'lint' | 'yarn' | 'fabric' | 'garment' | 'tomato-seed' | 'tomato' | 'paste' | 'tomato-product' | 'other';
  lot?: string;
  bales?: number;
  kg?: number;
  quantity?: number;
  unit?: string;
  origin?: string;
  share?: number;
  date?: string;
  brix?: number;
  evidence: Evidence;
};

export type DatedEvent = {
  kind: 'plant' | 'harvest' | 'gin' | 'class' | 'receive' | 'spin' | 'weave' | 'knit' | 'finish' | 'cut-and-sew' | 'process' | 'pack' | 'load' | 'ship' | 'arrive' | 'deliver' | 'contract' | 'invoice' | 'pay' | 'issue' | 'expire' | 'due';
  from: string;
  to?: string;
  doubt?: string;
  evidence: Evidence;
};

export type Reference = {
  kind: 'invoice' | 'packing-list' | 'contract' | 'order' | 'bill-of-lading' | 'certificate' | 'ginning-record' | 'production-record' | 'letter-of-credit' | 'container' | 'seal' | 'lot' | 'style' | 'vessel' | 'other';
  value: string;
  evidence: Evidence;
};

export type PrintedSum = {
  of: string;
  printed: number;
  computed: number;
  unit?: string;
  evidence: Evidence;
};

export type Mention = {
  text: string;
  context: 'party' | 'address' | 'origin' | 'site' | 'route' | 'goods' | 'bank' | 'statement' | 'issuer' | 'identifier' | 'text' | 'rest';
  role?: 'seller' | 'buyer' | 'shipper' | 'consignee' | 'notify' | 'manufacturer' | 'supplier' | 'gin' | 'spinner' | 'mill' | 'farm' | 'processor' | 'issuer' | 'carrier' | 'bank';
  step?: 'seed' | 'plant' | 'grow' | 'gin' | 'spin' | 'weave' | 'knit' | 'finish' | 'cut-and-sew' | 'process' | 'pack' | 'ship';
  label?: string;
  evidence: Evidence;
};

export type PrintedCode = {
  symbology: string;
  text: string;
  numbers: string[];
  agrees?: boolean;
  print?: Evidence;
  evidence: Evidence;
};

export type ReadProblem = {
  code: 'empty' | 'encrypted' | 'truncated' | 'damaged' | 'unknown-type' | 'unsupported' | 'too-large' | 'time-out' | 'no-text' | 'no-access' | 'over-ceiling';
  message: string;
  page?: number;
};

export type AppliedAmendment = {
  place: string;
  n: number;
  value?: string | number | boolean | string[] | null;
  was?: string | number | boolean | string[] | null;
  why: string;
  by: string;
  at: string;
  shown: 'printed' | 'doubtful' | 'nowhere';
  read?: Evidence;
  evidence?: Evidence;
  open?: string;
  refused?: string;
};

export type Marks = {
  producer?: string;
  creator?: string;
  created?: string;
  modified?: string;
  origin?: string;
  updates?: number;
  signatures?: number;
  savedAfterSigning?: boolean;
  revised?: Array<{
    page: number;
    box: [number, number, number, number];
    was: string;
    is: string;
  }>;
  differences?: Array<{
    page: number;
    box: [number, number, number, number];
    layer: string;
    picture: string;
    confidence: number;
  }>;
  covered?: Array<{
    page: number;
    box: [number, number, number, number];
    under: string;
    over: string;
  }>;
  hidden?: Array<{
    page: number;
    box: [number, number, number, number];
    text: string;
  }>;
  odd?: Array<{
    page: number;
    box: [number, number, number, number];
    text: string;
    font: string;
    around: string;
  }>;
  pictures?: Array<{
    page: number;
    box: [number, number, number, number];
    digest: string;
    look?: string;
  }>;
  layout?: string;
};

export type Unreadable = {
  id: string;
  name: string;
  sha256: string;
  problems: ReadProblem[];
};

export type Pending = {
  state: 'open' | 'pending';
  message: string;
  /** How many papers are in which state. */
  papers: Record<string, number>;
  /** Scans that wait for a place with the page reader. */
  waiting: number;
  /** A verdict on earlier papers: to be had with ?revision= meanwhile. */
  latest?: number;
};

export type RevisionList = {
  revisions: Revision[];
};

export type Revision = {
  bundle: string;
  importer: string;
  revision: number;
  outcome: 'prohibited' | 'contradicted' | 'unproven' | 'clear' | 'not-covered';
  summary: string;
  reference?: string;
  entryDate: string;
  cause: string;
  began: string[];
  ceased: string[];
  outcomeBefore?: 'prohibited' | 'contradicted' | 'unproven' | 'clear' | 'not-covered';
  at: string;
};

export type FeedPage = {
  verdicts: Array<{
    /** Counts from 1 without gaps for this reader. */
    seq: number;
    bundle: string;
    importer: string;
    revision: number;
    outcome: 'prohibited' | 'contradicted' | 'unproven' | 'clear' | 'not-covered';
    reference?: string;
    at: string;
  }>;
  /** Hand this in as `since` next time; it is the same while nothing is new. */
  next: string;
  more: boolean;
};

export type SignedSummary = {
  /** header.payload.signature, each in base64url. */
  jws: string;
};

export type DossierPending = {
  state: 'making';
  message: string;
  /** When it was asked for. */
  since: string;
};

export type EntryList = {
  entries: Array<{
    entryNumber: string;
    state: 'found' | 'unknown';
    /** Newest first; none where it is unknown. */
    bundles: Bundle[];
  }>;
};

export type ExportPage = {
  rows: ExportRow[];
  /** Cursor of the next page. */
  next?: string;
};

export type ExportRow = {
  bundle: string;
  entryNumber?: string;
  reference?: string;
  importer: string;
  importerName?: string;
  broker?: string;
  entryDate?: string;
  /** open: not submitted, or without papers; pending: being read and judged, or papers that came since are; judged: the newest verdict stands on all papers. */
  state: 'open' | 'pending' | 'judged';
  outcome?: 'prohibited' | 'contradicted' | 'unproven' | 'clear' | 'not-covered';
  revision?: number;
  verdictAt?: string;
  summary?: string;
  createdAt: string;
  submittedAt?: string;
};

export type WebhookWithSecret = {
  webhook: Webhook;
  /** Keep it: it is not shown again. */
  secret: string;
};

export type Webhook = {
  id: string;
  url: string;
  description?: string;
  state: 'active' | 'disabled';
  /** Why it is disabled. */
  why?: string;
  createdAt: string;
  /** Events that it took. */
  delivered: number;
  /** The event that it did not take yet: `seq` in the feed, since when, how often tried, when next, and why not. */
  failing?: {
    seq: number;
    event: string;
    since: string;
    tries: number;
    next: string;
    why: string;
  };
  /** The newest try, of whatever event. */
  last?: {
    at: string;
    event: string;
    ok: boolean;
    said: string;
  };
  /** Until when the secret of before signs too. */
  oldSecretUntil?: string;
};

export type WebhookList = {
  webhooks: Webhook[];
};

export type TestSent = {
  event: string;
};

export type DeliveryPage = {
  deliveries: Delivery[];
  /** Cursor of the next page. */
  next?: string;
};

export type Delivery = {
  at: string;
  event: string;
  type: string;
  seq: number;
  bundle?: string;
  /** Which try of this event. */
  n: number;
  ok: boolean;
  status?: number;
  why?: string;
  milliseconds: number;
};

/** What is posted to a webhook. */
export type WebhookEvent = VerdictEvent | TestEvent;

export type GetDescription200 = Record<string, unknown>;

export type GetKeys200 = KeySet;

export type CreateBundle200 = BundleCreated;

export type CreateBundle201 = BundleCreated;

export type ListBundles200 = BundlePage;

export type GetBundle200 = BundleWithPapers;

export type SubmitBundle202 = Bundle;

export type SetEntryNumber200 = Bundle;

export type AddPapers201 = PapersAdded;

export type RenewUpload200 = PaperUpload;

export type Amend201 = Amendment;

export type ListAmendments200 = AmendmentList;

export type GetPage200 = PagePicture;

export type GetVerdict200 = {
  schema: 'verdict/1';
  bundle: {
    id: string;
    importer?: string;
    reference?: string;
    broker?: string;
    revision: number;
  };
  entryDate: string;
  entryDateAssumed?: true;
  rulesVersion: string;
  outcome: 'prohibited' | 'contradicted' | 'unproven' | 'clear' | 'not-covered';
  summary: string;
  commodities: Array<'cotton' | 'tomato'>;
  statedOrigins: Array<{
    commodity: 'cotton' | 'tomato';
    country: string;
    evidence: Evidence[];
  }>;
  findings: Finding[];
  deadlines?: Deadline[];
  next?: Next;
  rules: Array<{
    rule: 'origin.region' | 'origin.entity' | 'origin.entity-possible' | 'origin.signal' | 'origin.conflict' | 'origin.missing' | 'origin.blend' | 'origin.implausible' | 'route.region' | 'route.implausible' | 'bale.unlisted' | 'bale.repeated' | 'bale.claimed' | 'bale.format' | 'mass.exceeds' | 'mass.unusual' | 'quantity.conflict' | 'date.order' | 'date.season' | 'document.missing' | 'document.untied' | 'document.unreadable' | 'document.untranslated' | 'document.arithmetic' | 'document.altered' | 'document.number' | 'document.code' | 'document.amended' | 'certificate.invalid' | 'party.conflict' | 'price.low' | 'price.high' | 'lists.stale';
    state: 'passed' | 'found' | 'not-applicable' | 'could-not-run';
    why: string;
  }>;
  inputs: {
    documents: string[];
    orders: string;
    lists: Array<{
      name: string;
      asOf: string;
      digest: string;
      source?: string;
      names?: number;
      missing?: number;
    }>;
    amendments?: string;
  };
  chain: Chain;
  documents: Document[];
  unreadable: Unreadable[];
};

export type GetVerdict202 = Pending;

export type ListRevisions200 = RevisionList;

export type ListVerdicts200 = FeedPage;

export type GetSummary200 = SignedSummary;

export type GetDossier202 = DossierPending;

export type LookUpEntries200 = EntryList;

export type ExportBundles200 = ExportPage | string;

export type CreateWebhook201 = WebhookWithSecret;

export type ListWebhooks200 = WebhookList;

export type GetWebhook200 = Webhook;

export type RotateWebhookSecret200 = WebhookWithSecret;

export type TestWebhook202 = TestSent;

export type EnableWebhook200 = Webhook;

export type ListDeliveries200 = DeliveryPage;

export type ProblemName = 'amended-meanwhile' | 'bad-address' | 'bad-cursor' | 'bad-request' | 'bundle-not-found' | 'changed-meanwhile' | 'document-not-found' | 'dossier-failed' | 'forbidden' | 'internal' | 'key-taken' | 'name-taken' | 'no-papers' | 'page-not-found' | 'paper-not-found' | 'paper-uploaded' | 'papers-missing' | 'removed' | 'too-busy' | 'too-large' | 'too-many-papers' | 'too-many-webhooks' | 'unauthenticated' | 'unsupported-type' | 'verdict-not-found' | 'webhook-not-found';

export interface Operations {
  /** This document */
  getDescription: {
    request: Record<never, never>;
    answers: {
      200: GetDescription200;
    };
  };
  /** The public keys that signed summaries are checked with (JSON Web Key Set) */
  getKeys: {
    request: Record<never, never>;
    answers: {
      200: GetKeys200;
    };
  };
  /** Make a bundle and get an upload form for each of its papers */
  createBundle: {
    request: {
      headers?: {
          /** Any text of up to 200 characters; the same key and body give the same bundle. */
          'Idempotency-Key'?: string;
        };
      body: BundleCreate;
    };
    answers: {
      200: CreateBundle200;
      201: CreateBundle201;
    };
  };
  /** Bundles that the caller may see, newest first */
  listBundles: {
    request: {
      query?: {
          /** Entry number or another reference. */
          reference?: string;
          /** `next` of the page before. */
          cursor?: string;
          /** Entries of a page: 20, at most 100. */
          limit?: number;
        };
    };
    answers: {
      200: ListBundles200;
    };
  };
  /** A bundle with its papers and what became of each */
  getBundle: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
        };
    };
    answers: {
      200: GetBundle200;
    };
  };
  /** Hand the bundle in to be judged */
  submitBundle: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
        };
    };
    answers: {
      202: SubmitBundle202;
    };
  };
  /** Say under which entry number the goods are entered, also after a verdict */
  setEntryNumber: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
        };
      body: EntryNumberSet;
    };
    answers: {
      200: SetEntryNumber200;
    };
  };
  /** Announce more papers, also after a verdict */
  addPapers: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
        };
      body: PapersAdd;
    };
    answers: {
      201: AddPapers201;
    };
  };
  /** A new upload form, when the first has expired */
  renewUpload: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
          /** Id of the paper. */
          paper: string;
        };
    };
    answers: {
      200: RenewUpload200;
    };
  };
  /** Withdraw a paper, uploaded or not */
  withdrawPaper: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
          /** Id of the paper. */
          paper: string;
        };
    };
    answers: {
      204: undefined;
    };
  };
  /** The paper itself */
  getPaperContent: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
          /** Id of the paper. */
          paper: string;
        };
    };
    answers: {
      302: undefined;
    };
  };
  /** Correct what was read of a paper, or its type */
  amend: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
        };
      headers?: {
          /** ETag of the amendments that the caller has seen (GET of this address). */
          'If-Match'?: string;
        };
      body: AmendmentCreate;
    };
    answers: {
      201: Amend201;
    };
  };
  /** Everything that people amended in the bundle, those of a place in their order */
  listAmendments: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
        };
    };
    answers: {
      200: ListAmendments200;
    };
  };
  /** What a page of a paper looks like */
  getPage: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
          /** Id of the document in the verdict. */
          document: string;
          /** Page of its file, from 1, as evidence names it. */
          page: string;
        };
    };
    answers: {
      200: GetPage200;
    };
  };
  /** The verdict, or how far it is */
  getVerdict: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
        };
      query?: {
          /** An earlier verdict; without it the newest. */
          revision?: number;
        };
      headers?: {
          /** ETag of the verdict that the caller has. */
          'If-None-Match'?: string;
        };
    };
    answers: {
      200: GetVerdict200;
      202: GetVerdict202;
      302: undefined;
      304: undefined;
    };
  };
  /** All verdicts of a bundle, oldest first: why each was made and what it changed */
  listRevisions: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
        };
    };
    answers: {
      200: ListRevisions200;
    };
  };
  /** The report for a person: an HTML page with pictures of what is quoted */
  getReport: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
        };
      query?: {
          /** An earlier verdict; without it the newest. */
          revision?: number;
        };
    };
    answers: {
      302: undefined;
    };
  };
  /** The feed: every verdict that came to stand for the caller, in order */
  listVerdicts: {
    request: {
      query?: {
          /** `next` of the answer before; without it, from the first. */
          since?: string;
          /** Entries of a page: 100, at most 500. */
          limit?: number;
        };
    };
    answers: {
      200: ListVerdicts200;
    };
  };
  /** The verdict in short, signed: whoever has the public keys can check it without us */
  getSummary: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
        };
      query?: {
          /** An earlier verdict; without it the newest. */
          revision?: number;
        };
      headers?: {
          /** ETag of the summary that the caller has. */
          'If-None-Match'?: string;
        };
    };
    answers: {
      200: GetSummary200;
      304: undefined;
    };
  };
  /** The dossier that customs asks for: summary, index by step, flow chart, parties, lots, findings and the papers */
  getDossier: {
    request: {
      path: {
          /** Id of the bundle. */
          bundle: string;
        };
      query?: {
          /** An earlier verdict; without it the newest. */
          revision?: number;
          /** One PDF, or a zip with it, its lists and the papers as they were handed in. */
          format?: 'pdf' | 'zip';
        };
    };
    answers: {
      202: GetDossier202;
      302: undefined;
    };
  };
  /** The bundles of up to a hundred entry numbers */
  lookUpEntries: {
    request: {
      body: EntriesAsked;
    };
    answers: {
      200: LookUpEntries200;
    };
  };
  /** Bundles with their newest verdicts as rows, for a spreadsheet or another program */
  exportBundles: {
    request: {
      query?: {
          /** json, or csv for a spreadsheet. */
          format?: 'json' | 'csv';
          /** Of the newest verdict. */
          outcome?: 'prohibited' | 'contradicted' | 'unproven' | 'clear' | 'not-covered';
          state?: 'open' | 'pending' | 'judged';
          /** Of this importer alone. */
          importer?: string;
          /** Made on this day (UTC) or later. */
          from?: string;
          /** Made on this day (UTC) or earlier. */
          to?: string;
          /** `next` of the page before. */
          cursor?: string;
          /** Entries of a page: 100, at most 200. */
          limit?: number;
        };
    };
    answers: {
      200: ExportBundles200;
    };
  };
  /** Have verdicts pushed to an address */
  createWebhook: {
    request: {
      body: WebhookCreate;
    };
    answers: {
      201: CreateWebhook201;
    };
  };
  /** The webhooks of the caller, and how each fares */
  listWebhooks: {
    request: Record<never, never>;
    answers: {
      200: ListWebhooks200;
    };
  };
  /** A webhook and how it fares */
  getWebhook: {
    request: {
      path: {
          /** Id of the webhook. */
          webhook: string;
        };
    };
    answers: {
      200: GetWebhook200;
    };
  };
  /** Push nothing there any more */
  deleteWebhook: {
    request: {
      path: {
          /** Id of the webhook. */
          webhook: string;
        };
    };
    answers: {
      204: undefined;
    };
  };
  /** A new secret; the one before signs beside it for a day */
  rotateWebhookSecret: {
    request: {
      path: {
          /** Id of the webhook. */
          webhook: string;
        };
    };
    answers: {
      200: RotateWebhookSecret200;
    };
  };
  /** Send a test event there, once */
  testWebhook: {
    request: {
      path: {
          /** Id of the webhook. */
          webhook: string;
        };
    };
    answers: {
      202: TestWebhook202;
    };
  };
  /** Go on pushing at once: where it stopped, or behind the event that is not taken */
  enableWebhook: {
    request: {
      path: {
          /** Id of the webhook. */
          webhook: string;
        };
      body: WebhookEnable;
    };
    answers: {
      200: EnableWebhook200;
    };
  };
  /** Every try to hand an event over in the last 30 days, newest first */
  listDeliveries: {
    request: {
      path: {
          /** Id of the webhook. */
          webhook: string;
        };
      query?: {
          /** `next` of the page before. */
          cursor?: string;
          /** Entries of a page: 20, at most 100. */
          limit?: number;
        };
    };
    answers: {
      200: ListDeliveries200;
    };
  };
}

export const places = {
  getDescription: ['GET', '/openapi.json'],
  getKeys: ['GET', '/.well-known/jwks.json'],
  createBundle: ['POST', '/bundles'],
  listBundles: ['GET', '/bundles'],
  getBundle: ['GET', '/bundles/{bundle}'],
  submitBundle: ['POST', '/bundles/{bundle}/submit'],
  setEntryNumber: ['POST', '/bundles/{bundle}/entry-number'],
  addPapers: ['POST', '/bundles/{bundle}/papers'],
  renewUpload: ['POST', '/bundles/{bundle}/papers/{paper}/upload'],
  withdrawPaper: ['DELETE', '/bundles/{bundle}/papers/{paper}'],
  getPaperContent: ['GET', '/bundles/{bundle}/papers/{paper}/content'],
  amend: ['POST', '/bundles/{bundle}/amendments'],
  listAmendments: ['GET', '/bundles/{bundle}/amendments'],
  getPage: ['GET', '/bundles/{bundle}/documents/{document}/pages/{page}'],
  getVerdict: ['GET', '/bundles/{bundle}/verdict'],
  listRevisions: ['GET', '/bundles/{bundle}/revisions'],
  getReport: ['GET', '/bundles/{bundle}/report'],
  listVerdicts: ['GET', '/verdicts'],
  getSummary: ['GET', '/bundles/{bundle}/summary'],
  getDossier: ['GET', '/bundles/{bundle}/dossier'],
  lookUpEntries: ['POST', '/entries/look-up'],
  exportBundles: ['GET', '/exports/bundles'],
  createWebhook: ['POST', '/webhooks'],
  listWebhooks: ['GET', '/webhooks'],
  getWebhook: ['GET', '/webhooks/{webhook}'],
  deleteWebhook: ['DELETE', '/webhooks/{webhook}'],
  rotateWebhookSecret: ['POST', '/webhooks/{webhook}/rotate'],
  testWebhook: ['POST', '/webhooks/{webhook}/test'],
  enableWebhook: ['POST', '/webhooks/{webhook}/enable'],
  listDeliveries: ['GET', '/webhooks/{webhook}/deliveries'],
} as const satisfies Record<keyof Operations, readonly [method: string, path: string]>;
