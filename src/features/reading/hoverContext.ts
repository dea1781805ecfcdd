import { l10n } from 'vscode';
import type { DecidedBy } from '../../analysis/analysis';
import type { Article, Span } from '../../article/article';
import { cutAtWord } from '../../article/parse';
import type { ArticleMentions } from '../../corpus/days';
import type { Appearance } from '../../corpus/people';
import { pageAt, pageName, pagesIn } from '../../article/pageMarks';
import { originIn } from '../../sources/articleFile/origin';
import { plain } from '../markdown';
import { formatNumber } from '../../article/wording';

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
  const day = context.longDay(when.slice(0, 10));
  const line =
    by === context.you ? l10n.t('*Decided* by you on {0}', day) : l10n.t('*Decided* by {0} on {1}', plain(by), day);
  const others = context
    .otherwise(article, id)
    .map((each) => `${each.by === context.you ? l10n.t('you') : plain(each.by)}: ${plain(each.said)}`);
  return others.length > 0 ? l10n.t('{0}, *disputed* by {1}', line, others.join('; ')) : line;
}

/** A line at the end of a hover: what can be done about it, and where the original says so. */
export function footLine(article: Article, offset: number, { links }: HoverContext): string {
  const correct = link(
    l10n.t('Correct…'),
    links.correct(article.id, offset),
    l10n.t('Decide otherwise; the article is not changed'),
  );
  const origin = originIn(article.text);
  if (!origin) return correct;
  const page = pageAt(pagesIn(article.text), offset);
  const label = page ? l10n.t('p. {0}', plain(pageName(page))) : l10n.t('Original');
  const original = link(
    label,
    links.original(article.id, offset),
    l10n.t('Open the document that this article was made from'),
  );
  const { within } = origin;
  const mail =
    within && link(l10n.t('Mail'), links.beside(article.id, within), l10n.t('Open the mail that this was attached to'));
  return [correct, original, mail].filter(Boolean).join(' · ');
}

/** The first few articles, each with a link to the place. */
export function articleLinks(
  places: readonly { readonly article: string; readonly first: Span }[],
  context: HoverContext,
): string {
  const links = places.slice(0, articlesLinked).map(({ article, first }) => {
    const label = plain(cutAtWord(context.labelOf(article), labelLength));
    return `${label} ${link('↗', context.links.reveal(article, first), l10n.t('Open the article at this place'))}`;
  });
  const more = places.length - links.length;
  return `${links.join(' · ')}${more > 0 ? ` · ${l10n.t('{0} more', formatNumber(more))}` : ''}`;
}
