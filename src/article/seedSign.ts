import { isMarkdown } from './article';
import { hasTitleDayAndSource } from './frontMatter';
import { hasHeaderAndLead } from './seedText';

/**
 * Whether a text says for sure, by its beginning alone, that it is a seed article. Any text can be read as one; this
 * asks for what no README, change log, note, log or blog post has by chance:
 *
 * - plain text begins with the header, whose day can be read, and goes on with the lead on the same line:
 *   ` date 2025-11-08 While the ceasefire …`;
 * - Markdown has front matter, YAML or TOML, with all three of a title, a day of publication and a source. Pages of
 *   site generators have the first two, and a link or address there is that of the page, so it counts as no source.
 *
 * @param text as much of its beginning as there is
 * @param name only its ending matters, for the format
 */
export function isSurelySeed(text: string, name: string): boolean {
  return isMarkdown(name) ? hasTitleDayAndSource(text) : hasHeaderAndLead(text);
}
