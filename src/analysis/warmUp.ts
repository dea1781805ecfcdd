import { parseArticle } from '../article/parse';
import { tokenize } from '../language/tokenize';
import { findDates } from './dates/findDates';
import { findPeople } from './speakers/findPeople';
import { findStatements } from './speakers/statements/findStatements';
import { statementModels } from './speakers/statements/model';

/** Invented news that meets most of the tables and patterns. */
const sample = `Friday, 3 May 2024

“The old bridge will be closed for two weeks,” Mayor Ann Bowden told reporters on Monday. She said that the repairs, which began last year, had cost $2 million.

According to Dr. Peter Vasik, an engineer at Halden University, the river rose every spring from 2010 to 2019. “We warned the city in early October,” he added, “and again three days ago.” The
council is to meet at 3 p.m. today. Last week the United Workers’ Union called the plan “a mistake”; the minister declined to comment until Christmas.`;

/**
 * Loads what the first analysis would have to wait for: the models, tables and patterns, each of which is loaded at its
 * first use. A piece at a time, each at most some 100 ms, so that whoever runs it can let others have their turn in
 * between. Nothing is left to do when it has been run before.
 */
export function* warmUp(): Generator<void, void> {
  const article = parseArticle(sample, 'warm-up.txt');
  yield;
  const reading = tokenize(article);
  yield;
  statementModels();
  yield;
  const statements = findStatements(article, reading);
  yield;
  findPeople(article, reading, statements);
  yield;
  findDates(article);
}
