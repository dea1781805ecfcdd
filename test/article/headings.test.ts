import assert from 'node:assert/strict';
import { isHeading, isHeadline } from '../../src/article/headings';

/** So many words, the first one in title case. */
const capitals = (count: number) => Array.from({ length: count }, () => 'Quay').join(' ');
const sentence = (count: number) => ['Mayor', ...Array.from({ length: count - 1 }, () => 'quits')].join(' ');

describe('a heading', () => {
  const headings = [
    'The Ferry, the Quay and What Is Next to Come',
    'Law & Order on the Water',
    'Five Boats, €20 and a $3 Ticket',
    '“The Bell” Rings (Again)',
    '3 Ways Across',
    'January in the Harbour',
    capitals(16),
    `${'Q'.repeat(115)} Quay`,
  ];
  const others = [
    'The ferry of the Quay',
    '$3 Tickets',
    'the Price of the Berth',
    'By Ann Marlow',
    'Saturday, 4 January 2019',
    'March 3rd, 2019',
    '2019',
    'The Ferry Is Late.',
    'The Ferry Is Late.”',
    'The Ferry Is Late;',
    'The Ferry Is Late …',
    'The Ferry Is –',
    'Q: What Now',
    'MS. VALE: And Then',
    'The Price\nOf the Berth',
    'The Price\rOf the Berth',
    '***',
    capitals(17),
    `${'Q'.repeat(116)} Quay`,
  ];
  for (const line of headings) it(`is: ${line.slice(0, 60)}`, () => assert.equal(isHeading(line), true));
  for (const line of others)
    it(`is not: ${JSON.stringify(line.slice(0, 60))}`, () => assert.equal(isHeading(line), false));
});

describe('a headline in sentence case', () => {
  const headlines = ['Mayor quits today', '“We lost” says mayor', '3 boats sink overnight', sentence(20)];
  const others = [
    'Mayor quits',
    'mayor quits today',
    'By Ann Marlow and others',
    'Saturday, 4 January 2019',
    'Mayor quits today.',
    'Mayor quits\ntoday again',
    sentence(21),
  ];
  for (const line of headlines) it(`is: ${line}`, () => assert.equal(isHeadline(line), true));
  for (const line of others) it(`is not: ${JSON.stringify(line)}`, () => assert.equal(isHeadline(line), false));
});
