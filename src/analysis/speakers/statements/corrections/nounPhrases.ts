import type { Token } from '../../../../language/tokens';

/** Tokens `first` up to, not including, `last`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const longestPhrase = 14;

function isNominal({ pos, lower }: Token): boolean {
  return (
    pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM' || /^(?:'s|-|senior|ms\.?|mrs?\.?)$/.test(lower)
  );
}

function isDeterminer({ pos, lower }: Token): boolean {
  return pos === 'DET' || /^(?:my|your|his|her|its|our|their|one|another)$/.test(lower);
}

function hasHead(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return tokens.slice(first, last).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}

/** The noun phrase that ends right before a token, no further back than `floor`: "the head of the agency | said". */
export function nounPhraseBefore(tokens: readonly Token[], end: number, floor: number): TokenRange | null {
  let first = end;
  while (first > Math.max(floor, end - longestPhrase)) {
    const token = tokens[first - 1]!;
    if (isNominal(token)) first--;
    else if (isDeterminer(token)) {
      first--;
      if (tokens[first - 1]?.lower !== 'of' || first - 1 <= floor) break;
      first--;
    } else if (token.lower === 'of' && first < end) first--;
    else break;
  }
  if (tokens[first]?.lower === 'of') first++;
  const phrase = { first, last: end };
  return first < end && hasHead(tokens, phrase) ? phrase : null;
}

/** The noun phrase that begins with a token, before `limit`: "said | a man in the gallery" up to "in". */
export function nounPhraseAfter(tokens: readonly Token[], first: number, limit: number): TokenRange | null {
  let last = first;
  while (last < Math.min(limit, first + longestPhrase)) {
    const token = tokens[last]!;
    const joins = token.lower === 'of' && last > first && last + 1 < limit;
    if (!isNominal(token) && !joins && !(isDeterminer(token) && (last === first || tokens[last - 1]!.lower === 'of')))
      break;
    last++;
  }
  const phrase = { first, last };
  return last > first && hasHead(tokens, phrase) ? phrase : null;
}
