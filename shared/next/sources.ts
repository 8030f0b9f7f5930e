import type { DocumentType, PartyRole, StepKind } from '../model/index.ts';

/** What to ask for so that a paper of the type closes a gap, and who makes it. */
export interface PaperSource {
  what: string;
  /** Who makes it, where the papers do not name anybody. */
  maker: string;
  /** Roles of parties, and the step, under which the papers may name the maker. */
  roles: readonly PartyRole[];
  step?: StepKind;
}

/**
 * Papers by type, with their makers. Source: CBP, UFLPA Operational Guidance for Importers (13 June 2022), the lists of documents for cotton
 * and for tomatoes; 19 CFR part 141 subpart F (invoices). As of 2026-11.
 */
export const paperSources: Readonly<Record<Exclude<DocumentType, 'other'>, PaperSource>> = {
  invoice: {
    what: 'the commercial invoice with quantities, HS codes and lots',
    maker: 'the seller',
    roles: ['seller', 'shipper'],
  },
  'packing-list': {
    what: 'the packing list with the number of each bale, drum or carton',
    maker: 'the seller',
    roles: ['seller', 'shipper'],
  },
  'bill-of-lading': { what: 'the bill of lading', maker: 'the carrier', roles: ['carrier'] },
  'purchase-order': { what: 'the purchase order or contract', maker: 'the buyer', roles: ['buyer'] },
  'certificate-of-origin': {
    what: 'a certificate of origin that is numbered, signed and in date, for the goods of this invoice',
    maker: 'the seller, from the body that certifies in the country of origin',
    roles: ['seller', 'shipper'],
  },
  'ginning-record': {
    what: 'the ginning record or bale list with the gin’s name and place, the crop, and the number and weight of each bale or lot',
    maker: 'the gin',
    roles: ['gin'],
    step: 'gin',
  },
  'farm-record': {
    what: 'the farm or delivery record that names the growers, their places and what they delivered',
    maker: 'the grower, or the gin or plant that took the crop in',
    roles: ['farm', 'gin', 'processor'],
    step: 'grow',
  },
  'seed-record': {
    what: 'the record of the seed lot and where it was raised',
    maker: 'the seed producer',
    roles: ['supplier'],
    step: 'seed',
  },
  'spinning-record': {
    what: 'the spinning or laydown record with bales in, yarn lots out and their weights',
    maker: 'the spinner',
    roles: ['spinner'],
    step: 'spin',
  },
  'fabric-record': {
    what: 'the weaving or knitting record with yarn lots in, fabric lots out and their weights',
    maker: 'the weaver or knitter',
    roles: ['mill'],
    step: 'weave',
  },
  'garment-record': {
    what: 'the cutting and sewing record with fabric lots in and garments out',
    maker: 'the garment maker',
    roles: ['manufacturer'],
    step: 'cut-and-sew',
  },
  'tomato-processing-record': {
    what: 'the processing record with deliveries in, drum or product lots out, and the days of the campaign',
    maker: 'the processing plant',
    roles: ['processor', 'manufacturer'],
    step: 'process',
  },
  'supplier-statement': {
    what: 'a signed statement of the composition of the goods and of where each material comes from',
    maker: 'the seller',
    roles: ['seller', 'shipper', 'manufacturer'],
  },
  'transport-record': { what: 'the waybill of this leg', maker: 'the carrier', roles: ['carrier'] },
  'payment-record': { what: 'proof of the payment', maker: 'the bank of the payer', roles: ['bank', 'buyer'] },
  'lab-report': { what: 'the test report', maker: 'the laboratory', roles: ['issuer'] },
};
