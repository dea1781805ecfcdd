import { escapeUTF8 } from 'entities';
import { shown } from '../export/format';

/** A part of a picture: an SVG element that is not in a page yet. */
export interface Shape {
  readonly tag: 'svg' | 'g' | 'a' | 'circle' | 'rect' | 'path' | 'line' | 'text' | 'title' | 'style';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

export function shape(
  tag: Shape['tag'],
  attributes: Shape['attributes'] = {},
  ...children: readonly (Shape | string)[]
): Shape {
  return { tag, attributes, children };
}

/** A picture as the text of an SVG file, or of a part of an HTML page. Whatever articles say in it is text. */
export function svgText({ tag, attributes, children }: Shape): string {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeUTF8(shown(String(value)))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeUTF8(shown(child)) : svgText(child)));
  return `<${tag}${list.join('')}>${inner.join('')}</${tag}>`;
}

/** A number as pictures need it: tenths of a pixel. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Words that are no longer than so many characters. */
export function shortened(words: string, longest: number): string {
  const characters = Array.from(shown(words).replace(/\s+/g, ' '));
  return characters.length <= longest
    ? characters.join('')
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** What is shown of the ledger when somebody chooses a part of a picture; what is left out stays as it is. */
export interface Choice {
  /** Exactly this speaker. */
  readonly speaker?: string;
  /** Exactly this person or organization spoken of. */
  readonly about?: string;
  /** Exactly this article, by its path. */
  readonly path?: string;
  /** Days, the last one included: "2025-11-08". */
  readonly from?: string;
  readonly to?: string;
}

/** The columns whose values are chosen in pictures. */
export const choosableKeys = ['speaker', 'about', 'path'] as const;

/** What is chosen where the filters over these columns ask for whole values: "=Ann Moore". */
export function chosenNames(filters: Readonly<Record<string, string>>): Choice {
  const chosen = choosableKeys.filter((key) => filters[key]?.startsWith('='));
  return Object.fromEntries(chosen.map((key) => [key, filters[key]!.slice(1)]));
}

/** Filters with what was chosen in a picture; what was chosen before goes, and the same once more takes it back. */
export function filtersFor(filters: Readonly<Record<string, string>>, choice: Choice): Record<string, string> {
  const before = chosenNames(filters);
  const isSame = choosableKeys.every((key) => before[key] === choice[key]);
  const others = Object.entries(filters).filter(([key]) => !(key in before));
  const chosen = choosableKeys.flatMap((key): [string, string][] =>
    isSame || choice[key] === undefined ? [] : [[key, `=${choice[key]}`]],
  );
  return Object.fromEntries([...others, ...chosen]);
}

/**
 * How parts of a picture that stand for statements are wrapped up: as links in a report, as something to choose on a
 * page. @param first the number of the first statement; null when there is none
 */
export type Wrapping = (choice: Choice, first: number | null) => Pick<Shape, 'tag' | 'attributes'>;

/** For a picture that is only looked at. */
export const lookedAt = (): ReturnType<Wrapping> => ({ tag: 'g', attributes: {} });

/** For a page where choosing a part changes what else it shows; `data-choice` says how. */
export const chosenFrom: Wrapping = (choice) => ({
  tag: 'g',
  attributes: { class: 'choice', role: 'button', tabindex: -1, 'data-choice': JSON.stringify(choice) },
});

/** A part with a name for screen readers that is its tooltip, too. */
export function named(label: string, { tag, attributes }: ReturnType<Wrapping>, ...parts: readonly Shape[]): Shape {
  const words = shown(label);
  return shape(tag, { ...attributes, 'aria-label': words }, shape('title', {}, words), ...parts);
}
