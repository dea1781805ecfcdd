import assert from 'node:assert/strict';
import { findReported } from '../../../../src/analysis/speakers/wordOrder/findReported';
import { findSpeakers } from '../../../../src/analysis/speakers/wordOrder/findSpeakers';
import { parseArticle } from '../../../../src/article/parse';
import { atOnce } from '../../../../src/article/steps';
import type { LanguagePack } from '../../../../src/language/packs/pack';
import { readWords } from '../../../../src/language/packs/words';

/** An article of a table, and whose words are in it; null for nobody in particular. */
interface TableArticle {
  readonly text: string;
  readonly said: readonly { readonly speaker: string | null; readonly words: string }[];
}

/** Articles have an empty line between them, `¶` a paragraph, and `> NAME: words` says whose words begin so. */
function articlesOf(table: string): TableArticle[] {
  return table
    .replace(/^#.*\n/gm, '')
    .trim()
    .split(/\n\s*\n/)
    .map((part) => {
      const lines = part.trim().split('\n');
      const text = lines
        .filter((line) => !line.startsWith('> '))
        .join(' ')
        .replace(/ ?¶ ?/g, '\n\n');
      const said = lines
        .filter((line) => line.startsWith('> '))
        .map((line) => {
          const [, speaker, words] = /^> (.*?): (.*)$/.exec(line)!;
          return { speaker: speaker === '-' ? null : speaker!, words: words! };
        });
      return { text, said };
    });
}

/** What is found of a table: statements with the right person, with nobody, with the wrong one; and those not found. */
export interface TableScore {
  articles: number;
  named: number;
  right: number;
  silent: number;
  missed: number;
  wrong: string[];
  /** Of all statements, whoever says them, those that are found. */
  found: number;
  expected: number;
  /** What is not as it should be, to look at. */
  errors: string[];
}

function readTable(pack: LanguagePack, text: string) {
  const words = atOnce(readWords(parseArticle(text, 'text.txt'), pack));
  return { words, ...atOnce(findSpeakers(words, atOnce(findReported(words, pack)), pack)) };
}

/** Whose words each statement is: it is found where its content has the words that are expected. */
export function scoreTable(pack: LanguagePack, table: string): TableScore {
  const score: TableScore = {
    articles: 0,
    named: 0,
    right: 0,
    silent: 0,
    missed: 0,
    wrong: [],
    found: 0,
    expected: 0,
    errors: [],
  };
  for (const { text, said } of articlesOf(table)) {
    score.articles++;
    const { statements, entities } = readTable(pack, text);
    const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null;
    const used = new Set<number>();
    for (const { speaker, words } of said) {
      const at = text.indexOf(words);
      if (at < 0) throw new Error(`“${words}” is not in its article: ${text}`);
      const index = statements.findIndex(({ content }) => content.some(({ start, end }) => start <= at && at < end));
      const name = index < 0 ? null : nameOf(statements[index]!.speaker);
      used.add(index);
      score.expected++;
      if (index >= 0) score.found++;
      if (speaker !== null) {
        score.named++;
        if (index < 0) score.missed++;
        else if (name === null) score.silent++;
        else if (name === speaker) score.right++;
      }
      if (name !== null && name !== speaker) score.wrong.push(`${name} instead of ${speaker ?? 'nobody'}: ${words}`);
      if (name !== speaker || index < 0)
        score.errors.push(`${index < 0 ? 'missed' : (name ?? '-')} | ${speaker ?? '-'} | ${words}`);
    }
    statements.forEach((statement, index) => {
      const name = nameOf(statement.speaker);
      if (used.has(index) || name === null) return;
      const words = statement.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
      score.wrong.push(`${name} for what is not expected: ${words}`);
    });
  }
  return score;
}

/** "Анна Берг: что идёт дождь" for each statement; "-" for nobody. */
export function saidIn(pack: LanguagePack, text: string): string[] {
  const { statements, entities } = readTable(pack, text);
  return statements.map(({ speaker, content }) => {
    const name = entities.find(({ id }) => id === speaker)?.name ?? '-';
    return `${name}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  });
}

/** The people of a text, and the words that name each: "Анна Берг = Анна Берг, Берг". */
export function peopleIn(pack: LanguagePack, text: string): string[] {
  const { mentions, entities } = readTable(pack, text);
  return entities.map(({ id, name }) => {
    const named = mentions.filter(({ entity, kind }) => entity === id && kind === 'name');
    return `${name} = ${named.map(({ start, end }) => text.slice(start, end)).join(', ')}`;
  });
}

/** Spans are in the text and in order, and speakers are people of the article, whatever the text. */
export function assertWellFormed(pack: LanguagePack, text: string): void {
  const { statements, entities, mentions } = readTable(pack, text);
  const ids = new Set(entities.map(({ id }) => id));
  for (const { content, cue, source, speaker } of statements) {
    let last = 0;
    for (const { start, end } of content) {
      assert.ok(last <= start && start < end && end <= text.length);
      last = end;
    }
    for (const span of [cue, source]) assert.ok(!span || (span.start < span.end && span.end <= text.length));
    assert.ok(speaker === null || ids.has(speaker));
  }
  for (const { entity, start, end } of mentions) assert.ok(ids.has(entity) && start < end && end <= text.length);
}
