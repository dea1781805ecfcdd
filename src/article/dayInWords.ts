import type { Day } from './article';
import { isCalendarDay } from './calendarDay';

/** The names of months, in order: English, German, French, Spanish, Portuguese, Italian, Dutch and Russian. */
const months: readonly string[] = [
  'jan(?:uary|uar|uari|vier|v|eiro)?|jänner|ene(?:ro)?|gen(?:naio)?|январ[яь]|янв',
  'feb(?:ruary|ruar|ruari|rero|braio|r)?|fev(?:ereiro)?|févr(?:ier)?|февраля|февраль|фев',
  'mar(?:ch|s|zo|ço)?|märz|maart|mrt|марта?|мар',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|апрел[яь]|апр',
  'may|mai|mayo|maio|mag(?:gio)?|mei|ма[яй]',
  'jun[ei]?|junio|junho|juin|giu(?:gno)?|июн[яь]?',
  'jul[yi]?|julio|julho|juil(?:let)?|lug(?:lio)?|июл[яь]?',
  'aug(?:ust|ustus)?|ago(?:sto)?|août|августа?|авг',
  'sept?(?:ember|embre)?|septiembre|set(?:iembre|embro|tembre)?|сентябр[яь]|сент?',
  'o[ck]t(?:ober)?|octobre|octubre|out(?:ubro)?|ott(?:obre)?|октябр[яь]|окт',
  'nov(?:ember|embre|iembre|embro)?|ноябр[яь]|нояб?',
  'de[cz](?:ember|embre|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|декабр[яь]|дек',
];
const month = `(?:${months.join('|')})\\.?`;
const monthName = new RegExp(`(?<!\\p{L})(?:${months.map((names) => `(${names})`).join('|')})(?!\\p{L})`, 'iu');
const englishDays = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?';
/** Those that are no words for months in short ("mar."). */
const otherDays = [
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi',
  'dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira|lunedì',
  'martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
].join('|');
const weekday = `(?:(?:${englishDays}|${otherDays})\\.?,? )?(?:(?:den|le|el|il|dia) )?`;
const dayNumber = '\\d{1,2}(?:st|nd|rd|th|er|[.º°])?';

/**
 * "4 February 2025", "Tuesday, Feb. 4, 2025", "4. Februar 2025", "4 de febrero de 2025", "2025-02-04", "2025年2月4日",
 * "04.02.2025"; "04/02/2025" only where one of the two numbers can be no month.
 */
export const dayPattern = `${weekday}(?:${[
  `${dayNumber}[ ./-]?(?:of |de )?${month}(?:,? |[./-])(?:de |del )?\\d{4}(?: г(?:\\.|ода)?)?`,
  `${month} ${dayNumber},? \\d{4}`,
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
  '\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}',
  '\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日',
].join('|')})(?:,? ${englishDays})?`;
/** "10:32", ", at 9.05 a.m. EST", "T10:32:00Z", " à 21h30". */
const clock = '\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d{1,6})? ?(?:[ap]\\.?m\\.?)?';
const zone = '(?: ?(?:z|[a-z]{2,4}|\\(?(?:utc|gmt)?[+-]\\d{1,2}:?\\d{0,2}\\)?))?';
export const timePattern = `(?:,? ?(?:(?:at|um|à|às|a las|alle|в) |t|[-–—] )?${clock}${zone}| \\([^()]{1,20}\\))?`;

/** The day that the words name; null when they are ambiguous or name no day of the calendar. */
export function dayIn(words: string): Day | null {
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const monthNumber =
    (monthName
      .exec(words)
      ?.slice(1)
      .findIndex((name) => name !== undefined) ?? -1) + 1;
  const [a = 0, b = 0, c = 0] = numbers;
  if (monthNumber) return written(b, monthNumber, a);
  if (a > 31) return written(a, b, c);
  // With full stops, the day comes first all over the world.
  if (/^[^\d]*\d{1,2}\./.test(words)) return written(c, b, a);
  return a > 12 ? written(c, b, a) : b > 12 ? written(c, a, b) : null;
}

function written(year: number, monthNumber: number, dayNumber: number): Day | null {
  if (!isCalendarDay(year, monthNumber, dayNumber)) return null;
  const pad = (number: number, width: number): string => String(number).padStart(width, '0');
  return `${pad(year, 4)}-${pad(monthNumber, 2)}-${pad(dayNumber, 2)}`;
}

const wholeDay = new RegExp(`^(?<day>${dayPattern})${timePattern}$`, 'i');

/** "4 February 2025", "Wed, 12 Nov 2025 23:30:00 +0000": a day in words, maybe with a time; null when it is none. */
export function readDayInWords(words: string): Day | null {
  const day = wholeDay.exec(words)?.groups?.['day'];
  return day === undefined ? null : dayIn(day);
}
