import type { Span } from '../../article/article';
import { noTerm, type DocumentTerms } from './types';

/** Where an article's headings and paragraphs stand: before its hyphenated words taken as one. Positions of terms. */
export function spanOfFields({ tokens, compounds }: Pick<DocumentTerms, 'tokens' | 'compounds'>): Span {
  return { start: 0, end: tokens.length - 2 * compounds.length };
}

/** The title; without length where the article states none. */
export function titleOf(document: DocumentTerms): Span {
  return fieldsOf(document, 1)[0] ?? { start: 0, end: 0 };
}

export function headingsOf(document: DocumentTerms): Span[] {
  return fieldsOf(document, 1 + document.headings).slice(1);
}

/** The first paragraph, or nothing. */
export function leadOf(document: DocumentTerms): Span[] {
  return fieldsOf(document, 2 + document.headings).slice(1 + document.headings);
}

/** The first fields as they come: title, headings, paragraphs. */
export function fieldsOf(document: DocumentTerms, most = Infinity): Span[] {
  const fields: Span[] = [];
  const { end } = spanOfFields(document);
  for (let start = 0, at = 0; at < end && fields.length < most; at++) {
    if (document.tokens[at] !== noTerm) continue;
    fields.push({ start, end: at });
    start = at + 1;
  }
  return fields;
}
