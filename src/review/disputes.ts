import type { Span } from '../article/article';
import type { Decided, Decision } from './decisions';

/**
 * Decisions of several people about the same words that say different things.
 * @param places where the words of each decision stand
 */
export function disputedAmong(decisions: readonly Decision[], places: ReadonlyMap<Decision, Span>): Decision[][] {
  const byPlace = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = subjectOf(decision, places.get(decision));
    const group = key === null ? undefined : byPlace.get(key);
    if (group) group.push(decision);
    else if (key !== null) byPlace.set(key, [decision]);
  }
  return [...byPlace.values()].filter(
    (group) => new Set(group.map(({ by }) => by)).size > 1 && new Set(group.map(saidBy)).size > 1,
  );
}

/**
 * The decisions that a new one takes the place of: this person's own about the same, and everybody's where people
 * disagree already and this settles it.
 * @param decisions in force about the article
 * @param place where the words of the new one stand, if it is about words
 * @param places where the words of the others stand, by their ids
 */
export function settledBy(
  decided: Decided,
  place: Span | undefined,
  decisions: readonly Decision[],
  places: ReadonlyMap<string, Span>,
  author: string,
): string[] {
  const subject = subjectOf(decided, place);
  const same = decisions.filter((each) => subject !== null && subjectOf(each, places.get(each.id)) === subject);
  const isDisputed = new Set(same.map(({ by }) => by)).size > 1 && new Set(same.map(saidBy)).size > 1;
  return same.filter(({ by }) => isDisputed || by === author).map(({ id }) => id);
}

/** What a decision is about, as a key; null when people cannot disagree on it. */
function subjectOf(decision: Decided, place: Span | undefined): string | null {
  switch (decision.kind) {
    case 'said by':
    case 'not a statement':
      return place ? `statement ${place.start}` : null;
    case 'stands for':
    case 'means the date':
      return place ? `${decision.kind} ${place.start} ${place.end}` : null;
    case 'is a':
    case 'is called':
      return `${decision.kind} ${decision.name}`;
    case 'published':
    case 'in language':
      return decision.kind;
    default:
      return null;
  }
}

/** What a decision says, as a key. */
function saidBy(decision: Decided): string {
  switch (decision.kind) {
    case 'said by':
      return `said by ${decision.speaker}`;
    case 'stands for':
      return `${decision.name} ${decision.type}`;
    case 'means the date':
      return String(decision.value);
    case 'is a':
      return String(decision.type);
    case 'is called':
      return decision.as;
    case 'published':
      return decision.day;
    case 'in language':
      return decision.language;
    default:
      return decision.kind;
  }
}
