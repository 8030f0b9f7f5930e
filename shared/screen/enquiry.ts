import { findCountries } from '../extract/values/index.ts';
import { plainFold } from './clauses.ts';

/** "Regarding your question about X: ...": words for what was asked, in the languages of the papers (from memory, high). */
const asked =
  /(?<!\p{L})(?:questions?|quer(?:y|ies)|(?:en|in)quir(?:y|ies)|concerns?|requests?|consultas?|preguntas?|dudas?|perguntas?|duvidas?|richiest[ae]|domand[ae]|quesit[oi]|(?:an|rück|ruck)?fragen?|demandes?|soru\p{L}*|вопрос\p{L}*|запрос\p{L}*|cau hoi|yeu cau)(?!\p{L})|询问|咨询|提问|疑问|سؤال|استفسار/u;
/** What ends the topic: the answer stands behind it. */
const answerMark = /[:：,，]|\s[–—-]\s/u;
/** An answer that takes the place of the question up again. */
const affirms =
  /(?<!\p{L})(?:yes|indeed|correct|true|it|this|these|there|thereof|such|same|part\p{L}*|some|mostly|mainly|except|but|si|sim|oui|ja|da|evet|allí|alli|ahi|ali|dort|daher|daraus|là|li|lì|alcun\p{L}*|algun\p{L}*|einig\p{L}*|teil\p{L}*|certain\p{L}*|y|en|да|оттуда|там|част\p{L}*|orada|oradan|kısmen|kismen|bir kısmı|có|co|một phần|mot phan)(?!\p{L})|是的|确实|部分|其中|那里|当地|نعم|هناك|بعض|[\d.,]+\s*[%％]/u;
const wholly =
  /(?<!\p{L})(?:all|entire(?:ly)?|whol(?:e|ly)|only|exclusively|tod[oa]s?|íntegramente|tutt[oaie]|esclusivamente|interamente|ganz|gesamte?\p{L}*|ausschließlich|ausschliesslich|tout\p{L}*|entièrement|exclusivement|весь|вся|всё|все|полностью|tamam[ıi]\p{L}*|toan bo|butun)(?!\p{L})|100\s*[%％]|全部|均|都|كله|كلها|بالكامل/u;
const ofRegions: ReadonlySet<string> = new Set(['CN', 'TM']);

/** Single words long enough to be what people call the goods of a country: "100% Pakistani", "tutto italiano". */
const adjectivesOf = (answer: string): string[] => answer.match(/\p{L}{6,}/gu) ?? [];

/** The answer behind the place, where the place is only what somebody asked about. */
function answerTo(text: string, start: number, end: number): string | undefined {
  const before = text
    .slice(0, start)
    .split(/[.!?。؟\n]/u)
    .at(-1)!;
  const after = text.slice(end).split(/[.!。\n]/u)[0]!;
  const mark = answerMark.exec(after);
  if (!mark || mark.index > 40 || before.length > 100 || answerMark.test(before)) return undefined;
  const head = after.slice(0, mark.index);
  return asked.test(plainFold(`${before} ${head}`)) ? after.slice(mark.index + mark[0].length) : undefined;
}

/** Does the place stand in the topic of an answer that does not take it up again? Such an answer claims nothing of the place. */
export function isTopicOfAnswer(text: string, start: number, end: number): boolean {
  const answer = answerTo(text, start, end);
  return answer !== undefined && !affirms.test(answer.toLowerCase().replace(/100\s*[%％]/gu, ''));
}

/** The same, where the answer gives all of the goods to another country: the place is named because somebody asked. */
export function isAnsweredElsewhere(text: string, start: number, end: number): boolean {
  if (!isTopicOfAnswer(text, start, end)) return false;
  const answer = answerTo(text, start, end)!;
  const countries = [answer, ...adjectivesOf(answer)].flatMap((words) => findCountries(words).map((c) => c.value));
  const total = wholly.test(answer.toLowerCase()) || wholly.test(plainFold(answer));
  return total && countries.length > 0 && countries.every((c) => !ofRegions.has(c));
}
