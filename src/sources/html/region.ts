import type { Footnotes } from './footnotes';
import type { Noise, NoiseFilter } from './noise';
import type { TextStats } from './textStats';
import { ancestorsOf, classWordsOf, nameOf } from './tree';

/** How pages call what stands between the headline and the article. */
const leadWords: ReadonlySet<string> = new Set([
  ...['lead', 'lede', 'standfirst', 'dek', 'deck', 'intro', 'introduction', 'summary', 'subtitle', 'subheadline'],
  ...['subhead', 'chapo', 'chapeau', 'vorspann', 'teaser', 'excerpt', 'description', 'abstract', 'anreisser'],
]);

/**
 * The part of a page that is read: the article, and leads between its headline and it, which lie in an element of
 * their own in many pages.
 */
export class Region {
  private readonly around = new Set<Element>();
  /** The article, leads, and what was read of them. */
  private readonly inside: Set<Element>;

  /**
   * @param container the article's element
   * @param headline null when it stands in the article itself, or nowhere
   */
  constructor(
    private readonly container: Element,
    private readonly headline: Element | null,
    private readonly filter: NoiseFilter,
    private readonly stats: ReadonlyMap<Element, TextStats>,
    footnotes: Footnotes,
  ) {
    this.inside = new Set([container, ...footnotes.notes.keys()]);
    for (const element of ancestorsOf(container)) this.around.add(element);
    if (headline) for (const element of ancestorsOf(headline)) this.around.add(element);
  }

  noiseOf(element: Element): Noise {
    const parent = element.parentElement;
    const isInside = this.headline === null || (parent !== null && this.inside.has(parent));
    if (isInside) {
      this.inside.add(element);
      return this.filter.noiseOf(element);
    }
    if (this.around.has(element) || element === this.container) return null;
    if (!this.isBetween(element) || this.filter.noiseOf(element) !== null || !this.isLead(element)) return 'page';
    this.inside.add(element);
    return null;
  }

  private isBetween(element: Element): boolean {
    const number = numberOf(element);
    return this.headline !== null && numberOf(this.headline) < number && number < numberOf(this.container);
  }

  private isLead(element: Element): boolean {
    const { size, linked, sentences } = this.stats.get(element) ?? { size: 0, linked: 0, sentences: 0 };
    if (size === 0) return false;
    if (/(?:^|\s)(?:description|alternativeHeadline)(?:\s|$)/.test(element.getAttribute('itemprop') ?? '')) return true;
    if (classWordsOf(element).some((word) => leadWords.has(word))) return true;
    return /^(?:p|h[2-4]|div)$/.test(nameOf(element)) && sentences > 0 && linked * 2 < size;
  }
}

function numberOf(element: Element): number {
  return Number(element.getAttribute('data-n') ?? '0');
}
