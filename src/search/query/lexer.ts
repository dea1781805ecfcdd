import * as l10n from '@vscode/l10n';
import type { Span } from '../../article/article';
import { hasTerms } from '../text/terms';
import type { Near, Node, Phrase, Problem, Word } from './ast';
import type { Field } from './fields/field';
import { fieldLike, fieldNamed } from './fields/recipe';
import { wordMeant, zoneMeant } from './habits';
import { isShouted, operators } from './wholeText';

/** A piece of a query: a bracket, something that joins, or something to look for. */
export type Token = Span &
  (
    | { readonly kind: 'open' | 'close' | 'or' | 'and' | 'not' }
    | { readonly kind: 'near'; readonly words: number }
    | { readonly kind: 'leaf'; readonly node: Node }
  );

export interface Lexed {
  readonly tokens: readonly Token[];
  readonly problems: Problem[];
}

export interface ReadingOptions {
  /** The person is still typing: what stands at the very end may go on. */
  readonly typing: boolean;
}

/**
 * Deeper brackets are left out: nobody writes them, and the tree stays shallow. More than `mostLeaves` things can need,
 * so that no printed query has too many.
 */
const deepest = 256;
/** `NEAR` without a number. */
const usualDistance = 10;
export const farthest = 1000;

/** Quotation marks as people and word processors write them. */
const quotationMarks = '"“”„‟«»″＂';
const quotationMark = new RegExp(`[${quotationMarks}]`, 'g');
const chunk = new RegExp(`[^\\s()|${quotationMarks}]+`, 'y');
const fieldBefore = /^(\p{L}{2,12}):/u;
const stars = /\*+/y;
/** To the first character of what is looked for in a zone: a minus leaves nothing out there. */
const zoneValue = /-*[^\s()|-]/y;
const slop = /~(\d{1,4})(?!\S)/y;
const nearWithNumber = /^NEAR[/:](\d{1,4})$/;

/** Cuts a query into tokens. Takes anything; brackets come out balanced. Linear in its length. */
export function lex(text: string, options: ReadingOptions): Lexed {
  return new Lexer(text, options).read();
}

class Lexer {
  private readonly tokens: Token[] = [];
  private readonly problems: Problem[] = [];
  private readonly shouting: boolean;
  private at = 0;
  private readonly opened: number[] = [];
  private skipped = 0;

  constructor(
    private readonly text: string,
    private readonly options: ReadingOptions,
  ) {
    this.shouting = isShouted(text);
  }

  read(): Lexed {
    while (this.at < this.text.length) this.step();
    for (const start of this.opened) {
      if (!this.options.typing)
        this.complain(start, start + 1, l10n.t('This ( is not closed; it is read up to the end.'));
      this.push({ kind: 'close', start: this.text.length, end: this.text.length });
    }
    return { tokens: this.tokens, problems: this.problems };
  }

  private step(): void {
    const { at, text } = this;
    const character = text[at]!;
    if (/\s/.test(character)) this.at++;
    else if (character === '|') this.operator('or', at, at + (text[at + 1] === '|' ? 2 : 1));
    else if (character === '(') this.open();
    else if (character === ')') this.close();
    else if (quotationMarks.includes(character)) this.quotation();
    else if (character === '-') this.minus();
    else this.chunk();
  }

  /** A minus means something only right before something, and not behind a bracket: "Dawn (Karachi)-based". */
  private minus(): void {
    const start = this.at;
    while (this.text[this.at] === '-') this.at++;
    if (this.text[start - 1] !== ')' && /[^\s)|]/.test(this.text[this.at] ?? ' '))
      this.push({ kind: 'not', start, end: this.at });
  }

  private open(): void {
    if (this.opened.length === deepest) {
      if (this.skipped++ === 0)
        this.complain(this.at, this.at + 1, l10n.t('Brackets nest {0} deep at most; this one is ignored.', deepest));
    } else {
      this.opened.push(this.at);
      this.push({ kind: 'open', start: this.at, end: this.at + 1 });
    }
    this.at++;
  }

  private close(): void {
    if (this.skipped > 0) this.skipped--;
    else if (this.opened.pop() !== undefined) this.push({ kind: 'close', start: this.at, end: this.at + 1 });
    else this.complain(this.at, this.at + 1, l10n.t('This ) has no (; it is ignored.'));
    this.at++;
  }

  private operator(kind: 'or' | 'and' | 'not', start: number, end: number): void {
    this.push({ kind, start, end });
    this.at = end;
  }

  private quotation(): void {
    const start = this.at;
    const quoted = this.quoted();
    const words = quoted.closed ? this.match(slop) : null;
    const node = words
      ? nearOf(quoted.text, Number(words[1]))
      : phraseOf(quoted.text, this.options.typing && !quoted.closed);
    if (!quoted.closed && !this.options.typing)
      this.complain(
        start,
        start + 1,
        l10n.t('This quotation mark is not closed; the phrase is taken to go on to the end.'),
      );
    this.leaf(node, start);
  }

  /** What stands between a quotation mark here and the next one. */
  private quoted(): { readonly text: string; readonly closed: boolean } {
    quotationMark.lastIndex = this.at + 1;
    const closing = quotationMark.exec(this.text)?.index;
    const text = this.text.slice(this.at + 1, closing);
    this.at = closing === undefined ? this.text.length : closing + 1;
    return { text, closed: closing !== undefined };
  }

  private chunk(): void {
    const start = this.at;
    const written = this.match(chunk)![0];
    if (!this.shouting && Object.hasOwn(operators, written)) {
      const kind = operators[written]!;
      if (kind === 'near') this.push({ kind, words: usualDistance, start, end: this.at });
      else this.push({ kind, start, end: this.at });
      return;
    }
    const near = nearWithNumber.exec(written);
    if (near) return this.push({ kind: 'near', words: Math.min(farthest, Number(near[1])), start, end: this.at });
    const name = fieldBefore.exec(written)?.[1];
    const field = name === undefined ? undefined : fieldNamed(name);
    if (name !== undefined && field !== undefined) {
      this.at = start;
      return this.filters(field, name.length + 1);
    }
    const zone = name === undefined ? undefined : zoneMeant(name);
    if (name !== undefined && zone !== undefined && this.zone(zone, start, name.length + 1)) return;
    const word = wordMeant(written);
    if (word !== undefined && !this.isOpen())
      this.complain(start, this.at, l10n.t('“{0}” is searched as {1}: words spelled like it.', written, word));
    this.leaf(wordOf(word ?? written, this.isOpen()), start);
    const meant = name === undefined ? undefined : fieldLike(name);
    if (meant !== undefined)
      this.complain(
        start,
        start + name!.length + 1,
        l10n.t('Did you mean {0}: ? “{1}” is searched as a word.', meant.name, name!),
      );
  }

  /**
   * `title:ferry`, as other engines have it, is (in:title ferry). Nothing behind the colon, or a blank: a word.
   * @returns whether it was read
   */
  private zone(zone: string, start: number, skip: number): boolean {
    zoneValue.lastIndex = start + skip;
    if (!zoneValue.test(this.text)) return false;
    const valueStart = zoneValue.lastIndex - 1;
    this.complain(
      start,
      valueStart,
      l10n.t('{0} is written in:{1} here, and read so.', this.text.slice(start, valueStart), zone),
    );
    this.at = valueStart;
    this.push({ kind: 'open', start, end: valueStart });
    this.leaf({ kind: 'filter', field: 'in', choice: zone }, start);
    this.step();
    this.push({ kind: 'close', start: this.at, end: this.at });
    return true;
  }

  /** A filter, or several alternatives: `type:direct|mixed`. */
  private filters(field: Field, skip: number): void {
    const start = this.at;
    this.at += skip;
    this.push({ kind: 'open', start, end: start });
    this.filter(field, start);
    while (this.text[this.at] === '|' && /[^\s|()]/.test(this.text[this.at + 1] ?? ' ')) {
      this.push({ kind: 'or', start: this.at, end: this.at + 1 });
      this.at++;
      const from = this.at;
      const name = fieldBefore.exec(this.text.slice(from, from + 14))?.[1];
      const next = name === undefined ? undefined : fieldNamed(name);
      if (name !== undefined && next !== undefined) this.at += name.length + 1;
      this.filter(next ?? field, from);
    }
    this.push({ kind: 'close', start: this.at, end: this.at });
  }

  /** A filter's value. What is none is read again as if the field were not there. */
  private filter(field: Field, start: number): void {
    const valueStart = this.at;
    const isQuoted = quotationMarks.includes(this.text[this.at] || ' ');
    const written = isQuoted ? this.quoted() : { text: this.match(chunk)?.[0] ?? '', closed: true };
    const value = written.text.trim() + (isQuoted && written.closed ? (this.match(stars)?.[0] ?? '') : '');
    const bare = withoutStars(value);
    const open = this.isOpen() && (!isQuoted || !written.closed);
    const { name } = field;
    if (bare === '') {
      if (!open)
        this.complain(
          start,
          this.at,
          l10n.t('{0}: takes {1}, directly after the colon; it is ignored.', name, field.takes()),
        );
    } else {
      const node = field.read({ text: value, bare, open });
      if (node === null && !open) {
        this.complain(
          start,
          this.at,
          l10n.t('{0}: takes {1}; “{2}” is searched as it is.', name, field.takes(), value),
        );
        this.at = valueStart;
      } else this.leaf(node, start);
    }
  }

  private isOpen(): boolean {
    return this.options.typing && this.at === this.text.length;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  private leaf(node: Node | null, start: number): void {
    if (node !== null) this.push({ kind: 'leaf', node, start, end: this.at });
  }

  private push(token: Token): void {
    this.tokens.push(token);
  }

  private complain(start: number, end: number, text: string): void {
    this.problems.push({ start, end, text });
  }
}

/** Without the asterisks at its end, and blanks among them. */
function withoutStars(text: string): string {
  let end = text.length;
  while (/[*\s]/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

function wordOf(written: string, open: boolean): Word | null {
  const bare = withoutStars(written.replace(/^~+/, ''));
  if (!hasTerms(bare)) return null;
  const form = written.startsWith('~') ? 'similar' : written.endsWith('*') ? 'beginning' : 'plain';
  // A word that joins nothing here shall join nothing when the query is printed.
  const text = form === 'plain' && Object.hasOwn(operators, bare) ? bare.toLowerCase() : bare;
  return { kind: 'word', text, form, open };
}

function phraseOf(quoted: string, open: boolean): Phrase | null {
  const text = quoted.trim();
  return hasTerms(text) ? { kind: 'phrase', text, open: open && !/\s$/.test(quoted.slice(-1)) } : null;
}

/** `"ceasefire talks"~5`: words only, without what would be more than a word outside. */
function nearOf(quoted: string, words: number): Near | Node | null {
  const found = quoted
    .split(/[\s()|:/]+/)
    .map((written) => written.replace(/^-+/, ''))
    .flatMap((written) => wordOf(wordMeant(written) ?? written, false) ?? []);
  if (found.length < 2) return phraseOf(quoted, false);
  return { kind: 'near', neighbours: found.map((word) => [word]), words: Math.min(farthest, words) };
}
