import { decodeHTML } from 'entities';
import { type Tag, TagReader } from './tagReader';
import {
  blockTags,
  impliedEnds,
  nameAttributes,
  rawTags,
  scopeTags,
  skippedTags,
  transparentTags,
  voidTags,
} from './tags';

/** A page without what is dangerous, hidden in the head, or no text: safe to build a tree of. */
export interface TamePage {
  /** The body as well-formed HTML of bounded depth. Elements have numbers: `data-n="0"` and so on, without gaps. */
  readonly body: string;
  readonly elementCount: number;
  /** The first `<title>`, as text. */
  readonly title: string | null;
  /** `<html lang>` */
  readonly language: string | null;
  /** `name`, `property` or `itemprop` of `<meta>` in lower case, and its content as text; in order. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** `rel` and `href` of `<link>`. */
  readonly links: readonly (readonly [rel: string, href: string])[];
  /** What stands in scripts of the type application/ld+json, as it is written. */
  readonly jsonLd: readonly string[];
  /** It only says which other pages to show side by side. */
  readonly isFrameset: boolean;
  /** Elements were nested so deeply that some were left out (their text was not). */
  readonly isFlattened: boolean;
}

/** Pages by people are nested some 30 deep, by programs 60; what walks the tree may recurse that far. */
const deepest = 150;
/** So many open elements are looked at for the one that an end tag ends. */
const farthest = 300;
const mostMetas = 2000;

const hiddenStyle = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i;
const elementName = /^[a-z][a-z0-9-]{0,40}$/;
/** Attributes that the tree keeps; `style` only as `hidden`. */
const treeAttributes = [
  ...nameAttributes,
  ...['role', 'rel', 'href', 'lang', 'dir', 'aria-hidden', 'start', 'value', 'itemprop', 'itemtype'],
  ...['datetime', 'pubdate', 'content', 'type', 'epub:type'],
];

/** @param html of any length, depth and correctness; takes linear time */
export function tame(html: string): TamePage {
  return new Tamer(html.replaceAll('\0', '')).read();
}

interface OpenElement {
  readonly name: string;
  /** False beyond the greatest depth. */
  readonly isWritten: boolean;
}

class Tamer {
  private readonly tags: TagReader;
  private readonly pieces: string[] = [];
  private readonly open: OpenElement[] = [];
  private depth = 0;
  private elementCount = 0;
  private title: string | null = null;
  private language: string | null = null;
  private readonly metas: [string, string][] = [];
  private readonly links: [string, string][] = [];
  private readonly jsonLd: string[] = [];
  private isFrameset = false;
  private isFlattened = false;
  /** Names of elements that are opened somewhere but not closed behind it. */
  private readonly unclosed = new Set<string>();

  constructor(private readonly html: string) {
    this.tags = new TagReader(html);
  }

  read(): TamePage {
    const { html } = this;
    for (let at = 0; at < html.length;) {
      const start = html.indexOf('<', at);
      const textEnd = start < 0 ? html.length : start;
      if (textEnd > at) this.pieces.push(html.slice(at, textEnd));
      if (start < 0) break;
      at = this.readMarkup(start);
    }
    while (this.open.length > 0) this.close();
    const { elementCount, title, language, metas, links, jsonLd, isFrameset, isFlattened } = this;
    const body = this.pieces.join('');
    return { body, elementCount, title, language, metas, links, jsonLd, isFrameset, isFlattened };
  }

  /** @returns where the text goes on */
  private readMarkup(start: number): number {
    const { html } = this;
    if (html[start + 1] === '!' || html[start + 1] === '?') {
      const isComment = html.startsWith('<!--', start);
      const end = isComment ? html.indexOf('-->', start + 4) : html.indexOf('>', start);
      return end < 0 ? html.length : end + (isComment ? 3 : 1);
    }
    const tag = this.tags.tagAt(start);
    if (!tag) {
      this.pieces.push('&lt;');
      return start + 1;
    }
    if (tag.isEnd) this.readEnd(tag.name);
    else if (!skippedTags.has(tag.name)) this.readStart(tag);
    else if (tag.name !== 'template' || !tag.attributes.has('shadowrootmode')) return this.skip(tag);
    return tag.end;
  }

  private readStart(tag: Tag): void {
    const { name, attributes } = tag;
    if (name === 'html') this.language ??= attributes.get('lang') ?? null;
    else if (name === 'frameset') this.isFrameset = true;
    else if (name === 'meta') this.keepMeta(attributes);
    else if (name === 'link') this.links.push([attributes.get('rel') ?? '', decodeHTML(attributes.get('href') ?? '')]);
    if (name === 'br' || name === 'hr' || name === 'img') this.write(name, name === 'img' ? new Map() : attributes);
    // Microdata may stand in the text as elements without content.
    if (name === 'meta' && attributes.has('itemprop')) this.write('meta', attributes);
    if (voidTags.has(name) || transparentTags.has(name) || !elementName.test(name)) return;
    for (const implied of impliedEnds(name)) this.endImplied(implied.closes, implied.until);
    const isWritten = this.depth < deepest;
    if (isWritten) this.write(name, attributes);
    else this.flatten(name);
    this.open.push({ name, isWritten });
    if (isWritten) this.depth++;
  }

  /** Leaves a tag out that is nested too deeply; paragraphs stay apart. */
  private flatten(name: string): void {
    this.isFlattened = true;
    if (/^(?:p|li|h[1-6])$/.test(name)) for (let times = 0; times < 2; times++) this.write('br', new Map());
  }

  private keepMeta(attributes: ReadonlyMap<string, string>): void {
    const content = attributes.get('content');
    if (content === undefined || this.metas.length >= mostMetas) return;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = attributes.get(key);
      if (name) this.metas.push([decodeHTML(name).trim().toLowerCase(), decodeHTML(content).trim()]);
    }
  }

  private write(name: string, attributes: ReadonlyMap<string, string>): void {
    const written = treeAttributes.flatMap((key) => {
      const value = attributes.get(key);
      return value === undefined ? [] : [` ${key}="${value.replaceAll('"', '&quot;')}"`];
    });
    const isHidden = attributes.has('hidden') || hiddenStyle.test(attributes.get('style') ?? '');
    this.pieces.push(`<${name} data-n="${this.elementCount++}"${isHidden ? ' hidden' : ''}${written.join('')}>`);
  }

  private readEnd(name: string): void {
    const isBlock = blockTags.has(name);
    const lowest = Math.max(0, this.open.length - farthest);
    for (let index = this.open.length - 1; index >= lowest; index--) {
      const here = this.open[index]?.name ?? '';
      if (here === name) return this.closeDownTo(index);
      const mayGoOn = isBlock ? !scopeTags.has(here) || isTablePart(name) : !blockTags.has(here);
      if (!mayGoOn || (here === 'table' && name !== 'table')) return;
    }
  }

  private endImplied(closes: ReadonlySet<string>, until: ReadonlySet<string>): void {
    const lowest = Math.max(0, this.open.length - farthest);
    for (let index = this.open.length - 1; index >= lowest; index--) {
      const here = this.open[index]?.name ?? '';
      if (closes.has(here)) return this.closeDownTo(index);
      if (until.has(here)) return;
    }
  }

  private closeDownTo(index: number): void {
    while (this.open.length > index) this.close();
  }

  private close(): void {
    const element = this.open.pop();
    if (!element?.isWritten) return;
    this.depth--;
    this.pieces.push(`</${element.name}>`);
  }

  /** @returns where the text goes on behind an element whose content is left out */
  private skip({ name, attributes, end }: Tag): number {
    const [contentEnd, next] = this.endOf(name, end);
    if (name === 'title') this.title ??= decodeHTML(this.html.slice(end, contentEnd));
    if (name === 'script' && /^\s{0,9}application\/ld\+json/i.test(attributes.get('type') ?? '')) {
      this.jsonLd.push(this.html.slice(end, contentEnd));
    }
    // As a space, since words on both sides of it do not touch.
    this.pieces.push(' ');
    return next;
  }

  /** @returns where the content of an element ends, and where its end tag does; nowhere else if it has none */
  private endOf(name: string, from: number): [number, number] {
    if (this.unclosed.has(name)) return [from, from];
    const pattern = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi');
    pattern.lastIndex = from;
    let depth = 1;
    for (let match = pattern.exec(this.html); match; match = pattern.exec(this.html)) {
      if (match[1] === '/') depth--;
      else if (!rawTags.has(name)) depth++;
      if (depth > 0) continue;
      const close = this.html.indexOf('>', pattern.lastIndex);
      return [match.index, close < 0 ? this.html.length : close + 1];
    }
    if (name === 'script' || name === 'style') return [this.html.length, this.html.length];
    this.unclosed.add(name);
    return [from, from];
  }
}

function isTablePart(name: string): boolean {
  return /^(?:td|th|tr|tbody|thead|tfoot|caption|table)$/.test(name);
}
