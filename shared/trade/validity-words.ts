/**
 * How papers say in a sentence until when they hold, in the languages of the labels. From memory of forms of certificates (high).
 * `before`: the words stand before the day; `behind`: the day stands before the words; `spans`: a number and a unit from the day of issue.
 */
export const validUntilWords = {
  before:
    /(?:(?<!\p{L})(?:(?:(?:is|be|remains?|stays?|are|holds?)\s+(?:\p{L}+\s+)?(?:valid|good|in force|effective)|valid(?:ity)?|in force|good)\s*(?:only\s+)?(?:until|till?|up to|through|thru|to)(?:\s+and\s+including)?|(?:expires?|expiring|lapses?|(?:will|shall)\s+(?:expire|lapse))(?:\s+on)?|(?:not|no longer)\s+valid\s+after|(?:válid[oa]|vigente|valed(?:er)?[oa]|vencer?á?|válid[oa]s?)\s+(?:até|hasta)(?:\s+(?:o dia|el(?:\s+día)?))?|(?:vence|caduca|expira|expirará|vencerá|caducará)\s+(?:el|em|no dia|a)|(?:est\s+)?(?:valable|valide)\s+jusqu['’]?au|expire(?:ra)?\s+le|valid[oa]\s+(?:fino|sino)\s+al?|scade(?:rà)?\s+il|gültig\s+bis(?:\s+(?:zum|einschließlich))?|läuft\s+(?:am|ab am)|действител[ье]н[аоы]?\s+(?:до|по)|срок\s+действия\s+(?:до|по|истекает)|дійсн(?:ий|а|о)\s+до|валид(?:ен|на|но)\s+до|ważn[yae]\s+do|ισχύει\s+(?:μέχρι|έως)|berlaku\s+(?:sampai|hingga)(?:\s+dengan)?(?:\s+tanggal)?|có\s+(?:giá\s+trị|hiệu\s+lực)\s+đến(?:\s+(?:hết\s+)?ngày)?)(?!\p{L})|有效期?(?:限)?(?:截)?至|صالحة?\s+(?:حتى|لغاية)|(?:تاریخ|मान्य)\s*:?)\s*:?\s*/giu,
  behind:
    /^[\s,'’]*(?:(?:tarihine?|gününe)\s*)?(?:(?:['’]?(?:[ae]|y[ae])\s+)?kadar\s+geçerli|tarixinədək\s+(?:etibarlı|qüvvədə)|(?:gacha|qadar)\s+(?:amal\s+qil|haqiqiy|yaroqli)|гача\s+(?:амал|ҳақиқий)|дейін\s+жарамды|çenli\s+güýçde|まで有効|前有效|止有效|तक\s+(?:मान्य|वैध)|পর্যন্ত\s+(?:বৈধ|কার্যকর)|تک\s+(?:درست|کارآمد))/iu,
  spans:
    /(?:(?<!\p{L})(?:valid(?:ity)?(?:\s+period)?(?:\s+of\s+(?:this|the)\s+\p{L}+)?|good|in force)\s*(?:is|for|of|:)?\s*(?:a\s+)?(?:period\s+of\s+|term\s+of\s+)?(?:only\s+)?|(?<!\p{L})expires?\s+|(?<!\p{L})(?:lapses?|expires?|void|invalid|cancelled)\s+(?:unless|if)\s+(?:\p{L}+\s+){0,3}(?:shipped|exported|dispatched|loaded|despatched)\s+within\s+(?:a\s+period\s+of\s+)?|(?<!\p{L})(?:must|to|shall|should)\s+be\s+(?:shipped|exported|dispatched)\s+within\s+|(?<!\p{L})(?:válid[oa]|vigente|validez|vigencia|validade|valid[oa]|validità)\s*(?:por|durante|per|di|de|:)?\s*(?:un\s+(?:período|plazo|periodo)\s+de\s+)?|(?<!\p{L})(?:valable|valide|validité)\s*(?:pendant|pour|de|:)?\s*|(?<!\p{L})gültig(?:keit)?\s*(?:für|:)?\s*|(?<!\p{L})действител[ье]н[аоы]?\s*(?:в\s+течение)?\s*|(?<!\p{L})срок\s+действия\s*:?\s*|有效期(?:限)?(?:为|為)?\s*)(?<count>\p{Nd}{1,3}(?:\s*\(\s*\p{L}[\p{L} -]{1,20}\))?|[\p{L}-]{2,12}(?:\s*\(\s*\p{Nd}{1,3}\s*\))?)\s*(?:calendar\s+|个|個)?(?<unit>days?|weeks?|months?|years?|d[ií]as?|semanas?|m[eê]s(?:es)?|a[ñn]os?|anos?|jours?|semaines?|mois|ans?|giorni|settimane|mes[ei]|ann[oi]|tage?n?|wochen?|monaten?|monate|jahre?n?|дн(?:ей|я)|день|недел[ьию]|месяц(?:ев|а)?|лет|года?|天|日|周|月|年)/giu,
} as const;

/** The words behind such a span: from the day of issue, or nothing at all. "From the date of arrival" says another day. */
export const fromIssue =
  /^\s*(?:[.;,)]|$)|^[\s,(]*(?:(?:counted|starting|beginning|contad[oa]s?|a contar|a partir|à compter|a decorrere|ab|с|со|from|after|since|following|of|de|da|depuis|dal(?:la)?|desde|自)\s*){1,3}(?:(?:the|its|la|a|o|el|sua|su|le|dem?|der|data|date|day|fecha|datum|tag|even|hereof|of|de|di|da|do|дня|даты|its)\s*)*(?:issu\p{L}*|signature|certification|emis\p{L}+|émission|expedici\p{L}+|rilascio|délivrance|ausstellung\p{L}*|выдачи|签发|簽發|出具|发证|hereof)/iu;

/** Another paper, or a right, of which such a sentence may speak on a certificate of origin. */
export const otherTerm =
  /(?<!\p{L})(?:licen[cs]\p{L}+|registration|accreditation|letter of credit|l\/c|credit|insurance|polic(?:y|ies)|passport|power of attorney|quotation|offer|price|contract|visa|permit|lease|membership|poder|seguro|póliza|licencia|licença|assurance|лиценз\p{L}+|договор\p{L}*|lisans\p{L}*|许可证)(?!\p{L})/iu;
