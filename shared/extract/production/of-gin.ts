/** Raw cotton in the words of sentences. */
const lint = String.raw`(?:\b(?:lint|cottons?|fib(?:er|re)s?|bales?|pamuk\p{L}*|lif(?:i|leri)?|balya\p{L}*|paxta\p{L}*|tola(?:si)?|toy(?:lar)?|pagta\p{L}*|algod[oó]n|algodão|pluma|fardos?|pacas?|fibra|coton|fibre|balles?|cotone|balle|baumwoll\p{L}*|fasern?|ballen|bông|kapas|serat)(?!\p{L})|(?<!\p{L})(?:волокн|хлоп[ко]|кип(?:а|ы|у|ой|ам|ами|ах)?(?!\p{L})|тюк|пахта|тола)\p{L}*|皮棉|棉花|原棉|棉包|[0-9]包|綿|면화|قطن|कपास|রুই|তুলা)`;
/** Houses that part lint from seed; a plant of another kind only with the word that says so ("cotton plant"). */
const gin = String.raw`(?:\b(?:gin(?:s|nery|neries|ners?)?|ginning (?:mill|plant|factory|complex|house|unit)s?|cotton[- ](?:cleaning |ginning )?(?:plant|factory)|ç[ıi]rç[ıi]r\p{L}*|desmotadora|algodoeira|usina de beneficiamento|usine d['’ ]?[ée]gr[eé]nage|[ée]greneuse|sgranatura|sgranatoio|entk[öo]rn\p{L}*|paxta zavod\p{L}*|paxta tozalash\p{L}*|pagta arassala\p{L}*|pagta zawod\p{L}*|nhà máy bông)(?!\p{L})|(?<!\p{L})(?:хлопко(?:завод|очист)|пахта (?:завод|тозалаш)|джин)\p{L}*|[轧軋][花棉]厂|轧花|محلج|जिनिंग)`;
const plant = String.raw`(?:(?<!\p{L})(?:завод|комбинат|пункт)\p{L}*|\b(?:plant|factory|mill|works|zavod\p{L}*|fabrika\p{L}*|planta|fábrica|usine|stabilimento|fabrik|pabrik)(?!\p{L})|厂|工厂)`;
const from = String.raw`(?:(?<!\p{L})(?:с|со|из|от)\s+|\b(?:from|out of|ex|de la|del|desde|da|do|de l['’]|dal(?:la)?|aus (?:der|dem))\s*|来自|出自)`;
/** Words of later steps: their mill takes lint in and is no place where it comes from. */
const later =
  /spinn|weav|knit|garment|textile|прядильн|ткацк|трикотаж|швейн|текстил|iplik|dokuma|hilander|hilatura|fiação|tecel|filat|filature|tissage|tessitur|spinnerei|weberei|纺|织|服装|oil|маслозавод|масложир/iu;

/** What is made of cotton, and what is carried: neither says where the lint comes from when only a plant is named. */
const notLint =
  /yarn|fabric|cloth|shirt|garment|towel|jeans|denim|goods|finished|\d\s*%|shipp|deliver|export|sold|dispatch|пряж|ткан|полотн|издели|отгру|отправ|экспорт|доставл|iplik|kumaş|hilo|tela|prenda|fio|tecido|filato|tessut|fil\b|tissu|garn|stoff|纱|布|衣|发运|出口/iu;

const patterns = [
  // "lint of the Bayramaly gin", "cotton ginned at the gin of …", "волокно Байрамалийского хлопкозавода", "拜拉马雷轧花厂的皮棉"
  new RegExp(`${lint}[^.;。；]{0,60}?${gin}`, 'iu'),
  new RegExp(`${gin}[^.;。；]{0,16}?(?:的|'s|’s|nden|ndan|dan|den|lif|pamu|dagi|ning|${lint})`, 'iu'),
  // "волокно с завода в Байрамали", "bales from a factory in …"
  new RegExp(String.raw`${lint}[^.;。；]{0,40}?${from}(?:\p{L}+\s+){0,3}?${plant}`, 'iu'),
  // "Mary welaýatyndaky zawoddan gelen pamuk": the plant with "from" in its ending
  new RegExp(
    String.raw`(?:zawod|zavod|fabrika|завод)(?:\p{L}*)(?:dan|den|ndan|дан)(?!\p{L})[^.;。；]{0,24}?${lint}`,
    'iu',
  ),
  new RegExp(
    String.raw`${lint}[^.;。；]{0,40}?(?:zawod|zavod|fabrika|завод)(?:\p{L}*)(?:dan|den|ndan|дан)(?!\p{L})`,
    'iu',
  ),
] as const;

/** The words of a clause that say from which gin or plant lint comes; null where it says nothing of the kind. */
export function ginned(clause: string): RegExpExecArray | null {
  if (clause.length > 600) return null;
  for (const [i, pattern] of patterns.entries()) {
    const found = pattern.exec(clause);
    if (found && !later.test(found[0]) && (i < 2 || !notLint.test(clause))) return found;
  }
  return null;
}

/** Whether a text may say so. */
export const isOfGin = (text: string): boolean => ginned(text.slice(0, 600)) !== null;
