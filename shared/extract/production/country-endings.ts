/** "Туркменистане", "из Узбекистана", "в Бразилии", "Китая": Russian and Ukrainian cases of countries. */
const russianStan = /(?<!\p{L})(\p{L}{3,}стан)(?:а|е|у|ом|і|ом)(?!\p{L})/giu;
const russianIa =
  /(?<!\p{L})(Туркмени|Киргизи|Кирги[зс]и|Инди|Бразили|Австрали|Турци|Греци|Танзани|Замби|Нигери|Эфиопи|Аргентин)(?:и|ю|ей|ы|е|у)(?!\p{L})/gu;
const china = /(?<!\p{L})Кита(?:я|е|ю|ем)(?!\p{L})/gu;
const egypt = /(?<!\p{L})(Египт|Пакистан|Иран)(?:а|е|у|ом)(?!\p{L})/gu;
/** "Türkmenistan'daki", "Turkmanistondagi", "Özbekistan'dan", "Hindistonning": Turkic endings. */
const turkic =
  /(?<!\p{L})(\p{Lu}\p{L}{2,}?(?:st[ao]n|istan))['’ʻ‘]?(?:d[ae]n?|t[ae]n?|d[ae]k[iı]|dagi|daky|d[ae]ki|n[ıiuü]n|ny[nň]|ning|ga|[ıi]n|ni|l[ıi]|li|lik|yň|a|da)(?!\p{L})/gu;

/** A text with countries in their plain form, so that they are known in whatever case they stand. */
export const withoutEndings = (text: string): string =>
  text
    .replace(russianStan, '$1')
    .replace(russianIa, (_, stem: string) => (stem === 'Аргентин' ? 'Аргентина' : `${stem}я`))
    .replace(china, 'Китай')
    .replace(egypt, (_, stem: string) => (stem === 'Египт' ? 'Египет' : stem))
    .replace(turkic, (_, stem: string) => (/^Turkmanist/u.test(stem) ? 'Turkmeniston' : stem));
