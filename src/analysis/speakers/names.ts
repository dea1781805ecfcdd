import { addAll } from '../../article/lists';
import { HONORIFIC, GIVEN, WordClass, isPlace, wordClasses } from '../../language/lexicon';
import { COMMON_FAMILY_NAMES, COMMON_GIVEN_NAMES, TIME_OPENERS } from '../../language/nameWords';
import { opensName, runEnd } from './nameRuns';
import { gluedAt, isOffice, roleBefore, titleIndex, withoutPostNominals, withoutRoleWords } from './nameTitles';
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
      addAll(names, parts);
      at = Math.max(end, parts.at(-1)?.last ?? end);
    }
  });
  return withCommonParts(page, withParticles(page, withoutStrayWords(page, names)));
}

/**
 * "Ivan Tell … Tell said", "Will Barrow … Will said": part of a name that is a word of grammar, alone, once the article
 * has the full name.
 */
function withCommonParts(page: Page, names: readonly FoundName[]): readonly FoundName[] {
  const full = names.filter(({ words }) => words.length > 1);
  const partsIn = (known: ReadonlySet<string>, at: 0 | -1): ReadonlySet<string> =>
    new Set(full.map(({ words }) => words.at(at) ?? '').filter((word) => known.has(word)));
  const surnames = partsIn(COMMON_FAMILY_NAMES, -1);
  const givenNames = partsIn(COMMON_GIVEN_NAMES, 0);
  if (surnames.size + givenNames.size === 0) return names;
  const taken = new Uint8Array(page.tokens.length);
  for (const { first, last } of names) taken.fill(1, first, last);
  const found = [...names];
  for (let at = 0; at < page.tokens.length; at++) {
    const isGiven = givenNames.has(lowerAt(page, at));
    if (page.shapes[at] !== Shape.capitalised || taken[at] || !(isGiven || surnames.has(lowerAt(page, at)))) continue;
    const sentence = page.sentenceOf[at] ?? -1;
    if (
      TIME_OPENERS.has(lowerAt(page, at - 1)) ||
      [at - 1, at + 1].some((beside) => page.tokens[beside]?.pos === 'NUM')
    )
      continue;
    const opens = page.sentences[sentence]?.first === at || page.tokens[at - 1]?.pos === 'PUNCT';
    const speaks = is(page, at + 1, WordClass.speechVerb);
    if (sentence >= 0 && !page.headline[sentence] && (speaks || (!opens && !isGiven)))
      found.push(named(page, at, at + 1, sentence, at, -1));
  }
  return found.sort((a, b) => a.first - b.first);
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

/**
 * Parts a run into what leads up to a name ("Pakistani Defense Minister") and the name; names within the lead come out,
 * too.
 */
function split(page: Page, first: number, last: number, sentence: number): FoundName[] {
  const end = withoutPostNominals(page, first, last);
  const glued = gluedAt(page, first, end);
  if (glued > first) return [...split(page, first, glued, sentence), ...split(page, glued, end, sentence)];
  const title = titleIndex(page, first, end);
  const nameFirst = title < 0 ? first : title + 1 + (/^[.’']$/.test(page.tokens[title + 1]?.text ?? '') ? 1 : 0);
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
    !is(page, end, WordClass.grammar | WordClass.calendar) &&
    !isNextName(page, end)
  )
    end++;
  return end;
}

/** "chairman of the Board of Norvik Bank Erik Strand": after a body's last word, a given name begins another name. */
function isNextName(page: Page, at: number): boolean {
  return (
    is(page, at - 1, WordClass.organizationHead) &&
    is(page, at, GIVEN) &&
    !is(page, at, WordClass.organizationHead | WordClass.place | WordClass.ambiguousGiven) &&
    page.shapes[at + 1] === Shape.capitalised
  );
}

/** Whether a word is an initial or several ("J.", "J.K."). */
export function isInitial(text: string): boolean {
  return text.length <= 6 && initial.test(text) && (text.length === 1 || text.includes('.'));
}
