import type { Word } from '../../../../language/packs/words';
import { beginsReport, joinsCue } from '../clauses';
import { type Cue, findCues } from '../cues';
import { phraseAt, sourceFrom, type WordRange } from '../nounPhrases';
import { canBeSaid, fewestQuoted, reports, reportsByItself, type ReadSentence } from '../readSentence';
import { contentNounIn, sourceOfNoun } from '../sayingNouns';
import { isAllSubject, isNobody, opensClause, subjectBefore, wholePhrase } from '../subjects';
import { type CueInPlace, type Found, foundIn, type Rule } from './rule';

/** How a verb of saying stands to what is said; the first row that fits has the word. */
export const cueRules: readonly Rule<[CueInPlace]>[] = [
  { name: 'of this', language: 'ru', example: 'Дорога закрыта. Об этом сообщил Иван Петров.', read: ofThis },
  { name: 'as they say', example: 'Wie Anna Berg mitteilte, ist der Weg gesperrt.', read: asTheySay },
  { name: 'as they say, in the middle', example: 'Der Weg ist, wie Anna Berg mitteilte, gesperrt.', read: asInside },
  { name: 'as they, with more, say', example: 'Wie Anna Berg, die Rektorin, mitteilte, ist frei.', read: asWithMore },
  { name: 'colon', example: 'Anna Berg sagte: Der Weg ist gesperrt.', read: behindColon },
  {
    name: 'quotation behind',
    example: 'Anna Berg sprach von „einem langen und harten Winter“.',
    read: quotationBehind,
  },
  { name: 'answer', example: 'Anna Berg wies den Vorwurf zurück, der Weg sei gesperrt.', read: answer },
  { name: 'said before', example: 'Der Weg ist gesperrt, sagte Anna Berg.', read: saidBefore },
  { name: 'aside between', language: 'fr', example: "Paul Roux dit, lui, qu'il pleut.", read: behindAside },
  { name: 'clause behind', example: 'Anna Berg sagte, dass der Weg gesperrt ist.', read: clauseBehind },
  { name: 'pointing back', example: 'Der Weg ist gesperrt. Das sagte Anna Berg.', read: pointingBack },
];

function found(
  sentence: ReadSentence,
  { cue }: CueInPlace,
  content: readonly WordRange[],
  source: WordRange | null,
  confidence: number,
): Found | null {
  const { first, last, kind } = cue;
  return foundIn(sentence, { content, cue: { first, last }, source, said: kind === 'said', confidence });
}

/** Whether a clause begins like "Wie die Polizei mitteilte". */
function opensWithAs({ words, pack }: ReadSentence, { first }: WordRange): boolean {
  return pack.reporting.asOpening.has(words[first]!.lower);
}

function ofThis(sentence: ReadSentence, place: CueInPlace): Found | null {
  const { words, clauses, pack, first, before } = sentence;
  const { cue, index, subject } = place;
  const clause = clauses[index]!;
  if (!pack.reporting.ofThis?.has(`${words[clause.first]!.lower} ${words[clause.first + 1]?.lower}`)) return null;
  if (index > 0) return found(sentence, place, [{ first, last: clause.first }], subject, 0.8);
  return before && backTo(before, cue, subject, 0.8);
}

/** The sentence before it, as what a cue reports. */
function backTo({ first, last }: WordRange, cue: Cue, source: WordRange | null, confidence: number): Found {
  const range = { first: cue.first, last: cue.last };
  return { content: [{ first, last }], cue: range, source, said: cue.kind === 'said', confidence };
}

function asTheySay(sentence: ReadSentence, place: CueInPlace): Found | null {
  const { words, clauses, pack, end } = sentence;
  const [clause, behind] = clauses;
  if (place.index !== 0 || !behind || !opensWithAs(sentence, clause!) || place.cue.first === clause!.first) return null;
  const source = sourceFrom(words, clause!.first + 1, place.cue.first, pack) ?? place.subject;
  return found(sentence, place, [{ first: behind.first, last: end }], source, 0.85);
}

function asInside(sentence: ReadSentence, place: CueInPlace): Found | null {
  const { words, clauses, pack, first, end } = sentence;
  const clause = clauses[place.index]!;
  if (place.index === 0 || !opensWithAs(sentence, clause) || place.cue.first === clause.first) return null;
  const source = sourceFrom(words, clause.first + 1, place.cue.first, pack) ?? place.subject;
  const rest = clauses[place.index + 1];
  const content = [{ first, last: clause.first }, ...(rest ? [{ first: rest.first, last: end }] : [])];
  return found(sentence, place, content, source, 0.8);
}

function asWithMore(sentence: ReadSentence, place: CueInPlace): Found | null {
  const { words, clauses, pack, end } = sentence;
  const { cue, index } = place;
  const behind = clauses[index + 1];
  const opening = clauses.slice(Math.max(0, index - 2), index).find((clause) => opensWithAs(sentence, clause));
  if (!opening || !behind || cue.last !== clauses[index]!.last) return null;
  const source = sourceFrom(words, opening.first + 1, opening.last, pack);
  return found(sentence, place, [{ first: behind.first, last: end }], source, 0.8);
}

function behindColon(sentence: ReadSentence, place: CueInPlace): Found | null {
  const { clauses, end } = sentence;
  const behind = clauses[place.index + 1];
  if (!behind || clauses[place.index]!.endedBy !== ':') return null;
  return found(sentence, place, [{ first: behind.first, last: end }], place.subject, 0.9);
}

function quotationBehind(sentence: ReadSentence, place: CueInPlace): Found | null {
  if (place.cue.isPassive) return null;
  const quotation = quotationFrom(sentence, place);
  return quotation && found(sentence, place, [quotation], place.subject, 0.85);
}

/** A quotation in the cue's clause, behind the cue. */
function quotationFrom({ words, clauses, article }: ReadSentence, { cue, index }: CueInPlace): WordRange | null {
  const clause = clauses[index]!;
  for (let at = cue.last; at < clause.last; at++) {
    const { quotation } = words[at]!;
    if (quotation < 0) continue;
    const { first, last } = article.quotations[quotation]!;
    return last - first - 2 >= fewestQuoted ? { first, last } : null;
  }
  return null;
}

/** Whether a clause stands right behind a quotation, or a dash: what is said is before it, however it begins. */
function isBehindSpeech({ words, first: start }: ReadSentence, { first }: WordRange): boolean {
  const mark = words[first - 1]?.text ?? '';
  if (/^[—–-]$/.test(mark)) return first - 1 > start;
  return /^[,،]$/.test(mark) && words[first - 2]!.quotation >= 0;
}

/** "Люди, которые ждут, просят воды": the verb behind the relative clause is the sentence's own. */
function endsRelative({ words, clauses, pack }: ReadSentence, index: number, subject: WordRange | null): boolean {
  if (!pack.phrases.object || !pack.reporting.relative.has(words[clauses[index - 1]!.first]!.lower)) return false;
  const isSomebody = ({ isCapital, lower }: Word) => isCapital || pack.names.role.test(lower);
  return !subject || !words.slice(subject.first, subject.last).some(isSomebody);
}

/** The verb opens its clause behind something, and its subject follows; either comes first where order is free. */
function saidBefore(sentence: ReadSentence, place: CueInPlace): Found | null {
  const { clauses, first, end, pack } = sentence;
  const { cue, index, subject } = place;
  const clause = clauses[index]!;
  const isOpen = opensClause(sentence, cue, index) && !isAllSubject(sentence, index);
  const opens = isOpen || (pack.names.own && subject && isBehindSpeech(sentence, clause));
  if (index === 0 || !opens) return null;
  if (subject ? subject.first < cue.first && isOpen : !isNobody(sentence, cue) && !quotesBefore(sentence, index))
    return null;
  if (endsRelative(sentence, index, subject)) return null;
  // "Trotz der Kosten, die stiegen, plant das Amt, …": thoughts are seldom told before their verb.
  if (
    !pack.reporting.together &&
    cue.kind === 'thought' &&
    !clauses.slice(0, index).some((each) => isTold(sentence, each))
  )
    return null;
  const colon = clauses
    .slice(0, index)
    .reverse()
    .find(({ endedBy }) => endedBy === ':');
  const next = subject && afterSource(sentence, index, subject);
  const content = [
    { first: colon?.last ?? first, last: clause.first },
    ...(next === null ? [] : [{ first: next, last: end }]),
  ];
  return found(sentence, place, content, subject, 0.9);
}

/** "Sie müssten, sagte Anna Berg, den Weg sperren": the other half of a clause that was broken off. */
function isRest(sentence: ReadSentence, at: number, cue: number): boolean {
  const { words, clauses, pack } = sentence;
  const { aside, relative } = pack.reporting;
  const { lower } = words[clauses[at]!.first]!;
  if (at !== cue + 1 || aside.has(lower) || relative.has(lower)) return false;
  return reports(sentence, clauses[cue - 1]!, true) && !wholePhrase(sentence, at);
}

function isTold(sentence: ReadSentence, clause: WordRange): boolean {
  return sentence.words[clause.first]!.quotation >= 0 || reportsByItself(sentence, clause);
}

/** Where what is said goes on behind "…, sagte X, der Minister, …": at a quotation, or a clause that can be said. */
function afterSource(sentence: ReadSentence, index: number, source: WordRange): number | null {
  const { clauses, words, end, pack } = sentence;
  for (let at = index + 1; at < clauses.length; at++) {
    const { first } = clauses[at]!;
    if (first < source.last) continue;
    if (words[first]!.quotation >= 0) return first;
    if (pack.reporting.together && findCues(words, [clauses[at]!], pack).length > 0) return null;
    if (pack.reporting.together) continue;
    if (canBeSaid(sentence, at) || isRest(sentence, at, index)) return first;
  }
  for (let at = source.last; at < Math.min(clauses[index]!.last, end); at++)
    if (words[at]!.quotation >= 0) return namesPaper(sentence, at) ? null : at;
  return null;
}

/** "sagte Anna Berg dem „Merkur“": a quotation of few words behind an article or preposition. */
function namesPaper({ words, article, pack }: ReadSentence, at: number): boolean {
  const { determiners, prepositions } = pack.phrases;
  const { first, last } = article.quotations[words[at]!.quotation]!;
  const { lower } = words[at - 1]!;
  return last - first - 2 < fewestQuoted && (determiners.has(lower) || prepositions.has(lower));
}

/** Whether the clause before is a quotation: «…», dijo. What it names is not who says it. */
function quotesBefore({ words, clauses, pack }: ReadSentence, index: number): boolean {
  return pack.reporting.together !== undefined && words[clauses[index - 1]!.first]!.quotation >= 0;
}

/** What may stand between a cue and "que", in words: "dit, lui, que …". */
const longestAside = 5;

function behindAside(sentence: ReadSentence, place: CueInPlace): Found | null {
  const { words, clauses, pack, end } = sentence;
  const { index, subject } = place;
  const [aside, rest] = clauses.slice(index + 1);
  if (!pack.reporting.together || !rest || !beginsReport(words, rest.first, pack.reporting.that)) return null;
  const isAside = words[aside!.first - 1]!.text === ',' && aside!.endedBy === ',';
  if (!isAside || aside!.last - aside!.first > longestAside) return null;
  const content = { first: rest.first, last: reportEnd(sentence, index + 3) ?? end };
  return found(sentence, place, [content], subject, 0.8);
}

/** The subject that commas part from its verb; behind "cuyo abogado dijo que" it is somebody else's. */
function subjectOfOpening(sentence: ReadSentence, { cue, index }: CueInPlace): WordRange | null {
  const isAtVerb = !sentence.pack.reporting.together || opensClause(sentence, cue, index);
  return isAtVerb ? subjectBefore(sentence, index) : null;
}

function clauseBehind(sentence: ReadSentence, place: CueInPlace): Found | null {
  const { clauses, end } = sentence;
  const { index, subject } = place;
  const behind = clauses[index + 1];
  if (!behind || clauses[index]!.endedBy !== ',') return null;
  if (!canBeSaid(sentence, index + 1) && !(place.cue.kind === 'said' && isPlain(sentence, index + 1))) return null;
  const content = { first: behind.first, last: reportEnd(sentence, index + 2) ?? end };
  return found(sentence, place, [content], subject ?? subjectOfOpening(sentence, place), 0.8);
}

/** What follows is what others said. */
function answer(sentence: ReadSentence, place: CueInPlace): Found | null {
  const { words, clauses, pack, end } = sentence;
  const { cue, index } = place;
  const { answering } = pack.reporting;
  const answers = [cue.first, cue.particle ?? cue.first].some((at) => answering?.has(words[at]!.lower));
  if (!answers) return null;
  // "Den Vorwurf, der Weg sei gesperrt, wies Anna Berg zurück."
  const { first, last } = clauses[index]!;
  const opens = index > 1 && cue.first === first;
  const before = opens ? contentNounIn(sentence, clauses[0]!.first, clauses[0]!.last) : null;
  const noun = before ?? contentNounIn(sentence, cue.last, last);
  const told = before === null ? index + 1 : 1;
  if (noun === null || told >= clauses.length || !canBeSaid(sentence, told)) return null;
  const content = [{ first: clauses[told]!.first, last: before === null ? end : first }];
  const source = sourceOfNoun(sentence, noun, told - 1);
  const name = { first: noun, last: noun + 1 };
  const goesOnBy = place.subject;
  return foundIn(sentence, { content, cue: name, source, goesOnBy, said: true, confidence: 0.65 });
}

/** "sagte, alle Karten blieben gültig": a main clause right behind a verb of saying, and no more about who says it. */
function isPlain(sentence: ReadSentence, index: number): boolean {
  const { words, clauses, pack } = sentence;
  const { first, last } = clauses[index]!;
  const { aside, relative } = pack.reporting;
  const { lower } = words[first]!;
  // Where nouns look like other words, nothing tells a subject from a participle.
  if (!pack.phrases.nounsAreCapitalized) return false;
  if (aside.has(lower) || relative.has(lower) || pack.phrases.clauseConjunctions.has(lower)) return false;
  const phrase = phraseAt(words, first, last, pack);
  return phrase !== null && phrase.last < last - 1 && index >= clauses.length - 2;
}

/** "…, betonte aber, dass": where the next verb of saying begins, whose own content follows it; null without one. */
function reportEnd(sentence: ReadSentence, from: number): number | null {
  const { words, clauses, pack, end } = sentence;
  const { finite, split } = pack.reporting;
  for (let at = from; at < clauses.length; at++) {
    const { first, last, endedBy } = clauses[at]!;
    if (joinsCue(words, first, end, pack)) return first;
    const verb = pack.phrases.conjunctions.has(words[first]!.lower) && first + 1 < last ? first + 1 : first;
    const { lower, quotation, isCapital } = words[verb]!;
    if (quotation >= 0 || isCapital || !(finite.has(lower) || split.has(lower))) continue;
    if (endedBy === ':' || (endedBy === ',' && canBeSaid(sentence, at + 1))) return first;
  }
  return null;
}

/** The sentence before, where nothing else is said to have been said. */
function pointingBack({ words, clauses, pack, before }: ReadSentence, place: CueInPlace): Found | null {
  const { cue, index, subject } = place;
  const { first } = clauses[0]!;
  const points = pack.reporting.pointingBack?.has(words[first]!.lower) ?? false;
  if (!before || !points || !subject || index !== 0 || cue.first !== first + 1) return null;
  return backTo(before, cue, subject, 0.75);
}
