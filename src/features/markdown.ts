/** Words of an article inside a hover: they stay words, whatever they look like. */

/** Escapes every mark that Markdown or its link finder could read, and folds white space. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
