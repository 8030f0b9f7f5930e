import type { FieldId } from '../labels/fields.ts';

/** What a field's value looks like, so that a label takes no text that cannot be its value. */
export type ValueKind = 'date' | 'figure' | 'code' | 'party' | 'block' | 'text';

const figures: readonly FieldId[] = [
  'quantity', 'unitPrice', 'amount', 'netWeight', 'grossWeight', 'tareWeight', 'averageWeight', 'weight', 'packages', 'baleCount',
  'drumCount', 'rollCount', 'pieces', 'cartons', 'area', 'yieldPerArea', 'brix', 'length', 'width', 'grammage', 'moisture',
  'seedCottonWeight', 'lintWeight', 'cottonSeedWeight', 'wasteWeight', 'outturn', 'inputWeight', 'outputWeight', 'cottonConsumed',
  'yarnConsumed', 'fabricConsumed', 'yarnProduced', 'fabricProduced', 'piecesProduced', 'tomatoReceived', 'pasteProduced',
  'pasteConsumed', 'openingStock', 'closingStock', 'share', 'total', 'subtotal', 'tax', 'taxRate', 'freight', 'insurance', 'discount',
  'deposit', 'amountDue', 'totalNet', 'totalGross', 'totalPackages', 'totalBales', 'totalQuantity', 'carriedForward',
  'broughtForward', 'hsCode', 'micronaire', 'strength',
]; // biome-ignore format: a word list
const codes: readonly FieldId[] = [
  'documentNumber', 'invoiceNumber', 'packingListNumber', 'blNumber', 'certificateNumber', 'contractNumber', 'orderNumber', 'lcNumber',
  'bookingNumber', 'referenceNumber', 'entryNumber', 'containerNumber', 'sealNumber', 'lotNumber', 'baleNumber', 'baleFrom', 'baleTo',
  'drumNumber', 'drumFrom', 'drumTo', 'batchNumber', 'rollNumber', 'yarnLot', 'fabricLot', 'styleNumber', 'seedLot', 'ginCode',
  'ginRecordNumber', 'productionRecordNumber', 'customerNumber', 'taxId', 'creditCode', 'registrationNumber', 'phone', 'fax',
  'postalCode', 'vehicleNumber', 'voyage', 'bankAccount', 'cropYear', 'canCode', 'pageOf',
]; // biome-ignore format: a word list
const parties: readonly FieldId[] = [
  'seller', 'buyer', 'billTo', 'shipTo', 'shipper', 'consignee', 'notify', 'manufacturer', 'supplier', 'producer', 'exporter', 'certifier',
  'importer', 'gin', 'spinner', 'mill', 'weaver', 'knitter', 'finisher', 'garmentMaker', 'farm', 'grower', 'processor', 'cannery',
  'seedProducer', 'issuer', 'carrier', 'forwarder', 'bank', 'beneficiary', 'payer', 'applicant', 'subcontractor', 'customer', 'address',
]; // biome-ignore format: a word list
const blocks: readonly FieldId[] = [
  'description', 'marks', 'remarks', 'declaration', 'certification', 'composition', 'route', 'ginLocation', 'farmLocation',
  'factoryLocation', 'signature', 'growingPlace', 'paymentTerms',
]; // biome-ignore format: a word list
const dates: readonly FieldId[] = ['validUntil', 'validFrom', 'period'];

const kinds = new Map<FieldId, ValueKind>();
for (const f of figures) kinds.set(f, 'figure');
for (const f of codes) kinds.set(f, 'code');
for (const f of parties) kinds.set(f, 'party');
for (const f of blocks) kinds.set(f, 'block');
for (const f of dates) kinds.set(f, 'date');

export const kindOf = (field: FieldId): ValueKind => kinds.get(field) ?? (/date$/iu.test(field) ? 'date' : 'text');

/** Running text is no name: many words, most of them in lower case. */
export const isSentence = (text: string): boolean => {
  const words = text.split(/\s+/u);
  return words.length > 7 && words.filter((w) => /^\p{Ll}/u.test(w)).length * 2 > words.length;
};

/** "SC-36195", "RLA22/443": a reference, under a label such as "Exporter's / Contract Ref.". */
const isCode = (text: string): boolean => /^[\p{Lu}\d]+[-/.][\p{Lu}\d./-]*\d$/u.test(text.trim());

/** Words of some length before the first figure: goods or a sentence, no quantity. */
const farFigure = /^\P{Nd}*?\p{L}{3,}\P{Nd}+?\p{L}{4,}\P{Nd}*\p{L}{4,}\P{Nd}*\p{Nd}/u;

/** "NRC: 188447-1", "Modelo de facturación: Previo": a label that nobody knows with its value names no party. */
const isOther = /^(?!(?:m\/s|messrs|attn|att|name|c\/o|to|for)\b)[\p{L}./ ]{2,28}[:：]\s*\S/iu;

/** A day in full is no weight and no count: "9 Feb 2024", "19/02/2024", "2024-02-19". */
const wholeDate =
  /^\s*(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d{2}|\d{1,2}[\s-]\p{L}{3,9}\.?[\s,-]+\d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4})\s*$/u;

/** A weight or a count in full names nobody: "6,094.90 kg", "28 bales". */
const wholeWeight =
  /^\s*\p{Nd}[\p{Nd}.,\s]*(?:kgs?|кг|t|т|tons?|tonnes?|tonlar|mt|lbs?|bales?|pcs|ctns?|cartons?|rolls?|drums?|公斤|吨|包|件|balya|кип\p{L}*|fardos|pacas|balles?)\.?\s*$/iu;

/** "No. E 4410027", "№ 118/24", "Seri No: B 20331": the number of a paper beside a label names nobody; "No. 7 Spinning Mill" does. */
const paperNumber =
  /^(?:(?:seri(?:al)?|ref(?:erence)?|certificate|cert|sertifika|belge)\.?\s+)?(?:no|nr|n[°º]|№|ref)\s*[.:：]*\s*(?:\p{Lu}{1,4}[\s-]?)?(?=(?:\S*\p{Nd}){3})[\p{Lu}\p{Nd}][\p{Lu}\p{Nd}./-]*$/iu;

/** Whether a text can be the value of a field, going by its shape alone. */
export function fits(field: FieldId, text: string): boolean {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  switch (kindOf(field)) {
    case 'date':
      return (digits >= 3 && text.length <= 60) || /[〇零一二三四五六七八九十]{2,}年/u.test(text);
    case 'figure':
      return (
        digits > 0 &&
        text.length <= 80 &&
        !/^\p{L}{9,}/u.test(text) &&
        !farFigure.test(text) &&
        !(field !== 'hsCode' && wholeDate.test(text))
      );
    case 'code':
      return text.length <= 70 && (digits > 0 || /^[\p{Lu}/-]{2,16}$/u.test(text));
    case 'party':
      return (
        /\p{L}.*\p{L}|\p{Script=Han}/u.test(text) &&
        !isSentence(text) &&
        !isCode(text) &&
        !isOther.test(text) &&
        !wholeDate.test(text) &&
        !paperNumber.test(text.trim()) &&
        !wholeWeight.test(text)
      );
    case 'text':
      return /\p{L}/u.test(text) || (digits > 0 && text.length < 30);
    default:
      return /[\p{L}\p{Nd}]/u.test(text);
  }
}

/** Whether a field's value may run over several lines. */
export const isMultiline = (field: FieldId): boolean => {
  const kind = kindOf(field);
  return kind === 'party' || kind === 'block';
};
