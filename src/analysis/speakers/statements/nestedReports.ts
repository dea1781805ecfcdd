import type { TokenizedArticle } from '../../../language/tokens';
import { words } from '../../../language/wordList';
import type { ScoredAttribution } from './attribution';
import { nounPhraseBefore } from './corrections/nounPhrases';
import { opensQuotation } from './corrections/tokenTests';
import { Part } from './labels';
import type { FoundChunk } from './tagArticle';

/** How far behind "quoted" its "as saying" may stand, in tokens: the name and role between them. */
const longestName = 20;

const saying = /^(?:saying|stating|telling|writing|claiming|warning|adding)$/;

/** The least that a quotation in single marks has, in tokens with its marks: else it is an apostrophe. */
const fewestQuoted = 4;

/** Nouns for what somebody claims. */
const claims = words(`
  accusation, accusations, allegation, allegations, assertion, assertions, assurance, assurances, claim, claims
  contention, denial, insistence, promise, promises, statement, statements, suggestion, warning, warnings
`);

/**
 * The reports within reports: in "The agency quoted Ann Lee as saying that it rained" Ann Lee says that it rained; in
 * "He dismissed her claim that it rained" she does. Those that were found already are left out.
 */
export function nestedReports(
  statements: readonly ScoredAttribution[],
  tokenized: TokenizedArticle,
): ScoredAttribution[] {
  const cues = new Uint8Array(tokenized.tokens.length);
  for (const { cue } of statements) if (cue) cues.fill(1, cue.first, cue.last);
  return statements
    .flatMap((outer) => [quotedAsSaying(outer, tokenized), claimed(outer, tokenized), innerQuotation(outer, tokenized)])
    .filter(
      (inner): inner is ScoredAttribution =>
        inner?.cue !== undefined && inner.cue !== null && cues[inner.cue.first] === 0,
    );
}

/** "The agency quoted | Ann Lee | as saying (that) | it rained". */
function quotedAsSaying(
  { cue, content, probability }: ScoredAttribution,
  { tokens }: TokenizedArticle,
): ScoredAttribution | null {
  const outer = content.at(-1);
  if (!cue || !outer || !/^(?:quot|cit)(?:ed?|es|ing)$/.test(tokens[cue.last - 1]?.lower ?? '')) return null;
  let as = cue.last;
  while (as < Math.min(outer.last, cue.last + longestName) && tokens[as]?.lower !== 'as') as++;
  if (as === cue.last || tokens[as]?.lower !== 'as' || !saying.test(tokens[as + 1]?.lower ?? '')) return null;
  const first = tokens[as + 2]?.lower === 'that' ? as + 3 : as + 2;
  if (first >= outer.last) return null;
  return inner(
    outer,
    probability,
    { first: cue.last, last: as },
    { first: as, last: as + 2 },
    { first, last: outer.last },
  );
}

/** "(He dismissed) | her | claim | that it rained", "Ann Lee’s claim that it rained". */
function claimed({ content, probability }: ScoredAttribution, { tokens }: TokenizedArticle): ScoredAttribution | null {
  const outer = content[0];
  if (!outer) return null;
  const that = tokens.slice(outer.first, outer.first + longestName).findIndex(({ lower }) => lower === 'that');
  const noun = outer.first + that - 1;
  if (that < 1 || noun + 2 >= outer.last || !claims.has(tokens[noun]?.lower ?? '')) return null;
  const owner = ownerBefore(noun, outer.first);
  return (
    owner && inner(outer, probability, owner, { first: noun, last: noun + 1 }, { first: noun + 1, last: outer.last })
  );

  function ownerBefore(end: number, floor: number): { first: number; last: number } | null {
    if (/^(?:his|her|their|its|my|our)$/.test(tokens[end - 1]?.lower ?? '')) return { first: end - 1, last: end };
    if (tokens[end - 1]?.lower !== "'s") return null;
    return nounPhraseBefore(tokens, end - 1, floor);
  }
}

/**
 * "(said) | keeper Alli | had told him: | “I want to stay.”": a quotation within what is reported in other words; "“My
 * boss told me, | ‘Leave now,’ | and I left,” (said)": one in single marks within another.
 */
function innerQuotation(
  { content, probability }: ScoredAttribution,
  { tokens }: TokenizedArticle,
): ScoredAttribution | null {
  const outer = content.at(-1);
  if (!outer) return null;
  const single = opensQuotation(tokens[outer.first]);
  const opening = single ? /^[‘']$/ : /^["“„«]$/;
  let mark = outer.first + 1;
  while (mark < outer.last && !opening.test(tokens[mark]!.text)) mark++;
  if (mark >= outer.last || !/^[:,]$/.test(tokens[mark - 1]?.text ?? '')) return null;
  let last = single ? mark + 2 : outer.last;
  while (single && last < outer.last && !/^[’']$/.test(tokens[last - 1]!.text)) last++;
  if (single && (last >= outer.last || last - mark < fewestQuoted)) return null;
  for (let verb = mark - 2; verb > Math.max(outer.first, mark - longestName); verb--) {
    if (!/^(?:said|told|asked|replied|answered|wrote|shouted)$/.test(tokens[verb]!.lower)) continue;
    const end = /^(?:had|have|has)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
    const isPronoun = /^(?:he|she|they)$/.test(tokens[end - 1]?.lower ?? '');
    const source = isPronoun ? { first: end - 1, last: end } : nounPhraseBefore(tokens, end, outer.first);
    return source && inner(outer, probability, source, { first: verb, last: verb + 1 }, { first: mark, last });
  }
  return null;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

function inner(
  { sequence }: FoundChunk,
  probability: number,
  source: Range,
  cue: Range,
  content: Range,
): ScoredAttribution {
  const chunk = (part: Part, { first, last }: Range): FoundChunk => ({ part, first, last, sequence, probability });
  return {
    source: chunk(Part.source, source),
    cue: chunk(Part.cue, cue),
    content: [chunk(Part.content, content)],
    probability,
  };
}
