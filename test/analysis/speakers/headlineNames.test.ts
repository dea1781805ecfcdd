import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { findHeadlineNames } from '../../../src/analysis/speakers/headlineNames';
import type { NameType } from '../../../src/analysis/speakers/nameTypes';
import { layOut, textOf } from '../../../src/analysis/speakers/page';
import { tokenize } from '../../../src/language/tokenize';
import { read } from './support';

describe('names in headlines', () => {
  const known = new Map<string, NameType>([
    ['ada holm', 'person'],
    ['holm', 'person'],
    ['harbour prize', 'organization'],
    ['harbour', 'none'],
    ['one two three four five six', 'organization'],
    ['one two three four five six seven', 'organization'],
    ['st john', 'place'],
  ]);
  const names = (text: string): string[] => {
    const article = parseArticle(text, 'test');
    const page = layOut(article, tokenize(article), []);
    return findHeadlineNames(page, known, new Set(['marsh'])).map(
      ({ first, last, key, words, sentence, lead, title, connected }) => {
        assert.deepEqual([words.join(' '), lead, title, connected], [key, first, -1, false]);
        return `${sentence} ${textOf(page, first, last)}`;
      },
    );
  };

  const cases: readonly [string, readonly string[]][] = [
    ['Ada Holm Wins Harbour Prize Again\n\nIt rained.', ['0 Ada Holm', '0 Harbour Prize']],
    ['Holm Wins Harbour Race Again\n\nIt rained.', ['0 Holm']],
    ['Old Harbour, Again: Ada Holm\n\nIt rained.', ['0 Ada Holm']],
    ['Ada holm Wins harbour Prize Again\n\nIt rained.', ['0 Ada holm']],
    ['St. John Wins Harbour Race\n\nIt rained.', ['0 St. John']],
    ['One Two Three Four Five Six Seven\n\nIt rained.', ['0 One Two Three Four Five Six']],
    ['Marsh: Ferry Stays Open Today\n\nIt rained.', ['0 Marsh']],
    ['Marsh Says Ferry Stays Open\n\nIt rained.', []],
    ['Ada Holm won the harbour prize.', []],
    ['It rained.\n\nThe Harbour Is Wet\n\nAda Holm Wins Again Today\n\nIt rained.', ['2 Ada Holm']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(names(text), expected));
});

/** The names of the organizations, places and groups of a text. */
function namesOf(text: string): string[] {
  return read(text)
    .entities.filter(({ type }) => type !== 'person')
    .map(({ name }) => name);
}

/** The same, each with the words that name it. */
function institutionsOf(text: string): string[] {
  const { entities, mentions } = read(text);
  return entities
    .filter(({ type }) => type !== 'person')
    .map(({ id, name }) => {
      const words = mentions.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end));
      return `${name}: ${words.join(', ')}`;
    });
}

describe('the names of organizations, places and groups', () => {
  it('are shown not in capitals, if the article has them otherwise', () => {
    assert.deepEqual(namesOf('NORVIA LINES INC rose. Norvia Lines Inc fell.'), ['Norvia Lines Inc']);
    assert.deepEqual(namesOf('Norvia Lines Inc rose. NORVIA LINES INC fell.'), ['Norvia Lines Inc']);
    assert.deepEqual(namesOf('NORVIA LINES INC rose.'), ['NORVIA LINES INC']);
    assert.deepEqual(namesOf('Norvia\nLines Inc rose.'), ['Norvia Lines Inc']);
  });

  /** Each: a text, and its organizations with the words that name each. */
  const cases: readonly [string, readonly string[]][] = [
    ['The National Weather Service met. The NWS left.', ['National Weather Service: National Weather Service, NWS']],
    [
      'The Department of Justice met. The DOJ and the DJN left.',
      ['Department of Justice: Department of Justice, DOJ', 'DJN: DJN'],
    ],
    ['The Weather Service (WS) met. The WS left.', ['Weather Service: Weather Service, WS, WS']],
    ['The Weather Service met. The WS left.', ['Weather Service: Weather Service', 'WS: WS']],
    ['Norlink Robotics met. Norlink left.', ['Norlink Robotics: Norlink Robotics, Norlink']],
    ['Norlink Foods met. Norlink Foods Inc left.', ['Norlink Foods Inc: Norlink Foods, Norlink Foods Inc']],
    [
      'The National Weather Service met. The New Water Service met. The NWS left.',
      ['National Weather Service: National Weather Service', 'New Water Service: New Water Service', 'NWS: NWS'],
    ],
    [
      'The Norlink Court met. Norlink Group left. Norlink stayed.',
      ['Norlink Court: Norlink Court', 'Norlink Group: Norlink Group, Norlink'],
    ],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(institutionsOf(text), expected));
});
