import { isolated, withQuotesIsolated } from '../article/direction';
import type { Span } from '../article/article';
import { forLabel } from '../article/untrusted';

/** Words of an article inside a hover: they stay words, whatever they look like. */

/**
 * Escapes every mark that Markdown or its link finder could read, folds white space, turns no direction, and stands
 * apart where it runs from right to left.
 */
export function plain(text: string): string {
  return isolated(escaped(text));
}

/** A sentence of ours that quotes words of an article. */
export function plainSentence(text: string): string {
  return escaped(withQuotesIsolated(text));
}

function escaped(text: string): string {
  return forLabel(text)
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A line of an article with some of its words in bold. @param marked those words; null or empty when there are none */
export function emphasised(text: string, marked: Span | null): string {
  if (!marked || marked.end <= marked.start) return plain(text);
  const { start, end } = marked;
  const [before, words, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(escaped);
  return isolated(`${before}**${words}**${after}`);
}

/**
 * The address of a link that runs a command. VS Code decodes its arguments twice: a percent sign in them, as in the
 * address of a file with a blank in its name, is written so that this does no harm.
 */
export function commandLink(command: string, args: readonly unknown[]): string {
  const encoded = encodeURIComponent(JSON.stringify(args).replaceAll('%', '\\u0025'));
  return `command:${command}?${encoded.replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`;
}
