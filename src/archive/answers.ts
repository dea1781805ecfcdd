import type { ArchiveAddress } from './address';
import { refusal } from './answerProblems';

/*
 * What a server answers is not taken for granted: it may be of another version, or somebody else. Each reader gives
 * what is there, or what stands for nothing.
 */

type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** What stands at the end of a path of keys; undefined when there is nothing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((inner, key) => fieldsOf(inner)[key], value);
}

export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
}

export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : '';
}

export function numberAt(value: unknown, ...keys: readonly string[]): number {
  const found = at(value, ...keys);
  return typeof found === 'number' ? found : 0;
}

/**
 * The answers to several questions that were asked at once, those of them that there are.
 * @throws ArchiveProblem when one was refused
 */
export function answersIn(json: unknown, address: ArchiveAddress): readonly unknown[] {
  const answers = listAt(json, 'responses');
  for (const answer of answers)
    if (at(answer, 'error') !== undefined) throw refusal(address, numberAt(answer, 'status'), answer, true);
  return answers;
}
