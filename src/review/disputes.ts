import type { Span } from '../article/article';
import type { Decision } from './decisions';

/**
 * Decisions of several people about the same words that say different things.
 * @param places where the words of each decision stand
 */
export function disputedAmong(decisions: readonly Decision[], places: ReadonlyMap<Decision, Span>): Decision[][] {
  const byPlace = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = subjectOf(decision, places.get(decision));
    if (key !== null) byPlace.set(key, [...(byPlace.get(key) ?? []), decision]);
  }
  return [...byPlace.values()].filter(
    (group) => new Set(group.map(({ by }) => by)).size > 1 && new Set(group.map(saidBy)).size > 1,
  );
}

/** What a decision is about, as a key; null when people cannot disagree on it. */
function subjectOf(decision: Decision, place: Span | undefined): string | null {
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
    case 'review':
      return decision.kind;
    default:
      return null;
  }
}

/** What a decision says, as a key. */
function saidBy(decision: Decision): string {
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
    case 'review':
      return decision.state;
    default:
      return decision.kind;
  }
}
