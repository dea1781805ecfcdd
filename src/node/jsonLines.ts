import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Article } from '../article/article';
import { parseArticle, type Given } from '../article/parse';
import type { Loaded } from './files';

/** A line of JSON, or why it is none: a sentence that names the line, which stands beside it. */
type JsonLine =
  | { readonly number: number; readonly value: Readonly<Record<string, unknown>> }
  | { readonly path: string; readonly problem: string };

/** An article as it stands in a line, with what is known of it beside its text. */
export interface ArticleLine {
  readonly id: string;
  readonly text: string;
  readonly given: Given;
}

/** Reads a stream of JSON objects, a line each. Blank lines are passed over. */
export async function* readJsonLines(input: Readable, name: string): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    const path = `${name}, line ${number}`;
    try {
      const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        yield { number, value: value as Record<string, unknown> };
      else yield { path, problem: `${path} is no JSON object` };
    } catch (error) {
      yield { path, problem: `${path} is no JSON: ${(error as Error).message}` };
    }
  }
}

/**
 * Reads articles `{id, text, date?, title?, language?}`, a line each.
 * @param toArticle makes one of what stands in a line; when it throws, the article cannot be read
 */
export async function* readArticleLines(
  input: Readable,
  name: string,
  toArticle = ({ id, text, given }: ArticleLine): Article => parseArticle(text, id, given),
): AsyncGenerator<Loaded> {
  for await (const line of readJsonLines(input, name)) {
    if ('problem' in line) {
      yield line;
      continue;
    }
    const { id, text, date, title, language } = line.value;
    if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') {
      const path = `${name}, line ${line.number}`;
      yield { path, problem: `${path} has no "id" or no "text"` };
      continue;
    }
    const given = { date: textOrNull(date), title: textOrNull(title), language: textOrNull(language) };
    yield loaded({ id: String(id), text, given }, toArticle);
  }
}

function loaded(line: ArticleLine, toArticle: (line: ArticleLine) => Article): Loaded {
  try {
    return { article: toArticle(line) };
  } catch (error) {
    return { path: line.id, problem: `${line.id} could not be read: ${(error as Error).message}` };
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
