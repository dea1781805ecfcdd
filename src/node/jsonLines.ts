import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArticle, type Given } from '../article/parse';
import type { Loaded } from './files';

/** A line of JSON, or why it is none: a sentence that names the line. */
type JsonLine =
  { readonly number: number; readonly value: Readonly<Record<string, unknown>> } | { readonly problem: string };

/** Reads a stream of JSON objects, a line each. Blank lines are passed over. */
export async function* readJsonLines(input: Readable, name: string): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    try {
      const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        yield { number, value: value as Record<string, unknown> };
      else yield { problem: `${name}, line ${number} is no JSON object` };
    } catch (error) {
      yield { problem: `${name}, line ${number} is no JSON: ${(error as Error).message}` };
    }
  }
}

/** Reads articles `{id, text, date?, title?, language?}`, a line each. */
export async function* readArticleLines(input: Readable, name: string): AsyncGenerator<Loaded> {
  for await (const line of readJsonLines(input, name)) {
    if ('problem' in line) {
      yield line;
      continue;
    }
    const { id, text, date, title, language } = line.value;
    if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') {
      yield { problem: `${name}, line ${line.number} has no "id" or no "text"` };
      continue;
    }
    yield articleOf(String(id), text, { date, title, language });
  }
}

function articleOf(id: string, text: string, given: Readonly<Record<keyof Given, unknown>>): Loaded {
  const textOr = (value: unknown) => (typeof value === 'string' ? value : null);
  const { date, title, language } = given;
  try {
    const known = { date: textOr(date), title: textOr(title), language: textOr(language) };
    return { article: parseArticle(text, id, known) };
  } catch (error) {
    return { problem: `${id} could not be read: ${(error as Error).message}` };
  }
}
