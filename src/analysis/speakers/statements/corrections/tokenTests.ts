import type { Token } from '../../../../language/tokens';

const quotationMarks: ReadonlySet<string> = new Set('"“”„«»');

export function isQuotationMark({ text }: Token): boolean {
  return text.length === 1 && quotationMarks.has(text);
}

export function opensQuotation(token: Token | undefined): boolean {
  return /^["“„«‘']/.test(token?.text ?? '');
}

/** A capital after a full stop or a quotation's end, or at the article's beginning. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at]?.text ?? '') && /^(?:[.!?:]|["”’]|)$/.test(tokens[at - 1]?.text ?? '');
}
