import type { DocumentType, Fact } from '../../model/index.ts';
import { body } from '../types/certifying-body.ts';
import { type Context, evidenceOf, readCode } from './context.ts';
import { isTitle } from './title.ts';

/** A mark of a number in the middle of a line, with the number that ends the line; the words of its own say that it is that of the form. */
const behind =
  /^(.{3,}?)(\s*[—–|)\]]\s*|\s*[-,;:]\s+|\s+)((?:seri(?:al|e|ya)?|série|certificat\p{L}*|cert\.?|sertifika|belge|şahadetname|form|document|reference|ref\.?|серия|бланк)\s*(?:\/\s*)?)?(?:no|nr|nro|n|n[°ºo]|№|num(?:ber|ero|éro|aras[ıi])?|número|numara|номер|编号|证书号|#)\s*[.:：°º]*\s*((?:\p{Lu}{1,6}[\s./-]?)?\p{Nd}[\p{Lu}\p{Nd}./-]*(?:\s[\p{Lu}\p{Nd}./-]*\p{Nd}[\p{Lu}\p{Nd}./-]*){0,3})$/iu;
/** Numbers of other things than papers: of a house, a telephone, a tax office, a permit, another paper. */
const ofOther =
  /(?<!\p{L})(?:ntn|strn|vat|tva|iva|tax|ust|gst\p{L}*|iec|pan|cin|reg(?:istr\p{L}*|d)?|licen[cs]\p{L}*|permit|tel|telephone|phone|ph|fax|mob\p{L}*|gsm|box|p\.?o|cep|zip|pin|street|str|road|rd|avenue|ave|floor|plot|unit|suite|door|house|building|block|mahalle\p{L}*|sokak|cad\p{L}*|sk|mah|kat|rua|calle|via|rue|invoice|inv|factur\p{L}*|fattura|fatura|order|contract|booking|bill|b\/l|awb|container|seal|lot|batch|account|acc(?:oun)?t|a\/c|iban|swift|crop|box|passport|inn|инн|кпп|окпо|тел|факс|счет|счёт|договор\p{L}*|контракт\p{L}*|vergi|mersis|sicil|ruc|rut|nit|rfc|cnpj|p\.?\s?iva)\.?\s*[:.]?$/iu;
/** The last word of a body's name. */
const bodyEnd =
  /(?<!\p{L})(?:commerce|industr(?:y|ies|ia|ie|ias)|odas[ıi]|birli[ğg]i|com[eé]rcio|commercio|chambers?|kammer|handelskammer|authority|ministry|customs|association|bureau|council|палата|palatasi|商会|海关|贸促会|委员会)$/iu;

/** A number in the middle of a line, behind a title or the name of a body: "CERTIFICATE OF ORIGIN   N. 2025/SA/000881", "… (TOBB)   Seri No: K 0882190". */
export function numberBehind(text: string): { before: string; code: string } | undefined {
  const [, before, between, own, code] = behind.exec(text.trim()) ?? [];
  if (before === undefined || !code || (code.match(/\p{Nd}/gu)?.length ?? 0) < 4) return undefined;
  const head = `${before}${/[)\]]/u.exec(between!)?.[0] ?? ''}`.trim();
  if (ofOther.test(before.trim())) return undefined;
  const parted = between!.trim() !== '' && !/^[,:;]/u.test(between!.trim());
  const telling = isTitle(head) || head.split(/\s[—–|/-]\s|\s\/\s/u).some((part) => isTitle(part));
  const named = bodyEnd.test(head) || (parted && body.test(head)) || (own !== undefined && body.test(head));
  return telling || named || own !== undefined ? { before: head, code } : undefined;
}

/** "… — No: L" over "0771882": a number that is broken over two lines. */
const broken = /(?<!\p{L})(?:no|nr|n|n[°ºo]|№|номер)\s*[.:：°º]*\s*\p{Lu}{0,4}[-/]?$/iu;

const forms: ReadonlySet<DocumentType> = new Set(['certificate-of-origin', 'lab-report']);

/** The one number behind a title or a body in the head of page 1 of a certificate. */
export function behindTitle(context: Context): Fact<string> | undefined {
  if (!forms.has(context.document.type)) return undefined;
  const found = new Map<string, Fact<string>>();
  const lines = context.layout.pages[0]?.lines ?? [];
  for (const [i, line] of lines.entries()) {
    if (line.box[1] > 0.35) break;
    const below = lines[i + 1]?.segments[0];
    const whole = line.segments.length > 1 ? [{ text: line.text, of: line.segments }] : [];
    const on =
      below && broken.test(line.text) && /^\p{Nd}{3,}[\p{Nd}/.-]*$/u.test(below.text.trim())
        ? [{ text: `${line.text} ${below.text}`, of: [...line.segments, below] }]
        : [];
    for (const { text, of } of [...on, ...whole, ...line.segments.map((s) => ({ text: s.text, of: [s] }))]) {
      const number = numberBehind(text);
      const code = number && readCode(context, number.code);
      if (!code) continue;
      found.set(code.value, { value: code.value, evidence: evidenceOf(context, of) });
      break;
    }
  }
  const [only] = found.values();
  return only && found.size === 1 ? only : undefined;
}
