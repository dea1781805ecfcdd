/**
 * Characters 0x80 to 0x9F of windows-1252, which decoders do not agree on. Undefined ones are left out.
 * Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
 */
const windows1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** Code pages of rich text, by the number of a font's character set, or by their own. */
const bySet: Record<number, string> = {
  ...{ 128: 'shift_jis', 129: 'euc-kr', 134: 'gbk', 136: 'big5', 161: 'windows-1253', 162: 'windows-1254' },
  ...{ 163: 'windows-1258', 177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251' },
  ...{ 222: 'windows-874', 238: 'windows-1250' },
};
const byNumber: Record<number, string> = {
  ...{
    874: 'windows-874',
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    10000: 'macintosh',
    65001: 'utf-8',
  },
  ...Object.fromEntries([1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`])),
};

/** Null: windows-1252. */
export type CodePage = string | null;

export const codePageOfSet = (set: number): CodePage => bySet[set] ?? null;
export const codePageOf = (number: number): CodePage => byNumber[number] ?? null;

/** @param bytes of one word or so */
export function decodeBytes(bytes: readonly number[], page: CodePage): string {
  if (page !== null && bytes.some((byte) => byte >= 0x80)) return new TextDecoder(page).decode(Uint8Array.from(bytes));
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? (windows1252[byte - 0x80] ?? '') : String.fromCharCode(byte);
  return text.replaceAll('\0', '');
}
