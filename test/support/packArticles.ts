import { findReported } from '../../src/analysis/speakers/wordOrder/findReported';
import { findSpeakers } from '../../src/analysis/speakers/wordOrder/findSpeakers';
import { parseArticle } from '../../src/article/parse';
import type { LanguagePack } from '../../src/language/packs/pack';
import { readWords } from '../../src/language/packs/words';

/** A statement: who says it, null for nobody in particular, and what. */
export interface Said {
  readonly speaker: string | null;
  readonly words: string;
}

interface ReadArticle {
  readonly text: string;
  readonly said: readonly Said[];
}

/** How many statements of articles are found, and whose they are said to be. */
export interface PackScore {
  /** Statements that the articles have, and those of them that are found. */
  readonly expected: number;
  readonly found: number;
  /** Those of the expected ones that have a speaker, and those of them that are given that speaker. */
  readonly spoken: number;
  readonly named: number;
  /** Statements that the engine gives a speaker, and the wrong ones among all it finds, each with what is wrong. */
  readonly speakers: number;
  readonly all: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** The statements that are read in a text. */
export function saidIn(text: string, pack: LanguagePack): Said[] {
  const words = readWords(parseArticle(text, 'text.txt'), pack);
  const { statements, entities } = findSpeakers(words, findReported(words, pack), pack);
  return statements.map(({ speaker, content }) => ({
    speaker: entities.find(({ id }) => id === speaker)?.name ?? null,
    words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  }));
}

/** Articles with an empty line between them, each followed by lines "> Anna Berg | dass es regnet"; "-" is nobody. */
function articlesIn(table: string): ReadArticle[] {
  return table
    .trim()
    .split(/\n\n+/)
    .map((article) => {
      const lines = article.split('\n');
      const said = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2).split(' | '));
      return {
        text: lines.filter((line) => !line.startsWith('> ')).join('\n'),
        said: said.map(([speaker, words]) => ({ speaker: speaker === '-' ? null : speaker!, words: words! })),
      };
    });
}

/** What is read in articles against what is said in them. */
export function scoreOf(table: string, pack: LanguagePack): PackScore {
  const score = { expected: 0, found: 0, spoken: 0, named: 0, speakers: 0, all: 0 };
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { text, said } of articlesIn(table)) {
    const read = saidIn(text, pack);
    score.all += read.length;
    score.speakers += read.filter(({ speaker }) => speaker !== null).length;
    for (const each of read) {
      const true_ = said.filter(({ words }) => meets(words, each.words));
      if (each.speaker !== null && !true_.some(({ speaker }) => speaker === each.speaker))
        wrong.push(`${each.speaker}: ${each.words}`);
    }
    for (const { speaker, words } of said) {
      const same = read.filter((each) => meets(words, each.words));
      const isNamed = same.some((each) => each.speaker === speaker);
      score.expected++;
      if (same.length > 0) score.found++;
      if (speaker !== null) score.spoken++;
      if (speaker !== null && isNamed) score.named++;
      if (same.length === 0 || (speaker !== null && !isNamed))
        missed.push(`${same.length > 0 ? '' : 'not found '}${speaker}: ${words}`);
    }
  }
  return { ...score, wrong, missed };
}

/** Whether most words of either are in the other. */
function meets(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared > 0 && shared >= Math.min(x.size, y.size) * 0.6 && shared >= Math.max(x.size, y.size) * 0.3;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
