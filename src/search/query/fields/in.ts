import * as l10n from '@vscode/l10n';
import type { Article, Span } from '../../../article/article';
import { shownText } from '../../../article/shownText';
import { leadOf, headingsOf, titleOf } from '../../index/documentFields';
import type { ChoiceFilter } from '../ast';
import { offerChoices, readChoice, takesChoices } from './choices';
import type { Field, ZoneCondition } from './field';

const zones = new Map([
  ['heading', () => l10n.t('in a heading')],
  ['quote', () => l10n.t('in what somebody is quoted as saying')],
  ['title', () => l10n.t('in the title')],
  ['lead', () => l10n.t('in the first paragraph')],
]);

const blocksOf = ({ blocks }: Article, kind: 'heading' | 'paragraph') => blocks.filter((block) => block.kind === kind);

const heading: ZoneCondition = {
  kind: 'zone',
  inArticle: (article) => blocksOf(article, 'heading'),
  inIndex: headingsOf,
};

/**
 * Where an article states no title, its first heading is the title. A title that stands in no block, but in the front
 * matter, has no hits.
 */
const title: ZoneCondition = {
  kind: 'zone',
  inArticle: (article) =>
    blocksOf(article, 'heading')
      .filter(({ start, end }) => !article.title || shownText(article, { start, end }) === article.title)
      .slice(0, 1),
  inIndex: (document) => {
    const stated: Span = titleOf(document);
    return stated.end > stated.start ? [stated] : headingsOf(document).slice(0, 1);
  },
};

const lead: ZoneCondition = {
  kind: 'zone',
  inArticle: (article) => blocksOf(article, 'paragraph').slice(0, 1),
  inIndex: leadOf,
};

/** `in:heading ferry`: the ferry in a heading. `in:quote` speaks of statements. */
export const inField: Field<ChoiceFilter> = {
  name: 'in',
  about: () => l10n.t('where the words stand'),
  takes: () => takesChoices(zones),
  read: (value) => readChoice('in', zones, value),
  offers: (typed) => offerChoices(zones, typed),
  explain: ({ choice }) => ({ part: 'where', text: zones.get(choice)?.() ?? '' }),
  condition: ({ choice }) => {
    if (choice === 'quote') return { kind: 'statement', test: () => (_who, how) => how !== 'indirect' };
    return choice === 'heading' ? heading : choice === 'title' ? title : lead;
  },
};
