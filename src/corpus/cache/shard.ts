import type { ReadDocument } from '../../search/documentReader';
import { ByteReader, ByteWriter } from '../../search/storedBytes';
import { DocumentWriter, StoredDocumentReader, type StoredTerms, type TermNumbers } from '../../search/storedDocument';
import type { Entry } from '../corpus';
import type { Facts } from '../facts';

// One file of the cache, readable without any other:
//   "SEED", the length of the whole, where the facts begin, and a checksum of what follows: four bytes each, the lowest first;
//   the engine that made it; the list of terms as JSON; how many articles, and each article's entry as JSON followed, if it
//   can be searched, by its document (storedDocument.ts);
//   how many facts, and each as JSON. They come last because a start can do without them for a while.
// Numbers and texts are written as `ByteWriter` does.

const magic = [0x53, 0x45, 0x45, 0x44];
const headerLength = 16;

/** What a session keeps of a file, for the next one. */
export interface StoredArticle {
  readonly entry: Entry;
  /** What the search index holds of it; null when it is no article. */
  readonly words: ReadDocument | null;
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
  private readonly articles = new ByteWriter();
  private readonly facts = new ByteWriter();
  private readonly documents: DocumentWriter;
  private articleCount = 0;
  private factsCount = 0;

  constructor(dictionary: TermNumbers) {
    this.documents = new DocumentWriter(dictionary);
  }

  get isEmpty(): boolean {
    return this.articleCount === 0;
  }

  /** @param facts null when the article has not been read through */
  add({ entry, words }: StoredArticle, facts: Facts | null): void {
    this.articles.text(JSON.stringify({ entry, searchable: words !== null }));
    if (words) this.documents.write(this.articles, words);
    this.articleCount++;
    if (!facts || entry.card === null) return;
    this.facts.text(JSON.stringify({ id: entry.id, digest: entry.digest, facts } satisfies StoredFacts));
    this.factsCount++;
  }

  /** @param engine what made all this; only the same engine reads it */
  finish(engine: string): Uint8Array {
    const file = new ByteWriter();
    file.append(new Uint8Array(headerLength));
    file.text(engine);
    file.text(JSON.stringify(this.documents.terms));
    file.number(this.articleCount);
    file.append(this.articles.written());
    const factsStart = file.written().length;
    file.number(this.factsCount);
    file.append(this.facts.written());
    const bytes = file.written();
    bytes.set(magic);
    const header = headerOf(bytes);
    header.setUint32(4, bytes.length, true);
    header.setUint32(8, factsStart, true);
    header.setUint32(12, checksumOf(bytes), true);
    return bytes;
  }
}

/**
 * The articles of a shard's file, one at a time.
 * @param engine the engine that must have made it
 * @throws UnusableShard before the first article when the file is damaged or another engine's
 */
export function* readArticles(bytes: Uint8Array, engine: string, dictionary: TermNumbers): Generator<StoredArticle> {
  const from = openShard(bytes, engine);
  const documents = new StoredDocumentReader(JSON.parse(from.text()) as StoredTerms, dictionary);
  for (let left = from.number(); left > 0; left--) {
    const { entry, searchable } = JSON.parse(from.text()) as { readonly entry: Entry; readonly searchable: boolean };
    yield { entry, words: searchable ? documents.read(from) : null };
  }
}

/** The facts of a shard's file, one article at a time. Throws as `readArticles` does. */
export function* readFacts(bytes: Uint8Array, engine: string): Generator<StoredFacts> {
  openShard(bytes, engine);
  const from = new ByteReader(bytes, headerOf(bytes).getUint32(8, true));
  for (let left = from.number(); left > 0; left--) yield JSON.parse(from.text()) as StoredFacts;
}

/** Checks a file, and gives what follows the engine's name. */
function openShard(bytes: Uint8Array, engine: string): ByteReader {
  const header = headerOf(bytes);
  const isWhole = bytes.length >= headerLength
    && magic.every((byte, index) => bytes[index] === byte)
    && header.getUint32(4, true) === bytes.length
    && header.getUint32(12, true) === checksumOf(bytes);
  if (!isWhole) throw new UnusableShard('damaged');
  const from = new ByteReader(bytes, headerLength);
  if (from.text() !== engine) throw new UnusableShard('of another version');
  return from;
}

function headerOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/**
 * FNV-1a over words of 32 bits instead of bytes, of all but itself: each step is a bijection of the state and of the word, so
 * no single changed byte goes unnoticed.
 */
function checksumOf(bytes: Uint8Array): number {
  const words = headerOf(bytes);
  let hash = 0x811c9dc5;
  const add = (word: number) => {
    hash = Math.imul(hash ^ word, 0x01000193);
  };
  for (let at = 0; at < headerLength - 4; at += 4) add(words.getInt32(at, true));
  let at = headerLength;
  for (; at + 4 <= bytes.length; at += 4) add(words.getInt32(at, true));
  for (; at < bytes.length; at++) add(bytes[at]);
  return hash >>> 0;
}
