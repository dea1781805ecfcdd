import * as z from 'zod/mini';
import type { Person } from '../../corpus/people';
import { limit, next, words } from '../arguments';
import { CannotAnswer, stillReading, type Sources } from '../sources';
import { tool } from '../tool';

const mostCalledSo = 6;
const mostRoles = 20;

/** Who somebody is, as the articles call them, and where they appear. */
export const person = tool({
  name: 'seeds_person',
  reference: 'person',
  title: 'Who Is This Person?',
  about: 'Finds a person’s names, roles and articles.',
  description:
    'A person in the articles: names, roles, how many statements, and the articles with the place of the first mention. ' +
    'Slips of spelling are forgiven; “others” lists those who are called nearly so. People are the same only when their ' +
    'full names agree or a reviewer has joined them.',
  isWriting: false,
  schema: z.strictObject({ name: words('A name, a part of one, or a role.', 200), limit, next }),
  async run(given, sources, signal) {
    const { directory } = sources.library;
    await directory.whenListed();
    signal.throwIfAborted();
    const [likeliest, ...others] = directory.findPeople(given.name, mostCalledSo);
    if (!likeliest) throw new CannotAnswer(`Nobody in these articles is called “${given.name}”, or nearly so.`);
    const appearances = appearancesOf(sources, likeliest);
    const from = Number.parseInt(given.next ?? '0', 10) || 0;
    const to = from + given.limit;
    return {
      ...shortly(likeliest),
      alsoCalled: likeliest.also,
      appearances: appearances.slice(from, to),
      next: to < appearances.length ? String(to) : null,
      others: others.map(shortly),
      incomplete: stillReading(sources),
    };
  },
});

function shortly({ name, roles, statements, mentions, articles }: Person) {
  return { name, roles: roles.slice(0, mostRoles), statements, mentions, articles };
}

/** Articles in which the person says most first. */
function appearancesOf({ library, pathOf }: Sources, { name }: Person) {
  return library.people
    .appearances(name)
    .map(({ article, roles, mentions, statements, first }) => ({
      article: pathOf(article),
      title: library.corpus.get(article)?.summary?.title ?? null,
      published: library.corpus.get(article)?.summary?.date ?? null,
      roles,
      mentions,
      statements,
      firstNamedAt: first,
    }))
    .sort((a, b) => b.statements - a.statements || (a.article < b.article ? -1 : 1));
}
