import fc from 'fast-check';
import * as assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/analyze';
import { parseArticle } from '../../src/article/parse';
import { extractFacts } from '../../src/corpus/facts';
import { readLanguages } from '../../src/language/packs/pack';
import { anchorAt, type Anchor } from '../../src/review/anchor';
import { applyDecisions } from '../../src/review/applyDecisions';
import { articleDecisions } from '../../src/review/articleDecisions';
import { readDecisions, withBothSides, writeDecisions } from '../../src/review/decisionFormat';
import { byTime, type Decided, type Decision, reviewStates } from '../../src/review/decisions';
import { NamesEverywhere } from '../../src/review/namesEverywhere';
import { readSavedSearches, writeSavedSearches } from '../../src/review/savedSearches';
import { mutatedText } from './mutated';
import { hostile } from './pieces';
import { target } from './target';

const text =
  'Mayor Ann Moore met the engineer Hal Winters in Ulm.\n\n' +
  'The dam is safe, Winters said. “Nobody need worry,” he added last Friday. She said: “Nobody.”\n\n' +
  'The report 😀 was late, “said Moore.\n\nRiverside Council agreed on Monday.';
const article = parseArticle(text, 'a.txt');
const analysis = analyze(article);

const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('Ann Moore', 'Moore', 'Hal Winters', 'winters', 'Ulm', 'She', 'Ida Roy') },
  { weight: 1, arbitrary: hostile.filter((each) => each.trim() !== '') },
);
const words = fc.oneof(
  name,
  fc.string({ unit: 'binary', minLength: 1 }).filter((each) => each.trim() !== ''),
);

/** A place in the article, or one that was there before it was edited, or never. */
const anchor: fc.Arbitrary<Anchor> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.nat({ max: text.length - 2 }), fc.integer({ min: 1, max: 60 }))
      .map(([start, length]) => anchorAt(text, { start, end: Math.min(text.length, start + length) }))
      .filter(({ exact }) => exact.trim() !== ''),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ start: fc.nat(), exact: words, before: fc.string(), after: fc.string() })
      .map((each) => ({ ...each, end: each.start + 1 })),
  },
);

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__');
const types = fc.constantFrom('person' as const, 'organization' as const, 'place' as const, 'group' as const);
const orNull = <T>(each: fc.Arbitrary<T>) => fc.option(each, { freq: 4 });
const is = <K extends string>(kind: K) => fc.constant(kind);

const decided: fc.Arbitrary<Decided> = fc.oneof(
  fc.record({ kind: is('said by'), at: anchor, speaker: orNull(name) }),
  fc.record({ kind: is('not a statement'), at: anchor }),
  fc.record({ kind: is('stands for'), at: anchor, name: orNull(name) }),
  fc.record({ kind: is('stands for'), at: anchor, name: orNull(name), type: types }),
  fc.record({ kind: is('is a'), name, type: orNull(types) }),
  fc.record({ kind: is('is called'), name, as: name }),
  fc.record({ kind: is('differs from'), name, other: name, sure: fc.boolean() }),
  fc.record({ kind: is('has the role'), name, role: words }),
  fc.record({
    kind: is('means the date'),
    at: anchor,
    value: orNull(fc.constantFrom('2025-11-07', 'P2D', 'PAST_REF', '2025-W45', 'XXXX-10-19', 'A', '9999', '0-0-0')),
  }),
  fc.record({ kind: is('published'), day: fc.constantFrom('2025-11-08', '0001-01-01', '9999-12-31') }),
  fc.record({ kind: is('in language'), language: fc.constantFrom(...readLanguages) }),
  fc.record({ kind: is('review'), state: fc.constantFrom(...reviewStates), digest: words }),
  fc.record({ kind: is('tagged'), tag: words }),
  fc.record({ kind: is('taken back') }),
  fc.record({ kind: is('note'), at: orNull(anchor), thread: ids, text: words }),
  fc.record({ kind: is('resolved'), thread: ids, is: fc.boolean() }),
  fc.record({ kind: is('placed'), thread: ids, at: anchor }),
);

const decision: fc.Arbitrary<Decision> = fc
  .record({
    made: fc.record(
      {
        by: fc.constantFrom('Ada', 'Bo', '<b>'),
        when: fc.constantFrom('2025-11-08T09:30:00Z', '2025-11-08T09:30:00.250Z', '2024-01-01T00:00:00Z'),
        over: fc.array(ids, { maxLength: 3 }),
      },
      { requiredKeys: ['by', 'when'] },
    ),
    decided,
  })
  .map(({ made, decided: what }) => ({ id: '', ...made, ...what }));

/** Each decision has its own id, and may take the place of any other. */
const decisions = fc
  .array(decision, { maxLength: 9 })
  .map((all) => all.map((each, index) => ({ ...each, id: String.fromCharCode(97 + index) })));

const filesOf = (all: readonly Decision[]) => ({ article: 'news/a.txt', digest: '7f', decisions: all });

export const keptDecisions = target(
  'decisions-kept',
  300,
  () => decisions,
  (all) => {
    const written = writeDecisions(filesOf(all));
    assert.deepEqual(readDecisions(written), { file: filesOf([...all].sort(byTime)), problems: [] });
    assert.equal(writeDecisions(filesOf([...all].reverse())), written);
  },
);

export const damagedDecisions = target(
  'decisions-damaged',
  400,
  () =>
    fc.oneof(
      decisions.chain((all) => mutatedText([writeDecisions(filesOf(all))], hostile, 4)),
      fc.json({ maxDepth: 4 }),
      fc.string({ unit: 'binary' }),
    ),
  (damaged) => {
    const { file, problems } = readDecisions(damaged);
    assert.ok(file !== null || problems.length > 0, 'It says what is wrong.');
    for (const problem of problems) assert.ok(problem.text.trim() !== '' && problem.line >= 0);
    const both = withBothSides(damaged);
    if (both !== null) assert.deepEqual(readDecisions(both).problems, []);
    if (file === null) return;
    const again = readDecisions(writeDecisions(file));
    assert.deepEqual(again, { file: { ...file, decisions: [...file.decisions].sort(byTime) }, problems: [] });
  },
);

export const badAmongGood = target(
  'decisions-bad-among-good',
  400,
  () =>
    fc.record({ good: decisions, bad: fc.array(fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 2 })), { maxLength: 4 }) }),
  ({ good, bad }) => {
    const list: unknown[] = [...good];
    for (const [at, each] of bad) list.splice(at % (list.length + 1), 0, each);
    const { file, problems } = readDecisions(JSON.stringify({ version: 1, ...filesOf([]), decisions: list }));
    assert.deepEqual(file?.decisions, good);
    assert.equal(problems.length, bad.length);
  },
);

export const appliedDecisions = target(
  'decisions-applied',
  150,
  () => fc.record({ here: decisions, everywhere: decisions }),
  ({ here, everywhere }) => {
    const before = structuredClone(analysis);
    const counting = articleDecisions(here);
    const applied = applyDecisions(article, analysis, counting.decisions, new NamesEverywhere(everywhere));
    assert.deepEqual(analysis, before, 'What was computed stays as it was.');
    assert.deepEqual(brokenAfterDecisions(applied), []);
    const known = new Set(here.map(({ id }) => id));
    for (const [id, { start, end }] of applied.decided!.places) {
      assert.ok(known.has(id));
      assert.ok(start >= 0 && start < end && end <= text.length);
    }
    for (const id of [...applied.decided!.lost, ...applied.decided!.disputed.flat()]) assert.ok(known.has(id));
    const facts = extractFacts(article, applied);
    assert.deepEqual(JSON.parse(JSON.stringify(facts)), facts);
  },
);

/** What holds whatever people decide: spans lie in the text, in order, and whoever is named is there. */
function brokenAfterDecisions({ entities, mentions, statements, dates }: ReturnType<typeof applyDecisions>): string[] {
  const known = new Set(entities.map(({ id }) => id));
  const isInside = ({ start, end }: { start: number; end: number }) => start >= 0 && start < end && end <= text.length;
  const isInOrder = (spans: readonly { start: number }[]) =>
    spans.every(({ start }, index) => start >= (spans[index - 1]?.start ?? 0));
  return [
    ...(known.size < entities.length ? ['An id is there twice.'] : []),
    ...entities.filter(({ name }) => name.trim() === '').map(({ id }) => `${id} has no name.`),
    ...mentions.filter(({ entity }) => !known.has(entity)).map(({ entity }) => `A mention is of ${entity}.`),
    ...statements
      .filter(({ speaker }) => speaker !== null && !known.has(speaker))
      .map(({ speaker }) => `A statement is by ${speaker}.`),
    ...[...mentions, ...dates, ...statements.flatMap(({ content, cue, source }) => [...content, cue, source])]
      .filter((span) => span !== null && !isInside(span))
      .map((span) => `${JSON.stringify(span)} is outside.`),
    ...(isInOrder(mentions) ? [] : ['Mentions are out of order.']),
    ...(isInOrder(dates) && dates.every(({ start }, index) => start >= (dates[index - 1]?.end ?? 0))
      ? []
      : ['Dates are out of order, or overlap.']),
    ...(isInOrder(statements.map(({ content }) => content[0]!)) ? [] : ['Statements are out of order.']),
    ...(statements.every(({ content }) => isInOrder(content)) ? [] : ['Contents are out of order.']),
  ];
}

const searches = fc.uniqueArray(fc.record({ name: words, query: words }), {
  selector: (each) => each.name.normalize('NFC').toLowerCase().trim(),
  maxLength: 5,
});

export const savedSearches = target(
  'saved-searches',
  400,
  () =>
    fc.oneof(
      searches.map(writeSavedSearches),
      searches.chain((all) => mutatedText([writeSavedSearches(all)], hostile, 3)),
      fc.json(),
    ),
  (written) => {
    const read = readSavedSearches(written);
    if ('problem' in read) assert.match(read.problem, /\S/);
    else assert.deepEqual(readSavedSearches(writeSavedSearches(read.searches)), read);
  },
);
