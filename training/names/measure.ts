import type { Decisions } from './fit';
import { type NamedText, spanOf } from './namedTexts';

/** How right decisions are. All but `texts` in percent. */
export interface Figures {
  readonly texts: number;
  readonly people: number;
  /** Of names taken for people's, those that overlap an annotated one; of annotated ones, those found; F of both. */
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  /** Of annotated organizations, those taken for people. */
  readonly organizationsAsPeople: number;
  /** Of all names found, those whose kind is right. */
  readonly right: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const meets = (a: Span, b: Span): boolean => Math.min(a.end, b.end) > Math.max(a.start, b.start);

export function measure(texts: readonly NamedText[], decided: Decisions): Figures {
  let [found, foundRight, people, peopleFound, organizations, taken, names, right] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const text of texts) {
    const types = decided.get(text);
    const isPerson = (key: string): boolean => types?.get(key) === 'person';
    const asPeople = text.names.filter(({ key }) => isPerson(key)).map((name) => spanOf(text.page, name));
    const goldPeople = text.gold.filter(({ type }) => type === 'person');
    const wrong = asPeople.filter((span) => !goldPeople.some((gold) => meets(gold, span)));
    found += asPeople.length;
    foundRight += asPeople.length - wrong.length;
    people += goldPeople.length;
    peopleFound += goldPeople.filter((gold) => asPeople.some((span) => meets(gold, span))).length;
    const goldOrganizations = text.gold.filter(({ type }) => type === 'organization');
    organizations += goldOrganizations.length;
    taken += goldOrganizations.filter((gold) => wrong.some((span) => meets(gold, span))).length;
    names += text.names.length;
    right += text.names.filter(({ key }) => types?.get(key) === text.classOf.get(key)).length;
  }
  const precision = (100 * foundRight) / Math.max(1, found);
  const recall = (100 * peopleFound) / Math.max(1, people);
  return {
    texts: texts.length,
    people,
    precision,
    recall,
    f: (2 * precision * recall) / Math.max(1, precision + recall),
    organizationsAsPeople: (100 * taken) / Math.max(1, organizations),
    right: (100 * right) / Math.max(1, names),
  };
}
