import * as l10n from '@vscode/l10n';
import type { LedgerRow } from '../row';
import { shown, type Writer } from './format';

/** An article that words are quoted from. */
interface QuotedArticle extends Pick<LedgerRow, 'title' | 'origin' | 'published' | 'path'> {
  /** Unique in its list: "council2025", "council2025b". */
  readonly key: string;
}

/** The articles quoted, for LaTeX and reference managers. */
export const writeBibTex: Writer = async function* (rows, { problems }) {
  for await (const { key, title, origin, published, path } of quotedArticles(rows)) {
    const address = addressIn(origin);
    const fields = [
      ['title', `{${bibTex(title)}}`],
      ['year', published?.slice(0, 4) ?? ''],
      ['date', published ?? ''],
      ['url', address ?? ''],
      ['howpublished', address ? '' : bibTex(origin)],
      ['note', bibTex(l10n.t('File {0}', path))],
    ].filter(([, value]) => value !== '');
    yield `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n\n`;
  }
  // Outside of entries everything but these marks is a remark.
  for (const problem of problems()) yield `% ${shown(problem).replace(/[@{}\s]+/g, ' ')}\n`;
};

/** The articles quoted, as Citation Style Language JSON: one list. */
export const writeCsl: Writer = async function* (rows) {
  let separator = '[\n';
  for await (const { key, title, origin, published, path } of quotedArticles(rows)) {
    const address = addressIn(origin);
    const item = {
      id: key,
      type: 'article-newspaper',
      title: shown(title),
      ...(published && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
      ...(address ? { URL: address } : origin && { source: shown(origin) }),
      note: shown(l10n.t('File {0}', path)),
    };
    yield `${separator}${JSON.stringify(item)}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
};

async function* quotedArticles(rows: AsyncIterable<LedgerRow> | Iterable<LedgerRow>): AsyncGenerator<QuotedArticle> {
  const seen = new Set<string>();
  const keys = new Map<string, number>();
  for await (const { article, title, origin, published, path } of rows) {
    if (seen.has(article)) continue;
    seen.add(article);
    const base = `${firstWord(title)}${published?.slice(0, 4) ?? ''}`;
    const count = (keys.get(base) ?? 0) + 1;
    keys.set(base, count);
    yield { key: count === 1 ? base : `${base}-${count}`, title, origin, published, path };
  }
}

/** The first word of four letters or more, without accents: "council". */
function firstWord(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return /[a-z]{4,20}/.exec(plain)?.[0] ?? 'article';
}

function addressIn(origin: string): string | null {
  return shown(origin) === origin && /^https?:\/\/[^\s<>"{}|\\^`]{1,2000}$/i.test(origin) ? origin : null;
}

/** Words without power over TeX. BibTeX counts braces even where they are escaped. */
function bibTex(text: string): string {
  return shown(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^#$%&_]/g, (mark) => texMarks[mark] ?? `\\${mark}`);
}

const texMarks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
