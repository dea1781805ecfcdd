import type { Clause } from '../search/query/clauses';
import { allowedEdits, editDistances } from '../search/text/editDistance';
import { termOfForm } from './forms';
import type { Dsl } from './translate/dsl';
import { formsOf, wordIn, type Likeness } from './translate/words';

/** So many words that are spelled like another are looked at, in each part of the archive. */
const mostAlike = 1000;

/** A word about which the archive is to be asked. */
interface AskedWord {
  readonly clause: Clause;
  readonly which: 'all' | 'closest';
}

/**
 * The words of a query about which the archive is to be asked before all of it can be: which others are spelled like
 * them. A query is translated once to learn which these are, and again when the answers are known.
 */
export class WordsAsked implements Likeness {
  private readonly asked = new Map<string, AskedWord>();
  private readonly known = new Map<string, readonly string[]>();

  similarTo(clause: Clause, which: 'all' | 'closest'): readonly string[] {
    const key = keyOf({ clause, which });
    if (mostSlips(clause) > 0) this.asked.set(key, { clause, which });
    return this.known.get(key) ?? [];
  }

  /** Those that count where there is nothing else, so that it has to be known whether there is. */
  get perhapsNowhere(): readonly AskedWord[] {
    return [...this.asked.values()].filter(({ which }) => which === 'closest');
  }

  /** Those whose like was asked for. */
  get wanted(): readonly AskedWord[] {
    return [...this.asked.values()].filter(({ which }) => which === 'all');
  }

  /** @param words that the archive has, those alike among them */
  tell(asked: AskedWord, words: readonly string[]): void {
    this.known.set(keyOf(asked), alike(asked, words));
  }
}

/** Whether an article has a word anywhere, as it was typed. */
export function isSomewhere({ clause }: AskedWord): Dsl {
  return wordIn('all', formsOf(clause, null));
}

/** Asks for the words of the archive that are spelled like one. */
export function alikeRequest({ clause }: AskedWord): Dsl {
  const term = {
    field: 'all',
    analyzer: 'whitespace',
    suggest_mode: 'always',
    // However many articles have the word itself.
    max_term_freq: 1_000_000_000,
    max_edits: mostSlips(clause),
    prefix_length: 0,
    min_word_length: 1,
    size: mostAlike,
    shard_size: mostAlike,
    // Among the forms that are looked at are stems, which are none of the words.
    max_inspections: 20,
  };
  return { text: clause.terms[0]!, term };
}

/** Of the forms that the archive has, the words that are alike: as the workspace's index finds them. */
function alike({ clause, which }: AskedWord, forms: readonly string[]): string[] {
  const typed = clause.terms[0]!;
  let most = mostSlips(clause);
  let found: string[] = [];
  for (const word of new Set(forms.flatMap((form) => termOfForm(form) ?? []))) {
    const distance = editDistances(typed, word, most).whole;
    if (distance > most) continue;
    if (distance < most && which === 'closest') {
      most = distance;
      found = [];
    }
    found.push(word);
  }
  return found;
}

/** A word that may go on takes a letter more. */
function mostSlips({ terms: [term], open }: Clause): number {
  return allowedEdits(open ? term!.slice(1) : term!);
}

function keyOf({ clause: { terms, open }, which }: AskedWord): string {
  return `${which} ${open} ${terms[0]}`;
}
