import * as l10n from '@vscode/l10n';
import type { Problem } from './ast';
import { fieldNamed } from './fields/recipe';

/** From so many words on, without operators and fields, a query is a text that somebody pasted, and no question. */
const fewestWords = 30;
const joint = /(?:^|\s)(?:OR|AND|NOT|NEAR(?:\/\d{1,4})?)(?=\s)|\|/;
const fieldBefore = /(?:^|[\s(])-?([a-z]{2,12}):(?=\S)/g;
/** Quotation marks, brackets, hyphens (a minus leaves out what it stands before), and what completes words. */
const marks = /["“”„«»()*~-]/g;

/** A text in capitals throughout with more words than this is written in capitals, so that "AND" in it is a word. */
const mostShouted = 3;

/** What means something in capitals. */
export const operators: Readonly<Record<string, 'or' | 'and' | 'not' | 'near'>> = {
  OR: 'or',
  AND: 'and',
  NOT: 'not',
  NEAR: 'near',
};

/** Brackets around all of it say that it is a query, whatever it looks like. */
function isInBrackets(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.startsWith('(') && trimmed.endsWith(')');
}

/** Whether all of a text is in capitals, as headlines are. */
export function isShouted(text: string): boolean {
  if (text !== text.toUpperCase() || isInBrackets(text)) return false;
  // Scripts without capitals shout nothing.
  return (
    text
      .split(/[\s()|]+/)
      .filter((word) => /\p{Lu}/u.test(word) && !Object.hasOwn(operators, word.replace(/\/\d+$/, ''))).length >
    mostShouted
  );
}

/** Whether marks or operators would mean nothing in a query, because of what all of it looks like. */
export function isReadAsText(text: string): boolean {
  return isShouted(text) || readPasted(text).text !== text;
}

/**
 * A pasted text with blanks for the marks that mean something in a query: whoever looks for where a paragraph comes
 * from does not ask for each of its quotations to be there. Each character stays where it is. Anything else stays as it
 * is.
 */
export function readPasted(text: string): { readonly text: string; readonly problems: readonly Problem[] } {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  const isQuery =
    isInBrackets(text) ||
    joint.test(text) ||
    [...text.matchAll(fieldBefore)].some(([, name]) => fieldNamed(name ?? ''));
  if (words < fewestWords || isQuery) return { text, problems: [] };
  const plain = text.replace(marks, ' ');
  const hint = l10n.t('Read as a text: its words are searched, its quotation marks and brackets are not.');
  return { text: plain, problems: plain === text ? [] : [{ start: 0, end: text.length, text: hint }] };
}
