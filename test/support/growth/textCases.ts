import type { GrowthCase, Work } from './growth';
import { textOf } from './texts';

/**
 * A stage that takes texts, with shapes that are repeated.
 * @param size in characters
 * @param beginnings shapes before which something stands once
 */
export function textCases(
  stage: string,
  size: number,
  shapes: readonly string[],
  workOn: (text: string) => Work | Promise<Work>,
  beginnings: readonly (readonly [beginning: string, shape: string])[] = [],
): GrowthCase[] {
  const all = [...shapes.map((shape) => ['', shape] as const), ...beginnings];
  return all.map(([beginning, shape]) => ({
    stage,
    shape: JSON.stringify(`${beginning}${shape}`).slice(1, -1),
    size,
    prepare: (length) => workOn(beginning + textOf(shape, length)),
  }));
}
