import type { Article, Span } from '../../article/article';
import type { Near, Node, Phrase, Query, Word } from '../query/ast';
import { clausesOf, solidClauses, type Clause } from '../query/clauses';
import { isWithin } from '../index/dayRange';
import { editDistances, forgivenSlips, letterSet, missingLetters } from '../text/editDistance';
import { saidIn, type SearchFacts } from '../index/facts';
import { nameTest, nameWords } from '../index/names';
import { Vicinity, type Occurrence } from '../match/near';
import { Row, stepPattern, type Pattern } from '../match/rows';
import { isCondition, narrowingNodes, Scope, type Zone } from '../match/scope';
import { mergeSpans } from '../text/spans';
import { stemOf } from '../text/stem';
import { normalizeTerm, partsOf, visitTerms } from '../text/terms';

/** Nobody looks at more hits in one article, and hostile ones have millions. */
const mostHits = 5000;

/**
 * Where what a query looks for stands in an article: offsets in its text, in order, without overlap. Headings and
 * paragraphs only, not header or front matter; inside the statements that the query asks for, where it does, which
 * takes the article's facts. Words with slips count when nothing else is there. Without words, the statements, dates or
 * names that the filters speak of are the hits. The first 5000 at most.
 */
export function findHits(article: Article, query: Query, facts?: SearchFacts): Span[] {
  return mergeSpans(hitsOf(query.root.nodes, [], article, facts)).slice(0, mostHits);
}

/** Hits of a list's members, each inside the statements that it and the lists around it ask for. */
function hitsOf(
  nodes: readonly Node[],
  conditions: readonly Node[],
  article: Article,
  facts: SearchFacts | undefined,
): Span[] {
  const own = narrowingNodes(nodes);
  const inside = [...conditions, ...own];
  const regions =
    inside.length === 0
      ? article.blocks
      : new Scope(inside).spans(facts && saidIn(facts), (zone) => zoneBlocks(article, zone), 'offsets');
  const hasWords = nodes.some((node) => node.kind !== 'not' && !isCondition(node));
  if (!hasWords)
    return own.length > 0
      ? [...regions]
      : nodes.flatMap((node) => (isCondition(node) ? filterHits(node, regions, article, facts) : []));
  const leaves = nodes.filter((node): node is Word | Phrase => node.kind === 'word' || node.kind === 'phrase');
  const clauses = clausesOf(leaves, {
    beside: nodes.some((node) => node.kind !== 'not' && !leaves.includes(node as Word)),
    strict: false,
  });
  const hits = wordHits(clauses, regions, article);
  for (const node of nodes) {
    if (node.kind === 'near') hits.push(...nearHits(node, regions, article));
    else if ('nodes' in node && !isCondition(node))
      hits.push(
        ...node.nodes.flatMap((part) => hitsOf(part.kind === 'list' ? part.nodes : [part], inside, article, facts)),
      );
  }
  return hits;
}

/** See `in:` in media/search.md. A title that stands in no block has no hits. */
function zoneBlocks({ blocks, title }: Article, zone: Zone): readonly Span[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  if (zone === 'heading') return headings;
  if (zone === 'lead') return blocks.filter((block) => block.kind === 'paragraph').slice(0, 1);
  return title ? [] : headings.slice(0, 1);
}

/** The words that make a filter hold which asks for no words. */
function filterHits(node: Node, regions: readonly Span[], article: Article, facts: SearchFacts | undefined): Span[] {
  if ('nodes' in node) return node.nodes.flatMap((part) => filterHits(part, regions, article, facts));
  if (node.kind !== 'filter' || !facts) return [];
  if (node.field === 'on')
    return facts.days.filter(([period]) => isWithin(period, node)).flatMap(([, ...offsets]) => spansOf(offsets));
  if (node.field !== 'mentions' && node.field !== 'place') return [];
  const isName = nameTest(nameWords(node.text, node.open || node.beginning));
  const named = facts.named.filter(
    ({ kind, names }) => (node.field === 'place' ? kind === 'place' : kind !== 'source') && names.some(isName),
  );
  return wordHits(
    clausesOf(
      named.flatMap(({ names }) => names.map((text) => ({ kind: 'phrase', text, open: false }))),
      { beside: false, strict: true },
    ),
    regions,
    article,
  );
}

function spansOf(offsets: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index + 1 < offsets.length; index += 2)
    spans.push({ start: offsets[index]!, end: offsets[index + 1]! });
  return spans;
}

function wordHits(clauses: readonly Clause[], regions: readonly Span[], article: Article): Span[] {
  if (clauses.length === 0) return [];
  const hits = collect(article, regions, patternOf(clauses));
  if (hits.length > 0) return hits;
  const similar = similarWords(
    article,
    regions,
    clauses.filter((clause) => clause.kind === 'word' && clause.terms.length === 1),
  );
  return similar.size > 0 ? collect(article, regions, { isSingle: (term) => similar.has(term), rows: [] }) : [];
}

function patternOf(clauses: readonly Clause[]): Pattern<string> {
  const tests = clauses.filter((clause) => clause.terms.length === 1).map(singleTest);
  return {
    isSingle: remembering((term) => tests.some((isHit) => isHit(term))),
    rows: clauses.filter((clause) => clause.terms.length > 1).map(rowOf),
  };
}

function singleTest({ kind, terms: [word], open, similar }: Clause): (term: string) => boolean {
  if (kind === 'phrase') return (term) => term === word || (open && term.startsWith(word!));
  const stem = stemOf(word!);
  const first = word!.charCodeAt(0);
  const isLike = similar ? similarTo(word!, open) : () => false;
  // Stems keep the first letter, and most words differ in theirs: no need to work out the stems of all.
  return (term) =>
    (term.charCodeAt(0) === first && ((open && term.startsWith(word!)) || stemOf(term) === stem)) || isLike(term);
}

function rowOf({ terms, open }: Clause): Row<string> {
  const last = terms[terms.length - 1]!;
  return new Row(terms.slice(0, -1), (term) => term === last || (open && term.startsWith(last)));
}

/** An article has far fewer different words than words. */
function remembering(matches: (term: string) => boolean): (term: string) => boolean {
  const known = new Map<string, boolean>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const result = matches(term);
    known.set(term, result);
    return result;
  };
}

/**
 * Walks through the terms of a region. `position` counts those that are no wholes; a whole has that of its first part.
 */
function walk(
  { text }: Article,
  region: Span,
  visit: (term: string, position: number, start: number, end: number, whole: boolean) => void,
): void {
  let position = 0;
  visitTerms(text.slice(region.start, region.end), (start, end, whole, word) => {
    const term = normalizeTerm(word);
    if (term === '') return;
    if (whole) visit(term, position - partsOf(word), region.start + start, region.start + end, true);
    else visit(term, position++, region.start + start, region.start + end, false);
  });
}

/** Each place where the pattern stands in one of the regions. */
function collect(article: Article, regions: readonly Span[], pattern: Pattern<string>): Span[] {
  const hits: Span[] = [];
  for (const region of regions) {
    if (hits.length >= mostHits) break;
    for (const row of pattern.rows) row.reset();
    const starts: number[] = [];
    walk(article, region, (term, position, start, end, whole) => {
      if (hits.length >= mostHits) return;
      if (pattern.isSingle(term)) hits.push({ start, end });
      // Most queries have no rows, and this runs for every word of an article.
      if (whole || pattern.rows.length === 0) return;
      starts[position] = start;
      for (const row of pattern.rows) if (row.step(term)) hits.push({ start: starts[position - row.length + 1]!, end });
    });
  }
  return hits;
}

function nearHits({ neighbours, words }: Near, regions: readonly Span[], article: Article): Span[] {
  const patterns = neighbours.map((neighbour) => patternOf(neighbour.flatMap((leaf) => solidClauses(leaf, false))));
  const hits: Span[] = [];
  const vicinity = new Vicinity<Occurrence & { readonly span: Span }>(neighbours.length, words, ({ span }) =>
    hits.push(span),
  );
  for (const region of regions) {
    vicinity.reset();
    const starts: number[] = [];
    for (const row of patterns.flatMap(({ rows }) => rows)) row.reset();
    walk(article, region, (term, position, start, end, whole) => {
      if (!whole) starts[position] = start;
      patterns.forEach((pattern, neighbour) => {
        if (!whole)
          stepPattern(pattern, term, (length) =>
            vicinity.add({
              neighbour,
              start: position - length + 1,
              end: position + 1,
              span: { start: starts[position - length + 1]!, end },
            }),
          );
        else if (pattern.isSingle(term))
          vicinity.add({
            neighbour,
            start: position,
            end: position + partsOf(article.text.slice(start, end)),
            span: { start, end },
          });
      });
    });
  }
  return hits;
}

/** The words of the regions that are most like those of the query, with no more slips than are forgiven. */
function similarWords(article: Article, regions: readonly Span[], clauses: readonly Clause[]): Set<string> {
  const terms = new Set<string>();
  for (const region of regions) walk(article, region, (term) => terms.add(term));
  return new Set(clauses.flatMap((clause) => mostSimilar(clause, terms)));
}

function mostSimilar({ terms: [word], open }: Clause, terms: ReadonlySet<string>): string[] {
  const distanceTo = slipsFrom(word!, open);
  let least = forgivenSlips(open ? word!.slice(1) : word!);
  if (least === 0) return [];
  let found: string[] = [];
  for (const term of terms) {
    const distance = distanceTo(term, least);
    if (distance > least) continue;
    if (distance < least) found = [];
    least = distance;
    found.push(term);
  }
  return found;
}

function similarTo(word: string, open: boolean): (term: string) => boolean {
  const most = forgivenSlips(open ? word.slice(1) : word);
  const distanceTo = slipsFrom(word, open);
  return (term) => most > 0 && distanceTo(term, most) <= most;
}

/** The slips between a word and a term, up to `most`; most terms are ruled out by their letters. */
function slipsFrom(word: string, open: boolean): (term: string, most: number) => number {
  const letters = letterSet(word);
  return (term, most) => {
    if (missingLetters(letters, letterSet(term)) > most) return most + 1;
    const { whole, beginning } = editDistances(word, term, most);
    return open ? beginning : whole;
  };
}
