import type { Article } from '../../article/article';
import type { DateExpression } from '../analysis';
import type { Reading } from './pattern';
import { scan } from './scan';
import { Scene } from './scene';

/**
 * Finds the words of an article that say when, how long or how often, and works out what they mean.
 * In text order, without overlap, only inside the article's blocks; offsets are UTF-16 into `article.text`.
 * A pure function of the article, linear in its length; it never throws.
 */
export function findDates(article: Article): DateExpression[] {
  const scene = new Scene(article);
  const readings: Reading[] = [];
  for (const block of article.blocks) {
    scan(scene, block.start, block.end, (reading) => {
      readings.push(reading);
      if (reading.names) scene.name(reading.names);
    });
  }
  return readings.map((reading) => expression(article.text, reading));
}

function expression(text: string, { start, end, type, value, basis, precision, how }: Reading): DateExpression {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, type, value, basis, precision, explanation: `“${words}”: ${how}` };
}
