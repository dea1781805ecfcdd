import { ONCE } from '../../../language/once';
import { oneOf } from '../pattern';
import { ADDRESSING_VERBS, NOT_PAST, OTHER_CLAUSE_WORDS, PAST_SIGNS, REPORTING_SIGNS } from '../tables/tenseWords';
import type { Clause } from './clause';

// A date that belongs to the verb of reporting is past, whatever is reported: "The mayor on Tuesday said the city may
// extend the ban", "told a news conference on Tuesday that the bridge will reopen". In "said he will begin on Friday"
// the date belongs to what is reported.

const REPORTING = oneOf(REPORTING_SIGNS);
const UP_TO_DATE = '\\s(?:(?:late|early|earlier)\\s)?(?:on\\s)?$';

/** A reporting verb in the past tense, not "will be told", "to be announced". */
const REPORTED = new RegExp(`(?<!\\b(?:be|been|being)\\s)\\b(?:${REPORTING})\\b`, 'gi');
/** After "said": when, where or to whom, up to the date. */
const CIRCUMSTANCE = new RegExp(
  [
    '^(?:\\s(?:late|early|earlier|later|again))?',
    '(?:\\s(?:in|at|during|to|on|after|from|via|before|outside|following)\\s[^,;:]{1,60})?',
    UP_TO_DATE,
  ].join(''),
);
/** After "told": whom, without a preposition. */
const ADDRESSEE = new RegExp(`^\\s(?!of\\b|about\\b)[^,;:]{1,60}${UP_TO_DATE}`);
/** "to leave", but not "to reporters", "to the council". */
const INFINITIVE = '\\bto\\s(?!(?:the|an?|his|her|its|their|reporters|journalists|lawmakers|investors)\\b|[A-Z])';
/** With these prepositions the day is not that of the report: "said in a letter of", "told workers to leave by". */
const OTHER_DAY = '\\b(?:by|until|before|for|from|since|through|of)\\s$';
const ANOTHER_CLAUSE = new RegExp(`\\b(?:${oneOf(OTHER_CLAUSE_WORDS)})\\b|${INFINITIVE}|${OTHER_DAY}`);

/** "told the committee on Wednesday". */
function followsReport({ before, after }: Clause): boolean {
  const last = [...before.matchAll(REPORTED)].at(-1);
  if (!last || /^['’]s\b/.test(after)) return false;
  const between = before.slice(last.index + last[0].length);
  const addressed = ADDRESSING_VERBS.has(last[0].toLowerCase()) && ADDRESSEE.test(between);
  return (addressed || CIRCUMSTANCE.test(between)) && !ANOTHER_CLAUSE.test(between);
}

const SUBJECT = /[A-Za-z’”)]\s(?:on\s)?$/;
const ADVERBS = [
  '(?:(?:morning|afternoon|evening|night|also|again|publicly|formally|largely|reportedly|reluctantly)\\s){0,2}',
  ONCE,
].join('');
const PAST_VERB = `(?!(?:${oneOf(NOT_PAST)})\\b)[a-z]{3,14}ed\\s(?!(?:to|for|by|in|at|on)\\b)`;
const VERB_NEXT = new RegExp(
  `^\\s${ADVERBS}(?:(?:${REPORTING})\\b(?!\\sby\\b)|(?:${oneOf(PAST_SIGNS)})\\b|${PAST_VERB})`,
);

/** "Mayor Vidal on Tuesday said", "Regulators on Wednesday proposed": between a subject and its verb. */
function precedesVerb({ before, after }: Clause): boolean {
  return /^\s?(?:on\s)?$/i.test(before) ? false : SUBJECT.test(before) && VERB_NEXT.test(after);
}

const OPENING = new RegExp(
  [
    '^\\s*(?:(?:In|At|During|After|Following|Speaking|Addressing|Testifying|Asked)\\s[^,;:]{1,80}\\s)?',
    '(?:[Ll]ate\\s)?(?:[Oo]n\\s)?$',
  ].join(''),
);
const REPORT_FIRST = new RegExp(
  [
    '^(?:\\s(?:morning|afternoon|evening|night))?,?\\s',
    '(?:(?!(?:will|would|may|might|must|should|is|are|to|that)\\b)[^\\s,;:]{1,20}\\s){1,7}',
    `(?:${REPORTING})\\b`,
  ].join(''),
);

/** "On Thursday, the union said it will strike": the date opens the sentence, and its first verb reports. */
function opensReport({ before, after }: Clause): boolean {
  return OPENING.test(before) && REPORT_FIRST.test(after);
}

/** Whether a date says when something was said or announced, rather than when what is reported happens. */
export function isDayOfReport(clause: Clause): boolean {
  return followsReport(clause) || precedesVerb(clause) || opensReport(clause);
}
