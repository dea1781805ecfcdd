import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import type { Entity, Mention, Statement } from '../../../src/analysis/analysis';
import { withoutMarkup } from '../../../src/analysis/markup';
import { putTogether } from '../../../src/analysis/putTogether';
import { findPeople, readDiscourse } from '../../../src/analysis/speakers/findPeople';
import type { FoundStatement } from '../../../src/analysis/speakers/foundStatement';
import { tokenize } from '../../../src/language/tokenize';

export interface Read {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
}

/**
 * Reads a text in which statements are marked: `[` source `|` cue `|` content `]`, parts in any order, told apart by a
 * letter: "[s:Anna Berg] [c:said] [q:she was tired]" is one statement; a new one begins with each `[q:`.
 */
export function read(marked: string): Read {
  const { text, found } = unmark(marked);
  const article = parseArticle(text, 'test');
  const people = findPeople(article, tokenize(article), found);
  return { text, ...putTogether({ ...people, dates: [] }, withoutMarkup(article)) };
}

interface Part {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

function unmark(marked: string): { text: string; found: FoundStatement[] } {
  let text = '';
  const groups = new Map<string, Part[]>();
  let at = 0;
  for (const match of marked.matchAll(/\[([scq])(\d?):([^\]]{1,500})\]/g)) {
    text += marked.slice(at, match.index);
    const [whole, kind = '', group = '', words = ''] = match;
    groups.set(group, [...(groups.get(group) ?? []), { kind, start: text.length, end: text.length + words.length }]);
    text += words;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const found = [...groups.values()].map((parts): FoundStatement => {
    const only = (kind: string): Part | null => parts.find((part) => part.kind === kind) ?? null;
    const span = (part: Part | null): { start: number; end: number } | null =>
      part && { start: part.start, end: part.end };
    const content = parts.filter((part) => part.kind === 'q').map(({ start, end }) => ({ start, end }));
    const direct = /^["“]/.test(text.slice(content[0]?.start));
    return {
      type: direct ? 'direct' : 'indirect',
      content,
      cue: span(only('c')),
      source: span(only('s')),
      confidence: 1,
      speech: true,
    };
  });
  return { text, found };
}

/** The people of a text as lines, "Name | role | role". */
export function people(marked: string): string[] {
  return read(marked)
    .entities.filter(({ type }) => type === 'person')
    .map(({ name, roles }) => [name, ...roles.map(({ text }) => text)].join(' | '));
}

/** The entity of the given type and name, or a failure. */
export function entity({ entities }: Read, name: string): Entity {
  return (
    entities.find((each) => each.name === name) ??
    assert.fail(`no “${name}” among ${entities.map((each) => each.name).join(', ')}`)
  );
}

/** Whom the words stand for that begin at this place ("he @ he added": the "he" of "he added"), or null. */
export function meaning(result: Read, words: string): string | null {
  const [mention = '', place = mention] = words.split(' @ ');
  const around = result.text.indexOf(place);
  assert.ok(around >= 0, `“${place}” is not in the text`);
  const start = around + place.indexOf(mention);
  const found = result.mentions.find((each) => each.start === start && each.end === start + mention.length);
  return found ? (result.entities.find(({ id }) => id === found.entity)?.name ?? null) : null;
}

/** The speakers' names, statement by statement. */
export function speakers(marked: string): (string | null)[] {
  const { entities, statements } = read(marked);
  return statements.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
}

/** The names of the sieves that named the speakers, statement by statement. */
export function sieves(marked: string): (string | undefined)[] {
  const { text, found } = unmark(marked);
  const article = parseArticle(text, 'test');
  const { discourse } = readDiscourse(article, tokenize(article), found);
  return found.map((statement) => discourse.speakers.get(statement)?.sieve);
}
