import { byTime, type Decision } from './decisions';

/** The decisions that no other has taken the place of, oldest first. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const replaced = new Set(decisions.flatMap(({ over = [] }) => over));
  return decisions.filter(({ id }) => !replaced.has(id)).sort(byTime);
}
