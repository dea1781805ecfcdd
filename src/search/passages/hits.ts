import { addAll } from '../../article/lists';
import type { Article, Span } from '../../article/article';
import { shownIn, shownText } from '../../article/shownText';
import { languageTold } from '../../language/articleLanguage';
import { articleStatements, type SearchFacts } from '../index/facts';
import { isForeign } from '../index/types';
import { NearMatcher, type Occurrence } from '../match/nearMatcher';
import { PhraseMatcher, stepPattern, type Pattern } from '../match/phraseMatcher';
import { Scope } from '../match/scope';
import type { Near, Node, Phrase, Query } from '../query/ast';
import { solidClauses, termsIn, type Clause } from '../query/clauses';
import { conditionOf } from '../query/fields/recipe';
import { partsOfList, type ListParts } from '../query/listParts';
import { allowedEdits, editDistances, letterSet, missingLetters } from '../text/editDistance';
import { mergeSpans } from '../text/spans';
import { stemmerOf, stemOf, type Stemmer } from '../text/stem';
import { elidedIn, isAcronym, normalizeTerm, partsOf, visitTerms } from '../text/terms';

/** Nobody looks at more hits in one article, and hostile ones have millions. */
const mostHits = 5000;

/**
 * Where what a query looks for stands in an article: offsets in its text, in order, without overlap. Headings and
 * paragraphs only, not header or front matter; inside the statements that the query asks for, where it does, which
 * takes the article's facts. Words with slips count when nothing else is there. Without words, the statements, dates or
 * names that the filters speak of are the hits. The first 5000 at most.
 * @param language that of the article, where it is known already
 */
export function findHits(
  article: Article,
  query: Query,
  facts?: SearchFacts,
  language = languageTold(article).code,
): Span[] {
  return mergeSpans(hitsOf(query.root.nodes, [], { article, language, facts })).slice(0, mostHits);
}

/** An article in which hits are looked for, and what is known of it. */
interface Searched {
  readonly article: Article;
  readonly language: string | null;
  readonly facts: SearchFacts | undefined;
}

/** Hits of a list's members, each inside the places that it and the lists around it ask for. */
function hitsOf(nodes: readonly Node[], conditions: readonly Node[], searched: Searched): Span[] {
  const { article, facts } = searched;
  const { narrowing, restricting, clauses, required, hasWords } = partsIn(nodes, searched);
  const inside = [...conditions, ...narrowing];
  const regions =
    inside.length === 0
      ? article.blocks
      : new Scope(inside).spans(facts && articleStatements(facts), (zone) => zone.inArticle(article), 'offsets');
  if (!hasWords && narrowing.length > 0) return [...regions];
  if (!hasWords) return restricting.flatMap((node) => evidenceHits(node, regions, searched));
  const hits = wordHits(clauses, regions, searched);
  for (const node of required) {
    if (node.kind === 'near') addAll(hits, nearHits(node, regions, searched));
    else
      for (const part of node.nodes) addAll(hits, hitsOf(part.kind === 'list' ? part.nodes : [part], inside, searched));
  }
  return hits;
}

/** The parts of a list, without the words that tell nothing in the article's language. */
function partsIn(nodes: readonly Node[], { language }: Searched): ListParts {
  if (!isForeign(language)) return partsOfList(nodes, false, []);
  const parts = partsOfList(nodes, false, [language]);
  return { ...parts, clauses: parts.clauses.filter(({ emptyIn }) => emptyIn === undefined) };
}

/** What makes a filter hold that asks for no words. */
function evidenceHits(node: Node, regions: readonly Span[], searched: Searched): Span[] {
  const { facts } = searched;
  if ('nodes' in node) return node.nodes.flatMap((part) => evidenceHits(part, regions, searched));
  const condition = node.kind === 'filter' ? conditionOf(node) : null;
  if (!facts || condition?.kind !== 'article') return [];
  const { spans = [], names = [] } = condition.evidence?.(facts) ?? {};
  const phrases = names.map((text): Phrase => ({ kind: 'phrase', text, open: false }));
  return [...spans, ...wordHits(partsOfList(phrases, true, []).clauses, regions, searched)];
}

function wordHits(clauses: readonly Clause[], regions: readonly Span[], searched: Searched): Span[] {
  if (clauses.length === 0) return [];
  const hits = collect(searched, regions, patternOf(clauses, searched));
  if (hits.length > 0) return hits;
  const similar = similarWords(
    searched,
    regions,
    clauses.filter((clause) => clause.kind === 'word' && clause.terms.length === 1),
  );
  return similar.size > 0 ? collect(searched, regions, { isSingle: (term) => similar.has(term), phrases: [] }) : [];
}

function patternOf(all: readonly Clause[], { language }: Searched): Pattern<string> {
  const clauses = all.map((clause) => ({ ...clause, terms: termsIn(clause, language) }));
  const tests = clauses.filter((clause) => clause.terms.length === 1).map((clause) => singleTest(clause, language));
  return {
    isSingle: remembering((term) => tests.some((isHit) => isHit(term))),
    phrases: clauses.filter((clause) => clause.terms.length > 1).map(phraseMatcherOf),
  };
}

function singleTest(
  { kind, terms: [word], open, similar }: Clause,
  language: string | null,
): (term: string) => boolean {
  if (kind === 'phrase' || isAcronym(word!)) return (term) => term === word || (open && term.startsWith(word!));
  const isInflected = inflectionTest(word!, stemOf);
  const stemmer = isForeign(language) ? stemmerOf(language) : null;
  const isInflectedThere = stemmer ? inflectionTest(word!, stemmer) : () => false;
  const first = word!.charCodeAt(0);
  const isLike = similar ? similarTo(word!, open) : () => false;
  // Stems keep the first letter, and most words differ in theirs: no need to work out the stems of all.
  return (term) =>
    (term.charCodeAt(0) === first &&
      ((open && term.startsWith(word!)) || isInflected(term) || isInflectedThere(term))) ||
    isLike(term);
}

function inflectionTest(word: string, stemmer: Stemmer): (term: string) => boolean {
  const stem = stemmer(word);
  return (term) => stemmer(term) === stem;
}

function phraseMatcherOf({ terms, open }: Clause): PhraseMatcher<string> {
  const last = terms[terms.length - 1]!;
  return new PhraseMatcher(terms.slice(0, -1), (term) => term === last || (open && term.startsWith(last)));
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
 * Walks through the terms of a region. `position` counts those that are no compounds; a compound has that of its first
 * part.
 */
function walk(
  { article, language }: Searched,
  region: Span,
  visit: (term: string, position: number, start: number, end: number, compound: boolean) => void,
): void {
  let position = 0;
  const shown = shownIn(article, region);
  visitTerms(shown.text, (from, to, compound, word) => {
    const elided = elidedIn(word, language);
    const term = normalizeTerm(word.slice(elided));
    if (term === '') return;
    const { start, end } = shown.inSource({ start: from + elided, end: to });
    if (compound) visit(term, position - partsOf(word), start, end, true);
    else visit(term, position++, start, end, false);
  });
}

/** Each place where the pattern stands in one of the regions. */
function collect(searched: Searched, regions: readonly Span[], pattern: Pattern<string>): Span[] {
  const hits: Span[] = [];
  for (const region of regions) {
    if (hits.length >= mostHits) break;
    for (const phrase of pattern.phrases) phrase.reset();
    const starts: number[] = [];
    walk(searched, region, (term, position, start, end, compound) => {
      if (hits.length >= mostHits) return;
      if (pattern.isSingle(term)) hits.push({ start, end });
      // Most queries have no phrases, and this runs for every word of an article.
      if (compound || pattern.phrases.length === 0) return;
      starts[position] = start;
      for (const phrase of pattern.phrases)
        if (phrase.step(term)) hits.push({ start: starts[position - phrase.length + 1]!, end });
    });
  }
  return hits;
}

function nearHits({ neighbours, words }: Near, regions: readonly Span[], searched: Searched): Span[] {
  const patterns = neighbours.map((neighbour) =>
    patternOf(
      neighbour.flatMap((leaf) => solidClauses(leaf, false)),
      searched,
    ),
  );
  const hits: Span[] = [];
  const matcher = new NearMatcher<Occurrence & { readonly span: Span }>(neighbours.length, words, ({ span }) =>
    hits.push(span),
  );
  for (const region of regions) {
    matcher.reset();
    const starts: number[] = [];
    for (const phrase of patterns.flatMap(({ phrases }) => phrases)) phrase.reset();
    walk(searched, region, (term, position, start, end, compound) => {
      if (!compound) starts[position] = start;
      patterns.forEach((pattern, neighbour) => {
        if (!compound)
          stepPattern(pattern, term, (length) =>
            matcher.add({
              neighbour,
              start: position - length + 1,
              end: position + 1,
              span: { start: starts[position - length + 1]!, end },
            }),
          );
        else if (pattern.isSingle(term))
          matcher.add({
            neighbour,
            start: position,
            end: position + partsOf(shownText(searched.article, { start, end })),
            span: { start, end },
          });
      });
    });
  }
  return hits;
}

/** The words of the regions that are most like those of the query, with no more slips than are forgiven. */
function similarWords(searched: Searched, regions: readonly Span[], clauses: readonly Clause[]): Set<string> {
  const terms = new Set<string>();
  for (const region of regions) walk(searched, region, (term) => terms.add(term));
  return new Set(clauses.flatMap((clause) => mostSimilar(clause, terms)));
}

function mostSimilar({ terms: [word], open }: Clause, terms: ReadonlySet<string>): string[] {
  const distanceTo = slipsFrom(word!, open);
  let least = allowedEdits(open ? word!.slice(1) : word!);
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
  const most = allowedEdits(open ? word.slice(1) : word);
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
