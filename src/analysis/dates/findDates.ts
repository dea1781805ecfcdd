import type { Article } from '../../article/article';
import type { DateExpression } from '../analysis';
import { parseDay } from './calendar';
import { join, shareDay } from './join';
import type { Reading } from './pattern';
import { scan } from './scan';
import { Scene, type ClockTime } from './scene';
import { widen } from './widen';

/**
 * Finds the words of an article that say when, how long or how often, and works out what they mean.
 * In text order, without overlap, only inside the article's blocks; offsets are UTF-16 into `article.text`.
 * A pure function of the article, linear in its length; it never throws.
 */
export function findDates(article: Article): DateExpression[] {
  const scene = new Scene(article);
  const readings: Reading[] = [];
  for (const block of article.blocks) {
    scene.turnParagraph();
    scan(scene, block.start, block.end, (reading) => {
      const previous = readings.at(-1);
      const from = Math.max(block.start, previous?.end ?? 0);
      const widened = widen(reading, article.text, from);
      const joined = previous && previous.end >= block.start ? join(previous, widened, article.text) : null;
      if (joined) readings.splice(-1, 1, ...joined);
      else readings.push(widened);
      const timed = joined?.[0];
      const sharing = timed && shareDay(readings.at(-1 - joined.length), timed, article.text);
      if (sharing) readings.splice(-1 - joined.length, 1, sharing);
      if (reading.names) scene.name(reading.names, reading.basis === 'stated', reading.end);
      const time = clockTime(timed ?? widened);
      if (time) scene.nameClock(time, widened.end);
    });
  }
  return readings.map((reading) => expression(article.text, reading));
}

const CLOCK = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(.{0,6})$/;

/** A time of day on a known day, for what is counted from it. */
function clockTime({ type, value }: Reading): ClockTime | null {
  const m = type === 'TIME' ? CLOCK.exec(value) : null;
  const day = m && parseDay(m[1]!);
  return m && day !== null ? { day, minutes: Number(m[2]) * 60 + Number(m[3]), zone: m[4]! } : null;
}

function expression(text: string, { start, end, type, value, basis, precision, how }: Reading): DateExpression {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, type, value, basis, precision, explanation: `“${words}”: ${how}` };
}
