import type { Article, Span } from '../article/article';
import { parseArticle } from '../article/parse';
import { foldForFilter } from '../corpus/grouping';
import {
  compareFacetValues,
  countFacets,
  countHits,
  facetFields,
  type FacetField,
  type FacetValue,
  type FoundArticle,
} from '../corpus/results';
import type { SearchFacts } from '../search/index/facts';
import { findHits } from '../search/passages/hits';
import type { Query } from '../search/query/ast';
import type { ArchivedFile, ArchiveFacet } from './archive';

/** An article that the archive found, read as any other, and where in it stands what was looked for. */
export interface ArchivedArticle {
  readonly article: Article;
  readonly facts: SearchFacts;
  /** In text order, without overlap. */
  readonly hits: readonly Span[];
}

/** Reads an article that the archive found. @param id what it is called here */
export function readArchived({ text, facts }: ArchivedFile, id: string, query: Query): ArchivedArticle {
  const article = parseArticle(text, id);
  return { article, facts, hits: findHits(article, query, facts) };
}

/** A way to narrow down results of the workspace and of an archive. */
export interface SharedFacetValue extends FacetValue {
  /**
   * How many articles of the archive it leaves; of all that match, not only of those that are listed. 0 when it leaves
   * none, or so few that the archive did not count them.
   */
  readonly articles: number;
}

/** As `Facet`, of both. */
export interface SharedFacet {
  readonly field: FacetField;
  /** Months with the newest first, others with those first that leave most; none that all have. */
  readonly values: readonly SharedFacetValue[];
}

/**
 * How the results of the workspace and of an archive can be narrowed down together.
 * @param found in the workspace
 * @param total how many articles of the archive match; Infinity when nobody knows
 */
export function sharedFacets(
  found: readonly FoundArticle[],
  facets: readonly ArchiveFacet[],
  total: number,
): SharedFacet[] {
  const counted = countFacets(found);
  const hits = countHits(found);
  return facetFields.flatMap((field) => {
    const inArchive = facets.find((facet) => facet.field === field)?.values ?? [];
    const values = new Map<string, SharedFacetValue>();
    for (const each of counted.get(field) ?? []) values.set(foldForFilter(each.value), { ...each, articles: 0 });
    for (const { value, articles } of inArchive) {
      const known = values.get(foldForFilter(value)) ?? { value, hits: 0, articles: 0 };
      values.set(foldForFilter(value), { ...known, articles: known.articles + articles });
    }
    const telling = [...values.values()].filter((each) => each.hits < hits || each.articles < total);
    telling.sort(compareFacetValues(field, (value) => value.hits + value.articles));
    return telling.length > 0 ? [{ field, values: telling }] : [];
  });
}
