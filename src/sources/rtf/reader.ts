import type { SourceBlock } from '../importer';
import { type CodePage, codePageOf, codePageOfSet, decodeBytes } from './codePages';
import { type Destination, destinationOf } from './destinations';
import { RtfStory } from './story';
import type { RtfToken } from './tokens';

/** What is in force within a group. */
interface State {
  readonly destination: Destination;
  /** Characters that stand in for one that has a number, for old programs. */
  fallback: number;
  font: number;
  bold: boolean;
  hidden: boolean;
  deleted: boolean;
  inserted: boolean;
  author: number;
  /** The note that this group is. */
  readonly note: OpenNote | null;
}

interface OpenNote {
  readonly mark: string;
  readonly by: string;
  readonly story: RtfStory;
  readonly around: RtfStory;
}

/** Groups within groups; deeper ones belong to the deepest. */
const deepest = 500;
const longestProperty = 2000;

/** Characters that have words. */
const characters: Record<string, string> = {
  ...{ emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', tab: ' ' },
  ...{ line: ' ', emspace: ' ', enspace: ' ', qmspace: ' ', softline: ' ', nestcell: ' ', nestrow: ' ' },
};

/** Reads the pieces of rich text, and gathers what they say. */
export class RtfReader {
  readonly properties = new Map<string, string>();
  readonly notes: SourceBlock[] = [];
  readonly edges: string[] = [];
  readonly insertions = new Map<string, number>();
  readonly deletions = new Map<string, number>();
  comments = 0;
  hidden = 0;
  private readonly main: RtfStory;
  private story: RtfStory;
  private state: State = {
    ...{ destination: 'text', fallback: 1, font: -1, bold: false, hidden: false, note: null },
    ...{ deleted: false, inserted: false, author: -1 },
  };
  private readonly stack: State[] = [];
  private deeper = 0;
  private isStarred = false;
  private isFirst = false;
  private toSkip = 0;
  private pending: number[] = [];
  private codePage: CodePage = null;
  private readonly fonts = new Map<number, CodePage>();
  private readonly styles = new Map<number, string>();
  private readonly authors: string[] = [];
  private collected = '';
  private style = 0;
  private notesSoFar = 0;
  private commentBy = '';
  private surrogate = '';
  private lastChange: Map<string, number> | null = null;

  constructor(countsPages: boolean) {
    this.main = this.story = new RtfStory(countsPages);
  }

  read(token: RtfToken): void {
    if (token.kind === 'byte') {
      if (this.toSkip > 0) this.toSkip--;
      else this.pending.push(token.byte);
      return;
    }
    if (token.kind === 'text') return this.readText(token.text);
    this.flush();
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else if (token.kind === 'symbol') this.readSymbol(token.symbol);
    else this.readWord(token.word, token.number);
    if (token.kind !== 'open' && !(token.kind === 'symbol' && token.symbol === '*')) this.isFirst = false;
  }

  finish(): readonly SourceBlock[] {
    this.flush();
    for (let left = this.stack.length; left > 0; left--) {
      this.deeper = 0;
      this.close();
    }
    return this.main.finish();
  }

  private readText(text: string): void {
    const skipped = Math.min(this.toSkip, text.length);
    this.toSkip -= skipped;
    for (let at = skipped; at < text.length; at++) this.pending.push(text.charCodeAt(at));
    if (this.pending.length > 8192) this.flush();
    this.isFirst = false;
  }

  /** Bytes are characters only together, in some code pages. */
  private flush(): void {
    if (this.pending.length === 0) return;
    const page = this.fonts.get(this.state.font) ?? this.codePage;
    const text = decodeBytes(this.pending, page);
    this.pending = [];
    this.say(text);
  }

  private open(): void {
    this.toSkip = 0;
    this.isFirst = true;
    this.isStarred = false;
    if (this.stack.length >= deepest) {
      this.deeper++;
      return;
    }
    this.stack.push(this.state);
    this.state = { ...this.state, note: null };
  }

  private close(): void {
    this.toSkip = 0;
    if (this.deeper > 0) {
      this.deeper--;
      return;
    }
    const { note, destination } = this.state;
    const outer = this.stack.pop();
    if (!outer) return;
    if (note) this.endNote(note);
    else if (destination !== 'text' && destination !== outer.destination) this.endCollected(destination);
    this.state = outer;
  }

  private begin(destination: Destination): void {
    if (destination === 'note' || destination === 'comment') {
      if (this.state.destination !== 'text') return this.begin('nothing');
      const isComment = destination === 'comment';
      const mark = isComment ? `c${++this.comments}` : String(++this.notesSoFar);
      this.story.builder.mark(mark);
      const note = { mark, by: isComment ? this.commentBy.trim() : '', story: new RtfStory(false), around: this.story };
      this.story = note.story;
      this.state = { ...this.state, note };
      return;
    }
    if (this.state.destination === 'nothing') return;
    this.state = { ...this.state, destination };
    this.collected = '';
  }

  private endNote({ mark, by, story, around }: OpenNote): void {
    const text = story.finish().flatMap((block) => (block.kind === 'table' ? [] : [block.text])).join(' '); // prettier-ignore
    if (text !== '') this.notes.push({ kind: 'note', mark, text: by === '' ? text : `${by}: ${text}` });
    this.story = around;
  }

  private endCollected(destination: Destination): void {
    const words = this.collected.replace(/\s+/g, ' ').trim();
    this.collected = '';
    if (destination === 'title' || destination === 'author') this.properties.set(destination, words);
    else if (destination === 'mark') this.story.look.mark = words.replace(/^[·\uf0b7o§]$/, '•') || '•';
    else if (destination === 'commentBy') this.commentBy = words;
    else if (destination === 'edge' && /\p{L}/u.test(words) && !this.edges.includes(words) && this.edges.length < 3)
      this.edges.push(words.slice(0, 60));
  }

  private readSymbol(symbol: string): void {
    if (symbol === '*') this.isStarred = true;
    else if (symbol === '~') this.say(' ');
    else if (symbol === '_') this.say('-');
    else if (symbol === '\n' || symbol === '\r') this.readWord('par', null);
    else if ('\\{}'.includes(symbol)) this.say(symbol);
  }

  private readWord(word: string, number: number | null): void {
    if (this.isFirst) {
      this.isFirst = false;
      const destination = destinationOf(word, this.isStarred);
      this.isStarred = false;
      if (destination !== null && destination !== 'text') return this.begin(destination);
    }
    if (this.state.destination === 'nothing') return;
    if (word === 'u') return this.sayNumbered(number ?? 0);
    if (this.state.destination === 'text') this.readLayout(word, number);
    else this.readInTable(word, number);
    const isOn = number !== 0;
    switch (word) {
      case 'uc': this.state.fallback = Math.min(10, Math.max(0, number ?? 1)); return;
      case 'f': this.state.font = number ?? -1; return;
      case 'ansicpg': this.codePage = codePageOf(number ?? 0); return;
      case 'mac': this.codePage = 'macintosh'; return;
      case 'plain': this.state = { ...this.state, bold: false, hidden: false, deleted: false, inserted: false }; return;
      case 'b': this.state.bold = isOn; return;
      case 'v': this.state.hidden = isOn; return;
      case 'deleted': this.state.deleted = isOn; return;
      case 'revised': this.state.inserted = isOn; return;
      case 'revauth': case 'revauthdel': this.state.author = number ?? -1; return;
    } // prettier-ignore
    const character = characters[word];
    if (character !== undefined) this.say(character);
  }

  private readLayout(word: string, number: number | null): void {
    const { story } = this;
    if (word === 'par' || word === 'sect') story.endParagraph();
    else if (word === 'pard') story.reset();
    else if (word === 'page') story.breakPage();
    else if (word === 'intbl') story.look.inTable = true;
    else if (word === 'cell') story.endCell();
    else if (word === 'row') story.endRow();
    else if (word === 's') story.look.style = this.styles.get(number ?? 0) ?? '';
    else if (word === 'outlinelevel') story.look.outline = number;
  }

  private readInTable(word: string, number: number | null): void {
    const { destination } = this.state;
    if (destination === 'fonts' && word === 'fcharset') this.fonts.set(this.state.font, this.pageOfFont(number ?? 0));
    else if (destination === 'styles' && (word === 's' || word === 'cs' || word === 'ts'))
      this.style = word === 's' ? (number ?? 0) : -1; // prettier-ignore
    else if (destination === 'made' && /^(?:yr|mo|dy)$/.test(word)) this.properties.set(word, String(number ?? ''));
  }

  private pageOfFont(set: number): CodePage {
    return set === 0 || set === 1 || set === 2 ? this.codePage : codePageOfSet(set);
  }

  /** A character by its number, and what is left out for it. Pairs of numbers are one character. */
  private sayNumbered(number: number): void {
    const unit = String.fromCharCode(number < 0 ? number + 65536 : number);
    this.toSkip = this.state.fallback;
    if (/[\ud800-\udbff]/.test(unit)) this.surrogate = unit;
    else {
      this.say(this.surrogate + unit);
      this.surrogate = '';
    }
  }

  private say(text: string): void {
    const { destination, hidden, deleted, inserted, bold, author } = this.state;
    if (destination === 'nothing') return;
    if (destination === 'styles' || destination === 'authors') return this.sayInList(text, destination);
    if (destination !== 'text') {
      if (this.collected.length < longestProperty) this.collected += text;
      return;
    }
    const change = deleted ? this.deletions : inserted ? this.insertions : null;
    if (change && change !== this.lastChange) {
      const by = this.authors[author] ?? '';
      change.set(by, (change.get(by) ?? 0) + 1);
    }
    this.lastChange = change;
    if (hidden) this.hidden++;
    if (hidden || deleted) return;
    if (!bold && /[\p{L}\p{N}]/u.test(text)) this.story.look.hasPlain = true;
    this.story.builder.add(text.replaceAll('\u00ad', ''));
  }

  /** Entries of a list end with a semicolon. */
  private sayInList(text: string, destination: 'styles' | 'authors'): void {
    for (const [index, part] of text.split(';').entries()) {
      if (index > 0) {
        const words = this.collected.trim();
        if (destination === 'authors') this.authors.push(words === 'Unknown' ? '' : words);
        else if (this.style >= 0) this.styles.set(this.style, words.toLowerCase());
        [this.collected, this.style] = ['', 0];
      }
      if (this.collected.length < longestProperty) this.collected += part;
    }
  }
}
