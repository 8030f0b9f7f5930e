import { lazyPattern } from '../lazy.ts';
import { levelFold } from './clauses.ts';

/**
 * Sentences by which a paper says that its workers came by a labour scheme of the region: workers of its peoples who were transferred,
 * sent or assigned, "surplus labour transfer", "pairing assistance", a "vocational skills education and training centre" (UFLPA
 * section 2(d)(2)(B)(ii); DOMAIN.md 0 and 1). Which people somebody is of says nothing by itself.
 */

const open = '(?<!\\p{L})';
const all = (...lines: string[]): string => `(?:${lines.join('|')})`;

const peoples =
  '(?:uyghurs?|uighurs?|uygurs?|uigurs?|uigh?ur\\p{L}*|uigur\\p{L}*|ouighour\\p{L}*|ouigour\\p{L}*|уигур\\p{L}*|duy ngo nhi|turkic muslims?|southern xinjiang|xinjiang)';
const workers = all(
  'workers?|women|labou?rers?|labou?r force|employees|trainees|staff|operatives|seamstress(?:es)?|graduates|manpower|trabajador(?:es|as)?|obrer[oa]s|operari[oa]s|mano de obra|personal',
  'ouvri(?:ers|eres)|travailleu(?:rs|ses)|main-d.?oeuvre|lavorator[ie]|lavoratrici|operai[eo]?|manodopera|trabalhador(?:es|as)|funcionari[oa]s|mao de obra',
  'arbeiter(?:innen)?|arbeitskraft\\p{L}*|naherinnen|рабоч\\p{L}+|работни\\p{L}+|швеи|isci(?:ler)?\\p{L}*|cong nhan|lao dong|pekerja|buruh|tenaga kerja',
);
const moved = all(
  'transfer\\p{L}*|sent|assigned|dispatched|relocated|placed|deployed|recruited through|(?:state|government)[- ](?:\\p{L}+ )?(?:programmes?|programs?|schemes?)|trasladad[oa]s|enviad[oa]s|asignad[oa]s|reubicad[oa]s|traslado',
  'transfere(?:s|es|e|ee)|envoye(?:s|es)|deplace(?:s|es)|affecte(?:s|es)|trasferit[ie]|inviat[ie]|assegnat[ie]|transferid[oa]s|deslocad[oa]s|versetzt\\p{L}*|entsandt\\p{L}*|vermittelt\\p{L}*|zugewiesen\\p{L}*',
  'переведен\\p{L}+|направлен\\p{L}+|переселен\\p{L}+|перемещен\\p{L}+|gonderil\\p{L}+|nakledil\\p{L}+|yerlestiril\\p{L}+|duoc (?:chuyen|dieu|dua)|dipindahkan|dikirim|ditempatkan',
);
const near = '[^.;:!?\\n]{0,70}?';
const transferred = lazyPattern(
  `${open}${peoples}(?!\\p{L})${near}${open}${workers}(?!\\p{L})${near}${open}${moved}|${open}${workers}(?!\\p{L})${near}${open}${peoples}(?!\\p{L})${near}${open}${moved}|${open}${workers}(?!\\p{L})${near}${open}${moved}${near}${open}${peoples}(?!\\p{L})|${open}${moved}${near}${open}${workers}(?!\\p{L})${near}${open}${peoples}(?!\\p{L})`,
  'u',
);
/** Schemes by their names. */
const scheme = lazyPattern(
  `${open}${all(
    'surplus (?:rural )?labou?r(?:ers)?(?: force)?(?: transfer\\p{L}*)?|labou?r transfer (?:scheme|programme|program|project|polic|quota|worker|placement)\\p{L}*|pairing assistance|vocational skills? education(?: and)? training cent(?:re|er)s?|(?:poverty alleviation|anti-poverty) (?:workshops?|workers?|transfer\\p{L}*|factor\\p{L}+)',
    'traslado de mano de obra(?: excedente)?|transferencia de mano de obra|mano de obra (?:rural )?excedente|centros? de (?:educacion y )?(?:formacion|capacitacion) en (?:habilidades|aptitudes) profesionales',
    'transferts? de main-d.?oeuvre|main-d.?oeuvre (?:rurale )?excedentaire|trasferimento di manodopera|manodopera (?:rurale )?in eccesso|transferencia de mao de obra|mao de obra excedente|arbeitskraftetransfer\\p{L}*|transfer uberschussiger arbeitskrafte',
    'перемещени\\p{L}+ (?:избыточн\\p{L}+ )?рабочеи силы|избыточн\\p{L}+ рабоч\\p{L}+ сил\\p{L}+|fazla is ?gucu|isgucu transferi|chuyen dich lao dong|transfer tenaga kerja surplus',
  )}(?!\\p{L})|(?:富余|剩余)(?:农村)?劳动力|转移就业|职业技能教育培训|扶贫车间|对口援疆|(?:新疆|南疆|北疆|和田|喀什|阿克苏|维吾尔族?|少数民族)[^。;]{0,12}(?:劳务输出|劳务派遣|集中安置|转移)|劳务输出[^。;]{0,12}(?:新疆|南疆|和田|喀什|阿克苏)`,
  'u',
);
/** The paper's own work, goods or house: of others, or of the law, it tells nothing. */
const own = lazyPattern(
  `${open}${all(
    'our|ours|we|us|your|these|this|nos|notre|nous|vos|votre|ces|cette|nuestr[oa]s?|su|sus|est[oa]s|este|esta|el pedido|nostr\\p{L}|vostr\\p{L}|quest\\p{L}|noss[oa]s?|unser\\p{L}*|ihre\\p{L}*|diese\\p{L}*|die bestellung|наш\\p{L}*|ваш\\p{L}*|эт\\p{L}{1,3}|bu|bizim|fabrikamiz\\p{L}*|kami|kita|ini|nay|chung toi|the (?:goods|garments|order|shirts|sewing|products?|paste|yarns?|fabric)',
  )}(?!\\p{L})|本厂|本公司|我厂|我司|本批|贵司|该批|本单|我们|工厂`,
  'u',
);
const aside =
  /(?<!\p{L})(?:no|not|none|never|neither|nor|without|if|whether|law|act|uflpa|presum\p{L}*|risks?|polic(?:y|ies)|prohibit\p{L}*|forbid\p{L}*|reports?|ngo|article|audit\p{L}*|training slide|non|nessun\p{L}*|pas|aucun\p{L}*|sans|ni|nunca|ningun\p{L}*|nao|nenhum\p{L}*|nicht|kein\p{L}*|не|нет|ни|без|degil|tidak|bukan|khong|interdi\p{L}*|prohib\p{L}*|verb\p{L}*t|ley|loi|legge|lei|gesetz)(?!\p{L})|n't(?!\p{L})|m(?:a|e)mi[sz]\p{L}*|[?？]|[不未没无非]|禁止|如果|若|是否|法/u;

/** A beginning of one of those words stands in the text: most texts hold none. */
const hint =
  /u[iy]gh?u|ou[iï]gh?ou|уигур|уйгур|duy ng|turkic|xinjiang|surplus|transfer|pairing|vocational|poverty|mano de obra|main-d|manodopera|mão de obra|arbeitskr|рабоче|fazla i|işgücü|lao động|tenaga|劳|就业|扶贫|援疆|职业|集中安置|维吾尔|转移/iu;

/** Where the text says so, in its own words; undefined where it says nothing of the kind, denies it or speaks of others. */
export function labourSchemeIn(text: string): { text: string; start: number } | undefined {
  if (!hint.test(text)) return undefined;
  for (const m of text.matchAll(/[^.;。；!\n]+[.;。；!?？\n]?/gu)) {
    const sentence = levelFold(m[0]);
    const found = scheme().exec(sentence) ?? transferred().exec(sentence);
    if (found && own().test(sentence) && !aside.test(sentence))
      return { text: m[0].slice(found.index, found.index + found[0].length).trim(), start: m.index + found.index };
  }
  return undefined;
}
