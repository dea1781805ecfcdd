/** Holds an analysis against what a person wrote into the golden file. */
import type { Span } from '../../src/article/article';
import type { Analysis, Statement } from '../../src/analysis/analysis';
import type { Golden, GoldenStatement } from './goldenFile';

/** What is counted apart. "extra …" are findings that the golden file does not have: the fewer the better. */
export const classes = [
  'people',
  'roles',
  'content',
  'type',
  'source',
  'speaker',
  'meaning',
  'date words',
  'date value',
  'not',
] as const;
export const extraClasses = ['extra people', 'extra statements', 'extra dates'] as const;
export type GoldenClass = (typeof classes)[number];
export type ExtraClass = (typeof extraClasses)[number];

export interface Comparison {
  /** For each class: golden lines met, and golden lines in all. */
  readonly met: Readonly<Record<GoldenClass, { met: number; of: number }>>;
  readonly extra: Readonly<Record<ExtraClass, number>>;
  /** What was not met, and what was found beyond, each a line to read. */
  readonly failures: readonly { readonly kind: GoldenClass | ExtraClass; readonly message: string }[];
}

/** Two spans, or two lists of spans, are the same thing when they share at least half of what they cover together. */
const sameEnough = 0.5;

export function compareWithGolden(golden: Golden, analysis: Analysis, text: string): Comparison {
  const failures: { kind: GoldenClass | ExtraClass; message: string }[] = [];
  const met = Object.fromEntries(classes.map((kind) => [kind, { met: 0, of: 0 }])) as Record<
    GoldenClass,
    { met: number; of: number }
  >;
  const extra = Object.fromEntries(extraClasses.map((kind) => [kind, 0])) as Record<ExtraClass, number>;
  const check = (kind: GoldenClass, ok: boolean, line: string, instead: string): void => {
    met[kind].of++;
    if (ok) met[kind].met++;
    else failures.push({ kind, message: `${line}   ← ${instead}` });
  };
  const beyond = (kind: ExtraClass, message: string): void => {
    extra[kind]++;
    failures.push({ kind, message });
  };
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '-');
  const all = (spans: readonly Span[]): string => spans.map(words).join(' + ');
  const people = new Map(
    analysis.entities.filter((entity) => entity.type === 'person').map((entity) => [entity.id, entity]),
  );
  const personName = (id: string | null | undefined): string | null => people.get(id ?? '')?.name ?? null;

  for (const person of golden.people) {
    const found = [...people.values()].find((entity) => entity.name === person.name);
    check('people', found !== undefined, person.line, 'no such person found');
    for (const role of person.roles) {
      check(
        'roles',
        found?.roles.some((each) => sameWords(each.text, role)) ?? false,
        person.line,
        `"${role}" not among: ${found?.roles.map((each) => each.text).join('; ') || 'none'}`,
      );
    }
  }
  const expected = new Set(golden.people.map((person) => person.name));
  for (const entity of people.values()) if (!expected.has(entity.name)) beyond('extra people', entity.name);

  const partners = pair(golden.statements, analysis.statements);
  golden.statements.forEach((statement, index) => {
    const found = partners.get(index);
    check('content', found !== undefined, statement.line, 'not found');
    check('type', found?.type === statement.type, statement.line, `type ${found?.type ?? 'not found'}`);
    check(
      'source',
      found !== undefined && sameSource(statement.source, found.source),
      statement.line,
      `source ${found ? words(found.source) : 'not found'}`,
    );
    check(
      'speaker',
      found !== undefined && personName(found.speaker) === statement.speaker,
      statement.line,
      `speaker ${found ? (personName(found.speaker) ?? 'nobody') : 'not found'}`,
    );
  });
  const paired = new Set(partners.values());
  for (const statement of analysis.statements) {
    if (!paired.has(statement))
      beyond(
        'extra statements',
        `${personName(statement.speaker) ?? 'nobody'} | ${statement.type} | ${all(statement.content)} | ${words(statement.cue)} | ${words(statement.source)}`,
      );
  }

  for (const meaning of golden.meanings) {
    const found = closest(analysis.mentions, meaning.words);
    const name = personName(found?.entity);
    check(
      'meaning',
      name === meaning.person,
      meaning.line,
      found ? `"${words(found)}" means ${name ?? 'nobody'}` : 'no mention found',
    );
  }

  const usedDates = new Set<Span>();
  for (const date of golden.dates) {
    const found = closest(analysis.dates, date.words);
    if (found) usedDates.add(found);
    check(
      'date words',
      found !== undefined && found.start === date.words.start && found.end === date.words.end,
      date.line,
      found ? `"${words(found)}"` : 'not found',
    );
    check(
      'date value',
      found?.type === date.type && found.value === date.value,
      date.line,
      found ? `${found.type} ${found.value}` : 'not found',
    );
  }
  for (const date of analysis.dates)
    if (!usedDates.has(date)) beyond('extra dates', `“${words(date)}” ${date.type} ${date.value}`);

  for (const { line, what, words: span } of golden.negatives) {
    const wrong = {
      person: analysis.mentions.filter((mention) => mention.kind === 'name' && people.has(mention.entity)),
      date: analysis.dates,
      quote: analysis.statements.flatMap((statement) => statement.content),
    }[what].find((each) => overlap([each], [span]) >= sameEnough);
    check('not', wrong === undefined, line, `found "${words(wrong ?? null)}"`);
  }
  return { met, extra, failures };
}

/** Characters in both, out of characters in either. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared / Math.max(1, size(a) + size(b) - shared);
}

/** One to one, the best overlap first. Keys are indices into `golden`. */
function pair(golden: readonly GoldenStatement[], found: readonly Statement[]): Map<number, Statement> {
  const candidates = golden
    .flatMap((g, index) =>
      found.map((statement) => ({ index, statement, share: overlap(g.content, statement.content) })),
    )
    .filter(({ share }) => share >= sameEnough)
    .sort((a, b) => b.share - a.share);
  const partners = new Map<number, Statement>();
  const used = new Set<Statement>();
  for (const { index, statement } of candidates) {
    if (partners.has(index) || used.has(statement)) continue;
    partners.set(index, statement);
    used.add(statement);
  }
  return partners;
}

/** Sources agree when both are missing or share half of the shorter one: "Asif" and "Asif, who is 70" name the same. */
function sameSource(golden: Span | null, found: Span | null): boolean {
  if (!golden || !found) return golden === found;
  const shared = Math.min(golden.end, found.end) - Math.max(golden.start, found.start);
  return shared >= sameEnough * Math.min(golden.end - golden.start, found.end - found.start);
}

function closest<T extends Span>(found: readonly T[], span: Span): T | undefined {
  let best: { item: T; share: number } | undefined;
  for (const item of found) {
    const share = overlap([item], [span]);
    if (share >= sameEnough && (!best || share > best.share)) best = { item, share };
  }
  return best?.item;
}

/** Roles agree when they share at least half of their words: "mayor of Esk" and "the mayor of Esk". */
function sameWords(a: string, b: string): boolean {
  const x = new Set(a.toLowerCase().split(/[\s,]+/));
  const y = new Set(b.toLowerCase().split(/[\s,]+/));
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / (x.size + y.size - shared) >= sameEnough;
}
