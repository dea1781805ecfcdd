import { NameUse, type CountedValue, type Vocabulary } from '../search/index/types';
import type { Directory } from './directory';

/** Fewer letters are no name with a slip. */
const fewestLetters = 3;

/**
 * What a query is completed with: what the index has, and where that has no name that begins so, the people who are
 * called nearly so.
 */
export function forgivingVocabulary(index: Vocabulary, directory: Directory): Vocabulary {
  const namesLike = (use: NameUse, text: string, limit: number): readonly CountedValue[] => {
    const people = directory.findPeople(text, limit).flatMap(({ name }) => index.names(use, name, 1));
    return [...new Map(people.map((each) => [each.value, each])).values()];
  };
  return {
    names(use, text, limit) {
      const found = index.names(use, text, limit);
      const isDone = found.length > 0 || use === NameUse.Place || text.length < fewestLetters;
      return isDone ? found : namesLike(use, text, limit);
    },
    monthsPublished: (text) => index.monthsPublished(text),
    monthsSpokenOf: (text) => index.monthsSpokenOf(text),
    tags: (text) => index.tags(text),
    languages: () => index.languages(),
  };
}
