import assert from 'node:assert/strict';
import { findReported } from '../../../src/analysis/speakers/wordOrder/findReported';
import { findSpeakers } from '../../../src/analysis/speakers/wordOrder/findSpeakers';
import type { Article } from '../../../src/article/article';
import { german } from '../../../src/language/packs/de';
import { readWords } from '../../../src/language/packs/words';

const pack = german();

/** What is repeated; a `#` becomes other letters each time. */
const shapes: readonly string[] = [
  ', ',
  '„ ',
  '„so“, ',
  'Anna ( ',
  'sagte er, ',
  'Anna Berg und ',
  'der Sprecher von der ',
  'laut der Polizei ',
  'Angaben zufolge ',
  'nach Angaben ',
  'Vorwurf, dass ',
  'Minister ',
  'Dr. ',
  'Von der ',
  'so Berg, ',
  'Demnach ',
  'Anna B#er kam. ',
  'B#er sagte, es sei so. ',
  'Die Ministerin Anna B#er sagte, es sei so. Die Ministerin sagte, sie komme. ',
  'Er sagte, dass er komme. Anna Berg ging. ',
  'Das sagte Anna Berg. ',
  'Die Stadt baut um. „Das wird teuer“, sagte die Sprecherin, Anna Berg, am Freitag. Es sei kein Geld da. ',
];

const letters = (n: number): string => n.toString(26).replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)]!);

function textOf(shape: string, length: number): string {
  let text = '';
  for (let n = 0; text.length < length; n++) text += shape.replaceAll('#', letters(n));
  return text;
}

/** Milliseconds. */
function timeOf(text: string): number {
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const;
  const article: Article = { id: 'a', text, title: null, date: null, dateLine: null, source: null, blocks };
  const begin = performance.now();
  const words = readWords(article, pack);
  findSpeakers(words, findReported(words, pack), pack);
  return performance.now() - begin;
}

describe('reading by word order', () => {
  for (const shape of shapes)
    it(`takes time linear in the length: ${shape}`, () => {
      const [short, long] = [textOf(shape, 25_000), textOf(shape, 100_000)];
      let [one, four] = [Infinity, Infinity];
      // The shortest of several times: whatever else the machine does makes them longer.
      for (let run = 0; run < 12; run++) {
        one = Math.min(one, timeOf(short));
        four = Math.min(four, timeOf(long));
        // Two doublings, and what a larger heap costs.
        if (run > 0 && four < one * 2.3 ** 2 + 150) return;
      }
      assert.fail(`${one.toFixed()} ms became ${four.toFixed()} ms for four times the text`);
    });
});
