// Words that tell whether a sentence speaks of the past or of the future. No list of all verbs: the most frequent signs
// are enough.

import { words } from '../../../language/wordList';

export const FUTURE_SIGNS = words(`
  will, won't, 'll, shall, upcoming, forthcoming, tomorrow, starting, projected, may, might, should, must
  would, expire, expires, begins, starts, opens, until
`);

/** Signs of the future only before the date: "could come Monday", but "on Monday it could be seen". */
export const FUTURE_BEFORE_DATE: ReadonlyMap<string, RegExp> = new Map([
  ['could', /^\s(?!not\b|have\b|be (?:seen|heard|reached))/],
  ['is', /^\s(?:to (?!blame)[a-z]|(?:on |in )?$)/],
  ['are', /^\s(?:to (?!blame)[a-z]|(?:on |in )?$)/],
]);

/**
 * Verbs whose present tense tells of arrangements in running text ("votes Tuesday") and of past events in headlines.
 * Verbs of picture captions ("meets", "speaks") are left out.
 */
export const ARRANGED_SIGNS = words(`
  votes, resumes, reopens, returns, retires, faces, ends, closes, convenes, reconvenes, airs, premieres, plays
  choose, chooses, elect, elects
  resume, reopen, retire
`);

/** The same, where these words follow right behind. */
export const ARRANGED_PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['go', /^\s(?:on sale|to the polls)/],
  ['goes', /^\s(?:on sale|to the polls|to trial|on trial)/],
  ['come', /^\s(?:out|into force)/],
  ['comes', /^\s(?:out|into force)/],
  ['turns', /^\s\d/],
  ['leaves', /^\soffice/],
  ['take', /^\s(?:effect|office|over|place)/],
  ['takes', /^\s(?:effect|office|over|place)/],
  ['runs', /^\s(?:through|to)\b/],
  ['continues', /^\sthrough\b/],
  ['kicks', /^\soff/],
  ['polls', /^\s(?:open|close)\b/],
]);

/** Participles that point ahead before "to" or "for" and right before the date: "due Friday", "expected to open". */
export const FUTURE_PARTICIPLES = words(`
  planned, expected, due, slated, scheduled, rescheduled, forecast, booked
`);

/**
 * Signs of the future only before "to" or "for": "set to open", "plans to vote"; but "set a record", "approved plans".
 */
export const FUTURE_BEFORE_TO = words(`
  set, going, plan, plans, planning, hope, hopes, hoping, expect, expects, intend, intends, aim, aims, poised
`);

export const PAST_SIGNS = words(`
  was, were, had, did, didn't, wasn't, weren't, became, began, broke, brought, built, bought, came, caught
  chose, cut, died, drew, drove, fell, felt, flew, fought, found, gave, got, grew, held, hit, kept, killed
  knew, laid, led, left, lost, made, met, paid, put, ran, read, rose, sank, sat, saw, sent, shot, shut
  slipped, sold, spent, spoke, stood, struck, swept, taken, taught, threw, told, took, went, won, wore, wrote
  been, ago, since, said, quit, beat, blew, burst, dealt, sought, slept, crept, wept, swam, sang, rang, drank
  ate, woke, hurt, sprang, stole, swore, tore, withdrew, overtook, underwent, hid, bled, fled, dug, clung
  hung, lent, bent, meant, thought, heard
`);

/**
 * Reporting verbs: nearly always past in the news, whatever is reported. They count only right beside the date.
 */
export const REPORTING_SIGNS = words(`
  said, told, added, announced, reported, stated, noted, explained, confirmed, warned, predicted, estimated
  agreed, promised, pledged, vowed, wrote, declared, insisted, claimed, argued, asked, urged, decided, voted
  called, according, informed, reminded, assured, ruled, proposed, ordered, testified, conceded, acknowledged
  admitted, denied, revealed, disclosed, tweeted, cautioned, signaled, signalled, hinted
`);

/** Those of them that take the person addressed without a preposition: "told the committee". */
export const ADDRESSING_VERBS = words('told, informed, reminded, assured, asked, urged, warned');

/** Between a reporting verb and a date, words of another clause, to which the date belongs. */
export const OTHER_CLAUSE_WORDS = words(`
  that, who, which, whether, if, he, she, it, they, we, you, there, not, because, and, but
  will, would, could, may, might, must, should, can, is, are, was, were, has, had, have
`);

/** What something "is" on a day to come: "is closed on Thursday". */
export const ARRANGED_STATES = words(`
  closed, shut, open, off, back, away, due, free, cancelled, canceled, postponed, suspended, scheduled
  on strike, on holiday, on show, in court, in session, on trial
`);

/** Verbs of wanting, before a deadline: "needs the money by Friday". */
export const WANTING_VERBS = words(`
  need, needs, want, wants, demand, demands, require, requires, has to, have to, ask, asks, seek, seeks
`);

/** The same in the past: "threatened a strike by Friday". */
export const WANTED_VERBS = words(`
  demanded, threatened, ordered, promised, pledged, vowed, requested, urged
`);

/** What has been done to an event that is not to happen as planned. */
export const CANCELLED = words(`
  cancelled, canceled, called off, postponed, scrapped, banned, moved, put off, axed, brought forward, put back
  delayed, suspended, rescheduled, sold out, scheduled, arranged, planned, off
`);

/** Words in -ed that are not past tenses, or say that something lies ahead. */
export const NOT_PAST = words(`
  need, indeed, speed, exceed, proceed, succeed, feed, seed, united, red, bed, hundred, embed, bleed, breed
  limited, seeded, freed, expected, scheduled, planned, projected, slated, proposed, anticipated, supposed
  required, needed, wed, shed
`);

/** Verbs of moving an event from one day to another. */
export const RESCHEDULING_VERBS = words(`
  moved, postponed, delayed, rescheduled, pushed, pushed back, changed, switched, shifted
  brought forward, extended
`);
