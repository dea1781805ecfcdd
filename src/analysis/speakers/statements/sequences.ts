import type { TokenizedArticle } from '../../../language/tokens';

/** Longer paragraphs are cut into windows of at most this many tokens, at sentence ends where possible. */
export const longestSequence = 400;

/** The stretches of tokens that the paragraph model tags at once, in order: paragraphs, or windows of long ones. */
export function sequencesOf(tokenized: TokenizedArticle): { first: number; last: number }[] {
  const sequences: { first: number; last: number }[] = [];
  let sentence = 0;
  for (const { first, last } of tokenized.blocks) {
    let start = first;
    while (last - start > longestSequence) {
      let cut = start + longestSequence;
      let end = start;
      for (let next = tokenized.sentences[sentence]; next && next.last <= cut; next = tokenized.sentences[sentence]) {
        end = next.last;
        sentence++;
      }
      if (end > start) cut = end;
      sequences.push({ first: start, last: cut });
      start = cut;
    }
    if (last > start) sequences.push({ first: start, last });
    while ((tokenized.sentences[sentence]?.last ?? Infinity) <= last) sentence++;
  }
  return sequences;
}
