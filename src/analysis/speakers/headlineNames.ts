import { type FoundName } from './names';
import type { NameType } from './nameTypes';
import { type Page, Shape, lowerAt } from './page';

const longest = 6;

/**
 * Finds, in headlines, the names that the rest of the article knows: longest first. A surname that it does not have
 * alone counts where a headline names who speaks and nobody else bears it: "Marsh: No Decision Without Us".
 */
export function findHeadlineNames(
  page: Page,
  known: ReadonlyMap<string, NameType>,
  surnames: ReadonlySet<string>,
): FoundName[] {
  const names: FoundName[] = [];
  page.sentences.forEach((sentence, index) => {
    if (!page.headline[index]) return;
    for (let at = sentence.first; at < sentence.last;) {
      const name = knownAt(page, at, sentence.last, index, known) ?? speakerAt(page, at, index, surnames);
      if (name) names.push(name);
      at = name ? name.last : at + 1;
    }
  });
  return names;
}

function speakerAt(page: Page, at: number, sentence: number, surnames: ReadonlySet<string>): FoundName | null {
  const key = lowerAt(page, at);
  return page.shapes[at] !== Shape.plain && surnames.has(key) && lowerAt(page, at + 1) === ':'
    ? { first: at, last: at + 1, sentence, words: [key], key, lead: at, title: -1, connected: false }
    : null;
}

function knownAt(
  page: Page,
  first: number,
  limit: number,
  sentence: number,
  known: ReadonlyMap<string, NameType>,
): FoundName | null {
  if (page.shapes[first] === Shape.plain) return null;
  const words: string[] = [];
  let found: FoundName | null = null;
  for (let at = first; at < limit && words.length < longest; at++) {
    words.push(lowerAt(page, at).replace(/\.$/, ''));
    const key = words.join(' ');
    const type = known.get(key);
    if (type && type !== 'none')
      found = { first, last: at + 1, sentence, words: [...words], key, lead: first, title: -1, connected: false };
  }
  return found;
}
