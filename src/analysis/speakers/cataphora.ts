import type { FoundName } from './names';
import { type Page } from './page';
import { isSubject } from './syntax';
import type { ByToken } from './statementIndex';

const longestOpening = 16;
const openingStart = 8;

/**
 * "For his part, Berg …", "As she left, Ray …": the name right after the comma that closes an opening phrase with a
 * pronoun in it.
 */
export function nameAhead(page: Page, pronoun: number, nameAt: ByToken<FoundName>): FoundName | null {
  const sentence = page.sentences[page.sentenceOf[pronoun] ?? -1];
  if (!sentence || pronoun - sentence.first > openingStart || page.quoted[pronoun]) return null;
  const opener = page.tokens[sentence.first]?.pos;
  if (opener !== 'ADP' && opener !== 'SCONJ') return null;
  const comma = commaAfter(page, sentence.first, Math.min(sentence.last, pronoun + longestOpening));
  if (comma <= pronoun) return null;
  // Between comma and name only the name's own title or role may stand.
  for (let at = comma + 1; at < comma + 8 && at < sentence.last; at++) {
    const name = nameAt[at];
    if (name) return isSubject(page, name.first, name.last) ? name : null;
    const pos = page.tokens[at]?.pos;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'PRON' || pos === 'ADP') return null;
  }
  return null;
}

function commaAfter(page: Page, first: number, limit: number): number {
  for (let at = first; at < limit; at++) if (page.tokens[at]?.text === ',') return at;
  return -1;
}
