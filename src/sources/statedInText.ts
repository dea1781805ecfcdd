/** What a document's own words say about who wrote it and when, where its format says nothing that counts. */
import { dayInText } from './dayInText';
import type { SourceBlock, SourceDate } from './importer';

/** A byline and a date stand among so many of the first blocks, and a date among so many of the last. */
const firstBlocks = 12;
const lastBlocks = 3;
const longestBlock = 400;
const longestByline = 160;

/** The day that a line of its own gives, or a dateline such as "NAIROBI, Nov. 8, 2025 (Agency) –". */
export function dayStatedIn(blocks: readonly SourceBlock[]): SourceDate | null {
  const chosen =
    blocks.length <= firstBlocks + lastBlocks
      ? blocks
      : [...blocks.slice(0, firstBlocks), ...blocks.slice(-lastBlocks)];
  const text = chosen
    .flatMap((block) => (block.kind === 'table' ? [] : partsOfByline(block.text.slice(0, longestBlock))))
    .join('\n\n');
  const found = dayInText(text);
  return found && { day: found.day, foundIn: `the line “${found.words}”` };
}

const particle = '(?:de|da|di|du|del|della|der|den|van|von|af|al|el|bin|ben|la|le|dos|das|y|zu|ter|ten)';
const part = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}";
const nameOf = `${part}(?: (?:${particle} ){0,2}${part}){1,4}`;
const oneName = new RegExp(`^${nameOf}$`, 'u');
/** In English, German, French, Spanish and Portuguese, Italian, Dutch and Russian. */
const bylineStart =
  /^(?:(?:(?:written |text )?by|von|par|por|di|door)(?: ?:)?|(?:autor(?:a|in|en|es)?|auteure?s?|autor[ei]|author|автор(?:ы)?|текст|texte?) ?:)\s/i;
/** Words of bylines that are no part of anybody's name. */
const notInNames =
  /\b(?:staff|writer|correspondent|editor|reporter|reporting|bureau|desk|news|agency|press|team|gazette|times|post|herald|journal|office|department|ministry|university|institute|committee|council|company|group|ltd|inc|gmbh|llc|microsoft|adobe|admin|administrator|user|owner|unknown|author|default|guest|scanner|windows|macintosh|word|acrobat|canon|xerox|ricoh)\b/i;

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const dayBehind = new RegExp(
  `^(.{4,120}?),? (${weekday}(?:\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d))$`,
  'i',
);

/** A byline, and the day that stands behind it: "By Ann Moore, 4 February 2025". Other lines stay whole. */
function partsOfByline(line: string): string[] {
  const parts = bylineStart.test(line) && line.length <= longestByline ? dayBehind.exec(line)?.slice(1) : undefined;
  return parts && namesIn((parts[0] ?? '').replace(bylineStart, '')).length > 0 ? parts : [line];
}

/** "By Ann Moore and Bob Hill": "Ann Moore, Bob Hill". */
export function authorStatedIn(blocks: readonly SourceBlock[]): string | null {
  for (const block of blocks.slice(0, firstBlocks)) {
    if (block.kind === 'table' || block.text.length > longestByline || !bylineStart.test(block.text)) continue;
    const [line = ''] = partsOfByline(block.text);
    const names = namesIn(line.replace(bylineStart, '').split(/ ?[|·•] ?| [-–—] |\s?\(|; /)[0] ?? '');
    if (names.length > 0) return names.join(', ');
  }
  return null;
}

/** An author as the properties of a file state one, when it is somebody's name; null for accounts and programs. */
export function authorInProperties(written: string | null): string | null {
  const names = namesIn((written ?? '').replace(/\s+/g, ' ').trim().slice(0, 200));
  return names.length === 0 ? null : names.join(', ');
}

function namesIn(list: string): string[] {
  const names: string[] = [];
  for (const each of list.split(/, (?:and )?|; ?| (?:and|und|et|y|e|en|и) | & /)) {
    const name = each.trim();
    if (!oneName.test(name) || notInNames.test(name)) break;
    names.push(name);
  }
  return names;
}

const program =
  /^(?:microsoft (?:word|powerpoint|excel|office)|adobe|openoffice|libreoffice|pdf|print|scan|untitled|document\d|about:|https?:|file:|[a-z]:\\)/i;
const placeholder =
  /^(?:un(?:titled|named|known)|document|title|no title|new document|slide|page|draft|book|layout|scan|image|normal|blank|cover)\s?\d{0,5}$/i;
const fileName =
  /^[^\s]{1,120}\.(?:docx?|odt|rtf|pdf|indd|qxd|qxp|tex|dvi|ps|txt|html?|pub|pages|wpd|pptx?|xlsx?|tmp|jpe?g|png|tiff?)$/i;

/** A title as the properties of a file state one; null for what programs fill in by themselves. */
export function titleInProperties(written: string | null, name: string): string | null {
  const title = (written ?? '')
    .replace(/[\s\p{Cc}\ufffd]+/gu, ' ')
    .trim()
    .slice(0, 300);
  if (!/\p{L}{2}/u.test(title) || program.test(title) || placeholder.test(title) || fileName.test(title)) return null;
  if (/\.(?:docx?|odt|rtf|pdf|indd|qxd|html?)$/i.test(title) || /^[\w-]+_[\w-]+$/.test(title)) return null;
  return bare(title) === bare(name.replace(/\.[^.]{1,6}$/, '')) && !title.includes(' ') ? null : title;
}

/** Words without what sets them apart for the eye: whether two titles say the same. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
