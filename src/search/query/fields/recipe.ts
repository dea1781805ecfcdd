import { editDistances } from '../../text/editDistance';
import type { Filter } from '../ast';
import { date } from './date';
import type { Condition, Field } from './field';
import { inField } from './in';
import { lang } from './lang';
import { mentions } from './mentions';
import { on } from './on';
import { path } from './path';
import { place } from './place';
import { speaker } from './speaker';
import { status } from './status';
import { tag } from './tag';
import { type } from './type';

/**
 * The fields of the query language, in the order in which they are offered. To add one, write its file and add it here;
 * the tests tell what else is due.
 */
export const fields: readonly Field[] = [speaker, mentions, place, type, date, on, inField, path, lang, status, tag];

const byName = new Map(fields.map((field) => [field.name, field]));

/** The field of this name, in capitals or not; undefined when there is none. */
export function fieldNamed(name: string): Field | undefined {
  return byName.get(name.toLowerCase());
}

/** The field that a name is one slip away from, for a hint; undefined when there is none. */
export function fieldLike(name: string): Field | undefined {
  const lower = name.toLowerCase();
  return fields.find((field) => field.name.length > 3 && editDistances(lower, field.name, 1).whole === 1);
}

/** The field of a filter, which the parser made with it. */
export function fieldOf(filter: Filter): Field {
  const field = byName.get(filter.field);
  if (field === undefined) throw new RangeError(`There is no field ${filter.field}:`);
  return field;
}

/** What a filter asks for. */
export function conditionOf(filter: Filter): Condition {
  return fieldOf(filter).condition(filter);
}
