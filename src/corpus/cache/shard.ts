import type { StoredPostings } from '../../search/index/postings';
import { ByteReader, ByteWriter } from '../../search/index/storedBytes';
import {
  DocumentWriter,
  enterTerms,
  readDocuments,
  readPostings,
  type StoredDocument,
  type TermNumbers,
} from '../../search/index/storedDocument';
import type { Entry } from '../corpus';
import type { Facts } from '../facts';
import type { Slices } from '../slices';
import type { DocumentTerms } from '../../search/index/types';

// One file of the cache, readable without any other:
//   "SEED", the length of the whole, and where the second part begins: four bytes each, the lowest first;
//   a part with the list of terms; the articles as JSON, each its entry and, if it can be searched, the number of its
//   document; the documents and their postings (storedDocument.ts);
//   a part with how many facts, and each as JSON. A start can do without it for a while.
// Each part begins with the engine that made it and ends with a checksum. Numbers and texts are written as `ByteWriter`
// does.

const magic = [0x53, 0x45, 0x45, 0x44];
const headerLength = 12;
const checksumLength = 4;

/** What a session keeps of a file, for the next one. */
export interface KeptArticle {
  readonly entry: Entry;
  /** What the search index holds of it; null when it is no article. */
  readonly words: DocumentTerms | null;
}

/** What comes back of a file. */
export interface StoredArticle extends KeptArticle {
  readonly words: StoredDocument | null;
}

interface ListedArticle {
  readonly entry: Entry;
  readonly document: number | null;
}

/** The articles of a shard. */
export interface StoredArticles {
  readonly articles: readonly StoredArticle[];
  readonly postings: StoredPostings;
}

/** What a session keeps of an article's analysis. */
export interface StoredFacts {
  readonly id: string;
  /** Of the text that was analysed. */
  readonly digest: number;
  readonly facts: Facts;
}

/** Why a shard cannot be used: a phrase that follows "is". */
export class UnusableShard extends Error {}

/** Puts together the file of a shard, an article at a time. */
export class ShardWriter {
  private readonly articles: string[] = [];
  private readonly documents: DocumentWriter;
  private readonly facts = new ByteWriter();
  private factsCount = 0;

  constructor(dictionary: TermNumbers) {
    this.documents = new DocumentWriter(dictionary);
  }

  get isEmpty(): boolean {
    return this.articles.length === 0;
  }

  /** @param facts null when the article has not been read through */
  add({ entry, words }: KeptArticle, facts: Facts | null): void {
    this.articles.push(JSON.stringify({ entry, document: words && this.documents.add(words) } satisfies ListedArticle));
    if (!facts || entry.summary === null) return;
    this.facts.text(JSON.stringify({ id: entry.id, digest: entry.digest, facts } satisfies StoredFacts));
    this.factsCount++;
  }

  /**
   * The file, put together in slices.
   * @param engine what made all this; only the same engine reads it
   */
  async finish(engine: string, slices: Slices): Promise<Uint8Array> {
    const file = new ByteWriter();
    let secondPart = 0;
    const steps = [
      () => file.append(new Uint8Array(headerLength)),
      () => file.text(engine),
      () => this.documents.writeTerms(file),
      () => file.text(`[${this.articles.join()}]`),
      () => this.documents.writeDocuments(file),
      () => this.documents.writePostings(file),
      () => file.append(new Uint8Array(checksumLength)),
      () => (secondPart = file.written().length),
      () => file.text(engine),
      () => file.number(this.factsCount),
      () => file.append(this.facts.written()),
      () => file.append(new Uint8Array(checksumLength)),
    ];
    for (const step of steps) {
      step();
      if (slices.isOver) await slices.pause();
    }
    const bytes = file.written();
    bytes.set(magic);
    viewOf(bytes).setUint32(4, bytes.length, true);
    viewOf(bytes).setUint32(8, secondPart, true);
    for (const part of partsOf(bytes)) viewOf(part).setUint32(part.length - checksumLength, checksumOf(part), true);
    return bytes;
  }
}

/**
 * The articles of a shard's file, read in slices.
 * @param engine the engine that must have made it
 * @throws UnusableShard when the file is damaged or another engine's
 */
export async function readArticles(
  bytes: Uint8Array,
  engine: string,
  dictionary: TermNumbers,
  slices: Slices,
): Promise<StoredArticles> {
  const from = openPart(bytes, 0, engine);
  const terms = enterTerms(from, dictionary);
  if (slices.isOver) await slices.pause();
  const listed = JSON.parse(from.text()) as readonly ListedArticle[];
  if (slices.isOver) await slices.pause();
  const documents = readDocuments(from, terms);
  const articles = listed.map(({ entry, document }) => ({
    entry,
    words: document === null ? null : documents[document]!,
  }));
  return { articles, postings: readPostings(from, terms, documents.length) };
}

/** The facts of a shard's file, one article at a time. Throws as `readArticles` does. */
export function* readFacts(bytes: Uint8Array, engine: string): Generator<StoredFacts> {
  const from = openPart(bytes, 1, engine);
  for (let left = from.number(); left > 0; left--) yield JSON.parse(from.text()) as StoredFacts;
}

/** Checks a part of a file, and gives what follows the engine's name. */
function openPart(bytes: Uint8Array, which: 0 | 1, engine: string): ByteReader {
  const isWhole =
    bytes.length >= headerLength &&
    magic.every((byte, index) => bytes[index] === byte) &&
    viewOf(bytes).getUint32(4, true) === bytes.length;
  const part = isWhole ? partsOf(bytes)[which] : bytes.subarray(0, 0);
  if (part.length < checksumLength || viewOf(part).getUint32(part.length - checksumLength, true) !== checksumOf(part))
    throw new UnusableShard('damaged');
  const from = new ByteReader(part);
  if (from.text() !== engine) throw new UnusableShard('of another version');
  return from;
}

function partsOf(bytes: Uint8Array): readonly [articles: Uint8Array, facts: Uint8Array] {
  const second = viewOf(bytes).getUint32(8, true);
  return [bytes.subarray(headerLength, second), bytes.subarray(second)];
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/**
 * FNV-1a over words of 32 bits instead of bytes, of all but the checksum: each step is a bijection of the state and of
 * the word, so no single changed byte goes unnoticed.
 */
function checksumOf(part: Uint8Array): number {
  const words = viewOf(part);
  const end = part.length - checksumLength;
  let hash = 0x811c9dc5;
  let at = 0;
  for (; at + 4 <= end; at += 4) hash = Math.imul(hash ^ words.getInt32(at, true), 0x01000193);
  for (; at < end; at++) hash = Math.imul(hash ^ part[at]!, 0x01000193);
  return hash >>> 0;
}
