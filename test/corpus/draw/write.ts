import type { Random } from '../world/random.ts';

/** How one office writes dates, numbers and weights; one of these for a whole paper. */
export interface Hand {
  date: (iso: string) => string;
  number: (n: number, places?: number) => string;
}

const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const months: Record<string, string[]> = {
  en: english,
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  pt: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  tr: ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
};

export const dateAs = (iso: string, form: string, language = 'en'): string => {
  const [y, m, d] = iso.split('-') as [string, string, string];
  const name = (months[language] ?? english)[Number(m) - 1]!;
  const short = english[Number(m) - 1]!.slice(0, 3);
  switch (form) {
    case 'iso':
      return iso;
    case 'dmy/':
      return `${d}/${m}/${y}`;
    case 'dmy.':
      return `${d}.${m}.${y}`;
    case 'dmy-':
      return `${d}-${m}-${y}`;
    case 'mdy/':
      return `${m}/${d}/${y}`;
    case 'mdy':
      return `${name} ${Number(d)}, ${y}`;
    case 'd-mon-y':
      return `${d}-${short}-${y}`;
    case 'D MON Y':
      return `${d} ${short.toUpperCase()} ${y}`;
    case 'd mon y':
      return `${Number(d)} ${name} ${y}`;
    case 'd de mon':
      return `${Number(d)} de ${name} de ${y}`;
    case 'zh':
      return `${y}年${Number(m)}月${Number(d)}日`;
    case 'ymd.':
      return `${y}.${m}.${d}`;
    default:
      return iso;
  }
};

/** `1,234.50`, `1.234,50`, `1 234,50`, `1234.50`, or lakh grouping. */
export const numberAs = (n: number, form: 'us' | 'eu' | 'si' | 'bare' | 'in' | 'ch', places = 2): string => {
  const [whole, fraction] = Math.abs(n).toFixed(places).split('.') as [string, string | undefined];
  const group = (sep: string) => whole.replace(/\B(?=(\d{3})+(?!\d))/g, sep);
  const sign = n < 0 ? '-' : '';
  const tail = (point: string) => (fraction ? point + fraction : '');
  switch (form) {
    case 'eu':
      return sign + group('.') + tail(',');
    case 'si':
      return sign + group(' ') + tail(',');
    case 'bare':
      return sign + whole + tail('.');
    case 'ch':
      return sign + group("'") + tail('.');
    case 'in':
      return (
        sign +
        (whole.length > 3 ? `${whole.slice(0, -3).replace(/\B(?=(\d{2})+(?!\d))/g, ',')},${whole.slice(-3)}` : whole) +
        tail('.')
      );
    default:
      return sign + group(',') + tail('.');
  }
};

const hands: Record<string, { dates: string[]; numbers: Parameters<typeof numberAs>[1][] }> = {
  US: { dates: ['mdy/', 'mdy', 'd-mon-y'], numbers: ['us'] },
  CN: { dates: ['iso', 'ymd.', 'd-mon-y', 'mdy'], numbers: ['us', 'bare'] },
  BR: { dates: ['dmy/', 'd-mon-y'], numbers: ['eu', 'us'] },
  IN: { dates: ['dmy.', 'dmy-', 'd-mon-y'], numbers: ['in', 'us'] },
  TR: { dates: ['dmy.', 'dmy/'], numbers: ['eu'] },
  UZ: { dates: ['dmy.'], numbers: ['si'] },
  FR: { dates: ['dmy/', 'd mon y'], numbers: ['si'] },
  EU: { dates: ['dmy/', 'dmy.'], numbers: ['eu'] },
  any: { dates: ['d-mon-y', 'D MON Y', 'd mon y', 'iso'], numbers: ['us'] },
};

const regions: Record<string, string> = {
  BJ: 'FR',
  BF: 'FR',
  ML: 'FR',
  IT: 'EU',
  ES: 'EU',
  PT: 'EU',
  GR: 'EU',
  CL: 'EU',
  PK: 'IN',
};

/** The way an office of a country writes; `plain` for papers meant for abroad, whose dates nobody can misread. */
export const handOf = (r: Random, country: string, plain = false, language = 'en'): Hand => {
  const key = plain ? 'any' : hands[country] ? country : (regions[country] ?? 'any');
  const h = hands[key]!;
  const form = r.pick(language === 'zh' ? ['iso', 'ymd.', 'zh'] : h.dates);
  const numbers = r.pick(h.numbers);
  return { date: (iso) => dateAs(iso, form, language), number: (n, places = 2) => numberAs(n, numbers, places) };
};
