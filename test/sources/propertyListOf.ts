import { addAll } from '../../src/article/lists';

export type Plain = string | Uint8Array | { readonly [key: string]: Plain };

/** Writes a binary property list: numbers of objects and offsets have four bytes. */
export function propertyListOf(value: Plain): Uint8Array {
  const objects: number[][] = [];
  const four = (number: number): number[] => [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
  const head = (type: number, length: number): number[] =>
    length < 15 ? [(type << 4) | length] : [(type << 4) | 15, 0x12, ...four(length)];
  const add = (plain: Plain): number => {
    const index = objects.push([]) - 1;
    objects[index] = bytesOf(plain);
    return index;
  };
  const bytesOf = (plain: Plain): number[] => {
    if (plain instanceof Uint8Array) return [...head(4, plain.length), ...plain];
    if (typeof plain !== 'string') {
      const keys = Object.keys(plain).map(add);
      return [...head(13, keys.length), ...keys.flatMap(four), ...Object.values(plain).map(add).flatMap(four)];
    }
    const codes = Array.from(plain, (_, at) => plain.charCodeAt(at));
    return codes.some((code) => code > 0x7f)
      ? [...head(6, codes.length), ...codes.flatMap((code) => [code >> 8, code & 0xff])]
      : [...head(5, codes.length), ...codes];
  };
  add(value);
  const bytes = [...new TextEncoder().encode('bplist00')];
  const offsets = objects.map((object) => {
    addAll(bytes, object);
    return bytes.length - object.length;
  });
  const table = bytes.length;
  bytes.push(...offsets.flatMap(four), 0, 0, 0, 0, 0, 0, 4, 4);
  for (const number of [objects.length, 0, table]) bytes.push(0, 0, 0, 0, ...four(number));
  return Uint8Array.from(bytes);
}
