import { articleCount } from '../../article/wording';
import type { Vocabulary } from '../index/types';
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

const mostValues = 8;

const fieldBeginning = /(?:^|[\s(|-])(\p{L}*)$/u;
/** A value may hold blanks inside quotation marks; all repetitions are bounded. */
const valueBeginning = /(?:^|[\s(|-])(\p{L}{2,12}):(?:["“”„]([^"“”„]{0,80})|([^\s()|"“”„]{0,80}))$/u;
/** The rest of the word that the caret stands in. */
const restOfWord = /^[^\s()|"“”„]*["“”„]?/;

/** How a query may go on at the caret: with a field's name, or with a value of the field that the caret stands in. */
export function suggestions(text: string, caret: number, vocabulary: Vocabulary): Suggestion[] {
  const before = text.slice(0, caret);
  const near = before.slice(-120);
  const value = valueBeginning.exec(near);
  const field = value?.[1] === undefined ? undefined : fieldNamed(value[1]);
  if (value && field !== undefined) {
    const typed = value[2] ?? value[3] ?? '';
    const start = before.length - typed.length - (value[2] === undefined ? 0 : 1) - value[1]!.length - 1;
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
  const typed = fieldBeginning.exec(near)?.[1];
  if (typed === undefined) return [];
  const possible = fields.filter(({ name }) => name.startsWith(typed.toLowerCase()));
  return possible.map(({ name, about }) =>
    completed(text, before.length - typed.length, caret, `${name}:`, `${name}:`, about()),
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
