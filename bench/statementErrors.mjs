/**
 * Where the statements go wrong, by kind: reads the error lines of the statements' scorer and counts them. Quotes no
 * text.
 *
 *     node dist/cli.js annotate --jsonl < ARTICLES.jsonl > PREDICTED.jsonl
 *     node SCORER/score-statements.mjs GOLD.jsonl PREDICTED.jsonl --errors 99999 | node bench/statementErrors.mjs
 *
 * An error line is `missed|spurious|speaker | article | annotated words <source> | found words <source>`. The first
 * kind of a table that fits counts.
 */
import { readFileSync } from 'node:fs';
import { printTable } from './table.mjs';

const quoted = /["“”„«]|''/;
const pronoun = /^(?:he|she|they|it|i|we|you|who|which|that|his|her|their|its|him|them|this|these|those)$/i;
const group = /\b(?:\w+s|people|police|public)$/i;
const words = (text) => text.split(/\s+/).filter(Boolean).length;

/** @typedef {{ content: string, source: string }} Side */
/** @type {[string, (side: Side) => boolean][]} */
const contentKinds = [
  ['quotation, whole or in part', ({ content }) => quoted.test(content)],
  ['no source in the text', ({ source }) => source === '-'],
  ['three words or fewer', ({ content }) => words(content) <= 3],
  ['clause with "that"', ({ content }) => /^that\b/i.test(content)],
  ['infinitive', ({ content }) => /^to\b/i.test(content)],
  ['source is a pronoun', ({ source }) => pronoun.test(source)],
  ['other words of the reporter', () => true],
];

/** @type {[string, (gold: Side, found: Side) => boolean][]} */
const speakerKinds = [
  ['no source found', (_, found) => found.source === '-'],
  [
    'one source holds the other',
    (gold, found) => gold.source.includes(found.source) || found.source.includes(gold.source),
  ],
  ['pronoun for a name, or a name for it', (gold, found) => pronoun.test(gold.source) !== pronoun.test(found.source)],
  ['a group for another source', (gold, found) => group.test(found.source) || group.test(gold.source)],
  ['another source', () => true],
];

function sideOf(field) {
  const match = /^(.*) <(.*)>$/s.exec(field.trim());
  return match ? { content: match[1], source: match[2] } : null;
}

const counts = { missed: new Map(), spurious: new Map(), speaker: new Map() };
for (const line of readFileSync(0, 'utf8').split('\n')) {
  const [what = '', , goldField = '', foundField = ''] = line.split(' | ');
  const [gold, found] = [sideOf(goldField), sideOf(foundField)];
  const side = what === 'missed' ? gold : what === 'spurious' ? found : null;
  const kind = side
    ? contentKinds.find(([, fits]) => fits(side))
    : what === 'speaker' && gold && found
      ? speakerKinds.find(([, fits]) => fits(gold, found))
      : null;
  if (kind) counts[what].set(kind[0], (counts[what].get(kind[0]) ?? 0) + 1);
}

for (const [what, byKind] of Object.entries(counts)) {
  const total = [...byKind.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...byKind]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => ({ kind, count, share: (100 * count) / Math.max(1, total) }));
  printTable(
    `${what}: ${total}`,
    [
      ['kind', ''],
      ['count', 'count'],
      ['share', '% of them'],
    ],
    rows,
    0,
  );
}
