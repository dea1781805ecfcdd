import type { DraftQuotation } from '../../agents/quotations/checkDraft';
import type { QuotedPlace } from '../../agents/quotations/checkQuotation';

/** What is said of a quotation: whether it may stay as it is, what is wrong with it, or that nobody knows. */
export type Finding = 'found' | 'different' | 'another’s' | 'not found';

export function findingOf({ checked, isAnothers }: DraftQuotation): Finding {
  if (checked.verdict === 'not found') return 'not found';
  if (checked.verdict === 'different') return 'different';
  return isAnothers === true ? 'another’s' : 'found';
}

/** A line for the Problems panel. */
export function problemOf(quotation: DraftQuotation): string | null {
  const [place] = quotation.checked.places;
  switch (findingOf(quotation)) {
    case 'found':
      return null;
    case 'not found':
      return 'This quotation stands in none of the articles.';
    case 'another’s':
      return `The source gives these words to ${place?.row?.speaker ?? 'somebody else'}, not to ${quotation.speaker ?? 'this speaker'}.`;
    case 'different': {
      const said = (place?.differences ?? []).slice(0, 4).map(({ quoted, printed }) => {
        if (quoted === '') return `“${printed}” left out`;
        return printed === '' ? `“${quoted}” added` : `“${printed}”, not “${quoted}”`;
      });
      return `Printed otherwise: ${said.join('; ')}.`;
    }
  }
}

/** Where a quotation was found: "Khawaja Asif, in A title, 8 November 2025". @param day as a person reads it */
export function placeLine({ row, read }: QuotedPlace, title: string, dayInWords: (day: string) => string): string {
  const who = row && row.speaker !== '' ? row.speaker : 'nobody in particular';
  const { date } = read.article;
  return [`${who}, in ${title}`, ...(date === null ? [] : [dayInWords(date)])].join(', ');
}
