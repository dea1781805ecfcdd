import * as l10n from '@vscode/l10n';
import { unzipSync } from 'fflate';
import { RefusedDocument } from '../importer';
import { decodeXmlFile } from './xml';

const megabyte = 1024 * 1024;
const maxUnpacked = 100 * megabyte;
/** XML packs well, but not to less than a two-hundredth; what unpacks further was made to fill memory. */
const maxPacked = 50 * megabyte;
const maxEntries = 20_000;

/** The XML files of a document that is a zip file. */
export interface Package {
  /** Null when there is none of this name. */
  text(name: string): string | null;
  /** Of everything in it, also what was not unpacked. */
  readonly names: readonly string[];
}

/**
 * Unpacks the wanted files of a document.
 * @throws RefusedDocument when it is no zip file, or too large when unpacked
 */
export function openPackage(bytes: Uint8Array, wanted: (name: string) => boolean): Package {
  const names: string[] = [];
  let [packed, unpacked] = [0, 0];
  const filter = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }): boolean => {
    if (names.push(name) > maxEntries) throw new RefusedDocument(l10n.t('consists of too many files'));
    if (!wanted(name)) return false;
    packed += size;
    unpacked += originalSize;
    // What it says is what is set aside for it: a file that says less than the truth is cut off there.
    if (packed > maxPacked || unpacked > maxUnpacked)
      throw new RefusedDocument(l10n.t('is larger than {0} MB when unpacked', maxUnpacked / megabyte));
    return true;
  };
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof RefusedDocument ? error : new RefusedDocument(l10n.t('is damaged: it cannot be unpacked'));
  }
  const found = new Map(Object.entries(files));
  return {
    names,
    text(name) {
      const file = found.get(name);
      return file ? decodeXmlFile(file) : null;
    },
  };
}

/** Whether a file is a zip file. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Whether a file is one of Microsoft's compound files: old Office documents, and new ones with a password. */
export const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/** Whether a file has some ASCII text near its beginning or its end, where zip files name their parts. */
export function mentions(bytes: Uint8Array, words: string): boolean {
  const reach = 256 * 1024;
  const [first, last] = [bytes.subarray(0, reach), bytes.subarray(Math.max(0, bytes.length - reach))];
  return [first, last].some((part) => new TextDecoder('latin1').decode(part).includes(words));
}
