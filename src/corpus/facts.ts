import type { Analysis, DecidedHere } from '../analysis/analysis';
import { checkDates, type DateProblem } from '../analysis/dates/checks';
import { daysIn } from '../analysis/dates/periods';
import type { Article } from '../article/article';
import { shownText } from '../article/shownText';
import { searchFactsOf, type SearchFacts } from '../search/index/facts';
import { ownCopy } from './summary';
import { mentionedDays, type MentionedDays } from './days';
import { fileNameOf } from './grouping';
import { peopleIn, type PersonHere } from './people';
import { sketchOf, type Sketch } from './sketch';
import { statementFactsOf, type StatementFacts } from './statementFacts';

/** What is kept of an article's analysis. Plain JSON, because it outlives the session. */
export interface Facts {
  readonly people: readonly PersonHere[];
  readonly days: MentionedDays;
  readonly dateProblems: readonly DateProblem[];
  readonly search: SearchFacts;
  readonly statements: StatementFacts;
  readonly sketch: Sketch;
  readonly decided: DecidedFacts;
}

/** What became of the decisions about an article. */
export interface DecidedFacts extends Pick<DecidedHere, 'lost' | 'disputed'> {
  /** Of what people had decided (`Judgement.revisionOf`). */
  readonly revision: string;
  /** All names that the engine found, whatever people decided about them. */
  readonly names: readonly string[];
}

/** What became of decisions where there are none. */
export function undecided({ entities }: Analysis): Pick<DecidedFacts, 'revision' | 'names'> {
  return { revision: '', names: entities.map(({ name }) => name) };
}

export function extractFacts(
  article: Article,
  analysis: Analysis,
  { revision, names }: Pick<DecidedFacts, 'revision' | 'names'> = undecided(analysis),
): Facts {
  const { lost = [], disputed = [] } = analysis.decided ?? {};
  return ownCopy({
    people: peopleIn(article, analysis),
    days: mentionedDays(daysIn(article, analysis)),
    dateProblems: checkDates(article, fileNameOf(article.id), analysis.dates),
    search: searchFactsOf(article, analysis),
    statements: statementFactsOf(article, analysis),
    sketch: sketchOf(article.blocks.map((block) => shownText(article, block)).join('\n')),
    decided: { revision, names, lost, disputed },
  });
}
