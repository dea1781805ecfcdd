import { l10n } from 'vscode';
import type { DraftQuotation } from '../../agents/quotations/checkDraft';
import type { QuotedPlace } from '../../agents/quotations/checkQuotation';

/** What is said of a quotation: whether it may stay as it is, what is wrong with it, or that nobody knows. */
export type Finding = 'found' | 'different' | 'another’s' | 'reported' | 'not found';

export function findingOf({ checked, isAnothers, isReported }: DraftQuotation): Finding {
  if (checked.verdict !== 'found') return checked.verdict;
  if (isAnothers === true) return 'another’s';
  return isReported ? 'reported' : 'found';
}

/** A line for the Problems panel. */
export function problemOf(quotation: DraftQuotation): string | null {
  const [place] = quotation.checked.places;
  switch (findingOf(quotation)) {
    case 'found':
      return null;
    case 'not found':
      return l10n.t('This quotation stands in none of the articles.');
    case 'another’s':
      return othersWords(place?.row?.speaker, quotation.speaker);
    case 'reported':
      return l10n.t('The source says this in its own words; it quotes nobody here.');
    case 'different': {
      if (place && place.mixes.length > 0)
        return l10n.t('The source has words of several people here: {0}.', place.mixes.join(', '));
      const said = (place?.differences ?? []).slice(0, 4).map(({ quoted, printed }) => {
        if (quoted === '') return l10n.t('“{0}” left out', printed);
        return printed === '' ? l10n.t('“{0}” added', quoted) : l10n.t('“{0}”, not “{1}”', printed, quoted);
      });
      return l10n.t('Printed otherwise: {0}.', said.join('; '));
    }
  }
}

/** @param speaker whom the source names @param wanted whom the draft names */
function othersWords(speaker: string | undefined, wanted: string | null | undefined): string {
  if (speaker && wanted) return l10n.t('The source gives these words to {0}, not to {1}.', speaker, wanted);
  if (speaker) return l10n.t('The source gives these words to {0}, not to this speaker.', speaker);
  if (wanted) return l10n.t('The source gives these words to somebody else, not to {0}.', wanted);
  return l10n.t('The source gives these words to somebody else, not to this speaker.');
}

/** Where a quotation was found: "Khawaja Asif, in A title, 8 November 2025". @param day as a person reads it */
export function placeLine({ row, read }: QuotedPlace, title: string, dayInWords: (day: string) => string): string {
  const { date } = read.article;
  const where =
    row && row.speaker !== ''
      ? l10n.t('{0}, in {1}', row.speaker, title)
      : l10n.t('nobody in particular, in {0}', title);
  return date === null ? where : `${where}, ${dayInWords(date)}`;
}
