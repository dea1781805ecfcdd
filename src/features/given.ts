import type { Span } from '../article/article';

/**
 * What commands are given. Menus hand over rows of trees and URIs, links what they say, and anybody else whatever he
 * likes, also rows of another version or window: of all that, only what is looked at here is taken.
 */

/** What an object says of itself, by name; nothing of what is no object. */
export function fieldsOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
}

/** What an object says of itself in words: the key of a person, the id of an article. */
export function textIn(given: unknown, name: string): string | undefined {
  const value = fieldsOf(given)[name];
  return typeof value === 'string' ? value : undefined;
}

export function isOffset(given: unknown): given is number {
  return Number.isSafeInteger(given) && (given as number) >= 0;
}

export function spanIn(given: unknown): Span | null {
  const { start, end } = fieldsOf(given);
  return isOffset(start) && isOffset(end) ? { start, end } : null;
}

/** What a menu hands over: the item that was clicked, or all that are selected when it is one of them. */
export function itemsMeant(target: unknown, all: unknown): readonly unknown[] {
  if (Array.isArray(all) && all.length > 0) return all;
  return target === undefined ? [] : [target];
}
