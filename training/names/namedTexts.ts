import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/article/parse';
import { findStatements } from '../../src/analysis/speakers/statements/findStatements';
import { type NamesByKey, byKey } from '../../src/analysis/speakers/nameEvidence/articleNames';
import { type NameClass } from '../../src/analysis/speakers/nameEvidence/evidence';
import { type FoundName, findNames } from '../../src/analysis/speakers/names';
import { type Page, layOut } from '../../src/analysis/speakers/page';
import { worksTitles } from '../../src/analysis/speakers/worksTitles';
import { tokenize } from '../../src/language/tokenize';

/** A name that people annotated; offsets are UTF-16 code units into the text. */
interface AnnotatedName {
  readonly start: number;
  readonly end: number;
  readonly type: 'person' | 'organization' | 'place' | 'other';
}

/** An annotated text, laid out as the product does, with what each of its names names. */
export interface NamedText {
  readonly page: Page;
  readonly names: readonly FoundName[];
  readonly keys: NamesByKey;
  /** What the annotators say of most occurrences of a name; `none` where they have no name. */
  readonly classOf: ReadonlyMap<string, NameClass>;
  readonly gold: readonly AnnotatedName[];
}

/** Reads a file of annotated texts, one JSON object a line. */
export function readNamedTexts(folder: string, file: string): NamedText[] {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`${path} is missing: the folder needs all files of the training data`);
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map(readNamedText);
}

function readNamedText(line: string): NamedText {
  const { id, text, names: gold } = JSON.parse(line) as { id: string; text: string; names: AnnotatedName[] };
  const article = parseArticle(text, id);
  const tokenized = tokenize(article);
  const page = layOut(article, tokenized, findStatements(article, tokenized));
  const titled = worksTitles(page);
  const names = findNames(page).filter((name) => titled[name.first] === 0);
  const keys = byKey(names);
  const classOf = new Map(
    [...keys].map(([key, same]) => [key, mostOften(same.map((name) => annotated(page, gold, name)))]),
  );
  return { page, names, keys, classOf, gold };
}

export function spanOf(page: Page, { first, last }: FoundName): { start: number; end: number } {
  return { start: page.tokens[first]?.start ?? 0, end: page.tokens[last - 1]?.end ?? 0 };
}

/** The type of the annotated name that shares most with this one. */
function annotated(page: Page, gold: readonly AnnotatedName[], name: FoundName): NameClass {
  const span = spanOf(page, name);
  let most = 0;
  let type: NameClass = 'none';
  for (const each of gold) {
    const shared = Math.min(each.end, span.end) - Math.max(each.start, span.start);
    if (shared > most) {
      most = shared;
      type = each.type === 'other' ? 'none' : each.type;
    }
  }
  return type;
}

function mostOften(types: readonly NameClass[]): NameClass {
  const counts = new Map<NameClass, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'none';
}
