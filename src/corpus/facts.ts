import type { Analysis, DecidedHere } from '../analysis/analysis';
import { checkDates, type DateProblem } from '../analysis/dates/checks';
import { daysIn } from '../analysis/dates/periods';
import type { Article } from '../article/article';
import { shownText } from '../article/shownText';
import { atOnce } from '../article/steps';
import { searchFactsInSteps, type SearchFacts } from '../search/index/facts';
import { ownCopy } from './summary';
import { mentionedDays, type MentionedDays } from './days';
import { fileNameOf } from './grouping';
import { peopleIn, type PersonHere } from './people';
import { sketchInSteps, type Sketch } from './sketch';
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
  return atOnce(factsInSteps(article, analysis, { revision, names }));
}

/** The same in steps, most of a few ms. */
export function* factsInSteps(
  article: Article,
  analysis: Analysis,
  { revision, names }: Pick<DecidedFacts, 'revision' | 'names'> = undecided(analysis),
): Generator<undefined, Facts> {
  const { lost = [], disputed = [] } = analysis.decided ?? {};
  const people = peopleIn(article, analysis);
  yield;
  const days = mentionedDays(daysIn(article, analysis));
  yield;
  const dateProblems = checkDates(article, fileNameOf(article.id), analysis.dates);
  yield;
  const search = yield* searchFactsInSteps(article, analysis);
  yield;
  const statements = statementFactsOf(article, analysis);
  yield;
  const sketch = yield* sketchInSteps(article.blocks.map((block) => shownText(article, block)));
  yield;
  return ownCopy({
    people,
    days,
    dateProblems,
    search,
    statements,
    sketch,
    decided: { revision, names, lost, disputed },
  });
}
