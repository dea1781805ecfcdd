import { articleCount } from '../../article/wording';
import type { Vocabulary } from '../index/types';
import type { Field } from './fields/field';
import { fieldNamed, fields } from './fields/recipe';
import { filterText } from './print';

/** One way to go on typing. */
export interface Suggestion {
  /** `speaker:` or a value. */
  readonly label: string;
  /** What it finds, or how many articles have it. */
  readonly detail: string;
  /** The whole query with it, and where the caret stands then. */
  readonly text: string;
  readonly caret: number;
}

/** So many values are offered at most. */
export const mostValues = 8;

const fieldBeginning = /(?:^|[\s(|-])(\p{L}*)$/u;
/** A value may hold blanks inside quotation marks; all repetitions are bounded. */
const valueBeginning = /(?:^|[\s(|-])(\p{L}{2,12}):(?:["“”„]([^"“”„]{0,80})|([^\s()|"“”„]{0,80}))$/u;
/** The rest of the word that the caret stands in. */
const restOfWord = /^[^\s()|"“”„]*["“”„]?/;

/** A value that a person is typing. */
export interface TypedValue {
  readonly field: Field;
  readonly typed: string;
  /** Where its field begins in the query. */
  readonly start: number;
}

/** The value that the caret stands in; null when it stands in none. */
export function valueAt(text: string, caret: number): TypedValue | null {
  const value = valueBeginning.exec(nearOf(text, caret));
  const field = value?.[1] === undefined ? undefined : fieldNamed(value[1]);
  if (!value || field === undefined) return null;
  const typed = value[2] ?? value[3] ?? '';
  return { field, typed, start: caret - typed.length - (value[2] === undefined ? 0 : 1) - value[1]!.length - 1 };
}

const nearOf = (text: string, caret: number) => text.slice(Math.max(0, caret - 120), caret);

/** How a query may go on at the caret: with a field's name, or with a value of the field that the caret stands in. */
export function suggestions(text: string, caret: number, vocabulary: Vocabulary): Suggestion[] {
  const value = valueAt(text, caret);
  if (value) {
    const { field, typed, start } = value;
    return field
      .offers(typed, vocabulary, mostValues)
      .map(({ value: offered, name, articles }) =>
        completed(
          text,
          start,
          caret,
          `${filterText(field.name, offered)} `,
          offered,
          articles === undefined ? field.about() : [name ?? [], articleCount(articles)].flat().join('  ·  '),
        ),
      );
  }
  const typed = fieldBeginning.exec(nearOf(text, caret))?.[1];
  if (typed === undefined) return [];
  const possible = fields.filter(({ name }) => name.startsWith(typed.toLowerCase()));
  return possible.map(({ name, about }) =>
    completed(text, caret - typed.length, caret, `${name}:`, `${name}:`, about()),
  );
}

function completed(
  text: string,
  start: number,
  caret: number,
  insert: string,
  label: string,
  detail: string,
): Suggestion {
  const rest = text.slice(caret).replace(restOfWord, '').trimStart();
  const begin = text.slice(0, start) + insert;
  return { label, detail, text: begin + rest, caret: begin.length };
}
