import type { Document, Evidence } from '../model/index.ts';

const balance =
  /mass[\s-]*balanc\p{L}*|balance de masa|balan[çc]o de massa|bilan(?:cio)? (?:de|di) mass[ea]|massenbilanz|k[üu]tle denge\p{L}*|баланс\p{L}* масс|质量平衡|物料平衡|book[\s-]and[\s-]claim/iu;
/** A yield table is headed "Mass balance" too: only beside words of a scheme is it a way to pass a claim on. */
const scheme =
  /chain[\s-]of[\s-]custody|\bcoc\b|\bmodel\b|\bclaims?\b|certificat|credits?\b|\bunits?\b|better cotton|\bbci\b|\bccu\b|\biscc\b|\bscheme\b|physically (?:traceable|segregated)|modelo|modell|sistema|zertifikat|sertifika|custodia|сертификат|модел|认证|证书|模式/iu;
const denied =
  /(?<!\p{L})(?:no|not|non|never|without|instead of|rather than|nor|keine?|sin|sem|senza|sans|не|без)(?!\p{L})[^.;]{0,30}$/iu;

/**
 * Where a paper says that its claim is passed on by mass balance (or by book and claim): volumes are counted, the fibre itself may be of any
 * origin. Undefined for a paper that says nothing of it, denies it, or means the yield of a step. Source: Textile Exchange and Better
 * Cotton, chain-of-custody models.
 */
export function massBalanceOn({ facts }: Document): Evidence | undefined {
  const texts = [
    ...facts.mentions,
    ...(facts.lines?.value ?? []).map((l) => ({ text: l.description ?? '', evidence: l.evidence })),
  ];
  const schemed = texts.some(({ text }) => /chain[\s-]of[\s-]custody|better cotton|\bbci\b|\biscc\b/iu.test(text));
  for (const { text, evidence } of texts) {
    const at = balance.exec(text);
    if (!at || denied.test(text.slice(0, at.index))) continue;
    if (/book/iu.test(at[0]) || scheme.test(text.replace(at[0], '')) || schemed) return evidence;
  }
  return undefined;
}

const sale = new Set<Document['type']>(['invoice', 'packing-list', 'bill-of-lading', 'purchase-order']);

/** Papers that are made of such a claim, and are no record of what a mill did: they give neither fibre in nor days of work. */
export const isVolumeClaim = (document: Document): boolean =>
  !sale.has(document.type) &&
  massBalanceOn(document) !== undefined &&
  !document.facts.flows.some((f) => f.direction === 'in') &&
  document.facts.units.length === 0;
