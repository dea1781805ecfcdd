import type { PDFPageProxy } from 'unpdf/pdfjs';

/** Text that a page shows in one go, in one font. Points, from the left and the top of the page as it is read. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line on which letters stand. */
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** White space stands before it, whatever the distance. */
  readonly spaced: boolean;
  /** A small one above the line, such as the mark of a note. */
  readonly raised: boolean;
}

export interface PageRuns {
  /** Counted from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which the file has them. */
  readonly runs: readonly Run[];
  /** Characters that stand at another angle than the rest: stamps, watermarks. */
  readonly slanted: number;
  /** Not all of the page was read, since it consists of too many pieces. */
  readonly cut: boolean;
}

/** A page of dense text has about 10,000. */
const maxRunsOfPage = 60_000;
const maxCharactersOfRun = 20_000;
/** Smaller text is not meant to be seen. In points. */
const smallest = 1.5;

type Matrix = readonly [number, number, number, number, number, number];
type Item = { str: string; dir: string; transform: number[]; width: number; fontName: string; hasEOL: boolean };
/** A run, still where the file has it: `right` is its width. Quarters of a turn, null for other angles. */
type Turned = { readonly run: Run; readonly quarter: number | null; readonly fromRight: boolean };
type Fonts = Record<string, { fontFamily: string }>;

/** Reads what a page says. Frees what pdf.js kept for it. */
export async function readRuns(proxy: PDFPageProxy, page: number): Promise<PageRuns> {
  const viewport = proxy.getViewport({ scale: 1 });
  const reader = (proxy.streamTextContent() as ReadableStream<{ items: unknown[]; styles: Fonts }>).getReader();
  const turned: Turned[] = [];
  let cut = false;
  let fonts: Fonts = {};
  let spaced = false;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    fonts = { ...fonts, ...value.styles };
    for (const item of value.items as Item[]) {
      if (item.str.trim() !== '') turned.push(runOf(item, viewport.transform as unknown as Matrix, fonts, spaced));
      spaced = item.hasEOL || /\s$/.test(item.str) || (item.str === '' ? spaced : item.str.trim() === '');
    }
    if (turned.length <= maxRunsOfPage) continue;
    cut = true;
    await reader.cancel(new Error('too many pieces'));
    break;
  }
  proxy.cleanup();
  return { page, cut, ...upright(turned, viewport.width, viewport.height) };
}

function runOf(item: Item, view: Matrix, fonts: Fonts, spaced: boolean): Turned {
  const [a, b, c, d, x, y] = product(view, item.transform as unknown as Matrix);
  const angle = Math.atan2(b, a) / (Math.PI / 2);
  const quarter = Math.abs(angle - Math.round(angle)) < 0.03 ? (Math.round(angle) + 4) % 4 : null;
  const font = fonts[item.fontName]?.fontFamily ?? '';
  return {
    run: {
      text: plain(item.str),
      left: x,
      right: item.width,
      baseline: y,
      size: Math.hypot(c, d),
      bold: /bold|black|heavy|demi(?!r)/i.test(font),
      italic: /ital|obli/i.test(font),
      spaced: spaced || /^\s/.test(item.str),
      raised: false,
    },
    quarter,
    fromRight: item.dir === 'rtl',
  };
}

/** Letters as they are typed, where the file has shapes: ligatures, and the forms of Arabic letters within words. */
function plain(shown: string): string {
  return shown
    .slice(0, maxCharactersOfRun)
    .replace(/[\ufb00-\ufdff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}

function product(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/**
 * Turns the page so that most of its text stands upright and goes from left to right. Pages of scripts that go from
 * right to left are seen in a mirror, so that whatever follows knows one direction only.
 */
function upright(turned: readonly Turned[], width: number, height: number): Omit<PageRuns, 'page' | 'cut'> {
  const quarter = mostText([0, 1, 2, 3], turned, (run, each) => run.quarter === each);
  const [dx, dy] = ([[1, 0], [0, 1], [-1, 0], [0, -1]] as const)[quarter] ?? [1, 0]; // prettier-ignore
  const box = quarter % 2 === 0 ? { width, height } : { width: height, height: width };
  const [shiftX, shiftY] = [Math.max(0, -dx * width, -dy * height), Math.max(0, dy * width, -dx * height)];
  const mirrored = mostText([0, 1], turned, (run, each) => run.fromRight === (each === 1)) === 1;
  const runs: Run[] = [];
  let slanted = 0;
  for (const { quarter: own, run } of turned) {
    if (own !== quarter) {
      if (run.size >= smallest) slanted += run.text.length;
      continue;
    }
    const left = run.left * dx + run.baseline * dy + shiftX;
    const baseline = run.baseline * dx - run.left * dy + shiftY;
    const right = left + run.right;
    const seen = right > 0 && left < box.width && baseline > 0 && baseline < box.height + run.size;
    if (!seen || run.size < smallest) continue;
    runs.push({
      ...run,
      baseline,
      // In a mirror, what came before comes after; there, distances alone say where spaces are.
      spaced: run.spaced && !mirrored,
      left: mirrored ? box.width - right : left,
      right: mirrored ? box.width - left : right,
    });
  }
  return { ...box, runs: withoutDoubles(runs), slanted };
}

function mostText(choices: readonly number[], turned: readonly Turned[], is: (run: Turned, each: number) => boolean) {
  let [best, most] = [0, -1];
  for (const each of choices) {
    let count = 0;
    for (const turn of turned) if (is(turn, each)) count += turn.run.text.length;
    if (count > most) [best, most] = [each, count];
  }
  return best;
}

/** Some programs print words twice, a hair apart, to make them bold, or to give them a shadow. */
function withoutDoubles(runs: readonly Run[]): Run[] {
  const seen = new Set<string>();
  return runs.filter(({ text, left, baseline }) => {
    const key = `${Math.round(left / 2)} ${Math.round(baseline / 2)} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
