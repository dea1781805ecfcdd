import { isCompound, isZip, mentions } from '../office/zip';

/** Whether a file is a document of Word, also one that can only be refused: of the old format, or with a password. */
export function isDocx(bytes: Uint8Array, name: string): boolean {
  if (isZip(bytes)) return /\.do[ct][xm]$/i.test(name) || mentions(bytes, 'word/document');
  return isCompound(bytes) && /\.do[ct][xm]?$/i.test(name);
}
