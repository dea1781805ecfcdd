import type { Properties } from './properties';

/** What went wrong, or was left out, while pages were read. */
export interface Trouble {
  readonly pages: number;
  readonly empty: number[];
  readonly failed: number[];
  /** Pages of which only a part was read. */
  readonly cut: number[];
  /** Characters that stand at an angle. */
  slanted: number;
  /** Running heads and feet, some of them. */
  readonly heads: string[];
  /** Characters in all running heads and feet, and on all pages. */
  atEdges: number;
  characters: number;
  readTo: number;
}

const longestShown = 60;
/** Running heads and feet are a lesser share of the characters, and nothing that anybody misses. */
const usualAtEdges = 0.1;

/** What a person should know about a PDF that was read. */
export function remarksOf(trouble: Trouble, properties: Properties, missingTables: ReadonlySet<string>): string[] {
  const { empty, failed, cut, slanted, heads, atEdges, characters, pages, readTo } = trouble;
  const remarks: string[] = [];
  if (empty.length > 0) {
    const one = empty.length === 1;
    const what = one ? 'it is blank, or a picture' : 'they are blank, or pictures';
    remarks.push(`${listOf(empty)} ${one ? 'has' : 'have'} no text: ${what}, and text in pictures is not read.`);
  }
  if (failed.length > 0) remarks.push(`${listOf(failed)} cannot be read: the file is damaged there.`);
  if (cut.length > 0)
    remarks.push(`${listOf(cut)} ${cut.length === 1 ? 'was' : 'were'} read in part only, for too many pieces of text.`);
  if (readTo < pages) remarks.push(`Only the first ${readTo} of ${pages} pages were read.`);
  if (missingTables.size > 0)
    remarks.push('Text in some fonts was left out, because the file does not say which characters they show.');
  const shown = [...new Set(heads)].slice(0, 3).map((head) => `“${head.slice(0, longestShown)}”`);
  if (atEdges > usualAtEdges * characters)
    remarks.push(`What stands at the edge of several pages was left out: ${shown.join(', ')}.`);
  if (slanted > 0) remarks.push('Text that stands at an angle to the rest was left out.');
  if (properties.leftOut > 0) remarks.push(`Attached files that were left out, for their size: ${properties.leftOut}.`);
  return remarks;
}

/** "Page 3", "Pages 3, 4 and 7", "Pages 3, 4, 5 and 90 more". */
function listOf(pages: readonly number[]): string {
  if (pages.length === 1) return `Page ${pages[0]}`;
  const some = pages.length > 8 ? pages.slice(0, 5) : pages.slice(0, -1);
  const last = pages.length > 8 ? `${pages.length - 5} more` : String(pages.at(-1));
  return `Pages ${some.join(', ')} and ${last}`;
}
