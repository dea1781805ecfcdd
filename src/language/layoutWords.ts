// Words by which layouts tell a speaker from a label, a heading or a stage direction, written for this project.

import { words } from './wordList';

/** Labels before a colon that name no speaker: parts of articles, fact boxes, forms. In lower case. */
export const LABELS_WITHOUT_SPEAKER = words(`
  # parts of an article
  note, notes, correction, corrections, update, updates, clarification, analysis, opinion, editorial
  comment, commentary, column, review, preview, exclusive, breaking, live, explainer, explained, fact
  facts, factbox, question, answer, summary, background, timeline, warning, disclaimer, byline
  dateline, headline, subject, source, sources, photo, photos, image, credit, credits, caption, video
  watch, listen, read, see, look, related, more, also, chapter, part, section, step, takeaway, verdict
  conclusion, introduction, abstract, keywords, transcript, copyright, spoiler, ps, nb
  fact check, key points, key dates, bottom line, full text, editor's note, editors' note, paid notice
  trigger warning, read more, see also, last updated
  # fact boxes and forms
  what, when, where, who, why, how, date, time, place, location, venue, address, price, prices, cost
  tickets, admission, phone, email, website, web, contact, contacts, info, information, results
  result, score, scores, final, standings, weather, age, born, died, height, weight, hometown
  occupation, education, family, party, position, rating, stars, re, to, from, cc, title, ingredients
  method, serves, example, examples, tip, tips, rule, option, claim, start, end, starts, ends
  duration, length
  # days
  today, tonight, tomorrow, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday
`);

/** Bodies and people without a name that headlines quote. In lower case. */
export const QUOTED_IN_HEADLINES = words(`
  # bodies and texts
  police, report, reports, study, poll, survey, sources, source, court, ministry, government, union
  unions
  # people
  officials, official, witnesses, experts, scientists, researchers, lawyers, prosecutors, minister
  mayor, president, spokesman, spokeswoman, spokesperson, judge, governor, chief, king, queen, leader
  pm, ceo
`);

/** First words of stage directions in brackets: "(Laughs.)", "[pause]". In lower case. */
export const STAGE_DIRECTIONS = words(`
  laugh, laughs, laughing, laughter, smile, smiles, sigh, sighs, pause, pauses, crosstalk, cross-talk
  applause, cheers, cheering, cough, coughs, inaudible, unintelligible, silence, shrug, shrugs, nod
  nods, gesture, gestures, weep, weeps, cries, crying, point, points
`);
