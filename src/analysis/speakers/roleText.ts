import { WordClass } from '../../language/lexicon';
import { SHORT_TITLES } from '../../language/titles';
import { rankAt } from './nameTitles';
import { type Page, Shape, is, lowerAt } from './page';
import type { FoundRole } from './roles';

/** A role as a reader is shown it: one line, short titles written out ("Lt. Gov." as "Lieutenant Governor"). */
export function roleText(page: Page, role: FoundRole): string {
  let text = '';
  for (let at = role.first; at < role.last; at++) {
    const full = writtenOut(page, at, role.head);
    const stop = full !== null && page.tokens[at + 1]?.text === '.' && at + 1 < role.last;
    const next = stop ? at + 2 : at + 1;
    const gap = next < role.last ? page.text.slice(page.tokens[next - 1]?.end, page.tokens[next]?.start) : '';
    text += (full ?? page.tokens[at]?.text ?? '') + gap;
    if (stop) at++;
  }
  return text.replace(/\s+/g, ' ').replace(/,$/, '');
}

/**
 * The whole word of a short title: the role's noun, or one before it that ends in a full stop; null when it is none.
 */
function writtenOut(page: Page, at: number, head: number): string | null {
  const lower = lowerAt(page, at);
  const rank = at === head ? rankAt(page, at) : null;
  if (rank !== null) return capitalised(rank);
  const full = SHORT_TITLES[lower.replace(/\.$/, '')];
  const short = at === head || lower.endsWith('.') || page.tokens[at + 1]?.text === '.';
  return full && short && is(page, at, WordClass.shortTitle) && page.shapes[at] !== Shape.plain
    ? capitalised(full)
    : null;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
