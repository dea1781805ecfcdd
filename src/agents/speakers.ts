import type { Person } from '../corpus/people';
import { filterText } from '../search/query/print';
import { parseQuery } from '../search/query/parser';
import type { Sources } from './sources';

/** Who is meant by a name or role. */
export interface SpeakerMeant {
  /** A filter of the query language. */
  readonly filter: string;
  /** The name that was taken instead of the one asked for; null when that is used. */
  readonly takenFor: string | null;
  /** Others who are called nearly so. */
  readonly others: readonly string[];
}

const mostOthers = 5;

/**
 * Who is meant by a name or role: whoever speaks under it, or else the likeliest of those who are called nearly so
 * ("Pakistani defence minister" where an article has "defense"). Null when nobody is.
 */
export async function speakerMeant({ library }: Sources, asked: string): Promise<SpeakerMeant | null> {
  const { searchIndex, directory } = library;
  const own = filterText('speaker', asked);
  const speaks = (filter: string) => searchIndex.search(parseQuery(filter, { typing: false }), { limit: 1 }).length > 0;
  await directory.whenListed();
  const found = directory.findPeople(asked, mostOthers + 1);
  if (speaks(own)) return { filter: own, takenFor: null, others: othersThan(asked, found) };
  const [likeliest, ...others] = found.filter(({ statements }) => statements > 0);
  if (!likeliest) return null;
  return {
    filter: filterText('speaker', likeliest.name),
    takenFor: likeliest.name,
    others: others.map(({ name }) => name),
  };
}

function othersThan(asked: string, found: readonly Person[]): string[] {
  return found.filter(({ name }) => name.toLowerCase() !== asked.toLowerCase()).map(({ name }) => name);
}
