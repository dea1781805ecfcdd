import type { DecidedBy } from '../../analysis/analysis';
import type { Article, Span } from '../../article/article';
import { cutAtWord } from '../../article/parse';
import type { ArticleMentions } from '../../corpus/days';
import type { Appearance } from '../../corpus/people';
import { pageAt, pageName, pagesIn } from '../../article/pageMarks';
import { originIn } from '../../sources/articleFile/origin';
import { plain } from '../markdown';

/**
 * What hovers say is Markdown from pure functions (hoverText.ts, dateHoverText.ts), so that it can be tested without an
 * editor. Words of articles go through `plain`; the only links are those that `Links` makes.
 */
export interface Links {
  /** A link target that opens an article with these words selected. */
  reveal(article: string, span: Span): string;
  /** A link target that lets the person give the article its date. */
  setDate(article: string): string;
  /** A link target that opens the document that an article was made of, for what is at an offset. */
  original(article: string, offset: number): string;
  /** The article at a path from that article's folder. */
  beside(article: string, path: string): string;
  /** A link target that lets the person correct what is at an offset of an article. */
  correct(article: string, offset: number): string;
}

/** What a hover needs to know beyond the article. */
export interface HoverContext {
  readonly links: Links;
  /** Where else a person of this name appears; may be incomplete while articles are still being analysed. */
  appearances(name: string): readonly Appearance[];
  /** Which articles mention a day ("2025-11-07") or a month; may be incomplete, too. */
  onDay(day: string): readonly ArticleMentions[];
  /** What lists call an article. */
  labelOf(article: string): string;
  longDay(day: string): string;
  /** What others decided about the same words, in a few words each, where people disagree. */
  otherwise(article: Article, decision: string): readonly { readonly by: string; readonly said: string }[];
  /** The name under which this person decides; empty when it is not known yet. */
  readonly you: string;
}

const articlesLinked = 2;
const labelLength = 44;

/** @param target made by `Links` */
export function link(label: string, target: string, title: string): string {
  return `[${label}](${target} "${title}")`;
}

/** "*Decided* by you on Saturday, 8 November 2025"; with what others say who decided otherwise. */
export function decidedLine(article: Article, { id, by, when }: DecidedBy, context: HoverContext): string {
  const name = (reviewer: string) => (reviewer === context.you ? 'you' : plain(reviewer));
  const line = `*Decided* by ${name(by)} on ${context.longDay(when.slice(0, 10))}`;
  const others = context.otherwise(article, id).map((each) => `${name(each.by)}: ${plain(each.said)}`);
  return others.length > 0 ? `${line}, *disputed* by ${others.join('; ')}` : line;
}

/** A line at the end of a hover: what can be done about it, and where the original says so. */
export function footLine(article: Article, offset: number, { links }: HoverContext): string {
  const correct = link('Correct…', links.correct(article.id, offset), 'Decide otherwise; the article is not changed');
  const origin = originIn(article.text);
  if (!origin) return correct;
  const page = pageAt(pagesIn(article.text), offset);
  const label = page ? `p. ${plain(pageName(page))}` : 'Original';
  const original = link(label, links.original(article.id, offset), 'Open the document that this article was made from');
  const { within } = origin;
  const mail = within && link('Mail', links.beside(article.id, within), 'Open the mail that this was attached to');
  return [correct, original, mail].filter(Boolean).join(' · ');
}

/** The first few articles, each with a link to the place. */
export function articleLinks(
  places: readonly { readonly article: string; readonly first: Span }[],
  context: HoverContext,
): string {
  const links = places.slice(0, articlesLinked).map(({ article, first }) => {
    const label = plain(cutAtWord(context.labelOf(article), labelLength));
    return `${label} ${link('↗', context.links.reveal(article, first), 'Open the article at this place')}`;
  });
  const more = places.length - links.length;
  return `${links.join(' · ')}${more > 0 ? ` · ${more.toLocaleString('en')} more` : ''}`;
}
