/** Words that occur within lines: what tells "Anglo-" + "Saxon" from "harbour-" + "master". */
export class KnownWords {
  private readonly words = new Set<string>();
  private wasCut = false;
  /** Lines, and how they end. */
  private readonly counts = { lines: 0, hyphens: 0, marked: 0 };

  /** @param line the next one of the text: what a word is cut into at a line's end is no word */
  add(line: string): void {
    const hyphen = cutWord.exec(line.slice(-60))?.[2];
    const rest = this.wasCut ? line.replace(/^[\p{L}\p{M}]{1,40}/u, '') : line;
    this.wasCut = hyphen !== undefined;
    this.counts.lines++;
    if (hyphen === '-') this.counts.hyphens++;
    else if (hyphen !== undefined) this.counts.marked++;
    if (this.words.size > mostWords) return;
    for (const [word] of rest.matchAll(/[\p{L}\p{M}]{2,40}(?:[-‐][\p{L}\p{M}]{1,40}){0,3}(?![-‐\p{L}])/gu))
      this.words.add(folded(word));
  }

  has(word: string): boolean {
    return this.words.has(folded(word));
  }

  /** Whether a plain hyphen at a line's end is the writer's: cut words have another, or so few have any. */
  get keepsHyphens(): boolean {
    const { lines, hyphens, marked } = this.counts;
    return marked >= 2 || (lines >= manyLines && hyphens < lines * fewHyphens);
  }
}

const mostWords = 500_000;
/** Where programs cut words, one line in twenty ends so, in narrow columns one in five. */
const fewHyphens = 0.02;
const manyLines = 60;
const folded = (word: string): string => word.toLowerCase().replaceAll('‐', '-');

/** First parts of words that keep their hyphen. */
const keepers = new Set(
  (
    'all anti cross ex far full half high ill low long mid non off old open part post pre pro re self semi short so ' +
    'then two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety ' +
    'well best better hard single double left right north south east west vice quarter third would by follow'
  ).split(' '),
);
/** Of these, what is written in one word as often when it is cut: "pre-" + "pared". */
const doubtful = new Set(
  'all anti cross off over part post pre pro re so by north south east west mid non then'.split(' '),
);

const script = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const cutWord = /([\p{L}\p{M}]{1,40})(-|‐|\u00AD)$/u;

/** Where the words of a line go on in the next: what stands between them, and how much of the first is left out. */
export function seamOf(
  before: string,
  after: string,
  known: KnownWords,
): { readonly cut: number; readonly gap: string } {
  const word = cutWord.exec(before.slice(-60));
  if (!word) {
    const whole = /[–—/]$/.test(before) || (/\d[-‐]$/.test(before) && /^\d/.test(after));
    const joined = whole || (script.test(before.slice(-1)) && script.test(after.slice(0, 1)));
    return { cut: 0, gap: joined && !/\s[–—/]$/.test(before) ? '' : ' ' };
  }
  const first = word[1] ?? '';
  if (word[2] === '\u00AD') return { cut: 1, gap: '' };
  const second = /^[\p{L}\p{M}]{1,40}/u.exec(after)?.[0] ?? '';
  // "two- and three-year terms"
  if (/^(?:and|or|to|und|oder|et|ou)$/.test(second)) return { cut: 0, gap: ' ' };
  return { cut: keepsHyphen(before, word[2] ?? '', first, second, known) ? 0 : 1, gap: '' };
}

function keepsHyphen(before: string, hyphen: string, first: string, second: string, known: KnownWords): boolean {
  if (!/^\p{Ll}/u.test(second)) return true;
  if (known.has(`${first}-${second}`)) return true;
  if (known.has(first + second)) return false;
  if (known.keepsHyphens && hyphen === '-') return true;
  // "HIV-" + "negative"
  if (/^\p{Lu}{2,}$/u.test(first)) return true;
  // "mother-in-" + "law"
  if (/[\p{L}\p{N}][-‐][\p{L}\p{M}]{1,40}[-‐]$/u.test(before.slice(-90))) return true;
  const part = first.toLowerCase();
  return keepers.has(part) && (!doubtful.has(part) || known.has(second));
}
