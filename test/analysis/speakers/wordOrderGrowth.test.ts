import assert from 'node:assert/strict';
import { findReported } from '../../../src/analysis/speakers/wordOrder/findReported';
import { findSpeakers } from '../../../src/analysis/speakers/wordOrder/findSpeakers';
import type { Article } from '../../../src/article/article';
import { atOnce } from '../../../src/article/steps';
import { packOf } from '../../../src/language/packs';
import type { LanguageCode } from '../../../src/language/packs/pack';
import { readWords } from '../../../src/language/packs/words';

/** What is repeated; a `#` becomes other letters each time. */
const german: readonly string[] = [
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

const spanish: readonly string[] = [
  ', ',
  '« ',
  '«así», ',
  '—dijo ',
  '— ',
  'Ana Ruiz y ',
  'dijo que ',
  'dijo el portavoz de ',
  'según ',
  'de acuerdo con ',
  'calificó ',
  'la alcaldesa de ',
  'Ana de la ',
  'Ana Ruiz, alcaldesa, ',
  'Wang ',
  'Ana R#iz vino. ',
  'dijo Wang R#iz que sí. ',
  'R#iz dijo que llueve y añadió que hace frío. ',
  'La alcaldesa de Toledo, Ana R#iz, dijo que llueve. La alcaldesa calló. Ella dijo que sí. ',
  '«Llueve mucho aquí», dijo a Ana Ruiz el ministro, Juan Gil, que calló. «Hace frío». ',
];

const languages: readonly (readonly [code: LanguageCode, shapes: readonly string[]])[] = [
  ['de', german],
  ['es', spanish],
];

const letters = (n: number): string => n.toString(26).replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)]!);

function textOf(shape: string, length: number): string {
  let text = '';
  for (let n = 0; text.length < length; n++) text += shape.replaceAll('#', letters(n));
  return text;
}

/** Milliseconds. */
function timeOf(text: string, code: LanguageCode): number {
  const pack = packOf(code)!;
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const;
  const article: Article = { id: 'a', text, title: null, date: null, dateLine: null, source: null, blocks };
  const begin = performance.now();
  const words = atOnce(readWords(article, pack));
  atOnce(findSpeakers(words, atOnce(findReported(words, pack)), pack));
  return performance.now() - begin;
}

describe('reading by word order', () => {
  for (const [code, shape] of languages.flatMap(([language, shapes]) =>
    shapes.map((each) => [language, each] as const),
  ))
    it(`takes time linear in the length, in ${code}: ${shape}`, () => {
      const [short, long] = [textOf(shape, 25_000), textOf(shape, 100_000)];
      let [one, four] = [Infinity, Infinity];
      // The shortest of several times: whatever else the machine does makes them longer.
      for (let run = 0; run < 12; run++) {
        one = Math.min(one, timeOf(short, code));
        four = Math.min(four, timeOf(long, code));
        // Two doublings, and what a larger heap costs.
        if (run > 0 && four < one * 2.3 ** 2 + 150) return;
      }
      assert.fail(`${one.toFixed()} ms became ${four.toFixed()} ms for four times the text`);
    });
});
