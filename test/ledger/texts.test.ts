import assert from 'node:assert/strict';
import { sayIn } from '../../src/article/wording';
import { atOnce } from '../../src/article/steps';
import { columns, groupings } from '../../src/ledger/columns';
import { formats } from '../../src/ledger/export/formats';
import { behindNetwork, behindTimeline } from '../../src/ledger/pictures/behind';
import { NetworkCount } from '../../src/ledger/pictures/network';
import { NetworkLayout } from '../../src/ledger/pictures/networkLayout';
import { drawNetwork } from '../../src/ledger/pictures/networkPicture';
import { lookedAt, svgText } from '../../src/ledger/pictures/shape';
import { TimelineCount, type LanesBy } from '../../src/ledger/pictures/timeline';
import { drawTimeline } from '../../src/ledger/pictures/timelinePicture';
import { labelOf, LedgerTable } from '../../src/ledger/table';
import { columnTitle } from '../../src/ledger/titles';
import type { LedgerRow } from '../../src/ledger/row';
import { sayNothing } from '../support/wordless';
import { row } from './support';

/** What articles say is Greek here, so that English words are ours. */
const greek: Partial<LedgerRow> = {
  article: 'α',
  path: 'α/β',
  title: 'Τίτλος',
  speaker: 'Άννα Μουρ',
  source: 'η δήμαρχος',
  role: 'δήμαρχος',
  cue: 'είπε',
  words: 'ο μύλος θα κλείσει',
  about: ['Μύλος'],
};
const rows: readonly LedgerRow[] = [
  row({ ...greek, days: ['2025-11-08', '2025-05', '2024'] }),
  row({ ...greek, type: 'direct', basis: 'stated', status: 'second-look', speaker: '', source: '', role: '' }),
  row({ ...greek, type: 'mixed', status: 'in-review', published: null, days: [], paragraph: null, page: '12' }),
  row({ ...greek, status: 'unread', speaker: 'Μύλος', about: ['Άννα Μουρ'], published: '1789-07-14' }),
  row({ ...greek, status: 'changed', speaker: 'Χαλ Ουίντερς', days: ['2026-05-20', '2026-05-21', '2026-05-22'] }),
  row({ ...greek, speaker: 'Ζωή', about: [] }),
  row({ ...greek, speaker: 'Ίδα', about: ['Ζωή'], article: 'β' }),
];
const english = /[a-z]/i;

/** What people read in a picture or a page: without tags, addresses, styles and comments; labels count. */
function readIn(page: string): string {
  const labels = [...page.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
  const text = page.replace(/<style>[^]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');
  return [text, ...labels].join(' ').replace(/&\w+;/g, ' ');
}

describe('the ledger in another language', () => {
  beforeEach(sayNothing);
  afterEach(() => sayIn());

  it('has no English words in titles, groups and formats', () => {
    for (const column of columns) assert.equal(columnTitle(column), '⟦⟧', column.key);
    for (const { key, title } of groupings) assert.equal(title(), '⟦⟧', key);
    for (const { key, title } of formats) assert.equal(title(), '⟦⟧', key);
  });

  for (const column of columns.filter(({ key }) => key !== 'link'))
    it(`has no English words in cells of the column ${column.key}`, () => {
      for (const each of rows) {
        const label = labelOf(column.cell(each, ''));
        assert.doesNotMatch(label, english);
        if (['type', 'basis', 'status'].includes(column.key)) assert.equal(label, '⟦⟧');
      }
    });

  it('has a heading over what belongs to no group', () => {
    const view = { sortBy: null, isDescending: false, filters: new Map<string, string>(), from: null, to: null };
    const lines = atOnce(new LedgerTable(rows).lines({ ...view, groupBy: 'published' }, null));
    const headings = lines.flatMap((line) => (typeof line === 'number' ? [] : [line.heading]));
    assert.deepEqual(headings, ['1789-07-14', '2025-11-08', '⟦⟧']);
  });

  it('is filtered by words of ours as they are shown', () => {
    sayIn({ locale: 'de', texts: { 'second look': 'Wiedervorlage' } });
    const view = { sortBy: null, isDescending: false, from: null, to: null, groupBy: null };
    const filters = new Map([['status', 'wieder']]);
    assert.deepEqual(atOnce(new LedgerTable(rows).lines({ ...view, filters }, null)), [1]);
  });

  for (const lanesBy of ['speaker', 'article'] satisfies LanesBy[])
    for (const mostLanes of [1, 10])
      it(`has no English words in a timeline by ${lanesBy} of ${mostLanes} lanes and others`, () => {
        const count = new TimelineCount(lanesBy);
        for (const each of rows) count.add(each);
        const timeline = count.timeline(mostLanes);
        const { svg } = drawTimeline(timeline, { width: 800, span: null, wrap: lookedAt });
        assert.doesNotMatch(readIn(svgText(svg)), english);
        assert.doesNotMatch(JSON.stringify(Object.values(behindTimeline(timeline))), english);
      });

  for (const mostNodes of [2, 10])
    it(`has no English words in a picture of ${mostNodes} names at most`, () => {
      const count = new NetworkCount();
      for (const each of rows) count.add(each);
      const network = count.network(mostNodes);
      const layout = new NetworkLayout(network);
      while (!layout.step());
      const svg = drawNetwork(network, layout.places(600, 400), { width: 600, height: 400, wrap: lookedAt });
      assert.doesNotMatch(readIn(svgText(svg)), english);
      assert.doesNotMatch(JSON.stringify(Object.values(behindNetwork(network))), english);
    });

  const written = async (key: string, list: readonly LedgerRow[]): Promise<string> => {
    const context = { title: 'Άρθρα', columns, linkTo: () => 'α', problems: () => [] };
    const pieces: string[] = [];
    for await (const piece of formats.find((format) => format.key === key)!.write(list, context))
      pieces.push(String(piece));
    return pieces.join('');
  };

  for (const key of ['html', 'markdown'])
    it(`has no English words in a report: ${key}`, async () => {
      assert.doesNotMatch(readIn(await written(key, rows)), english);
      assert.doesNotMatch(readIn(await written(key, [])), english);
    });

  it('names the language of a report', async () => assert.match(await written('html', rows), /<html lang="zh">/));

  for (const key of ['csv', 'json'])
    it(`is the same in all languages for programs: ${key}`, async () => {
      const inOther = await written(key, rows);
      sayIn();
      assert.equal(inOther, await written(key, rows));
    });
});
