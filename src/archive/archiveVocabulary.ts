import { foldForFilter } from '../corpus/grouping';
import { NameUse, type CountedValue, type Vocabulary } from '../search/index/types';

/** What an archive has to complete a value with. */
export interface ArchiveValues {
  readonly field: string;
  readonly values: readonly CountedValue[];
}

/** The fields whose values an archive is asked for. */
export const fieldsOfArchive: ReadonlySet<string> = new Set(['speaker', 'mentions', 'place', 'date', 'on', 'lang']);

const fieldsByUse: ReadonlyMap<NameUse, string> = new Map([
  [NameUse.Speaker, 'speaker'],
  [NameUse.Mentioned, 'mentions'],
  [NameUse.Place, 'place'],
]);

/**
 * What queries are completed with: the workspace's values, where they stood, and after them those that only the archive
 * has. What both have counts the articles of both.
 */
export function vocabularyWithArchive(local: Vocabulary, { field, values }: ArchiveValues): Vocabulary {
  const added = (to: string | undefined, known: readonly CountedValue[]) =>
    to === field ? valuesOfBoth(known, values) : known;
  return {
    names: (use, text, limit) => added(fieldsByUse.get(use), local.names(use, text, limit)).slice(0, limit),
    monthsPublished: (text) => added('date', local.monthsPublished(text)),
    monthsSpokenOf: (text) => added('on', local.monthsSpokenOf(text)),
    tags: (text) => local.tags(text),
    languages: () => added('lang', local.languages()),
  };
}

function valuesOfBoth(known: readonly CountedValue[], values: readonly CountedValue[]): CountedValue[] {
  const inArchive = new Map(values.map((each) => [foldForFilter(each.value), each]));
  const first = known.map(({ value, articles }) => {
    const key = foldForFilter(value);
    const more = inArchive.get(key)?.articles ?? 0;
    inArchive.delete(key);
    return { value, articles: articles + more };
  });
  return [...first, ...inArchive.values()];
}
