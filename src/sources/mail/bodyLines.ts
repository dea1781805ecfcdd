import * as l10n from '@vscode/l10n';
import type { BodyPart } from './bodyParts';
import { linesOfHtml } from './htmlText';
import { blankLine, type MailLine } from './lines';
import type { MimePart } from './mimeParts';
import { takeOffArmour } from './armour';
import { textOf } from './partContent';
import { linesOfPlainText } from './plainText';

/** The text of a message, line by line, and what is to say about it. */
export interface BodyLines {
  readonly lines: readonly MailLine[];
  readonly remarks: readonly string[];
  readonly isEncrypted: boolean;
}

/** Reads a text of a message: of plain text and HTML, what tells more. */
export async function readBodyPart(part: BodyPart): Promise<BodyLines> {
  const html = joinedBodies(await Promise.all(part.html.map(readHtml)));
  if (part.plain.length === 0) return html;
  const plain = joinedBodies(await Promise.all(part.plain.map(readPlain)));
  return part.html.length === 0 || isFaithful(plain.lines, html.lines) ? plain : html;
}

/** Texts below each other are paragraphs apart. */
export function joinedBodies(bodies: readonly BodyLines[]): BodyLines {
  return {
    lines: bodies.flatMap(({ lines }, index) => (index === 0 ? lines : [blankLine(0), ...lines])),
    remarks: bodies.flatMap(({ remarks }) => remarks),
    isEncrypted: bodies.some(({ isEncrypted }) => isEncrypted),
  };
}

async function readHtml(part: MimePart): Promise<BodyLines> {
  const { text, guessed } = await textOf(part);
  return { lines: linesOfHtml(text), remarks: encodingRemark(guessed), isEncrypted: false };
}

async function readPlain(part: MimePart): Promise<BodyLines> {
  const { text, guessed } = await textOf(part);
  const bare = takeOffArmour(text);
  const lines = linesOfPlainText(bare.text, formatOf(part));
  return { lines, remarks: [...encodingRemark(guessed), ...bare.remarks], isEncrypted: bare.isEncrypted };
}

function encodingRemark(guessed: string | null): string[] {
  return guessed === null ? [] : [l10n.t('The mail does not state its encoding rightly; it was read as {0}.', guessed)];
}

function formatOf(part: MimePart): { isFlowed: boolean; delSp: boolean } {
  const of = (name: string): string => (part.type.parameters.get(name) ?? '').toLowerCase();
  return { isFlowed: of('format') === 'flowed', delSp: of('delsp') === 'yes' };
}

/** How much of the words in HTML its plain text must have to be read instead; some say only "see the HTML". */
const wantedShare = 0.9;

/**
 * Whether the plain text says what the HTML says, and marks as quotes what the HTML does. Addresses of links, which
 * plain text spells out, do not count.
 */
function isFaithful(plain: readonly MailLine[], html: readonly MailLine[]): boolean {
  const [plainWords, htmlWords] = [wordsOf(plain), wordsOf(html)];
  if (shareOf(htmlWords.all, plainWords.all) < wantedShare) return false;
  if (shareOf(plainWords.all, htmlWords.all) < wantedShare) return false;
  return htmlWords.quoted === 0 || plainWords.quoted >= htmlWords.quoted * wantedShare;
}

function wordsOf(lines: readonly MailLine[]): { all: ReadonlyMap<string, number>; quoted: number } {
  const all = new Map<string, number>();
  let quoted = 0;
  for (const line of lines) {
    const text = line.rows ? line.rows.flat().join(' ') : line.text;
    const bare = text.replace(/\b(?:https?|mailto):\S{1,2000}/gi, ' ');
    for (const word of bare.match(/[\p{L}\p{N}]{1,100}/gu) ?? []) {
      all.set(word, (all.get(word) ?? 0) + 1);
      if (line.level > 0) quoted++;
    }
  }
  return { all, quoted };
}

/** How many of the words are also among others, each as often as there. 1 when there are none. */
function shareOf(words: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let [count, shared] = [0, 0];
  for (const [word, times] of words) {
    count += times;
    shared += Math.min(times, others.get(word) ?? 0);
  }
  return count === 0 ? 1 : shared / count;
}
