import { HONORIFIC, ROLE, WordClass } from '../../language/lexicon';
import { RANKS_IN_CAPITALS } from '../../language/titles';
import { type Page, Shape, is, lowerAt } from './page';
import { phraseStart } from './roleSpans';

/**
 * A role noun phrase that stands for one person: "the Pakistani Defense Minister", "Berg's lawyer", "a senior
 * official".
 */
export interface FoundNominal {
  /** Tokens with the article, up to `last`. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly sentence: number;
  /** It means somebody known, and not "a" somebody. */
  readonly definite: boolean;
  /** What somebody is to who speaks or is spoken of: "my father", "his mother". */
  readonly kin: boolean;
}

/**
 * Role nouns with "the", an owner or "a" before them that do not lead up to a name. `taken` marks tokens that belong to
 * names and their roles.
 */
export function findNominals(page: Page, taken: Uint8Array): FoundNominal[] {
  const nominals: FoundNominal[] = [];
  const sources = new Set(page.found.map(({ source }) => source?.start));
  for (let head = 0; head < page.tokens.length; head++) {
    if (isPartyMember(page, head) && !taken[head])
      nominals.push({
        first: head - 1,
        last: head + 1,
        head,
        sentence: page.sentenceOf[head] ?? 0,
        definite: true,
        kin: false,
      });
    if (!(is(page, head, ROLE) || isRankAlone(page, head)) || taken[head]) continue;
    if (page.headline[page.sentenceOf[head] ?? 0]) continue;
    if (page.tokens[head]?.pos === 'VERB' || (is(page, head, HONORIFIC) && page.shapes[head + 1] !== Shape.plain))
      continue;
    const next = page.tokens[head + 1];
    if (
      next &&
      page.sentenceOf[head + 1] === page.sentenceOf[head] &&
      (next.text === '-' ||
        ((next.pos === 'NOUN' || next.pos === 'PROPN') && page.tokens[head]?.pos !== 'PROPN') ||
        is(page, head + 1, ROLE))
    )
      continue;
    const start = phraseStart(page, head);
    const definite = lowerAt(page, start - 1) === 'the' && page.sentenceOf[start - 1] === page.sentenceOf[head];
    const owned = !definite && hasPossessive(page, start, head);
    const kin = !definite && !owned && isKin(page, start - 1, head);
    if (!definite && !owned && !kin && !introduces(page, start - 1, head, sources)) continue;
    nominals.push({
      first: owned ? start : start - 1,
      last: withComplement(page, head),
      head,
      sentence: page.sentenceOf[head] ?? 0,
      definite: definite || owned,
      kin,
    });
  }
  return nominals;
}

/** "The SP said": a rank in capitals, and nobody's name behind it. */
function isRankAlone(page: Page, at: number): boolean {
  return (
    page.shapes[at] === Shape.capitals &&
    RANKS_IN_CAPITALS[lowerAt(page, at)] !== undefined &&
    lowerAt(page, at - 1) === 'the' &&
    page.shapes[at + 1] === Shape.plain
  );
}

/**
 * "A senior official said", "one man told us": somebody new. But "is a lawyer", "as a lawyer" is said of somebody else.
 */
function introduces(page: Page, opening: number, head: number, sources: ReadonlySet<number | undefined>): boolean {
  if (!/^(?:an?|one|another)$/.test(lowerAt(page, opening)) || page.sentenceOf[opening] !== page.sentenceOf[head])
    return false;
  return (
    page.sentenceOf[opening - 1] !== page.sentenceOf[head] ||
    sources.has(page.tokens[opening]?.start) ||
    (page.tokens[opening - 1]?.pos !== 'AUX' &&
      !/^(?:as|like|than|became|become|becomes|remains|remained|called|named|elected|not|,)$/.test(
        lowerAt(page, opening - 1),
      ))
  );
}

/** "My father said", "his mother said": somebody beside who speaks or is spoken of, whom the article hardly names. */
function isKin(page: Page, opening: number, head: number): boolean {
  return (
    /^(?:my|our|his|her|their)$/.test(lowerAt(page, opening)) &&
    page.sentenceOf[opening] === page.sentenceOf[head] &&
    is(page, head, WordClass.family)
  );
}

/** "The Republican said": a nation, faith or party that stands for one of its members. */
function isPartyMember(page: Page, at: number): boolean {
  if (
    !is(page, at, WordClass.nationality) ||
    lowerAt(page, at - 1) !== 'the' ||
    page.sentenceOf[at] !== page.sentenceOf[at - 1]
  )
    return false;
  const next = page.tokens[at + 1]?.pos;
  return next === 'VERB' || next === 'AUX' || next === 'ADV';
}

/** "Berg's campaign strategist" is as definite as one with "the". */
function hasPossessive(page: Page, start: number, head: number): boolean {
  for (let at = start + 1; at < head; at++) if (lowerAt(page, at) === "'s") return true;
  return false;
}

/** "secretary of state", "president of the council": the words after "of" belong to the role. */
function withComplement(page: Page, head: number): number {
  if (lowerAt(page, head + 1) !== 'of') return head + 1;
  let at = head + 2;
  if (/^(?:the|an?|its|his|her|their|our)$/.test(lowerAt(page, at))) at++;
  const start = at;
  while (
    at < start + 5 &&
    page.sentenceOf[at] === page.sentenceOf[head] &&
    (isOwnersMark(page, at) ||
      /^(?:NOUN|PROPN|ADJ)$/.test(page.tokens[at]?.pos ?? '') ||
      // "mother of four"
      (is(page, head, WordClass.family) && page.tokens[at]?.pos === 'NUM'))
  )
    at++;
  return at > start ? at : head + 1;
}

/** "chairman of the fishermen's association": the mark goes on to a noun. */
function isOwnersMark(page: Page, at: number): boolean {
  return /^(?:'s|')$/.test(lowerAt(page, at)) && /^(?:NOUN|PROPN|ADJ)$/.test(page.tokens[at + 1]?.pos ?? '');
}
