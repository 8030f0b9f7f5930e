/** A company as its own letterhead prints it. */
export interface Company {
  name: string;
  /** Address lines without the country. */
  lines: string[];
  city: string;
  /** ISO 3166 alpha-2. */
  country: string;
  countryName: string;
  phone: string;
  taxId: string;
  /** Name and address in the script of the country, where papers print them. */
  local?: { name: string; lines: string[] };
}

export interface Bale {
  id: string;
  gross: number;
  tare: number;
  net: number;
  date: string;
}

export interface CottonLot {
  id: string;
  variety: string;
  grade: string;
  staple: string;
  mic: string;
  bales: Bale[];
  /** Bale ids of the lot run without a gap, so that a paper may print them as a range. */
  running: boolean;
}

export interface Line {
  description: string;
  hs: string;
  quantity: number;
  unit: string;
  unitPrice: number;
  amount: number;
  origin: string;
  net: number;
  gross: number;
  packages: number;
  lot: string;
  style?: string;
}

export interface Dated {
  number: string;
  date: string;
}

export interface Container {
  number: string;
  seal: string;
  packages: number;
  gross: number;
  net: number;
}

/** Material handed from one step to the next under a lot number. */
export interface Flow {
  lot: string;
  material: string;
  kg: number;
  bales?: number;
  origin?: string;
  from?: string;
  date: string;
}

/** One production step with its own record. */
export interface Step {
  record: Dated;
  maker: Company;
  from: string;
  to: string;
  inputs: Flow[];
  outputs: Flow[];
  waste: number;
  /** Further particulars by name: yarn count, construction, style ... */
  notes: Record<string, string>;
}

export interface FarmStep {
  record: Dated;
  farm: Company;
  variety: string;
  seedLot: string;
  hectares: number;
  planted: string;
  from: string;
  to: string;
  loads: { ticket: string; plot: string; date: string; truck: string; kg: number }[];
  kg: number;
}

export interface Drum {
  id: string;
  gross: number;
  net: number;
  date: string;
}

export interface Processing {
  record: Dated;
  maker: Company;
  registration: string;
  from: string;
  to: string;
  intake: { grower: string; place: string; ticket: string; date: string; kg: number; brix: number }[];
  lots: { id: string; brix: number; drums: Drum[] }[];
  /** For a sauce or canned product: what was packed from the paste or tomatoes. */
  packed: { product: string; lot: string; units: number; kg: number; date: string }[];
  intakeKg: number;
  outputKg: number;
  brix: number;
}

export type GoodsKind = 'lint' | 'yarn' | 'fabric' | 'garment' | 'tomato' | 'paste' | 'sauce' | 'tomato-seed' | 'other';

/** Everything that is true of one consignment; each paper is drawn from a copy of it. */
export interface Shipment {
  goods: GoodsKind;
  /** Where the cotton or the tomatoes grew. */
  origin: string;
  /** Country that the goods leave from, where the last step was done. */
  from: string;
  seller: Company;
  buyer: Company;
  notify: Company | null;
  bank: { name: string; city: string; swift: string; account: string };
  invoice: Dated;
  packing: Dated;
  contract: Dated;
  order: Dated;
  lc: string;
  bl: Dated & { carrier: string; vessel: string; voyage: string; booking: string; shipper: Company };
  coo: Dated & {
    issuer: string;
    place: string;
    signed: boolean;
    validUntil: string;
    /** The form shows the day until which it holds. */
    showValidity?: boolean;
    origin: string;
    invoice: string;
    exporter: Company;
  };
  pol: string;
  pod: string;
  containers: Container[];
  incoterm: string;
  payment: string;
  currency: string;
  lines: Line[];
  total: number;
  net: number;
  gross: number;
  packages: number;
  packageKind: string;
  marks: string[];
  crop: string;
  lots: CottonLot[];
  gin: {
    company: Company;
    code: string;
    record: Dated;
    outturn: number;
    seedCotton: number;
    seed: number;
    showOutturn?: boolean;
  } | null;
  farm: FarmStep | null;
  spin: Step | null;
  fabric: Step | null;
  garment: Step | null;
  tomato: Processing | null;
  paid: Dated & { payer: string; payee: string; amount: number };
  transport: Dated & { plate: string; driver: string; loaded: string; delivered: string; from: string; to: string };
  /** Sentences that a paper prints besides (disclaimers, look-alikes, hidden hints). */
  remarks: string[];
  /** Which papers state the origin at all. */
  statesOrigin: boolean;
  entryDate: string;
  importer: string;
  reference: string;
}
