import * as l10n from '@vscode/l10n';
import { largestArticle } from '../article/decode';
import { UnsafePath, type FileStore } from '../corpus/store';
import { articleFile } from './articleFile/articleFile';
import { baseNameFor, folderNameFor, TakenNames } from './articleFile/fileName';
import { isSameFile, originIn, type Origin } from './articleFile/origin';
import type { DocumentReader } from './documentReader';
import { formatOf, formats, type SourceFormat } from './formats';
import {
  type ColumnSample,
  RefusedDocument,
  type SourceDocument,
  type SourceFile,
  type TableColumns,
  UnknownColumns,
} from './importer';

/** A file that is to be imported. */
export interface Original {
  /** As a person knows it, for what is said about it. */
  readonly label: string;
  /** Where it is: a path from the folder that articles are written to, with `/`, or an address (`file:///…`). */
  readonly from: string;
  /** The folder below that one that its articles go to, without `/` at its ends; '' for the folder itself. */
  readonly folder: string;
  readonly name: string;
  /** @throws RefusedDocument, or what the file system throws */
  read(): Promise<Uint8Array>;
}

/** What came of a document. */
export interface Imported {
  /** The original's label; of an attachment, with the names that lead to it. */
  readonly label: string;
  /** The original's place, as above. */
  readonly from: string;
  readonly outcome:
    | 'new'
    | 'updated'
    /** The article was made from the same bytes before. */
    | 'unchanged'
    /** The original has changed, but so has the article, by a person: it is left alone. */
    | 'edited'
    | 'refused'
    | 'failed';
  /** The article's path in the folder; null when there is none. */
  readonly article: string | null;
  readonly title: string | null;
  /** Why it was refused, or failed: a phrase that follows the label. */
  readonly reason: string | null;
  /** What a person should know, a sentence each. */
  readonly remarks: readonly string[];
  /** What the article would be by now, when it is left alone. */
  readonly proposed: string | null;
}

/** What people say of the columns of tables. */
export interface TableMappings {
  /** What is known by now. */
  known(): readonly TableColumns[];
  /** @returns null when nobody says which columns of a table hold what */
  ask(label: string, columns: readonly ColumnSample[]): Promise<TableColumns | null>;
}

export interface ImportOptions {
  /** Where articles are written. */
  readonly store: FileStore;
  /** The paths of all Markdown files there, among which are the articles of earlier imports. */
  readonly known: AsyncIterable<string> | Iterable<string>;
  readonly reader: DocumentReader;
  readonly mappings: TableMappings;
  /** Ends the import after the article that is being written; what is there by then stays. */
  readonly signal: AbortSignal;
}

function tooLong(): string {
  return l10n.t('makes an article of more than {0} MB, which cannot be read', largestArticle / 1024 / 1024);
}

/** Attachments of attachments of … : deeper ones are not looked into. */
const deepest = 4;

/** Where in an original something is found. */
interface Inside {
  /** The names of what is attached that lead to it. */
  readonly attached: readonly string[];
  /** The path of the article of what it is attached to; null when it is attached to nothing. */
  readonly within: string | null;
  /** What tells it apart from the like in other documents of the original; null when there is one document only. */
  readonly part: string | null;
}

/** Makes articles of originals, one after the other, and says what came of each document in them. */
export async function* importAll(
  originals: AsyncIterable<Original> | Iterable<Original>,
  options: ImportOptions,
): AsyncGenerator<Imported> {
  const earlier = await EarlierArticles.in(options.store, options.known);
  for await (const original of originals) {
    if (options.signal.aborted) return;
    const { label, from } = original;
    const nothing = { label, from, article: null, title: null, reason: null, remarks: [], proposed: null };
    try {
      yield* new OriginalImport(original, options, earlier).run();
    } catch (error) {
      if (options.signal.aborted) return;
      const isRefused = error instanceof RefusedDocument || error instanceof UnsafePath;
      const reason = error instanceof Error ? error.message : String(error);
      yield { ...nothing, outcome: isRefused ? 'refused' : 'failed', reason };
    }
  }
}

function remarksOn({ remarks, date, made }: SourceDocument): readonly string[] {
  if (date !== null || made === undefined) return remarks;
  return [
    ...remarks,
    l10n.t('It states no day of publication. The file was made on {0}, which may be another one.', made),
  ];
}

function whyNot(name: string): string {
  const ending = /\.([A-Za-z\d]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const isCalledSo = formats.some(({ extensions }) => extensions.includes(ending));
  return isCalledSo
    ? l10n.t('is damaged: it is called .{0}, but is none', ending)
    : l10n.t('is in no format that can be imported');
}

/** Whether a file holds nothing but white space, in UTF-8 or UTF-16. */
function isBlank(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const decoder = new TextDecoder(!isWide ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be');
  // Next to every file shows in the first piece that it is not.
  for (let from = 0; from < bytes.length; from += 1024)
    if (/\S/.test(decoder.decode(bytes.subarray(from, from + 1024), { stream: true }))) return false;
  return true;
}

/** With names that differ: a mail may bring two files of one name. */
function withOwnNames(attachments: readonly SourceFile[]): SourceFile[] {
  const taken = new TakenNames();
  return attachments.map((file) => {
    const [ending = ''] = /\.[A-Za-z\d]{1,10}$/.exec(file.name) ?? [];
    return { ...file, name: taken.addFree(file.name.slice(0, file.name.length - ending.length), ending) };
  });
}

/** The import of one original, with all that is in it. */
class OriginalImport {
  private sha256 = '';

  constructor(
    private readonly original: Original,
    private readonly options: ImportOptions,
    private readonly earlier: EarlierArticles,
  ) {}

  async *run(): AsyncGenerator<Imported> {
    const { original } = this;
    const bytes = await original.read();
    if (isBlank(bytes)) throw new RefusedDocument(l10n.t('is empty'));
    this.sha256 = await sha256Of(bytes);
    const same = this.earlier.withBytes(original.from, this.sha256);
    if (same !== null) {
      yield this.said([], { outcome: 'unchanged', article: same });
      return;
    }
    const format = formatOf(bytes, original.name);
    if (!format) throw new RefusedDocument(whyNot(original.name));
    try {
      yield* this.documents(format, this.file(bytes, this.options.mappings.known()));
    } catch (error) {
      const columns =
        error instanceof UnknownColumns && (await this.options.mappings.ask(original.label, error.columns));
      if (!columns) throw error;
      // The bytes have gone to the thread that could not tell.
      yield* this.documents(format, this.file(await original.read(), [columns]));
    }
  }

  private file(bytes: Uint8Array, mappings: readonly TableColumns[]): SourceFile {
    return { name: this.original.name, bytes, mappings };
  }

  private async *documents(
    format: SourceFormat,
    file: SourceFile,
    outer: Inside = { attached: [], within: null, part: null },
  ): AsyncGenerator<Imported> {
    const { attached } = outer;
    for await (const document of this.options.reader.read(format, file, this.options.signal)) {
      const parts = [outer.part, document.part ?? null].filter((part) => part !== null);
      const inside = { ...outer, part: parts.length > 0 ? parts.join(' › ') : null };
      const hasText = document.blocks.length > 0 || document.markdown !== undefined;
      const path = hasText ? this.pathOf(document, file.name, inside) : null;
      // Before the document itself: when its article is there, an import that was broken off has no more to do for it.
      const inner: Imported[] = [];
      for (const attachment of withOwnNames(document.attachments))
        for await (const imported of this.attachment(attachment, { ...inside, within: path ?? outer.within }))
          inner.push(imported);
      if (path !== null) yield await this.write(document, path, inside);
      else if (document.attachments.length === 0)
        yield this.said(attached, { outcome: 'refused', reason: l10n.t('has no text'), remarks: document.remarks });
      yield* inner;
    }
  }

  /** What is attached and in none of our formats (pictures, sheets) is no article; the document itself names it. */
  private async *attachment(file: SourceFile, outer: Inside): AsyncGenerator<Imported> {
    const attached = [...outer.attached, file.name];
    const format = formatOf(file.bytes, file.name);
    if (!format) return;
    if (attached.length > deepest) {
      yield this.said(attached, {
        outcome: 'refused',
        reason: l10n.t('is attached to what is attached, too deep to follow'),
      });
      return;
    }
    try {
      yield* this.documents(format, file, { ...outer, attached });
    } catch (error) {
      if (this.options.signal.aborted) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      yield this.said(attached, { outcome: error instanceof RefusedDocument ? 'refused' : 'failed', reason });
    }
  }

  /** Of the article that an earlier import made of a document, or else of a new one. */
  private pathOf(document: SourceDocument, name: string, inside: Inside): string {
    const before = this.earlier.pathOf(this.original.from, this.sha256, inside);
    return before ?? this.newPath(document, name, inside.part !== null);
  }

  private async write(document: SourceDocument, path: string, inside: Inside): Promise<Imported> {
    const { store, signal } = this.options;
    signal.throwIfAborted();
    const { attached, within, part } = inside;
    const said = { article: path, title: document.title, remarks: remarksOn(document) };
    // What stands there now: it may have changed since the beginning.
    const there = await textIn(store, path);
    const known = there === null ? null : originIn(there);
    const isSame = known?.sha256 === this.sha256;
    if (isSame && !known.isAsWritten) return this.said(attached, { ...said, outcome: 'unchanged' });
    const origin = {
      // The same bytes may be in two places: the article goes on naming the one that it was made from.
      from: isSame ? known.from : fromFolder(this.original.from, path),
      attached,
      within: within === null ? null : fromArticle(within, path),
      part,
      sha256: this.sha256,
    };
    const text = articleFile(document, origin);
    // The same bytes may read differently: when a person has said what the columns of a table hold.
    if (isSame && isSameFile(there ?? '', text)) return this.said(attached, { ...said, outcome: 'unchanged' });
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > largestArticle) return this.said(attached, { outcome: 'refused', reason: tooLong() });
    if (there !== null && !known?.isAsWritten)
      return this.said(attached, { ...said, outcome: 'edited', proposed: text });
    await store.write(path, bytes);
    this.earlier.add(path, origin);
    return this.said(attached, { ...said, outcome: there === null ? 'new' : 'updated' });
  }

  /** Files of several documents have a folder for these. */
  private newPath(document: SourceDocument, name: string, isOfSeveral: boolean): string {
    const folders = this.original.folder.split('/').filter(Boolean).map(folderNameFor);
    const own = isOfSeveral ? [baseNameFor({ title: null, date: null }, this.original.name)] : [];
    const parts = [...folders, ...own];
    return this.earlier.freePath(parts.join('/'), baseNameFor(document, name));
  }

  private said(attached: readonly string[], more: Partial<Imported> & Pick<Imported, 'outcome'>): Imported {
    const { label, from } = this.original;
    return {
      label: [label, ...attached].join(' › '),
      from,
      article: null,
      title: null,
      reason: null,
      remarks: [],
      proposed: null,
      ...more,
    };
  }
}

/** The articles that earlier imports wrote, and all names that are taken. */
class EarlierArticles {
  private readonly byOrigin = new Map<string, string>();
  private readonly byBytes = new Map<string, string>();
  /** Of the original that an article was made from last, by the article's path. */
  private readonly sha256s = new Map<string, string>();
  private readonly names = new Map<string, TakenNames>();

  static async in(store: FileStore, paths: AsyncIterable<string> | Iterable<string>): Promise<EarlierArticles> {
    const earlier = new EarlierArticles();
    for await (const path of paths) {
      earlier.namesIn(folderOf(path)).add(nameIn(path));
      // What cannot be read is nobody's article, and takes its name only.
      const text = await textIn(store, path).catch(() => null);
      const origin = text === null ? null : originIn(text);
      if (origin) earlier.add(path, origin);
    }
    for (const folder of new Set(['', ...earlier.names.keys()])) await store.sweep(folder);
    return earlier;
  }

  /** The article that was made from this part of a file there, or else of one with these bytes elsewhere. */
  pathOf(from: string, sha256: string, { attached, part }: Pick<Inside, 'attached' | 'part'>): string | null {
    return this.byOrigin.get(keyOf(from, attached, part)) ?? this.ofBytes(keyOf(sha256, attached, part), sha256);
  }

  /** The article that was made from a file with these bytes, there or else elsewhere; null when there is none. */
  withBytes(from: string, sha256: string): string | null {
    return this.ofBytes(JSON.stringify([from, sha256]), sha256) ?? this.ofBytes(keyOf(sha256, [], null), sha256);
  }

  freePath(folder: string, base: string): string {
    const name = this.namesIn(folder).addFree(base, '.md');
    return folder === '' ? name : `${folder}/${name}`;
  }

  add(path: string, { from: place, attached, part, sha256 }: Omit<Origin, 'isAsWritten'>): void {
    const from = toFolder(place, path);
    this.byOrigin.set(keyOf(from, attached, part), path);
    this.byBytes.set(keyOf(sha256, attached, part), path);
    this.sha256s.set(path, sha256);
    // Of what is in a file there may be more than was written before an import was broken off.
    if (attached.length === 0 && part === null) this.byBytes.set(JSON.stringify([from, sha256]), path);
  }

  /** Unless the article has been made from other bytes since. */
  private ofBytes(key: string, sha256: string): string | null {
    const path = this.byBytes.get(key) ?? null;
    return path !== null && this.sha256s.get(path) === sha256 ? path : null;
  }

  private namesIn(folder: string): TakenNames {
    let names = this.names.get(folder);
    if (!names) this.names.set(folder, (names = new TakenNames()));
    return names;
  }
}

/** @param file its place, or the SHA-256 of its bytes */
function keyOf(file: string, attached: readonly string[], part: string | null): string {
  return JSON.stringify([file, attached, part]);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a place is an address rather than a path. */
export function isAddress(place: string): boolean {
  return /^[a-z][a-z\d+.-]{1,30}:/i.test(place);
}

/** A place as seen from an article's folder, when it is given as seen from the folder of all articles. */
function fromFolder(place: string, article: string): string {
  return isAddress(place) ? place : `${'../'.repeat(article.split('/').length - 1)}${place}`;
}

/** An article's path as seen from another's folder. */
function fromArticle(article: string, other: string): string {
  return folderOf(article) === folderOf(other) ? nameIn(article) : fromFolder(article, other);
}

/** The way back. */
function toFolder(place: string, article: string): string {
  if (isAddress(place)) return place;
  const parts = folderOf(article).split('/').filter(Boolean);
  for (const part of place.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

async function textIn(store: FileStore, path: string): Promise<string | null> {
  const bytes = await store.read(path);
  return bytes && new TextDecoder().decode(bytes);
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  // Its types want to know that no other thread shares the bytes.
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
