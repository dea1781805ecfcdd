import { HONORIFIC, ROLE, WordClass } from '../../language/lexicon';
import { rankAt } from './nameTitles';
import { type FoundName } from './names';
import { type Page, Shape, is, lowerAt } from './page';
import { determiner, headFrom, isBracketed, phraseEnd, phraseStart } from './roleSpans';

/** A role as the article gives it: tokens `first` up to `last`, without its article. */
export interface FoundRole {
  readonly first: number;
  readonly last: number;
  /** The token of its noun ("minister" in "defense minister of Pakistan"). */
  readonly head: number;
}

/** The roles that stand at a name: before it, after it between commas, or said of it with "is". */
export function rolesAt(page: Page, name: FoundName): FoundRole[] {
  return [
    roleBefore(page, name),
    appositionAfter(page, name),
    appositionBefore(page, name),
    predicate(page, name),
  ].filter((role) => role !== null);
}

/** Whether a role stands beside the name, so that it is a person's. */
export function hasRoleBeside(page: Page, name: FoundName): boolean {
  return appositionAfter(page, name) !== null || appositionBefore(page, name) !== null;
}

/** "Pakistani Defense Minister Khawaja Asif", "longtime pollster Pat Hale"; a bare "Mr." is no role. */
function roleBefore(page: Page, name: FoundName): FoundRole | null {
  if (name.title < 0) return null;
  const head = roleHead(page, name);
  return head < 0
    ? null
    : { first: phraseStart(page, head), last: head + 1 + (page.tokens[head + 1]?.text === '.' ? 1 : 0), head };
}

/**
 * The role noun next to the name, or the one before its form of address ("relief chief Mr. Berg"); -1 when there is
 * none.
 */
function roleHead(page: Page, name: FoundName): number {
  const { title } = name;
  if (
    rankAt(page, title) !== null ||
    is(page, title, WordClass.shortTitle) ||
    (is(page, title, ROLE) && !is(page, title, HONORIFIC))
  )
    return title;
  // "Democrat Ann Ray": a party or nation is as good as a role.
  if (is(page, title, WordClass.nationality) && !is(page, title, HONORIFIC)) return title;
  const before = page.tokens[title - 1]?.text === '.' ? title - 2 : title - 1;
  if (page.sentenceOf[before] === page.sentenceOf[title] && is(page, before, ROLE) && !is(page, before, HONORIFIC))
    return before;
  return is(page, title, ROLE) ? title : -1;
}

function closes(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return (
    !token ||
    page.sentenceOf[at] !== page.sentenceOf[at - 1] ||
    /^[,.;:!?)—–]$/.test(token.text) ||
    token.text === '--' ||
    token.lower === 'who'
  );
}

/** Skips ", 25" and "(D)" between a name and what is said of it; gives the token after the comma or bracket, or -1. */
function afterComma(page: Page, at: number): number {
  let next = at;
  if (
    page.tokens[next]?.text === ',' &&
    /^\d{1,3}$/.test(page.tokens[next + 1]?.text ?? '') &&
    page.tokens[next + 2]?.text === ','
  )
    next += 2;
  const mark = page.tokens[next]?.text ?? '';
  // "Mr. RAY (Halden—Minister for Health)"
  if (mark === '(' && page.shapes[next + 1] !== Shape.plain && /^[—–]$/.test(page.tokens[next + 2]?.text ?? ''))
    return next + 3;
  return /^[,(—–]$/.test(mark) || mark === '--' ? next + 1 : -1;
}

/** "Hugh Hill, a doctor, said", "Ann Lee, 34, chief strategist for the union, said". */
function appositionAfter(page: Page, name: FoundName): FoundRole | null {
  const start = afterComma(page, name.last);
  return start < 0 ? null : phraseAt(page, start, true);
}

/** "Anna Berg is the mayor of Halden." */
function predicate(page: Page, name: FoundName): FoundRole | null {
  // What somebody says of another ("Berg is a genius") the article does not say.
  if (page.quoted[name.first] || !/^(?:is|was|became|becomes|remains)$/.test(lowerAt(page, name.last))) return null;
  return determiner.test(lowerAt(page, name.last + 1)) ? phraseAt(page, name.last + 1, false) : null;
}

/**
 * The role that a phrase beginning here gives. One between commas must be closed by a mark, lest "…, a reporter asked"
 * become a role.
 */
function phraseAt(page: Page, start: number, mustClose: boolean): FoundRole | null {
  const afterArticle = determiner.test(lowerAt(page, start)) ? start + 1 : start;
  const adverb = /^(?:now|then|formerly|currently|also)$/.test(lowerAt(page, afterArticle));
  const phrase = adverb ? afterArticle + 1 : afterArticle;
  const first = adverb && determiner.test(lowerAt(page, phrase)) ? phrase + 1 : phrase;
  const head = headFrom(page, first);
  if (head < 0) return null;
  const last = phraseEnd(page, head);
  return !mustClose || closes(page, last) || isParticiple(page, last) ? { first, last, head } : null;
}

/** "a professor teaching at …", "an aide based in …": the phrase goes on, so it still is about the name. */
function isParticiple(page: Page, at: number): boolean {
  return /(?:ing|based|known|named|born)$/.test(lowerAt(page, at));
}

/** "a spokesperson for the union, Anna Berg,", "Norlink CEO, Anna Berg", "president of the United States Anna Berg". */
function appositionBefore(page: Page, name: FoundName): FoundRole | null {
  const before = roleMark(page, name);
  if (page.sentenceOf[before] !== page.sentenceOf[name.first]) return null;
  const glued = page.shapes[before] !== Shape.plain && name.title < 0 && !isBodysNoun(page, name);
  const office = !glued && endsOffice(page, before);
  if (page.tokens[before]?.text !== ',' && !glued && !office) return null;
  const end = glued || office ? before + 1 : before;
  const { start, begun } = phraseBack(page, end);
  const opensSentence =
    page.sentenceOf[start - 1] !== page.sentenceOf[before] ||
    /^(?:-|–|—|--|“|"|:)$/.test(page.tokens[start - 1]?.text ?? '');
  if (!opensSentence && (office || (!begun && !glued))) return null;
  const first = begun ? start + 1 : start;
  const head = headFrom(page, first);
  if (head < 0 || head >= end || phraseEnd(page, head) < end) return null;
  const bare =
    opensSentence && (is(page, name.last, WordClass.speechVerb) || (office && /ed$/.test(lowerAt(page, name.last))));
  return glued || bare || closes(page, name.last) ? { first, last: end, head } : null;
}

/**
 * The token after which the name with its title and style begins: the comma in "The governor, His Excellency, Mr. Ray".
 */
function roleMark(page: Page, name: FoundName): number {
  const { lead } = name;
  if (isKinsArticle(page, name)) return lead - 2;
  if (isBracketed(page, lead - 1)) return lead - 4;
  const end = page.tokens[lead - 1]?.text === ',' ? lead - 1 : lead;
  let at = end;
  while (
    at > end - 3 &&
    is(page, at - 1, HONORIFIC | WordClass.roleModifier) &&
    page.shapes[at - 1] === Shape.capitalised
  )
    at--;
  const styled =
    (at < end || (end === lead && is(page, lead, HONORIFIC | WordClass.roleModifier))) &&
    /^(?:his|her)$/.test(lowerAt(page, at - 1));
  return styled && page.tokens[at - 2]?.text === ',' ? at - 2 : lead - 1;
}

/**
 * "Her son, the composer Theo Ray": what somebody is to another, a comma, and the name with an article and role of its
 * own.
 */
function isKinsArticle(page: Page, { lead }: FoundName): boolean {
  return (
    lowerAt(page, lead - 1) === 'the' &&
    lowerAt(page, lead - 2) === ',' &&
    is(page, lead - 3, ROLE | WordClass.family) &&
    /^(?:his|her|their|'s)$/.test(lowerAt(page, lead - 4))
  );
}

/** "President of the Market Women Association": the last word of a body's name is nobody. */
function isBodysNoun(page: Page, { first, words }: FoundName): boolean {
  return words.length === 1 && is(page, first, WordClass.organizationHead);
}

const longestOffice = 6;

/**
 * "Chairman of the bench Ann Ray", "Spokeswoman of Ulm hospitals Ann Ray": an office that ends in a word in lower case.
 */
function endsOffice(page: Page, last: number): boolean {
  if (page.tokens[last]?.pos !== 'NOUN' || page.shapes[last] !== Shape.plain) return false;
  for (let at = last - 1; at > last - longestOffice; at--) {
    if (/^(?:of|for)$/.test(lowerAt(page, at))) return is(page, at - 1, ROLE);
    if (lowerAt(page, at) !== 'the' && !/^(?:NOUN|PROPN|ADJ)$/.test(page.tokens[at]?.pos ?? '')) return false;
  }
  return false;
}

/** Goes back from a comma over a noun phrase to the article that begins it, if there is one. */
function phraseBack(page: Page, end: number): { start: number; begun: boolean } {
  let start = end;
  for (let count = 0; count < 16 && page.sentenceOf[start - 1] === page.sentenceOf[end]; count++) {
    const token = page.tokens[start - 1];
    if (!token || breaksPhrase(page, start - 1)) break;
    start--;
    if (determiner.test(token.lower) && headFrom(page, start + 1) >= 0 && !isOfAnother(page, start))
      return { start, begun: true };
    const owner = token.lower === "'s" && headFrom(page, start + 1) >= 0 ? ownerStart(page, start) : start;
    if (owner < start) return { start: owner - 1, begun: true };
  }
  return { start, begun: false };
}

/** "The press secretary to the governor, Ann Ray": the governor is whom the secretary serves. */
function isOfAnother(page: Page, article: number): boolean {
  return (
    /^(?:to|for|of)$/.test(lowerAt(page, article - 1)) &&
    is(page, article - 2, ROLE) &&
    page.sentenceOf[article - 2] === page.sentenceOf[article]
  );
}

/** "Norway's prime minister, Kari Holm": where the name before "'s" begins. */
function ownerStart(page: Page, mark: number): number {
  let start = mark;
  while (
    mark - start < 4 &&
    page.sentenceOf[start - 1] === page.sentenceOf[mark] &&
    page.shapes[start - 1] !== Shape.plain &&
    !is(page, start - 1, WordClass.grammar)
  )
    start--;
  return start;
}

function breaksPhrase(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token || /^[,;:.(—–"“”]$/.test(token.text)) return true;
  if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ') return true;
  return (token.pos === 'PRON' && !determiner.test(token.lower)) || (token.pos === 'CCONJ' && !is(page, at - 1, ROLE));
}
