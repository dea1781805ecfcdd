import { isZip, mentions } from '../office/zip';

/** Whether a file is an OpenDocument text: by its type, which stands first in it, or by its name. */
export function isOdt(bytes: Uint8Array, name: string): boolean {
  return (
    isZip(bytes) &&
    (mentions(bytes.subarray(0, 200), 'application/vnd.oasis.opendocument.text') || /\.(?:odt|ott)$/i.test(name))
  );
}
