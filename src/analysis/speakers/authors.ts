import { ROLE, WordClass } from '../../language/lexicon';
import type { FoundName } from './names';
import { type Page, is, lowerAt } from './page';
import type { Joining, Person } from './people';
import { isBylined } from './surroundings';

/** Who signs what: all first persons outside quotations up to the end of this sentence are this person's. */
export interface Author {
  readonly person: Person;
  readonly name: FoundName;
  /** The sentence of the signature, or of the first line "By Anna Berg" (then it signs all that follows). */
  readonly sentence: number;
  readonly before: boolean;
}

/**
 * Authors of letters and opinion pieces: a line "By Anna Berg", a signature that is a paragraph of its own, or a last
 * paragraph that says who the author is ("Anna Berg is a playwright in Halden.").
 */
export function findAuthors(
  page: Page,
  names: readonly FoundName[],
  joined: ReadonlyMap<FoundName, Joining>,
): Author[] {
  const authors: Author[] = [];
  const lastBlock = page.sentences.at(-1)?.block ?? 0;
  for (const name of names) {
    const person = joined.get(name)?.person;
    const sentence = page.sentences[name.sentence];
    if (!person || !sentence || name.words.length < 2) continue;
    const first = name.sentence === 0 || page.sentences[name.sentence - 1]?.block !== sentence.block;
    if (!first) continue;
    const byline = isBylined(page, name);
    const signature =
      name.lead <= sentence.first + 1 &&
      sentence.last - name.last <= 1 &&
      page.tokens[name.last]?.pos !== 'VERB' &&
      name.sentence > 0;
    const biography =
      sentence.block >= lastBlock - 1 &&
      name.first === sentence.first &&
      /^(?:is|was)$/.test(lowerAt(page, name.last)) &&
      saysRole(page, name.last + 1);
    if (byline || signature || biography) authors.push({ person, name, sentence: name.sentence, before: byline });
  }
  return authors;
}

function saysRole(page: Page, start: number): boolean {
  for (let at = start; at < start + 9 && page.sentenceOf[at] === page.sentenceOf[start]; at++)
    if (is(page, at, ROLE | WordClass.family)) return true;
  return false;
}

/**
 * Who "I" is outside quotations: the signature that follows, or else the line that says by whom the article is; nobody
 * when that line names two. Authors are in text order.
 */
export function authorAt(authors: readonly Author[], sentence: number): Author | null {
  let low = 0;
  let high = authors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((authors[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  const next = authors[low];
  if (next && !next.before) return next;
  const previous = authors[low - 1];
  const isOneOfTwo = previous?.sentence === authors[low - 2]?.sentence;
  return previous?.before && !isOneOfTwo ? previous : null;
}
