import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findReported } from '../../../src/analysis/speakers/wordOrder/findReported';
import { findSpeakers } from '../../../src/analysis/speakers/wordOrder/findSpeakers';
import { parseArticle } from '../../../src/article/parse';
import { atOnce } from '../../../src/article/steps';
import { german } from '../../../src/language/packs/de';
import { readWords } from '../../../src/language/packs/words';
import { assertWellFormed } from './packs/articleTable';

const pack = german();

function read(text: string) {
  const words = atOnce(readWords(parseArticle(text, 'text.txt'), pack));
  return { words, ...atOnce(findSpeakers(words, atOnce(findReported(words, pack)), pack)) };
}

/** "Anna Berg: dass es regne" for each statement; "-" for nobody. */
function said(text: string): string[] {
  const { statements, entities } = read(text);
  return statements.map(({ speaker, content }) => {
    const name = entities.find(({ id }) => id === speaker)?.name ?? '-';
    return `${name}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  });
}

/** Whoever is meant was named before. */
const before = 'Die Ministerin Anna Berg besuchte Ulm. ';

describe('statements in German', () => {
  const rows: readonly (readonly [text: string, said: readonly string[]])[] = [
    ['Anna Berg sagte, dass es regne.', ['Anna Berg: dass es regne']],
    ['Anna Berg sagte, es werde regnen.', ['Anna Berg: es werde regnen']],
    ['Es werde regnen, sagte Anna Berg.', ['Anna Berg: Es werde regnen']],
    ['„Es regnet“, sagte Anna Berg, „und es wird kalt.“', ['Anna Berg: „Es regnet“ … „und es wird kalt.“']],
    ['»Es regnet«, sagte Anna Berg.', ['Anna Berg: »Es regnet«']],
    ['Anna Berg teilte mit, dass es regne.', ['Anna Berg: dass es regne']],
    ['Anna Berg hat angekündigt, den Weg zu sperren.', ['Anna Berg: den Weg zu sperren']],
    ['Wie Anna Berg mitteilte, ist der Weg gesperrt.', ['Anna Berg: ist der Weg gesperrt']],
    ['Laut Anna Berg ist der Weg gesperrt.', ['Anna Berg: ist der Weg gesperrt']],
    ['Der Weg ist gesperrt, so Anna Berg.', ['Anna Berg: Der Weg ist gesperrt']],
    ['Anna Berg ist der Meinung, dass es reicht.', ['Anna Berg: dass es reicht']],
    ['Anna Berg nannte den Plan „eine Zumutung“.', ['Anna Berg: „eine Zumutung“']],
    ['Der Weg sei gesperrt, hieß es.', ['-: Der Weg sei gesperrt']],
    [
      'Anna Berg sagte, es werde regnen. Der Weg bleibe zu.',
      ['Anna Berg: es werde regnen', 'Anna Berg: Der Weg bleibe zu.'],
    ],
    [`${before}Sie sagte, dass es regne.`, ['Anna Berg: dass es regne']],
    [`${before}Die Ministerin sagte, dass es regne.`, ['Anna Berg: dass es regne']],
    [`${before}Berg sagte, dass es regne.`, ['Anna Berg: dass es regne']],
    ['Es regne, sagte Anna Berg, und es werde kalt.', ['Anna Berg: Es regne … und es werde kalt']],
    ['Anna Berg kam spät und sagte: „Es regnet.“', ['Anna Berg: „Es regnet.“']],
    ['Die Sprecherin, Anna Berg, sagte, dass es regne.', ['Anna Berg: dass es regne']],
    ['Anna Berg hielt dagegen, es werde regnen.', ['Anna Berg: es werde regnen']],
    ['Anna Berg sah das anders: „Es regnet bald.“', ['Anna Berg: „Es regnet bald.“']],
    ['Wie Anna Berg sagte, regnet es; es ist kalt.', ['Anna Berg: regnet es; es ist kalt']],
    ['Nach Angaben von Anna Berg regnet es.', ['Anna Berg: regnet es']],
    ['Das Tor ist zu. Das teilte Anna Berg mit.', ['Anna Berg: Das Tor ist zu.']],
    ['Anna Berg musste zugeben, dass es regnet.', ['Anna Berg: dass es regnet']],
    ['Von Anna Berg wurde betont, dass es regnet.', ['Anna Berg: dass es regnet']],
    ['Es werde regnen, sagte Malinowski.', ['Malinowski: Es werde regnen']],
    ['Gemäss Anna Berg heisst es, dass es regnet.', ['-: dass es regnet']],
    ['Demnach regnet es bald.', ['-: regnet es bald']],
    ['Die Richterin Mag. Anna Berg sagte, dass es regne.', ['Anna Berg: dass es regne']],
    ['„Es regnet“, sagte Anna Berg dem „Merkur“.', ['Anna Berg: „Es regnet“']],
    ['Ulm - „Es regnet“, sagte Anna Berg.', ['Anna Berg: „Es regnet“']],
    ['Ulm, 3. Mai (dpa) – Es werde regnen, sagte Anna Berg.', ['Anna Berg: Es werde regnen']],
    ['Ulm - Berg - Tal sei gesperrt, sagte Anna Berg.', ['Anna Berg: Ulm - Berg - Tal sei gesperrt']],
    // Nobody rather than the wrong one.
    ['Anna Berg wies den Vorwurf zurück, sie habe gelogen.', ['-: sie habe gelogen']],
    ['Den Vorwurf, sie habe gelogen, wies Anna Berg zurück.', ['-: sie habe gelogen']],
    ['Es gab Hinweise der Polizei, dass Anna Berg lügt.', ['-: dass Anna Berg lügt']],
    ['Anton Berg ging. Der Betroffene wehrt sich. „Es regnet“, sagte er.', ['-: „Es regnet“']],
    [`${before}Die Sprecherin von Anna Berg sagte, dass es regne.`, ['-: dass es regne']],
    [`${before}Bergs Anwalt sagte, dass es regne.`, ['-: dass es regne']],
    [`${before}Sie sagten, dass es regne.`, ['-: dass es regne']],
    [`${before}Er sagte, dass es regne.`, ['-: dass es regne']],
    [`${before}Karin Vogt kam mit. Sie sagte, dass es regne.`, ['-: dass es regne']],
    [`${before}Ein Sprecher sagte, dass es regne.`, ['-: dass es regne']],
    [
      '„Es regnet heute stark“, sagte Anton Berg. Seine Frau Inge nickt. „Es regnet schon seit Tagen.“',
      ['Anton Berg: „Es regnet heute stark“'],
    ],
    ['Die Stiftung Anton Berg sagte, dass es regne.', ['-: dass es regne']],
    // What reports nothing.
    ['Anna Berg ging, weil es regnete.', []],
    ['Das „grüne Zimmer“ ist zu.', []],
    ['Die Ministerin verspricht viel. Ich glaube ihr.', []],
    ['Der Bericht, der gestern kam, ist lang.', []],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(said(text), expected));

  it('have spans in the text, in order, and speakers that are there, whatever is read', () => {
    const pieces = fc.constantFrom(
      ...[
        'Anna Berg',
        'der Minister',
        'sagte',
        'teilte',
        'mit',
        'dass',
        'laut',
        'sei',
        'habe',
        'sie',
        'so',
        'Wie',
        'hieß es',
      ],
      ...[',', '.', ':', '„', '“', '»', '«', '(', ')', '\n\n', 'und', 'von', '22.', 'Regen', 'zu', 'gehen'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        assertWellFormed(pack, parts.join(' '));
      }),
    );
  });
});
