/** A line of a mail's body, whatever the body is written in, and whose words it has as far as marks tell. */
export interface MailLine {
  /** A blank line ends a paragraph. */
  readonly kind: 'text' | 'blank' | 'heading' | 'item' | 'table';
  /** On one line. Empty for blank lines and tables. */
  readonly text: string;
  /** Of how many quotes it is part, by its marks: "> > ", block quotes. 0 for the sender's own words. */
  readonly level: number;
  /** What an item is marked with ("•", "3."). */
  readonly mark?: string;
  /** Of a heading (1 to 6), or of an item in a list of a list (1 or more). */
  readonly rank?: number;
  readonly rows?: readonly (readonly string[])[];
  /** What a mail program says of it in HTML: it introduces a quote, heads a quoted mail, or belongs to a signature. */
  readonly role?: 'intro' | 'head' | 'signature';
}

/** Quotes of quotes beyond this count as this deep: longer rows of ">" are no replies. */
export const maxQuoteLevel = 20;

export function blankLine(level: number): MailLine {
  return { kind: 'blank', text: '', level };
}
