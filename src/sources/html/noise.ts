import {
  furnitureWords,
  noisePhrases,
  noiseRoles,
  noiseTags,
  noiseWords,
  pullQuoteWords,
  unseenWords,
} from './noiseWords';
import { blockTags } from './tags';
import type { TextStats } from './textStats';
import { classWordsOf, nameOf } from './tree';

/** Whether an element is a part of the page around the article, and why. */
export type Noise = 'page' | 'links' | null;

/** Up to which share of the article's text an element may be left out for what it is called. */
const greatestShare = 0.4;
/** In characters other than white space. */
const longestByline = 200;

/** Tells what stands in an article from what stands around and between it. */
export class NoiseFilter {
  /**
   * @param total the characters (other than white space) of all the text that is looked at
   * @param exempt elements that are left in whatever they are called: the article itself, its footnotes
   */
  constructor(
    private readonly stats: ReadonlyMap<Element, TextStats>,
    private readonly total: number,
    private readonly exempt: ReadonlySet<Element>,
  ) {}

  noiseOf(element: Element): Noise {
    const { size, linked, sentences } = this.stats.get(element) ?? { size: 0, linked: 0, sentences: 0 };
    if (size === 0 || this.exempt.has(element) || this.isMuch(size, sentences)) return null;
    if (isUnseen(element)) return 'page';
    const name = nameOf(element);
    if (pullQuoteWords.test(element.getAttribute('class') ?? '')) return null;
    // Whose words they are stands in the footer of a quote.
    if (name === 'footer' && nameOf(element.parentElement ?? element) === 'blockquote') return null;
    if (noiseTags.has(name) || noiseRoles.has(element.getAttribute('role') ?? '')) return 'page';
    if (name === 'header' && sentences === 0 && size > longestByline) return 'page';
    if (/^h[1-6]$/.test(name) || name === 'blockquote') return null;
    if (!blockTags.has(name) && !name.includes('-')) return isInlineNoise(element) ? 'page' : null;
    if (this.isNamedSo(element, size)) return 'page';
    // A linked sentence may be the article's own; a heading elsewhere is none.
    if (name !== 'tr' && linked > size * 0.65 && linked > 0 && sentences * 160 < size) return 'links';
    return null;
  }

  /** Whether an element holds so much that it has to be the article itself. In a short one, an advert may be much. */
  private isMuch(size: number, sentences: number): boolean {
    const share = this.total === 0 ? 1 : size / this.total;
    return share > greatestShare && (sentences > 2 || share > 2 * greatestShare);
  }

  private isNamedSo(element: Element, size: number): boolean {
    const words = classWordsOf(element);
    if (words.some((word) => noiseWords.has(word))) return true;
    const written = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
    if (noisePhrases.test(written.toLowerCase())) return true;
    const isFurniture = words.some((word) => furnitureWords.has(word)) || hasFurnitureProperty(element);
    return isFurniture && size <= longestByline;
  }
}

function isUnseen(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const written = (element.getAttribute('class') ?? '').slice(0, 500);
  // "hidden md:block" is hidden on telephones only.
  return unseenWords.test(written) && !written.includes(':');
}

function isInlineNoise(element: Element): boolean {
  const words = classWordsOf(element);
  return words.some((word) => /^(?:ad|ads|advert|advertisement|share|sharing|editsection|tooltip)$/.test(word));
}

function hasFurnitureProperty(element: Element): boolean {
  return /^(?:author|datePublished|dateModified|dateCreated)$/.test(element.getAttribute('itemprop') ?? '');
}
