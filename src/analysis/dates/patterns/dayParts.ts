import type { TimexAttributes } from '../pattern';
import { DAY_PARTS } from '../tables/names';

/** A day narrowed to its morning, afternoon, evening or night. */
export function atPart(attributes: TimexAttributes, part: string): TimexAttributes {
  const code = DAY_PARTS.get(part.toLowerCase()) ?? 'DT';
  return {
    ...attributes,
    type: 'TIME',
    value: `${attributes.value}T${code}`,
    precision: 'time',
    how: `the ${part.toLowerCase()} of ${attributes.how}`,
  };
}
