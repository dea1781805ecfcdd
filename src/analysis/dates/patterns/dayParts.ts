import type { Finding } from '../pattern';
import { DAY_PARTS } from '../tables/names';

/** The same day, narrowed to its morning, afternoon, evening or night. */
export function atPart(finding: Finding, part: string): Finding {
  const code = DAY_PARTS.get(part.toLowerCase()) ?? 'DT';
  return {
    ...finding,
    type: 'TIME',
    value: `${finding.value}T${code}`,
    precision: 'time',
    how: `the ${part.toLowerCase()} of ${finding.how}`,
  };
}
