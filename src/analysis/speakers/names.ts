import { HONORIFIC, GIVEN, ROLE, WordClass, isNationality, isPlace, wordClasses } from '../../language/lexicon';
import { KOREAN_SYLLABLES } from '../../language/familyNames';
import { POLICE_RANKS } from '../../language/titles';
import { type Page, Shape, is, lowerAt, touchesNext } from './page';

/** A name as it stands in the text, before anybody asked whose it is. */
export interface FoundName {
  /** The tokens of the name itself, `first` up to `last`, without title, role or form of address. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Its words in lower case, without quotation marks and full stops: "robert c bobby scott". */
  readonly words: readonly string[];
  /** The words in one string. */
  readonly key: string;
  /**
   * The first token of what stands before the name and belongs to it: "Mr.", "Defense Minister". Equal to `first` when
   * nothing does.
   */
  readonly lead: number;
  /** The form of address, title or role noun next to the name; -1 when there is none. */
  readonly title: number;
  /** A connected part follows: "of", "for", "and" within an organization's name. */
  readonly connected: boolean;
}

const longestName = 12;
const initial = /^(?:\p{Lu}\.?-?){1,4}$/u;

/** Finds runs of capitalised words that may be names. Headlines are left out: there capitals say nothing. */
export function findNames(page: Page): readonly FoundName[] {
  const names: FoundName[] = [];
  page.sentences.forEach((sentence, index) => {
    if (page.headline[index]) return;
    for (let at = sentence.first; at < sentence.last;) {
      if (!opensName(page, at, sentence.first)) {
        at++;
        continue;
      }
      const end = runEnd(page, at, sentence.last);
      const parts = split(page, at, end, index);
      names.push(...parts);
      at = Math.max(end, parts.at(-1)?.last ?? end);
    }
  });
  return withParticles(page, withoutStrayWords(page, names));
}

const mostParticles = 3;

/** "…, van der Haal said": a surname takes in the words in lower case that the full name has before it. */
function withParticles(page: Page, names: readonly FoundName[]): readonly FoundName[] {
  const surnames = new Set<string>();
  for (const { words } of names) {
    let first = words.length - 1;
    while (first > 0 && wordClasses(words[first - 1] ?? '') & WordClass.particle) first--;
    if (first < words.length - 1) surnames.add(words.slice(first).join(' '));
  }
  if (surnames.size === 0) return names;
  return names.map((name) => {
    let first = name.first;
    while (
      first > name.first - mostParticles &&
      page.shapes[first - 1] === Shape.plain &&
      is(page, first - 1, WordClass.particle) &&
      page.sentenceOf[first - 1] === page.sentenceOf[first]
    )
      first--;
    if (first === name.first || name.title >= 0) return name;
    const whole = named(page, first, name.last, name.sentence, first, -1);
    return surnames.has(whole.key) ? whole : name;
  });
}

/**
 * "Hold Anna Berg to her word", "Crooked Anna Berg", "Electing Berg": the first word goes when it is an ordinary one
 * and the rest is a name elsewhere.
 */
function withoutStrayWords(page: Page, names: readonly FoundName[]): FoundName[] {
  const keys = new Set(names.filter((name) => name.words.length > 1).map((name) => name.key));
  const surnames = new Set(
    names.filter((name) => name.words.length > 1 && is(page, name.first, GIVEN)).map((name) => name.words.at(-1) ?? ''),
  );
  return names.map((name) => {
    if (
      name.words.length < 2 ||
      name.connected ||
      page.shapes[name.first + 1] === Shape.plain ||
      is(page, name.first, GIVEN) ||
      isInitial(page.tokens[name.first]?.text ?? '')
    )
      return name;
    const single = name.words.length === 2;
    if (single ? !isOrdinary(page, name.first) : !is(page, name.first + 1, GIVEN)) return name;
    const rest = named(page, name.first + 1, name.last, name.sentence, name.first + 1, -1);
    return (single ? surnames : keys).has(rest.key) ? rest : name;
  });
}

function isOrdinary(page: Page, at: number): boolean {
  return (
    is(page, at, WordClass.nationality | WordClass.roleModifier) ||
    /ing$/.test(lowerAt(page, at)) ||
    page.ordinary.has(lowerAt(page, at))
  );
}

/** Whether a name may begin here. What a sentence begins with must look like a name otherwise than by its capital. */
function opensName(page: Page, at: number, sentenceStart: number): boolean {
  const token = page.tokens[at];
  if (!token || page.shapes[at] === Shape.plain) {
    return (
      is(page, at, WordClass.particle) &&
      lowerAt(page, at) === 'al' &&
      lowerAt(page, at + 1) === '-' &&
      page.shapes[at + 2] !== Shape.plain
    );
  }
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
function runEnd(page: Page, start: number, limit: number): number {
  let end = start + 1;
  const byline = lowerAt(page, start - 1) === 'by' && page.shapes[start - 1] === Shape.capitalised;
  const most = Math.min(limit, start + longestName, byline ? lineEnd(page, start) : limit);
  while (end < most) {
    const next = joined(page, end, limit);
    if (!next) break;
    end = next;
  }
  return end;
}

/** "By Ann Berg", and the place in the next line: where the line ends that this token stands in. */
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
  if (/^[’']$/.test(text) && !touchesNext(page, at) && !/^[od]$/.test(lowerAt(page, at - 1))) return 0;
  if (/^[-‑–’']$/.test(text) && touchesNext(page, at - 1))
    return raised(at + 1) && page.tokens[at + 1]?.pos !== 'PUNCT' ? at + 2 : 0;
  if (text === '.' && is(page, at - 1, HONORIFIC | WordClass.shortTitle) && raised(at + 1)) return at + 2;
  if (text === '&' && raised(at + 1)) return at + 2;
  if (is(page, at, WordClass.particle)) return afterParticles(page, at, limit);
  if (/^["“‘']$/.test(text) && raised(at + 1) && /^["”’']$/.test(page.tokens[at + 2]?.text ?? '') && raised(at + 3))
    return at + 3;
  if (text === ',' && is(page, at + 1, WordClass.suffix) && raised(at + 1)) return at + 2;
  return 0;
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
      is(page, at - 1, GIVEN | HONORIFIC) && !is(page, at - 1, WordClass.ambiguousGiven | WordClass.calendar | ROLE)
    );
  // "Abubakar Said Mwinyi": a name, too.
  if (
    lowerAt(page, at) === 'said' &&
    page.shapes[at] === Shape.capitalised &&
    page.shapes[at + 1] === Shape.capitalised
  )
    return !is(page, at + 1, WordClass.grammar | WordClass.calendar);
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

/**
 * Parts a run into what leads up to a name ("Pakistani Defense Minister") and the name; names within the lead come out,
 * too.
 */
function split(page: Page, first: number, last: number, sentence: number): FoundName[] {
  const end = withoutPostNominals(page, first, last);
  const glued = gluedAt(page, first, end);
  if (glued > first) return [...split(page, first, glued, sentence), ...split(page, glued, end, sentence)];
  const title = titleIndex(page, first, end);
  const nameFirst = title < 0 ? first : title + 1 + (page.tokens[title + 1]?.text === '.' ? 1 : 0);
  if (nameFirst >= end || (title >= 0 && end - nameFirst === 1 && isOffice(page, title, nameFirst))) return [];
  const outside = title < 0 ? roleBefore(page, first) : -1;
  const name = named(
    page,
    nameFirst,
    end,
    sentence,
    title < 0 && outside < 0 ? nameFirst : title < 0 ? outside : first,
    title < 0 ? outside : title,
  );
  if (title < 0) return [withConnections(page, name)];
  const inner = withoutRoleWords(page, first, title);
  return inner > first ? [named(page, first, inner, sentence, first, -1), name] : [name];
}

/**
 * "… secretary of state Anna Berg", "… head of Norlink Inc. Anna Berg": where a person's name follows without a comma;
 * 0 when none does.
 */
function gluedAt(page: Page, first: number, end: number): number {
  const before = lowerAt(page, first - 1) === 'the' ? first - 2 : first - 1;
  const inRole = lowerAt(page, before) === 'of' && is(page, before - 1, ROLE);
  let key = '';
  for (let at = first; at < end - 2 && at < first + 4; at++) {
    key += (key ? ' ' : '') + lowerAt(page, at);
    if (page.tokens[at + 1]?.text === '&') return 0;
    const closed = inRole || (isPlace(key) && at > first) || /^(?:inc|corp|ltd|plc|llc)\.?$/.test(lowerAt(page, at));
    const personal = is(page, at + 1, GIVEN) && !is(page, at + 1, WordClass.organizationHead | WordClass.place);
    const bare =
      inRole &&
      at + 3 === end &&
      !is(page, end - 1, WordClass.organizationHead | WordClass.placeHead | WordClass.thingHead);
    if (closed && (personal || bare)) return at + 1;
  }
  return 0;
}

/** "Deputy Chief of …", "Mr. President": no name follows, only more of the office. "Mr. Baker" is one. */
function isOffice(page: Page, title: number, word: number): boolean {
  if (!is(page, word, ROLE) || is(page, word, GIVEN)) return false;
  return (
    is(page, title, ROLE | WordClass.shortTitle) ||
    /^(?:president|secretary|speaker|chair(?:man|woman)?|minister|chancellor|mayor|ambassador|senator|justice|judge|prosecutor|commissioner)$/.test(
      lowerAt(page, word),
    )
  );
}

function withoutPostNominals(page: Page, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && is(page, end - 1, WordClass.postNominal) && page.shapes[end - 1] === Shape.capitals) end--;
  return end;
}

/** The last form of address, title, role noun or party before the name within a run; -1 when there is none. */
function titleIndex(page: Page, first: number, end: number): number {
  const lastWord = is(page, end - 1, WordClass.suffix) ? end - 2 : end - 1;
  for (let at = lastWord - 1; at >= first; at--) {
    if (isTitle(page, at, first, lastWord + 1)) return at;
  }
  return -1;
}

/** "DC Ann Marlow", "Pc Ann Marlow": a rank, a given name, and a surname. */
export function isPoliceRank(page: Page, at: number): boolean {
  return (
    page.shapes[at] !== Shape.plain &&
    is(page, at + 1, GIVEN) &&
    page.shapes[at + 2] === Shape.capitalised &&
    !is(page, at, GIVEN) &&
    POLICE_RANKS[lowerAt(page, at)] !== undefined
  );
}

function isTitle(page: Page, at: number, first: number, end: number): boolean {
  if (at === first && isPoliceRank(page, at)) return true;
  const hyphened =
    (page.tokens[at + 1]?.text === '-' && touchesNext(page, at)) ||
    (page.tokens[at - 1]?.text === '-' && touchesNext(page, at - 1));
  if (
    hyphened ||
    lowerAt(page, at + 1) === "'s" ||
    (at > first && is(page, at - 1, WordClass.particle) && page.shapes[at - 1] === Shape.plain)
  )
    return false;
  // "General Motors", "Queen City", "King Street": no general, no queen.
  const oneWord = at + 2 === end;
  if (
    oneWord &&
    is(page, at + 1, WordClass.organizationHead | WordClass.placeHead | WordClass.thingHead) &&
    !is(page, at + 1, GIVEN)
  )
    return false;
  if (is(page, at, HONORIFIC | WordClass.shortTitle))
    return !(is(page, at, GIVEN) && at > first && is(page, at - 1, GIVEN));
  const afterGiven =
    at > first &&
    is(page, at - 1, GIVEN) &&
    !is(page, at - 1, WordClass.place | ROLE | WordClass.organizationHead | WordClass.roleModifier);
  if (is(page, at, ROLE)) return !afterGiven && (!is(page, at, GIVEN) || at > first);
  // "Democrat Anna Berg": the party or nation before a given name.
  return (
    at === first &&
    is(page, at, WordClass.nationality) &&
    isNationality(lowerAt(page, at)) &&
    is(page, at + 1, GIVEN) &&
    page.shapes[at + 2] !== Shape.plain
  );
}

/** The role noun in lower case right before the name ("pollster", "his wife"), or -1. */
function roleBefore(page: Page, first: number): number {
  const before = first - 1;
  const sameSentence = page.sentenceOf[before] === page.sentenceOf[first];
  // "The Hornets host Ulm".
  const isVerb =
    page.tokens[before]?.pos === 'VERB' ||
    (lowerAt(page, before) === 'host' &&
      lowerAt(page, before - 2) === 'the' &&
      page.shapes[before - 1] !== Shape.plain &&
      /[^s]s$/.test(lowerAt(page, before - 1)));
  return sameSentence && page.shapes[before] === Shape.plain && is(page, before, ROLE | HONORIFIC) && !isVerb
    ? before
    : -1;
}

function withoutRoleWords(page: Page, first: number, title: number): number {
  let end = title;
  while (
    end > first &&
    (is(page, end - 1, ROLE | HONORIFIC | WordClass.shortTitle | WordClass.roleModifier) ||
      page.tokens[end - 1]?.pos === 'PUNCT')
  )
    end--;
  return end === first + 1 && is(page, first, WordClass.nationality) ? first : end;
}

function named(page: Page, first: number, last: number, sentence: number, lead: number, title: number): FoundName {
  const words: string[] = [];
  for (let at = first; at < last; at++) {
    const lower = lowerAt(page, at);
    if (/^["“”‘’',]$/.test(lower)) continue;
    const word = lower.length > 1 ? lower.replace(/\.$/, '') : lower;
    if (at > first && words.length > 0 && touchesNext(page, at - 1) && !/^["“”‘]$/.test(lowerAt(page, at - 1)))
      words[words.length - 1] += word;
    else words.push(word);
  }
  return { first, last, sentence, words, key: words.join(' '), lead, title, connected: false };
}

/**
 * "Department of Justice", "Bank of England", "Center for American Progress": takes in what follows an organization's
 * first word.
 */
function withConnections(page: Page, name: FoundName): FoundName {
  if (
    name.title >= 0 ||
    isPlace(name.key) ||
    !is(page, name.last - 1, WordClass.organizationHead | WordClass.thingHead)
  )
    return name;
  let last = name.last;
  for (let round = 0; round < 3; round++) {
    const next = connection(page, last);
    if (!next) break;
    last = next;
  }
  return last > name.last ? { ...named(page, name.first, last, name.sentence, name.first, -1), connected: true } : name;
}

function connection(page: Page, at: number): number {
  if (!/^(?:of|for|on|in)$/.test(lowerAt(page, at)) && !/^(?:and|&)$/.test(lowerAt(page, at))) return 0;
  let next = at + 1;
  if (lowerAt(page, next) === 'the') next++;
  if (
    page.sentenceOf[next] !== page.sentenceOf[at] ||
    page.shapes[next] === Shape.plain ||
    is(page, next, WordClass.grammar | WordClass.calendar)
  )
    return 0;
  if (
    lowerAt(page, at) === 'and' &&
    (is(page, next, GIVEN | HONORIFIC) ||
      !is(page, next, WordClass.organizationHead | WordClass.roleModifier | WordClass.thingHead))
  )
    return 0;
  if (lowerAt(page, at) === 'in') return 0;
  let end = next + 1;
  while (
    page.sentenceOf[end] === page.sentenceOf[at] &&
    page.shapes[end] !== Shape.plain &&
    end < next + 5 &&
    page.shapes[end] !== undefined &&
    !is(page, end, WordClass.grammar | WordClass.calendar)
  )
    end++;
  return end;
}

/** Whether a word is an initial or several ("J.", "J.K."). */
export function isInitial(text: string): boolean {
  return text.length <= 6 && initial.test(text) && (text.length === 1 || text.includes('.'));
}
