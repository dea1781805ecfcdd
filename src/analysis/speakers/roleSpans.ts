import { ROLE, WordClass } from '../../language/lexicon';
import { type Page, Shape, is, lowerAt, touchesNext } from './page';

/** Where the noun phrases of roles begin and end, and which word is their noun. */

const longestRole = 9;

/**
 * Where the noun phrase that ends with this noun begins, without its article: nouns, adjectives, names and possessives
 * before it.
 */
export function phraseStart(page: Page, head: number): number {
  let start = head;
  let owned = false;
  // "Office of President Ann Ray": a role in capitals may go on what is said of the body.
  let behindBody = page.shapes[head] === Shape.plain;
  const sentence = page.sentenceOf[head];
  while (head - start < longestRole && page.sentenceOf[start - 1] === sentence) {
    const before = page.tokens[start - 1];
    // "Last night Berg's wife": before an owner only the owner's name and title go on.
    if (!before || (owned && page.shapes[start - 1] === Shape.plain) || isAdverb(page, start - 1)) break;
    if (before.text === '-' && touchesNext(page, start - 2)) start -= 2;
    else if (before.lower === "'s" && page.shapes[start - 2] !== Shape.plain && page.shapes[start - 2] !== undefined) {
      start -= 2;
      owned = true;
    } else if (before.lower === 'and' && is(page, start - 2, ROLE) && start < head + 1) start -= 2;
    else if (belongsToPhrase(page, start - 1)) start--;
    else if (isBracketed(page, start - 1)) {
      start -= 3;
      behindBody = true;
    } else {
      const body = behindBody ? bodyBefore(page, start) : -1;
      if (body < 0) break;
      start = body;
    }
  }
  return start;
}

/** "University of | Halden professor", "Bank for the | …", before a role in lower case: the body's noun, or -1. */
function bodyBefore(page: Page, start: number): number {
  const preposition = lowerAt(page, start - 1) === 'the' ? start - 2 : start - 1;
  const noun = preposition - 1;
  return /^(?:of|for)$/.test(lowerAt(page, preposition)) &&
    page.shapes[start] !== Shape.plain &&
    page.shapes[noun] !== Shape.plain &&
    is(page, noun, WordClass.organizationHead) &&
    // "Supporters of Halden mayor Ann Ray"
    !/[^s]s$/.test(lowerAt(page, noun))
    ? noun
    : -1;
}

/** "Mayor Berg will speak, then General Ray will": no former general. */
function isAdverb(page: Page, at: number): boolean {
  return (
    lowerAt(page, at) === 'then' &&
    (/^(?:[,;:]|and)$/.test(lowerAt(page, at - 1)) || page.sentenceOf[at - 1] !== page.sentenceOf[at])
  );
}

function belongsToPhrase(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token || token.pos === 'PUNCT' || isVerbBetweenNames(page, at)) return false;
  if (is(page, at, WordClass.roleModifier | WordClass.nationality)) return true;
  // “Union of Teachers”, which open sentences elsewhere
  const isTrade = is(page, at, WordClass.grammar) && token.pos === 'PROPN' && /..[^s]s$/.test(token.lower);
  if (is(page, at, WordClass.grammar | WordClass.speechVerb | WordClass.calendar) && !isTrade) return false;
  return token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ';
}

/** "Senator Ann Ray grilled Norlink CEO Tom Bell": the tagger takes some verbs for adjectives. */
function isVerbBetweenNames(page: Page, at: number): boolean {
  return (
    page.shapes[at] === Shape.plain &&
    lowerAt(page, at).endsWith('ed') &&
    [at - 1, at + 1].every(
      (beside) =>
        page.sentenceOf[beside] === page.sentenceOf[at] &&
        (page.shapes[beside] === Shape.capitalised || page.shapes[beside] === Shape.capitals),
    )
  );
}

/** The role noun of a phrase that begins here, before any preposition, verb or mark; -1 when there is none. */
export function headFrom(page: Page, start: number): number {
  let head = -1;
  for (let at = start; at < start + longestRole; at++) {
    const token = page.tokens[at];
    if (!token || page.sentenceOf[at] !== page.sentenceOf[start]) break;
    const hyphen = token.text === '-' && touchesNext(page, at - 1);
    if (
      !hyphen &&
      (token.pos === 'PUNCT' ||
        token.pos === 'ADP' ||
        token.pos === 'AUX' ||
        token.pos === 'PRON' ||
        token.pos === 'DET' ||
        token.pos === 'SCONJ')
    )
      break;
    if (token.lower === 'and' ? head < 0 : token.pos === 'CCONJ') break;
    if (is(page, at, ROLE | WordClass.family)) head = at;
    else if (token.pos === 'VERB' && !is(page, at, WordClass.roleModifier)) break;
    else if (
      head >= 0 &&
      token.pos !== 'NOUN' &&
      token.pos !== 'PROPN' &&
      token.lower !== 'and' &&
      !hyphen &&
      token.pos !== 'ADJ'
    )
      break;
  }
  if (head < 0 || isCompound(page, head)) return -1;
  return head;
}

/** "doctor visits": the role word only says which kind of thing. */
function isCompound(page: Page, head: number): boolean {
  const next = page.tokens[head + 1];
  return next?.pos === 'NOUN' && !is(page, head + 1, ROLE | WordClass.grammar);
}

/** Words that begin a noun phrase. */
export const determiner = /^(?:a|an|the|his|her|their|its|our|my|your|one|another)$/;
const attached = /^(?:of|for|at|to|in|on|with|from|and|the|a|an|his|her|its|their|'s|&|under)$/;

/** Where a role ends that goes on after its noun: "spokesperson for the Afghan Taliban". */
export function phraseEnd(page: Page, head: number): number {
  let at = head + 1;
  for (; at < head + 22; at++) {
    const token = page.tokens[at];
    if (!token || page.sentenceOf[at] !== page.sentenceOf[head]) break;
    // The tagger takes the "do" of "Casa do Rio" for a verb.
    if (is(page, at, WordClass.particle) && page.shapes[at - 1] !== Shape.plain && page.shapes[at + 1] !== Shape.plain)
      continue;
    if (attached.test(token.lower) || (token.text === '-' && touchesNext(page, at - 1)) || /^[’'‘]$/.test(token.text))
      continue;
    if (
      token.pos === 'PUNCT' ||
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      token.pos === 'PRON' ||
      token.pos === 'SCONJ'
    )
      break;
  }
  while (at > head + 1 && attached.test(lowerAt(page, at - 1)) && lowerAt(page, at - 1) !== "'s") at--;
  return at;
}

/** "Director of the Global Fishery Council (GFC) Luca Ferri": initials in brackets, up to the closing one here. */
export function isBracketed(page: Page, closing: number): boolean {
  return (
    lowerAt(page, closing) === ')' && page.shapes[closing - 1] === Shape.capitals && lowerAt(page, closing - 2) === '('
  );
}
