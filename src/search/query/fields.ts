import type { Field } from './ast';
import { editDistances } from '../text/editDistance';

/** What a person may write behind a field's colon. */
interface FieldUse {
  /** What it finds, for the list of completions. */
  readonly about: string;
  /** What it takes, for hints. */
  readonly takes: string;
  /** All its values, where they are few. */
  readonly choices?: readonly string[];
}

const days = '2025, 2025-10, 2025-10-15, >2025-10-15, <=2025-10 or 2025-10-01..2025-10-31';

/** The fields of the language, in the order in which they are offered. */
export const fields: Readonly<Record<Field, FieldUse>> = {
  speaker: { about: 'who says it', takes: 'a name' },
  mentions: { about: 'who or what is named', takes: 'a name' },
  place: { about: 'a place that is named', takes: 'a name' },
  type: { about: 'how it is said', takes: 'direct, indirect or mixed', choices: ['direct', 'indirect', 'mixed'] },
  date: { about: 'when it was published', takes: days },
  on: { about: 'days that the text speaks of', takes: days },
  in: {
    about: 'where the words stand',
    takes: 'heading, quote, title or lead',
    choices: ['heading', 'quote', 'title', 'lead'],
  },
  path: { about: 'where the file lies', takes: 'a part of the path' },
  status: { about: 'reviewed or not', takes: 'reviewed or open', choices: ['reviewed', 'open'] },
};

export const fieldNames = Object.keys(fields) as readonly Field[];

/** The field of this name, in capitals or not; undefined when there is none. */
export function fieldOf(name: string): Field | undefined {
  const lower = name.toLowerCase();
  return fieldNames.find((field) => field === lower);
}

/** The field that a name is one slip away from, for a hint; undefined when there is none. */
export function fieldLike(name: string): Field | undefined {
  const lower = name.toLowerCase();
  return lower.length > 12
    ? undefined
    : fieldNames.find((field) => field.length > 3 && editDistances(lower, field, 1).whole === 1);
}

/** The one choice that begins so, or undefined. */
export function choiceOf(field: Field, text: string): string | undefined {
  const lower = text.toLowerCase();
  const choices = lower === '' ? [] : (fields[field].choices ?? []).filter((choice) => choice.startsWith(lower));
  return choices.length === 1 ? choices[0] : choices.find((choice) => choice === lower);
}
