/**
 * How often the person is right, by what the answer rests on. The figures are counted on annotated articles and lowered
 * where there are few cases or where articles of other writers are harder. They say whose the words are, not whether
 * there is a statement at all: that is the statement's own confidence.
 */
export const CERTAINTIES = {
  'a name': 0.97,
  'an institution': 0.97,
  'a label': 0.95,
  'a clear antecedent': 0.95,
  'a name to come': 0.93,
  'the quotation before': 0.92,
  'a role that one has': 0.9,
  'a name right before': 0.9,
  'a subject before the cue': 0.9,
  'a likely antecedent': 0.88,
  'an institution just before': 0.85,
  'a role not given before': 0.8,
  'a name that others share': 0.75,
  'an antecedent with rivals': 0.7,
  'a role that several have': 0.7,
  nobody: 0,
} as const;

/** What an answer rests on. */
export type Certainty = keyof typeof CERTAINTIES;

/** A chain of conclusions is as sure as its weakest part: "he" of "Johnson", where two are called so. */
export function weaker(one: Certainty, other: Certainty): Certainty {
  return CERTAINTIES[other] < CERTAINTIES[one] ? other : one;
}
