import { diffArrays } from 'diff';
import { fold } from '../../search/text/characters';

/** Some words of a quotation, compared with another one. */
export interface Piece {
  /** In both, only in this one, or only in the other one. */
  readonly kind: 'same' | 'here' | 'there';
  readonly text: string;
}

const token = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu;
const mark = /^["'“”„‟«»‘’‚‹›]$/u;
/** Where more words than this differ, the two are shown as wholly different. */
const mostDifferences = 600;

/** What two quotations have in common, word by word. Capitals, accents and the form of marks do not count. */
export function wordDiff(here: string, there: string): Piece[] {
  const [own, others] = [here.match(token) ?? [], there.match(token) ?? []];
  const changes = diffArrays(others, own, { comparator: isSame, maxEditLength: mostDifferences });
  const pieces = changes?.map(({ added, removed, value }): Piece => {
    return { kind: added ? 'here' : removed ? 'there' : 'same', text: value.join('') };
  });
  const whole: Piece[] = [
    { kind: 'there', text: there },
    { kind: 'here', text: here },
  ];
  return (pieces ?? whole).filter(({ text }) => text !== '');
}

function isSame(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other) || (mark.test(one) && mark.test(other)) || isSpace(one, other);
}

function plain(word: string): string {
  return fold(word).replace(/’/g, "'");
}

function isSpace(one: string, other: string): boolean {
  return one.trim() === '' && other.trim() === '';
}
