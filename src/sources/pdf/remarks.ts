import * as l10n from '@vscode/l10n';
import { formatNumber, listed } from '../../article/wording';
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
  if (empty.length > 0) remarks.push(emptyRemark(empty));
  if (failed.length > 0) remarks.push(damagedRemark(failed));
  if (cut.length > 0) remarks.push(cutRemark(cut));
  if (readTo < pages)
    remarks.push(l10n.t('Only the first {0} of {1} pages were read.', formatNumber(readTo), formatNumber(pages)));
  if (missingTables.size > 0)
    remarks.push(l10n.t('Text in some fonts was left out, because the file does not say which characters they show.'));
  const shown = [...new Set(heads)].slice(0, 3).map((head) => l10n.t('“{0}”', head.slice(0, longestShown)));
  if (atEdges > usualAtEdges * characters)
    remarks.push(l10n.t('What stands at the edge of several pages was left out: {0}.', shown.join(', ')));
  if (slanted > 0) remarks.push(l10n.t('Text that stands at an angle to the rest was left out.'));
  if (properties.leftOut > 0)
    remarks.push(l10n.t('Attached files that were left out, for their size: {0}.', formatNumber(properties.leftOut)));
  return remarks;
}

function emptyRemark(pages: readonly number[]): string {
  return pages.length === 1
    ? l10n.t('Page {0} has no text: it is blank, or a picture, and text in pictures is not read.', listOf(pages))
    : l10n.t('Pages {0} have no text: they are blank, or pictures, and text in pictures is not read.', listOf(pages));
}

function damagedRemark(pages: readonly number[]): string {
  return pages.length === 1
    ? l10n.t('Page {0} cannot be read: the file is damaged there.', listOf(pages))
    : l10n.t('Pages {0} cannot be read: the file is damaged there.', listOf(pages));
}

function cutRemark(pages: readonly number[]): string {
  return pages.length === 1
    ? l10n.t('Page {0} was read in part only, for too many pieces of text.', listOf(pages))
    : l10n.t('Pages {0} were read in part only, for too many pieces of text.', listOf(pages));
}

/** "3", "3, 4 and 7", "3, 4, 5, 6, 8 and 90 more". */
function listOf(pages: readonly number[]): string {
  const some = pages.length > 8 ? pages.slice(0, 5) : pages;
  const more = pages.length - some.length;
  return listed([...some.map(String), ...(more > 0 ? [l10n.t('{0} more', formatNumber(more))] : [])]);
}
