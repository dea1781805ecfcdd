import type { TimexAttributes } from '../pattern';
import { DAY_PARTS } from '../tables/names';

/** A day narrowed to its morning, afternoon, evening or night. */
export function atPart(attributes: TimexAttributes, word: string): TimexAttributes {
  const part = DAY_PARTS.get(word.toLowerCase());
  if (!part) return attributes;
  return {
    ...attributes,
    type: 'TIME',
    value: `${attributes.value}T${part.code}`,
    precision: 'time',
    how: part.of(attributes.how),
  };
}
