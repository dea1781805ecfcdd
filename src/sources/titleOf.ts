import type { SourceBlock } from './importer';
import { bare, titleInProperties } from './statedInText';

/** The title stands among so many of the first blocks. */
const firstBlocks = 6;
/** In words: a shorter title in the properties may be what the file is ("Press release"), rather than its title. */
const fewestWords = 4;

const formula =
  /^(?:(?:for |not for )?immediate release|(?:press|news|media) (?:release|statement|advisory)|statement|embargoed\b.{0,60}|pressemitteilung|medienmitteilung|presse-?information|communiqué(?: de presse)?|(?:nota|comunicado) de (?:prensa|imprensa)|comunicato stampa|пресс-релиз)\s?:?$/iu;

/**
 * What a document is called, and its blocks without the heading that says so.
 * @param stated by the file's properties
 * @param name of the file
 */
export function titleOf(
  stated: string | null,
  name: string,
  blocks: readonly SourceBlock[],
): { readonly title: string | null; readonly blocks: readonly SourceBlock[] } {
  const usable = titleInProperties(stated, name);
  const opening = blocks.slice(0, firstBlocks);
  const heading = largest(opening);
  const repeated = usable === null ? undefined : opening.find((block) => says(block, usable));
  const chosen =
    repeated ?? (usable === null || isPartOf(heading, usable) || saysMore(heading, usable) ? heading : undefined);
  const title = (chosen?.kind !== 'table' ? chosen?.text : undefined) ?? usable;
  return { title, blocks: chosen ? withoutBlock(blocks, chosen) : blocks };
}

function largest(opening: readonly SourceBlock[]): SourceBlock | undefined {
  let best: (SourceBlock & { kind: 'heading' }) | undefined;
  for (const block of opening)
    if (block.kind === 'heading' && !isFormula(block.text) && block.level < (best?.level ?? 7)) best = block;
  return best;
}

/** "FOR IMMEDIATE RELEASE": what a document is, in the words of its kind. */
export function isFormula(line: string): boolean {
  return formula.test(line);
}

function says(block: SourceBlock, title: string): boolean {
  return block.kind !== 'table' && block.text.length < 400 && bare(block.text) === bare(title);
}

/** "Ferry returns" in "Ferry returns | The Harbour Gazette". */
function isPartOf(heading: SourceBlock | undefined, title: string): boolean {
  if (heading?.kind !== 'heading') return false;
  const words = bare(heading.text);
  return words.length >= 10 && bare(title).includes(words);
}

/** "Ferry returns to an empty quay" than "Newsletter". */
function saysMore(heading: SourceBlock | undefined, title: string): boolean {
  if (heading?.kind !== 'heading') return false;
  const [count, most] = [heading.text, title].map((words) => words.split(' ').length) as [number, number];
  return most < fewestWords && count >= fewestWords && count > most;
}

/** The page that the block began is begun by the next. */
function withoutBlock(blocks: readonly SourceBlock[], removed: SourceBlock): SourceBlock[] {
  const at = blocks.indexOf(removed);
  const kept = [...blocks.slice(0, at), ...blocks.slice(at + 1)];
  const [page, next] = [removed.pages?.at(-1), kept[at]];
  if (page && next && next.pages?.[0]?.at !== 0)
    kept[at] = { ...next, pages: [{ ...page, at: 0 }, ...(next.pages ?? [])] };
  return kept;
}
