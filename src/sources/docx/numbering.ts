import { readXml } from '../office/xml';

/** Counts the items of lists. */
export interface Numbering {
  /** The mark of the next item: "•", "3.", "(b)". Empty when the list is none, or its marks are not shown. */
  next(list: string, level: number): string;
}

interface Level {
  format: string;
  /** "%1.", "%1.%2", "(%3)" */
  text: string;
  start: number;
}

const deepest = 9;

/** Reads how lists are numbered. */
export function readNumbering(xml: string | null): Numbering {
  const abstracts = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  let [levels, list, current] = [null as Level[] | null, '', null as Level | null];
  readXml(xml ?? '', {
    open(name, attribute) {
      const value = attribute('w:val') ?? '';
      if (name === 'w:abstractNum') abstracts.set(attribute('w:abstractNumId') ?? '', (levels = []));
      else if (name === 'w:num') list = attribute('w:numId') ?? '';
      else if (name === 'w:abstractNumId') lists.set(list, value);
      else if (name === 'w:lvl' && levels && levels.length < deepest) {
        current = { format: 'decimal', text: '', start: 1 };
        levels.push(current);
      } else if (!current) return;
      else if (name === 'w:numFmt') current.format = value;
      else if (name === 'w:lvlText') current.text = value;
      else if (name === 'w:start') current.start = Number(value) || 0;
    },
    close(name) {
      if (name === 'w:lvl') current = null;
      else if (name === 'w:abstractNum') levels = null;
    },
    text() {},
  });
  const counts = new Map<string, number[]>();
  return {
    next(id, level) {
      const kind = lists.get(id) ?? '';
      const all = abstracts.get(kind) ?? [];
      const own = all[level];
      if (!own || own.format === 'none') return '';
      const counted = (counts.get(kind) ?? []).slice(0, level + 1);
      counted[level] = (counted[level] ?? own.start - 1) + 1;
      counts.set(kind, counted);
      if (own.format === 'bullet') return '•';
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const count = counted[at] ?? all[at]?.start ?? 1;
        return written(count, all[at]?.format ?? 'decimal');
      });
    },
  };
}

/** A number as lists write it. */
export function written(count: number, format: string): string {
  if (/letter/i.test(format) && count > 0 && count < 1000) {
    const letters = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
    return format.startsWith('upper') ? letters.toUpperCase() : letters;
  }
  if (/roman/i.test(format) && count > 0 && count < 4000)
    return format.startsWith('upper') ? roman(count).toUpperCase() : roman(count);
  return String(count);
}

function roman(count: number): string {
  const parts: readonly [number, string][] = [
    ...([[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l']] as [number, string][]),
    ...([[40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as [number, string][]),
  ]; // prettier-ignore
  let [left, text] = [count, ''];
  for (const [value, letters] of parts) for (; left >= value; left -= value) text += letters;
  return text;
}
