import { readDayRange } from '../search/index/dayRange';
import {
  statementHead,
  statementsIn,
  statementSpan,
  type Named,
  type NamedKind,
  type SearchFacts,
} from '../search/index/facts';
import { at, listAt, textAt } from './answers';

const kinds: readonly NamedKind[] = ['person', 'organization', 'place', 'group', 'source'];
const nothingKnown: SearchFacts = { named: [], statements: [], days: [] };

/**
 * The facts of an article as its archive kept them.
 * @param length that of its text: whatever lies beyond is not believed
 * @returns those of an article of which nothing is known where they do not hold together
 */
export function readFacts(value: unknown, length: number): SearchFacts {
  const named = listAt(value, 'named').map(readNamed);
  const statements = listAt(value, 'statements').filter(isWholeNumber);
  const facts: SearchFacts = { named, statements, days: listAt(value, 'days').flatMap((day) => readDay(day, length)) };
  return areStatementsSound(facts, length) ? facts : nothingKnown;
}

function readNamed(value: unknown): Named {
  const kind = kinds.find((each) => each === at(value, 'kind')) ?? 'source';
  const names = listAt(value, 'names').filter((name) => typeof name === 'string');
  return { kind, names: names.length > 0 ? names : [textAt(value, 'names')] };
}

function readDay(value: unknown, length: number): SearchFacts['days'] {
  const [period, ...offsets] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const isSound = offsets.every((offset) => isWholeNumber(offset) && offset >= 0 && offset <= length);
  if (typeof period !== 'string' || !isSound || readDayRange(period) === null) return [];
  return [[period, ...(offsets as number[])]];
}

function areStatementsSound(facts: SearchFacts, length: number): boolean {
  if (!areStatementsWhole(facts)) return false;
  return statementsIn(facts).every(
    ({ speaker, type, content }) =>
      speaker >= -1 &&
      speaker < facts.named.length &&
      // Undefined where a number stands for no type.
      typeof type === 'string' &&
      content.every(({ start, end, first, after }) => 0 <= start && start <= end && end <= length && first <= after),
  );
}

/** Whether the numbers end where the last statement does. */
function areStatementsWhole({ statements }: SearchFacts): boolean {
  let at = 0;
  while (at < statements.length) {
    const spans = statements[at + 2] ?? -1;
    if (spans < 0) return false;
    at += statementHead + spans * statementSpan;
  }
  return at === statements.length;
}

function isWholeNumber(value: unknown): value is number {
  return Number.isInteger(value);
}
