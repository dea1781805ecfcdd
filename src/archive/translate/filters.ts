import { fold } from '../../search/text/characters';
import { noMarks, type Status } from '../../search/index/types';
import type { ChoiceFilter, DayFilter, Filter, TextFilter } from '../../search/query/ast';
import { isOpen } from '../../search/query/fields/names';
import type { ArchiveMarks } from '../marks';
import { butNot, everything, has, hasAny, type Dsl } from './dsl';
import { namedLike } from './names';

/** What filters need to know. */
export interface FilterContext {
  readonly marks: ArchiveMarks;
}

/** By the name of a field, what its filters ask for. */
type Table = Readonly<Record<string, (filter: never, context: FilterContext) => Dsl>>;

/** Filters that let articles in, wherever in them the words beside them stand. */
const articleFilters: Table = {
  date: ({ from, to }: DayFilter) => ({ range: { date: bounds(from, to) } }),
  on: ({ from, to }: DayFilter) => ({ range: { periods: { ...bounds(from, to), relation: 'within' } } }),
  lang: ({ choice }: ChoiceFilter) => has('language', choice),
  path: ({ text }: TextFilter) => ({ wildcard: { folded: { value: pathPattern(text) } } }),
  mentions: (filter: TextFilter) => namedLike('mentions', filter.text, isOpen(filter)),
  place: (filter: TextFilter) => namedLike('placeNames', filter.text, isOpen(filter)),
  status: ({ choice }: ChoiceFilter, { marks }) => withStatus(choice as Status, marks),
  tag: (filter: TextFilter, { marks }) => tagged(filter, marks),
};

/** Filters that say in which statements the words beside them are looked for. */
const statementFilters: Table = {
  speaker: (filter: TextFilter) => namedLike('said.who', filter.text, isOpen(filter)),
  type: ({ choice }: ChoiceFilter) => has('said.type', choice),
  // Of what `in:` takes, `quote` alone speaks of statements.
  in: () => butNot(everything, [has('said.type', 'indirect')]),
};

/** What a filter asks of an article. @throws RangeError when there is no such field */
export function articleFilter(filter: Filter, context: FilterContext): Dsl {
  return translated(articleFilters, filter, context);
}

/** What a filter asks of a statement. @throws RangeError when there is no such field */
export function statementFilter(filter: Filter, context: FilterContext): Dsl {
  return translated(statementFilters, filter, context);
}

function translated(table: Table, filter: Filter, context: FilterContext): Dsl {
  const translate = Object.hasOwn(table, filter.field) ? table[filter.field] : undefined;
  if (!translate) throw new RangeError(`The archive has no filter ${filter.field}:`);
  // The parser made it by its field.
  return translate(filter as never, context);
}

function bounds(from: string | null, to: string | null): Dsl {
  return { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lte: to }) };
}

/** Any path with these pieces, which asterisks part. */
function pathPattern(text: string): string {
  const pieces = text.split('*').map((piece) => fold(piece).replace(/[\\?]/g, '\\$&'));
  return `*${pieces.filter((piece) => piece !== '').join('*')}*`;
}

const unmarked: readonly Status[] = noMarks.statusesOf('');

/** The archive knows nothing of what people mark its articles with: it is asked for them by their paths. */
function withStatus(status: Status, marks: ArchiveMarks): Dsl {
  const isMeant = (path: string) => marks.statusesOf(path).includes(status);
  const marked = [...marks.paths()];
  if (!unmarked.includes(status)) return hasAny('path', marked.filter(isMeant));
  return butNot(everything, [
    hasAny(
      'path',
      marked.filter((path) => !isMeant(path)),
    ),
  ]);
}

function tagged(filter: TextFilter, marks: ArchiveMarks): Dsl {
  const wanted = fold(filter.text);
  const isMeant = (tag: string) => (isOpen(filter) ? fold(tag).startsWith(wanted) : fold(tag) === wanted);
  return hasAny(
    'path',
    [...marks.paths()].filter((path) => marks.tagsOf(path).some(isMeant)),
  );
}
