/**
 * Articles of which everything is known, for documents to be made of: paragraphs of real news (see ../corpus.mjs) below
 * invented headlines and bylines, with crossheads, block quotes, lists, tables and notes. The same number always gives
 * the same story.
 */
import { articles } from '../corpus.mjs';

/**
 * @typedef {{ kind: 'p' | 'h' | 'quote', text: string }
 *   | { kind: 'list', items: string[] }
 *   | { kind: 'table', rows: string[][] }} Part
 * @typedef {{ title: string, authors: string[], day: string, lead: string, caption: string, parts: Part[],
 *   notes: string[] }} Story the notes belong to the first paragraphs, one each
 */

const places = [
  'Millbrook',
  'Port Ellery',
  'Wexcombe',
  'São Bento',
  'Arden Vale',
  'Kirchau',
  'Tarnby',
  'Halvorsund',
  'Great Skarn',
  'Villeneuve-sur-Orne',
  'Lower Marsh',
  'Cobb’s Ferry',
];
const events = [
  'council puts off vote on flood wall',
  'hospital to lose a third of its beds, leaked plan shows',
  'teachers walk out over pay for the second time',
  'ferry returns after eleven weeks in dry dock',
  '“We were not asked”: farmers on the new reservoir',
  'mayor denies knowing of €2.3m loan',
  'library saved – for now',
  'court clears treasurer of choir',
  'mill fire: what is known so far',
  'residents win fight against night flights',
  'port’s cranes stand still as strike enters week 3',
  'school reopens in a building that nobody owns',
  'water “safe to drink”, says company',
];
const given = ['Ann', 'Seán', 'Marta', 'Olufemi', 'Zoë', 'Bob', 'Ingrid', 'Tariq', 'Mary-Jane', 'Émile', 'Yuki'];
const family = ['Moore', 'O’Neill', 'van der Berg', 'Łukasik', 'Hill', 'Adeyemi', 'Strand', 'de la Cruz', 'Müller'];
const crossheads = [
  'What happens next',
  'A question of money',
  'Nobody in charge',
  '“It was never about the roof”',
  'Two years of silence',
  'Not the first warning',
  'The view from the quay',
];
const captions = [
  'The quay on Monday morning, after the barriers had gone up.',
  'Residents outside the town hall on Tuesday night.',
  'The old mill, seen from the railway bridge.',
];
const leads = [
  'Officials promise a decision by the end of the month, but few of those who are waiting for it believe them.',
  'A report that was never meant to be published puts the cost at twice what people were told.',
  'Three inquiries have looked at what went wrong, and each of them has blamed somebody else.',
];
const items = [
  'A public meeting in the second week of March',
  'An independent report on the foundations',
  'New signs in three languages',
  'A telephone line for people who are affected',
  'Repayment of parking fees since January',
  'An apology in writing',
];
const remarks = [
  'The office did not answer written questions before this went to press.',
  'Figures are for the financial year that ended in March.',
  'The names of the two pupils have been changed.',
];
const rows = [
  ['Year', 'Visitors', 'Income'],
  ['2021', '11,240', '£84,000'],
  ['2022', '13,915', '£97,500'],
  ['2023', '12,076', '£91,200'],
];

/** A paragraph of the news as it is in print: whole sentences. */
const isProse = (text) => /^[“"‘A-Z]/.test(text) && /[.!?]["”’]?$/.test(text) && !/https?:|\n/.test(text);

/** @returns {Generator<string>} paragraphs, none twice within any forty */
function* paragraphs() {
  const recent = [];
  for (const { text } of articles(100_000))
    for (const paragraph of text.split('\n\n').filter(isProse)) {
      const folded = paragraph.replace(/\s+/g, ' ');
      if (recent.includes(folded)) continue;
      recent.push(folded);
      if (recent.length > 40) recent.shift();
      yield folded;
    }
}

const pick = (list, number) => list[number % list.length];

/** @returns {Generator<Story>} without an end; of 8 to 25 paragraphs each */
export function* stories() {
  const source = paragraphs();
  for (let number = 0; ; number++) {
    const texts = Array.from({ length: 8 + ((number * 7) % 18) }, () => source.next().value);
    yield {
      title: `${pick(places, number)} ${pick(events, number)}`,
      authors: authorsOf(number),
      day: new Date(Date.UTC(2012, 0, 5 + number * 43)).toISOString().slice(0, 10),
      lead: pick(leads, number),
      caption: pick(captions, number),
      parts: partsOf(texts, number),
      notes: remarks.slice(0, 1 + (number % 3)),
    };
  }
}

/** Every fifth article has two authors. */
function authorsOf(number) {
  const nameAt = (at) => `${pick(given, at)} ${pick(family, at)}`;
  return number % 5 === 4 ? [nameAt(number), nameAt(number + 3)] : [nameAt(number)];
}

/** @returns {Part[]} */
function partsOf(texts, number) {
  const parts = texts.map((text) => ({ kind: 'p', text }));
  const third = Math.floor(texts.length / 3);
  // From the end, so that places before it stay as they are.
  if (number % 4 === 1) parts.splice(2 * third + 1, 0, { kind: 'table', rows });
  if (number % 2 === 0) parts.splice(2 * third, 0, { kind: 'list', items: items.slice(number % 3, (number % 3) + 3) });
  parts[third + 1].kind = 'quote';
  parts.splice(third, 0, { kind: 'h', text: pick(crossheads, number) });
  if (texts.length > 14) parts.splice(texts.length - 2, 0, { kind: 'h', text: pick(crossheads, number + 3) });
  return parts;
}

/** The words of a part. */
export function textOf(part) {
  if (part.kind === 'list') return part.items.join('\n');
  return part.kind === 'table' ? part.rows.map((row) => row.join('\n')).join('\n') : part.text;
}

/** The words of a story’s parts. */
export function bodyOf({ parts }) {
  return parts.map(textOf).join('\n');
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** "4 February 2025" */
export function dayInWords(day) {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

/** "February 4, 2025" */
export function dayInAmerica(day) {
  const [date, month, year] = dayInWords(day).split(' ');
  return `${month} ${date}, ${year}`;
}

/** "Tue, 4 Feb 2025" */
export function dayInMail(day) {
  const [date, month, year] = dayInWords(day).split(' ');
  return `${weekdayOf(day).slice(0, 3)}, ${date} ${month.slice(0, 3)} ${year}`;
}

/** "Tuesday" */
export function weekdayOf(day) {
  return weekdays[new Date(day).getUTCDay()];
}

/** "Ann Moore and Bob Hill" */
export function byline({ authors }) {
  return authors.join(' and ');
}

/** @param {string} text for HTML and XML */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
