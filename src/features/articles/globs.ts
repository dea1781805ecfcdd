import { l10n } from 'vscode';
import { addAll } from '../../article/lists';

/** Glob patterns from settings, checked before VS Code gets them. */

/** The patterns, or what is wrong with one of them, as a sentence for a person. */
export type GlobReading = { readonly globs: readonly string[] } | { readonly problem: string };

const mostAlternatives = 200;
/** VS Code tries every way to fill in the `*` of a name, and the `**` of a path: with many, that takes for ever. */
const mostStars = 3;

/** Reads a setting as glob patterns and writes `{a,b}` out: VS Code's file search does not take nested braces. */
export function readGlobs(setting: string, value: unknown): GlobReading {
  if (!Array.isArray(value)) return { problem: l10n.t('“{0}” must be a list of patterns.', setting) };
  const globs: string[] = [];
  for (const glob of value as unknown[]) {
    if (typeof glob !== 'string' || !glob.trim())
      return { problem: l10n.t('“{0}” contains something that is not a pattern: {1}.', setting, JSON.stringify(glob)) };
    const problem = problemOf(glob);
    if (problem)
      return {
        problem: l10n.t('“{0}” contains an invalid pattern, {1}: {2}.', setting, JSON.stringify(glob), problem),
      };
    const written = expandBraces(glob.trim())?.map(withFewStars);
    if (!written || globs.length + written.length > mostAlternatives)
      return { problem: l10n.t('“{0}” has more than {1} alternatives.', setting, mostAlternatives) };
    if (written.some(hasManyStars))
      return { problem: l10n.t('“{0}” has a pattern with too many stars, {1}.', setting, JSON.stringify(glob)) };
    addAll(globs, written);
  }
  return { globs };
}

function problemOf(glob: string): string | null {
  let braces = 0;
  let bracket = false;
  for (const character of glob) {
    if (bracket) bracket = character !== ']';
    else if (character === '[') bracket = true;
    else if (character === '{') braces++;
    else if (character === '}' && --braces < 0) return l10n.t('a “}” without a “{”');
  }
  return bracket ? l10n.t('a “[” is not closed') : braces > 0 ? l10n.t('a “{” is not closed') : null;
}

/** @param glob without alternatives, and with no more stars than it needs */
function hasManyStars(glob: string): boolean {
  const names = glob.split('/');
  return (
    names.filter((name) => name === '**').length > mostStars ||
    names.some((name) => name !== '**' && name.split('*').length - 1 > mostStars)
  );
}

/** `****` means no more than `*`, and `**` behind `**` no more than one. */
function withFewStars(glob: string): string {
  return glob
    .split('/')
    .map((name) => (name === '**' ? name : name.replace(/\*{2,}/g, '*')))
    .filter((name, index, names) => name !== '**' || names[index + 1] !== '**')
    .join('/');
}

/** `a{b,c{d,e}}` → `ab`, `acd`, `ace`; null when there are too many. */
function expandBraces(glob: string): string[] | null {
  const open = glob.indexOf('{');
  if (open < 0) return [glob];
  let depth = 0;
  let close = open;
  const cuts = [open];
  for (; close < glob.length; close++) {
    const character = glob[close];
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) break;
    else if (character === ',' && depth === 1) cuts.push(close);
  }
  cuts.push(close);
  const all: string[] = [];
  for (let index = 1; index < cuts.length; index++) {
    const alternative = glob.slice(cuts[index - 1]! + 1, cuts[index]);
    const written = expandBraces(glob.slice(0, open) + alternative + glob.slice(close + 1));
    if (!written || all.length + written.length > mostAlternatives) return null;
    addAll(all, written);
  }
  return all;
}
