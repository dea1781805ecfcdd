import type { LanguagePack } from '../../../language/packs/pack';
import type { OuterSentence, Word } from '../../../language/packs/words';

/** Words `first` up to `last` between two marks of punctuation, and the mark that ends them; empty at the end. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly endedBy: string;
}

const separators = new Set([',', ';', ':', '–', '—', '،', '؛']);

/** The clauses of a sentence; what is quoted or in brackets is never cut. */
export function clausesOf(words: readonly Word[], { first, last }: OuterSentence, pack: LanguagePack): Clause[] {
  const clauses: Clause[] = [];
  let begin = first;
  let depth = 0;
  const { that, isThatWithoutComma } = pack.reporting;
  const end = (at: number, endedBy: string, next: number) => {
    if (at > begin) clauses.push({ first: begin, last: at, endedBy });
    begin = next;
  };
  for (let at = first; at < last; at++) {
    const { text, quotation } = words[at]!;
    if (quotation >= 0) continue;
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (separators.has(text) || (pack.speechDashes && text === '-')))
      end(at, text === '،' ? ',' : text, at + 1);
    else if (depth === 0 && isThatWithoutComma && that.has(words[at]!.lower)) end(at, ',', at);
    else if (at === last - 1 && /^[.!?…؟]$/.test(text)) end(at, text, at + 1);
  }
  end(last, '', last);
  return clauses;
}
