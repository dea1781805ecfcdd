import * as l10n from '@vscode/l10n';
import { RefusedDocument } from '../../importer';

/** A stream in a compound file: what a file is in a folder. */
export interface CompoundStream {
  readonly start: number;
  /** In bytes. */
  readonly size: number;
}

/** A storage in a compound file: what a folder is. */
export interface CompoundStorage {
  readonly name: string;
  readonly streams: ReadonlyMap<string, CompoundStream>;
  readonly storages: readonly CompoundStorage[];
}

const noSector = 0xfffffffa;
const noEntry = 0xffffffff;
const [entrySize, miniSector] = [128, 64];
/** Streams that are smaller share sectors. */
const smallSize = 4096;
const [storageType, streamType, rootType] = [1, 2, 5];

/**
 * The streams of a compound file ([MS-CFB]), as Outlook saves messages in. Chains of sectors and the tree of entries
 * are followed once around at most, and no more is read than the file could hold, whatever it says of itself.
 */
export class CompoundFile {
  readonly root: CompoundStorage;
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly table: readonly number[];
  private readonly miniTable: readonly number[];
  private readonly mini: Uint8Array;
  /** How many bytes may still be read: many streams may name the same sectors. */
  private left: number;

  /** @throws RefusedDocument when it is damaged */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 512) throw damaged();
    this.sectorSize = this.view.getUint16(30, true) === 12 ? 4096 : 512;
    this.left = 2 * bytes.length + 4096;
    this.table = this.allocationTable();
    this.miniTable = this.numbersIn(this.sectorsFrom(this.view.getUint32(60, true)));
    const directory = this.joined(this.sectorsFrom(this.view.getUint32(48, true)));
    const entries = readEntries(directory);
    const root = entries[0];
    if (root?.type !== rootType) throw damaged();
    this.mini = this.joined(this.sectorsFrom(root.start));
    this.root = treeOf(entries);
  }

  /** @throws RefusedDocument when its sectors are not there */
  read({ start, size }: CompoundStream): Uint8Array {
    this.left -= size;
    if (size > this.bytes.length || this.left < 0) throw damaged();
    if (size >= smallSize) return this.joined(this.sectorsFrom(start)).subarray(0, size);
    const content = new Uint8Array(size);
    let at = 0;
    for (const sector of chainFrom(start, this.miniTable)) {
      if (at >= size) break;
      const from = sector * miniSector;
      content.set(this.mini.subarray(from, Math.min(from + miniSector, from + size - at)), at);
      at += miniSector;
    }
    return content;
  }

  /** Which sector follows which. Its own sectors are listed in the header, and in sectors that are listed there. */
  private allocationTable(): number[] {
    const sectors: number[] = [];
    for (let at = 76; at < 512; at += 4) sectors.push(this.view.getUint32(at, true));
    const perSector = this.sectorSize / 4;
    let next = this.view.getUint32(68, true);
    for (let count = 0; next < noSector && count < this.bytes.length / this.sectorSize; count++) {
      const numbers = this.numbersIn([next]);
      for (const number of numbers.slice(0, perSector - 1)) sectors.push(number);
      next = numbers[perSector - 1] ?? noEntry;
    }
    const known = [...new Set(sectors)].filter((sector) => sector < noSector);
    return this.numbersIn(known);
  }

  private sectorsFrom(start: number): number[] {
    return chainFrom(start, this.table);
  }

  private numbersIn(sectors: readonly number[]): number[] {
    const numbers: number[] = [];
    for (const sector of sectors) {
      const from = (sector + 1) * this.sectorSize;
      const end = Math.min(from + this.sectorSize, this.bytes.length - 3);
      for (let at = from; at < end; at += 4) numbers.push(this.view.getUint32(at, true));
    }
    return numbers;
  }

  private joined(sectors: readonly number[]): Uint8Array {
    const content = new Uint8Array(sectors.length * this.sectorSize);
    sectors.forEach((sector, index) => {
      const from = (sector + 1) * this.sectorSize;
      if (from >= this.bytes.length) throw damaged();
      content.set(this.bytes.subarray(from, from + this.sectorSize), index * this.sectorSize);
    });
    return content;
  }
}

function damaged(): RefusedDocument {
  return new RefusedDocument(l10n.t('is damaged'));
}

/** The sectors of a stream in their order. @throws RefusedDocument when they go round in a circle */
function chainFrom(start: number, table: readonly number[]): number[] {
  const chain: number[] = [];
  for (let sector = start; sector < noSector; sector = table[sector] ?? noEntry) {
    if (chain.length > table.length) throw damaged();
    chain.push(sector);
  }
  return chain;
}

interface Entry extends CompoundStream {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const nameLength = Math.min(62, Math.max(0, view.getUint16(at + 64, true) - 2)) & ~1;
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameLength)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

interface BuiltStorage extends CompoundStorage {
  readonly streams: Map<string, CompoundStream>;
  readonly storages: BuiltStorage[];
}

/** The tree of storages. Each entry has one place in it: the first that names it. */
function treeOf(entries: readonly Entry[]): CompoundStorage {
  const root: BuiltStorage = { name: '', streams: new Map(), storages: [] };
  const known = new Set<number>([0]);
  const waiting: { index: number; parent: BuiltStorage }[] = [{ index: entries[0]?.child ?? noEntry, parent: root }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { index, parent } = next;
    const entry = entries[index];
    if (!entry || known.has(index)) continue;
    known.add(index);
    waiting.push({ index: entry.right, parent }, { index: entry.left, parent });
    if (entry.type === streamType) parent.streams.set(entry.name, entry);
    if (entry.type !== storageType) continue;
    const storage: BuiltStorage = { name: entry.name, streams: new Map(), storages: [] };
    parent.storages.push(storage);
    waiting.push({ index: entry.child, parent: storage });
  }
  return root;
}
