import * as l10n from '@vscode/l10n';
import { parse } from 'yaml';
import { readFrontMatter, yamlIn } from '../article/frontMatter';
import { parseArticle } from '../article/parse';
import { type Importer, RefusedDocument, type SourceDate } from './importer';
import { readText } from './plainText/readText';

/** Markdown, as web clippers and programs for notes write it: text and front matter stay as they are. */
export const importMarkdown: Importer = async function* (file) {
  const { text: decoded, remarks } = await readText(file.bytes);
  const text = decoded.replace(/\r\n?/g, '\n');
  const { headerProblem, date, dateLine, dayFrom, title, source } = parseArticle(text, file.name);
  if (headerProblem) throw new RefusedDocument(l10n.t('cannot be read. {0}', headerProblem.problem));
  const foundIn = dayFrom === 'file name' ? 'the file’s name' : `“${dateLine?.text ?? ''}”`;
  const day: SourceDate | null = date === null ? null : { day: date, foundIn };
  const { frontMatter, body, isToml } = partsOf(text);
  if (body.trim() === '') throw new RefusedDocument(l10n.t('has no text'));
  yield {
    title,
    author: null,
    date: day,
    address: source !== null && /^https?:\/\/\S+$/i.test(source) ? source : null,
    language: null,
    blocks: [],
    markdown: { frontMatter, body },
    remarks: isToml ? [...remarks, l10n.t('Of its TOML front matter, the title, day and address were kept.')] : remarks,
    attachments: [],
  };
};

/** Text between two rules at the beginning is front matter only when it has keys. */
function partsOf(text: string): { frontMatter: string | null; body: string; isToml: boolean } {
  const yaml = yamlIn(text);
  const { end } = readFrontMatter(text);
  if (yaml === null) return { frontMatter: null, body: text.slice(end), isToml: end > 1 };
  const front: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
  const hasKeys = typeof front === 'object' && front !== null && !Array.isArray(front);
  if (hasKeys) return { frontMatter: yaml, body: text.slice(end), isToml: false };
  return { frontMatter: null, body: yaml.trim() === '' ? text.slice(end) : text, isToml: false };
}
