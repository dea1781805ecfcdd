import { KOREAN_SYLLABLES } from '../../language/familyNames';
import {
  COMMON_FAMILY_NAMES,
  COMMON_GIVEN_NAMES,
  LEGAL_FORMS,
  NAME_CLOSERS,
  TIME_OPENERS,
} from '../../language/nameWords';
import { GIVEN, HONORIFIC, ROLE, WordClass, isPlace, wordClasses } from '../../language/lexicon';
import { SHORT_GIVEN_NAMES } from '../../language/titles';
import { type Page, Shape, is, lowerAt, touchesNext } from './page';

const longestName = 12;

/** Whether a name may begin here. What a sentence begins with must look like a name otherwise than by its capital. */
export function opensName(page: Page, at: number, sentenceStart: number): boolean {
  const token = page.tokens[at];
  if (!token || page.shapes[at] === Shape.plain) {
    return (
      is(page, at, WordClass.particle) &&
      lowerAt(page, at) === 'al' &&
      lowerAt(page, at + 1) === '-' &&
      page.shapes[at + 2] !== Shape.plain &&
      // "Eid al-Fitr"
      !is(page, at - 1, WordClass.calendar)
    );
  }
  if (isCommonGivenName(page, at, sentenceStart)) return true;
  if (is(page, at, WordClass.grammar) && page.shapes[at] === Shape.capitalised) return false;
  if (is(page, at, WordClass.calendar))
    return (
      is(page, at + 1, WordClass.speechVerb) ||
      (is(page, at, GIVEN) &&
        page.shapes[at + 1] === Shape.capitalised &&
        !is(page, at + 1, WordClass.grammar | WordClass.calendar))
    );
  if (opensSentence(page, at, sentenceStart)) return !isPlainOpener(page, at);
  return token.pos !== 'PUNCT';
}

/** "Will Harmon won", "Sunday Adeyemi sang"; but "Will Harmon win?", "in May Harmon won", "on Sunday Harmon won". */
function isCommonGivenName(page: Page, at: number, sentenceStart: number): boolean {
  const { calendar, grammar, knownOrganization, nationality, organizationHead, place, placeHead, thingHead } =
    WordClass;
  const other = calendar | grammar | knownOrganization | nationality | organizationHead | place | placeHead | thingHead;
  if (
    !COMMON_GIVEN_NAMES.has(lowerAt(page, at)) ||
    page.shapes[at] !== Shape.capitalised ||
    page.shapes[at + 1] !== Shape.capitalised ||
    is(page, at + 1, other | ROLE | HONORIFIC) ||
    TIME_OPENERS.has(lowerAt(page, at - 1)) ||
    page.tokens[at - 1]?.pos === 'NUM'
  )
    return false;
  // What opens a sentence may be a question or, without a comma, a day in the American way.
  const day = lowerAt(page, at).endsWith('day') && is(page, at + 1, GIVEN);
  return !opensSentence(page, at, sentenceStart) || (!isQuestion(page, at) && !day);
}

function isQuestion(page: Page, at: number): boolean {
  const sentence = page.sentences[page.sentenceOf[at] ?? -1];
  for (let last = (sentence?.last ?? 0) - 1; last > at && page.tokens[last]?.pos === 'PUNCT'; last--)
    if (page.tokens[last]?.text === '?') return true;
  return false;
}

function opensSentence(page: Page, at: number, sentenceStart: number): boolean {
  return (
    at === sentenceStart ||
    (page.tokens[at - 1]?.pos === 'PUNCT' && /^[“"‘«„:•–—-]$/.test(page.tokens[at - 1]?.text ?? ''))
  );
}

/** "Speaking to reporters …", "Representatives met …": capitalised by place only. */
function isPlainOpener(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token) return true;
  // "Lock-keeper Ann Ray"
  if (
    page.tokens[at + 1]?.text === '-' &&
    touchesNext(page, at) &&
    page.shapes[at + 2] === Shape.plain &&
    is(page, at + 2, ROLE)
  )
    return true;
  // "Hyun-woo Park"
  if (
    page.tokens[at + 1]?.text === '-' &&
    touchesNext(page, at) &&
    KOREAN_SYLLABLES.has(lowerAt(page, at + 2)) &&
    page.shapes[at + 3] === Shape.capitalised
  )
    return false;
  if (is(page, at, WordClass.openingAdjective)) return !isPlace(`${token.lower} ${lowerAt(page, at + 1)}`);
  const nextIsName = page.shapes[at + 1] !== Shape.plain && page.shapes[at + 1] !== undefined;
  if (
    is(
      page,
      at,
      GIVEN |
        HONORIFIC |
        WordClass.shortTitle |
        ROLE |
        WordClass.place |
        WordClass.knownOrganization |
        WordClass.nationality,
    )
  )
    return false;
  if (nextIsName)
    return (
      token.pos === 'ADV' ||
      token.pos === 'SCONJ' ||
      token.pos === 'CCONJ' ||
      token.pos === 'PRON' ||
      token.pos === 'DET' ||
      token.pos === 'ADP' ||
      (token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower))
    );
  return token.pos !== 'PROPN' && page.shapes[at] !== Shape.capitals;
}

/** Where the run of name words that begins here ends. */
export function runEnd(page: Page, start: number, limit: number): number {
  let end = start + 1;
  const byline = lowerAt(page, start - 1) === 'by' && page.shapes[start - 1] === Shape.capitalised;
  const most = Math.min(limit, start + longestName, byline || page.labels[start] ? lineEnd(page, start) : limit);
  while (end < most) {
    const next = joined(page, end, limit);
    if (!next) break;
    end = next;
  }
  return end;
}

/** "By Ann Berg", and the place or her words in the next line: where the line ends that this token stands in. */
function lineEnd(page: Page, start: number): number {
  let end = start + 1;
  while (
    end < start + longestName &&
    end < page.tokens.length &&
    !page.text.slice(page.tokens[end - 1]?.end, page.tokens[end]?.start).includes('\n')
  )
    end++;
  return end;
}

/** The end of the run after taking in what follows, or 0 when it is no part of the name. */
function joined(page: Page, at: number, limit: number): number {
  const text = page.tokens[at]?.text ?? '';
  const raised = (index: number): boolean => index < limit && page.shapes[index] !== Shape.plain;
  if (raised(at)) return joinsAsWord(page, at) ? at + 1 : 0;
  if (text === '-' && isLowerPart(page, at)) return at + 2;
  if (isBodysOwner(page, at, limit)) return at + 2;
  // "Dato’ Halim Yusof"
  if (/^[’']$/.test(text) && touchesNext(page, at - 1) && is(page, at - 1, HONORIFIC) && raised(at + 1)) return at + 2;
  // "Colby plc"
  if (LEGAL_FORMS.has(text) && text.length > 2) return at + 1;
  if (/^[’']$/.test(text) && !touchesNext(page, at) && !/^[od]$/.test(lowerAt(page, at - 1))) return 0;
  if (/^[-‑–’']$/.test(text) && touchesNext(page, at - 1))
    return raised(at + 1) && page.tokens[at + 1]?.pos !== 'PUNCT' ? at + 2 : 0;
  if (text === '.' && raised(at + 1) && isShortened(page, at - 1)) return at + 2;
  if (text === '&' && raised(at + 1)) return at + 2;
  if (is(page, at, WordClass.particle)) return afterParticles(page, at, limit);
  if (/^["“‘']$/.test(text) && raised(at + 1) && /^["”’']$/.test(page.tokens[at + 2]?.text ?? '') && raised(at + 3))
    return at + 3;
  if (text === ',' && is(page, at + 1, WordClass.suffix) && raised(at + 1)) return at + 2;
  return 0;
}

/** "Gov. Ann Ray", "Jose Ma. Cruz": a title or given name before a full stop. */
function isShortened(page: Page, at: number): boolean {
  return is(page, at, HONORIFIC | WordClass.shortTitle) || SHORT_GIVEN_NAMES.has(lowerAt(page, at));
}

/**
 * "Ulm Magistrates' Court", "the Sheriff's Office": the mark after an office or a kind of people, before what makes it
 * a body.
 */
function isBodysOwner(page: Page, mark: number, limit: number): boolean {
  if (
    !/^(?:'s|['’])$/.test(lowerAt(page, mark)) ||
    mark + 1 >= limit ||
    page.shapes[mark + 1] === Shape.plain ||
    !is(page, mark + 1, WordClass.organizationHead)
  )
    return false;
  const owner = lowerAt(page, mark - 1);
  return (
    touchesNext(page, mark - 1) &&
    (is(page, mark - 1, ROLE) ||
      (owner.endsWith('s') && is(page, mark - 1, WordClass.group | WordClass.grammar)) ||
      (wordClasses(owner.replace(/s$/, '')) & ROLE) !== 0 ||
      /^(?:women|men|children|people)$/.test(owner))
  );
}

/** "Kim Jong-un", "Hyun-woo Park": a given name's second part in lower case; "Berlin-based" is none. */
function isLowerPart(page: Page, hyphen: number): boolean {
  if (!touchesNext(page, hyphen - 1) || !touchesNext(page, hyphen)) return false;
  const part = lowerAt(page, hyphen + 1);
  if (KOREAN_SYLLABLES.has(part) && page.shapes[hyphen + 2] === Shape.capitalised) return true;
  if (page.shapes[hyphen - 2] === Shape.plain || page.shapes[hyphen - 2] === undefined) return false;
  return (
    /^\p{Ll}{2,5}$/u.test(part) &&
    page.sentenceOf[hyphen + 1] === page.sentenceOf[hyphen] &&
    !/(?:ed|led|style|born|era|like|run|wide|area|owned|bound|made|held|ish|free|only|elect|old|year|type|based)$/.test(
      part,
    )
  );
}

function joinsAsWord(page: Page, at: number): boolean {
  // "Rufus Sunday", "Mr. Sun": a day or month only after a given name or form of address.
  if (is(page, at, WordClass.calendar) && !is(page, at, GIVEN))
    return (
      page.tokens[at + 1]?.pos !== 'NUM' &&
      (is(page, at - 1, GIVEN | HONORIFIC) || lowerAt(page, at - 2) === 'by') &&
      !is(page, at - 1, WordClass.ambiguousGiven | WordClass.calendar | ROLE)
    );
  // "Abubakar Said Mwinyi": a name, too.
  if (
    lowerAt(page, at) === 'said' &&
    page.shapes[at] === Shape.capitalised &&
    page.shapes[at + 1] === Shape.capitalised
  )
    return !is(page, at + 1, WordClass.grammar | WordClass.calendar);
  // "the charity Water Now"
  if (
    NAME_CLOSERS.has(lowerAt(page, at)) &&
    page.shapes[at] === Shape.capitalised &&
    page.shapes[at - 1] === Shape.capitalised &&
    page.shapes[at + 1] === Shape.plain &&
    page.tokens[at + 1]?.pos !== 'PUNCT'
  )
    return true;
  // "Ivan Tell"
  if (
    COMMON_FAMILY_NAMES.has(lowerAt(page, at)) &&
    page.shapes[at] === Shape.capitalised &&
    (page.shapes[at - 2] !== Shape.capitalised || is(page, at - 2, ROLE | HONORIFIC)) &&
    is(page, at - 1, GIVEN) &&
    !is(page, at - 1, WordClass.ambiguousGiven | WordClass.place | WordClass.calendar)
  )
    return page.shapes[at + 1] === Shape.plain;
  return !(
    is(page, at, WordClass.grammar) &&
    page.shapes[at] === Shape.capitalised &&
    !is(page, at, WordClass.organizationHead | ROLE | GIVEN | WordClass.thingHead | WordClass.roleModifier)
  );
}

/** "van der Bellen", "al-Assad", "bin Salman": at most three particles, then a capital. */
function afterParticles(page: Page, at: number, limit: number): number {
  let next = at;
  for (let count = 0; count < 3 && next < limit && is(page, next, WordClass.particle); count++) {
    next++;
    if (page.tokens[next]?.text === '-' && touchesNext(page, next - 1)) next++;
  }
  return next < limit && page.shapes[next] !== Shape.plain && !is(page, next, WordClass.grammar) ? next + 1 : 0;
}
