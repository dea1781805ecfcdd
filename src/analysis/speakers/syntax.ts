import { HONORIFIC, ROLE, WordClass } from '../../language/lexicon';
import { is, lowerAt, type Page } from './page';

/** Whether the words stand before a verb as its subject, as far as order tells. Appositions are passed over. */
export function isSubject(page: Page, first: number, last: number): boolean {
  if (isAccordingTo(page, first)) return true;
  const before = page.tokens[first - 1];
  if (before && page.sentenceOf[first - 1] === page.sentenceOf[first] && before.pos === 'ADP') return false;
  const after = pastAppositions(page, pastComplement(page, last));
  for (let at = after; at < after + 3; at++) {
    const token = page.tokens[at];
    if (!token || page.sentenceOf[at] !== page.sentenceOf[first]) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
    if ((token.pos !== 'ADV' && token.pos !== 'PART') || token.lower === "'s") break;
  }
  return is(page, first - 1, WordClass.speechVerb) && page.sentenceOf[first - 1] === page.sentenceOf[first];
}

/** "According to Dr. Ann Ray" is as good as "Dr. Ann Ray said". */
function isAccordingTo(page: Page, first: number): boolean {
  let at = first - 1;
  while (at > first - 4 && (is(page, at, HONORIFIC | ROLE | WordClass.shortTitle) || lowerAt(page, at) === '.')) at--;
  return lowerAt(page, at) === 'to' && lowerAt(page, at - 1) === 'according';
}

/** After "of Fernley Capital", "from Riga": the token where the sentence goes on. */
function pastComplement(page: Page, at: number): number {
  if (!/^(?:of|from|at|with)$/.test(lowerAt(page, at))) return at;
  let next = at + 1;
  while (
    next < at + 7 &&
    page.sentenceOf[next] === page.sentenceOf[at] &&
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(page.tokens[next]?.pos ?? '')
  )
    next++;
  return next;
}

/** After ", chief of Ulm, who was the guest,": two appositions, of which the second opens with an article or "who". */
function pastAppositions(page: Page, at: number): number {
  const after = pastApposition(page, at);
  const goesOn = lowerAt(page, after - 1) === ',' && after - 1 > at && /^(?:who|an?|the)$/.test(lowerAt(page, after));
  return goesOn ? pastApposition(page, after - 1) : after;
}

/** After ", a spokesman for the union," or "(D)": the token where the sentence goes on. */
export function pastApposition(page: Page, at: number): number {
  const open = lowerAt(page, at);
  if (open !== ',' && open !== '(') return at;
  if (open === ',' && (page.tokens[at + 1]?.pos === 'VERB' || page.tokens[at + 1]?.pos === 'AUX')) return at + 1;
  // "Ann Moore, 34, still waits"; but "Ann Moore, 34, a coach, waits" goes on after the next comma.
  const isAge = /^\d{1,3}$/.test(lowerAt(page, at + 1)) && lowerAt(page, at + 2) === ',';
  if (isAge && /^(?:VERB|AUX|ADV)$/.test(page.tokens[at + 3]?.pos ?? '')) return at + 3;
  for (let ahead = at + 1; ahead < at + 30; ahead++) {
    if (page.sentenceOf[ahead] !== page.sentenceOf[at]) return at;
    const text = lowerAt(page, ahead);
    if (open === '(' ? text === ')' : text === ',' && !/^\d+$/.test(lowerAt(page, ahead - 1))) return ahead + 1;
  }
  return at;
}
