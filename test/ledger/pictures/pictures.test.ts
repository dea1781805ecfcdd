import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { behindNetwork, behindTimeline } from '../../../src/ledger/pictures/behind';
import { NetworkCount, type Network, type NetworkRow } from '../../../src/ledger/pictures/network';
import { NetworkLayout } from '../../../src/ledger/pictures/networkLayout';
import { drawNetwork } from '../../../src/ledger/pictures/networkPicture';
import {
  chosenFrom,
  chosenNames,
  filtersFor,
  lookedAt,
  svgText,
  type Choice,
  type Shape,
  type Wrapping,
} from '../../../src/ledger/pictures/shape';
import { pictureFile } from '../../../src/ledger/pictures/style';
import { TimelineCount, type LanesBy, type TimelineRow } from '../../../src/ledger/pictures/timeline';
import { drawTimeline } from '../../../src/ledger/pictures/timelinePicture';
import { timeSpanOf } from '../../../src/ledger/pictures/time';
import { hostileRows, row } from '../support';

function timelineOf(rows: readonly TimelineRow[], lanesBy: LanesBy, mostLanes: number) {
  const count = new TimelineCount(lanesBy);
  for (const each of rows) count.add(each);
  return count.timeline(mostLanes);
}

function networkOf(rows: readonly NetworkRow[], mostNodes: number) {
  const count = new NetworkCount();
  for (const each of rows) count.add(each);
  return count.network(mostNodes);
}

const said = (speaker: string, published: string | null, days: string[] = [], about: string[] = []) =>
  row({ speaker, published, days, about });

const rows = [
  said('Ann Moore', '2025-11-08', ['2025-11-07', '2026'], ['Hal Winters']),
  said('Ann Moore', '2025-11-08', ['2026'], ['Hal Winters', 'Ulm Mill Company']),
  said('ANN MOORE', '2025-11-20', ['2025-12'], ['Ann Moore']),
  said('Hal Winters', '2025-11-09', [], ['Ann Moore']),
  said('', null, []),
];

/** All parts of a picture that stand for statements. */
function partsOf(picture: Shape): Shape[] {
  const below = picture.children.flatMap((child) => (typeof child === 'string' ? [] : partsOf(child)));
  return 'aria-label' in picture.attributes && picture.tag !== 'svg' ? [picture, ...below] : below;
}
const labelsOf = (picture: Shape) => partsOf(picture).map(({ attributes }) => attributes['aria-label']);
const placed = (network: Network) => {
  const layout = new NetworkLayout(network);
  while (!layout.step());
  return layout.places(800, 400);
};
const drawnNetwork = (network: Network, wrap: Wrapping = lookedAt) =>
  drawNetwork(network, placed(network), { width: 800, height: 400, wrap });

describe('the timeline', () => {
  const timeline = timelineOf(rows, 'speaker', 10);
  const picture = drawTimeline(timeline, { width: 900, span: null, wrap: lookedAt });

  it('has a lane for each speaker, with days and what they are about', () => {
    assert.deepEqual(
      timeline.lanes.map(({ name, statements }) => [name, statements]),
      [
        ['Ann Moore', 3],
        ['Hal Winters', 1],
        ['Unnamed sources', 1],
      ],
    );
    const [moore] = timeline.lanes;
    assert.deepEqual(moore?.said, [
      { period: '2025-11-08', statements: 2, first: 0 },
      { period: '2025-11-20', statements: 1, first: 2 },
    ]);
    assert.deepEqual(
      moore.spokenOf.map(({ period, statements }) => [period, statements]),
      [
        ['2025-11-07', 1],
        ['2025-12', 1],
        ['2026', 2],
      ],
    );
    assert.equal(timeline.undated, 1);
  });

  it('says of each part what it stands for', () => {
    assert.deepEqual(labelsOf(picture.svg).slice(0, 6), [
      'Ann Moore: 3 statements',
      'Ann Moore: 1 statement about Dec 2025',
      'Ann Moore: 2 statements about 2026',
      'Ann Moore: 1 statement about 7 Nov 2025',
      'Ann Moore: 2 statements published 8 Nov 2025',
      'Ann Moore: 1 statement published 20 Nov 2025',
    ]);
  });

  it('draws what is no longer than a day as a point, and months and years in their length', () => {
    const shapes = partsOf(picture.svg).flatMap(({ children }) =>
      children.filter((child) => typeof child !== 'string'),
    );
    const widths = shapes.filter(({ tag }) => tag === 'rect').map(({ attributes }) => Number(attributes['width']));
    assert.equal(widths.length, 2);
    assert.ok(widths[1]! > 8 * widths[0]!, 'a year is about twelve months');
  });

  it('draws the days of a range as one', () => {
    const days = ['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06'];
    const range = drawTimeline(
      timelineOf([said('Ann Moore', null, days), said('Ann Moore', null, ['2026-05-09'])], 'speaker', 9),
      {
        width: 900,
        span: null,
        wrap: lookedAt,
      },
    );
    assert.deepEqual(labelsOf(range.svg), [
      'Ann Moore: 2 statements',
      'Ann Moore: 1 statement about 3 May 2026 to 6 May 2026',
      'Ann Moore: 1 statement about 9 May 2026',
    ]);
  });

  it('puts those with the fewest statements together', () => {
    const many = Array.from({ length: 40 }, (_, index) => said(`Speaker ${index}`, '2025-11-08'));
    const { lanes, others } = timelineOf([...many, said('Speaker 39', '2025-11-09')], 'speaker', 10);
    assert.equal(lanes.length, 10);
    assert.equal(lanes[0]?.name, 'Speaker 39');
    assert.equal(others?.name, '30 others');
    assert.equal(others.statements, 30);
  });

  it('leaves what is far away out of sight, and says that it is there', () => {
    const near = Array.from({ length: 60 }, (_, index) => said('Ann Moore', `2025-11-${10 + (index % 20)}`));
    const far = drawTimeline(timelineOf([...near, said('Ann Moore', '2025-11-08', ['1789'])], 'speaker', 10), {
      width: 900,
      span: null,
      wrap: lookedAt,
    });
    assert.ok(far.span.from > timeSpanOf('2025').from);
    assert.ok(labelsOf(far.svg).includes('Ann Moore: 1 statement about 1789'));
  });

  it('has lanes by article', () => {
    const { lanes } = timelineOf(
      [row({ article: 'a', title: 'One' }), row({ article: 'b', title: 'Two' })],
      'article',
      9,
    );
    assert.deepEqual(
      lanes.map(({ name }) => name),
      ['One', 'Two'],
    );
  });

  it('stands in a table, too', () => {
    const { head, rows: lines, caption } = behindTimeline(timeline);
    assert.deepEqual(head, ['Speaker', 'Statements', 'Published', 'Speaks of']);
    assert.deepEqual(lines[0], ['Ann Moore', '3', '8 Nov 2025 (2), 20 Nov 2025', '7 Nov 2025, Dec 2025, 2026 (2)']);
    assert.equal(caption, 'With no date, and about no day: 1 statement.');
  });
});

describe('the picture of who speaks of whom', () => {
  const network = networkOf(rows, 10);

  it('has an arrow from whoever speaks to whom they speak of, and none to themselves', () => {
    assert.deepEqual(
      network.nodes.map(({ name, speaks, spokenOf }) => [name, speaks, spokenOf]),
      [
        ['Ann Moore', 3, 1],
        ['Hal Winters', 1, 2],
        ['Ulm Mill Company', 0, 1],
      ],
    );
    assert.deepEqual(
      network.arrows.map(({ from, to, statements }) => [from, to, statements]),
      [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 1],
      ],
    );
  });

  it('leaves out those who are seldom spoken of, and counts them', () => {
    const small = networkOf(rows, 2);
    assert.equal(small.nodes.length, 2);
    assert.equal(small.otherNodes, 1);
    assert.equal(small.otherArrows, 1);
    assert.match(behindNetwork(small).caption, /^2 of 3 names are shown/);
  });

  it('says of each part what it stands for', () => {
    assert.deepEqual(labelsOf(drawnNetwork(network)).sort(), [
      'Ann Moore speaks of Hal Winters: 2 statements',
      'Ann Moore speaks of Ulm Mill Company: 1 statement',
      'Ann Moore speaks of others in 3 statements, is spoken of in 1 statement',
      'Hal Winters speaks of Ann Moore: 1 statement',
      'Hal Winters speaks of others in 1 statement, is spoken of in 2 statements',
      'Ulm Mill Company is spoken of in 1 statement',
    ]);
  });

  it('finds a place for each, always the same one, inside the picture', () => {
    for (const count of [0, 1, 2, 5, 60, 300]) {
      const pairs = Array.from({ length: count }, (_, index) =>
        said(`Speaker ${index}`, null, [], [`Speaker ${(index * 7 + 1) % count}`, `Speaker ${index % 5}`]),
      );
      const some = networkOf(pairs, 300);
      const places = placed(some);
      assert.deepEqual(places, placed(some));
      for (const { x, y } of places) assert.ok(x >= 0 && x <= 800 && y >= 0 && y <= 400, `${x} ${y} of ${count}`);
    }
  });

  it('stands in a table, too', () => {
    assert.deepEqual(behindNetwork(network).rows[0], ['Ann Moore', 'Hal Winters', '2']);
    assert.equal(behindNetwork(networkOf([], 5)).caption, 'No named speaker speaks of another name here.');
  });
});

describe('pictures of hostile articles', () => {
  it('hold text alone', () => {
    const hostile = hostileRows.map((each) => ({ ...each, about: ['<script>alert(1)</script>', '"]]>', each.words] }));
    const pictures = [
      drawTimeline(timelineOf(hostile, 'speaker', 10), { width: 900, span: null, wrap: chosenFrom }).svg,
      drawnNetwork(networkOf(hostile, 50), chosenFrom),
    ];
    for (const picture of pictures) {
      const text = svgText(picture);
      assert.ok(!text.includes('<script') && !text.includes('\u202E') && !text.includes('\u0007'));
      assert.equal(parseFragment(text).childNodes.length, 1);
      assert.ok(pictureFile(picture).startsWith('<?xml'));
    }
  });

  it('turn no direction on a page either, and choose what is really there', () => {
    const name = 'A\u202Etxt.exe';
    const network = networkOf([said(name, '2025-11-08', [], ['B\u2066\u0007'])], 50);
    const timeline = timelineOf([said(name, '2025-11-08')], 'speaker', 10);
    const wordsIn = ({ attributes, children }: Shape): string[] => [
      String(attributes['aria-label'] ?? ''),
      ...children.flatMap((child) => (typeof child === 'string' ? [child] : wordsIn(child))),
    ];
    const { svg } = drawTimeline(timeline, { width: 900, span: null, wrap: chosenFrom });
    const tables = [behindTimeline(timeline), behindNetwork(network)].flatMap(({ rows: lines }) => lines.flat());
    for (const words of [...wordsIn(svg), ...wordsIn(drawnNetwork(network, chosenFrom)), ...tables])
      assert.doesNotMatch(words, /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    const choices = [
      ...JSON.stringify(drawnNetwork(network, chosenFrom)).matchAll(/"data-choice":("(?:[^"\\]|\\.)*")/g),
    ];
    assert.ok(choices.some(([, choice]) => (JSON.parse(choice!) as string) === JSON.stringify({ speaker: name })));
  });

  it('are drawn of anything', () => {
    const period = fc.constantFrom('2025', '1066', '2025-02', '2025-02-28', '9999-12-31', '0001');
    const name = fc.constantFrom('', 'Ann', 'ann', 'Moore', '=1', '-');
    const any = fc.record({ speaker: name, published: fc.option(fc.constant('2025-01-01')), days: fc.array(period) });
    fc.assert(
      fc.property(fc.array(any), fc.integer({ min: 0, max: 2000 }), (some, width) => {
        const all = some.map((each) => row({ ...each, about: ['Ann', each.speaker || 'Moore'] }));
        const { svg } = drawTimeline(timelineOf(all, 'speaker', 3), { width, span: null, wrap: lookedAt });
        assert.doesNotMatch(svgText(svg) + svgText(drawnNetwork(networkOf(all, 3))), /NaN|Infinity|undefined/);
      }),
    );
  });
});

describe('what is chosen in a picture', () => {
  const before = { speaker: '=Ann Moore', role: 'mayor' };
  const after = (choice: Choice) => filtersFor(before, choice);

  it('takes the place of what was chosen before, and leaves what was typed', () => {
    assert.deepEqual(after({ speaker: 'Hal Winters', about: 'Ann Moore' }), {
      role: 'mayor',
      speaker: '=Hal Winters',
      about: '=Ann Moore',
    });
    assert.deepEqual(after({ about: 'Hal Winters' }), { role: 'mayor', about: '=Hal Winters' });
    assert.deepEqual(filtersFor({ speaker: 'moore' }, { path: 'mill.txt' }), {
      speaker: 'moore',
      path: '=mill.txt',
    });
  });
  it('is taken back when it is chosen once more', () =>
    assert.deepEqual(after({ speaker: 'Ann Moore' }), { role: 'mayor' }));
  it('is what filters ask for as a whole', () => {
    assert.deepEqual(chosenNames({ speaker: '=Ann', about: 'mill', path: '' }), { speaker: 'Ann' });
  });
});
