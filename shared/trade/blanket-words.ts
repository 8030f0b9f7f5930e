/**
 * Words by which a certificate says that it covers every consignment of a period. Source: USMCA Annex 5-A item 9 and 19 CFR 182.12(b)(9) in
 * English, Spanish and French; CPTPP Annex 3-B; long-term declarations of Regulation (EU) 2015/2447 art. 62; 2026-11.
 */
export const blanketWords =
  /(?<!\p{L})(?:blanket (?:period|certificat\p{L}*|declaration|statement)|(?:certificate|period) of blanket|per[ií]odo (?:global|general|que (?:cubre|abarca)|cubierto|de cobertura|amparado|de vigencia)|certificaci[oó]n (?:global|general|para m[uú]ltiples)|p[ée]riode (?:globale|couverte|de couverture|d['’]application)|multiple shipments(?: of identical goods)?|m[uú]ltiples (?:embarques|env[ií]os)|exp[ée]ditions multiples|long[- ]term (?:supplier['’]?s )?declaration|langzeit-?(?:lieferanten)?erkl[äa]rung|d[ée]claration [àa] long terme|dichiarazione a lungo termine)(?!\p{L})/iu;
