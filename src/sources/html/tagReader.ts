import { nameAttributes } from './tags';

/** A tag as it is written, with those attributes that anybody here asks for. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** By name in lower case; the first of each name. Values as they are written, entities and all, cut if long. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the text behind the tag begins. */
  readonly end: number;
}

/** Attributes that say what an element is, or hold what is known of the page. */
const kept: ReadonlySet<string> = new Set([
  ...nameAttributes,
  ...['role', 'rel', 'href', 'lang', 'dir', 'hidden', 'aria-hidden', 'style', 'start', 'value'],
  ...['itemprop', 'itemtype', 'datetime', 'pubdate', 'content', 'name', 'property', 'http-equiv', 'type', 'charset'],
  ...['epub:type', 'shadowrootmode'],
]);

/** In UTF-16 code units. */
const longestValue = 5000;

const nameStart = /[a-z]/i;
const nameEnd = /[\s/>]/g;
const attributeStart = /[^\s/]/g;
const attributeNameEnd = /[\s/>=]/g;
const valueStart = /[^\s]/g;
const bareValueEnd = /[\s>]/g;

/** Reads the tags of one page, each in time linear in its length, whatever is not closed in it. */
export class TagReader {
  /** Quotation marks of which none is left. */
  private readonly usedUp = new Set<string>();

  constructor(private readonly html: string) {}

  /** @param at of a "<" @returns null where no tag begins */
  tagAt(at: number): Tag | null {
    const isEnd = this.html[at + 1] === '/';
    const start = at + (isEnd ? 2 : 1);
    if (!nameStart.test(this.html[start] ?? '')) return null;
    const afterName = this.find(nameEnd, start);
    const name = this.html.slice(start, Math.min(afterName, start + 64)).toLowerCase();
    const attributes = new Map<string, string>();
    let next = afterName;
    for (;;) {
      next = this.find(attributeStart, next);
      if (next >= this.html.length || this.html[next] === '>') break;
      next = this.readAttribute(next, attributes);
    }
    return { name, isEnd, attributes, end: next + 1 };
  }

  /** @returns where the attribute ends */
  private readAttribute(start: number, attributes: Map<string, string>): number {
    // What begins with "=" is a name, says the standard.
    const nameStop = this.find(attributeNameEnd, start + 1);
    const name = this.html.slice(start, Math.min(nameStop, start + 64)).toLowerCase();
    const equals = this.find(valueStart, nameStop);
    const [value, end] = this.html[equals] === '=' ? this.valueAt(this.find(valueStart, equals + 1)) : ['', nameStop];
    if (kept.has(name) && !attributes.has(name)) attributes.set(name, value);
    return end;
  }

  /** @returns the value and where it ends */
  private valueAt(start: number): [string, number] {
    const quote = this.html[start];
    if (quote === '"' || quote === "'") {
      const close = this.closing(quote, start + 1);
      if (close >= 0) return [this.html.slice(start + 1, Math.min(close, start + 1 + longestValue)), close + 1];
    }
    const end = this.find(bareValueEnd, start);
    return [this.html.slice(start, Math.min(end, start + longestValue)), end];
  }

  private closing(quote: string, from: number): number {
    if (this.usedUp.has(quote)) return -1;
    const found = this.html.indexOf(quote, from);
    if (found < 0) this.usedUp.add(quote);
    return found;
  }

  /** @returns where the pattern is found, else the end of the page */
  private find(pattern: RegExp, from: number): number {
    pattern.lastIndex = from;
    return pattern.exec(this.html)?.index ?? this.html.length;
  }
}
