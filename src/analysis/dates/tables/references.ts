// Words for the present, the past and the future without a date (TIMEX3 PRESENT_REF, PAST_REF, FUTURE_REF).

import * as l10n from '@vscode/l10n';
import { words } from '../../../language/wordList';

export type ReferenceValue = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

/** The words, their value, and the surroundings in which they mean something else. */
export interface Reference {
  readonly words: string;
  readonly value: ReferenceValue;
  /** Not when these words come right before. */
  readonly notAfter?: RegExp;
  /** Not when these words follow right behind. */
  readonly notBefore?: RegExp;
  /** Only in a sentence about the future, or one that consists of these words alone. */
  readonly onlyAhead?: true;
}

/** After these words "the past" stands alone; after others it begins a duration ("the past week") or a description. */
const AFTER_THE_PAST = words(`
  and, but, with, as, when, that, for, to, in, on, by
  he, she, it, they, the, has, have, is, was, were, are
`);

export const REFERENCES: readonly Reference[] = [
  {
    words: 'now',
    value: 'PRESENT_REF',
    notAfter: /\b(?:just|every|right)\s$/i,
    notBefore: /^(?:,? (?:and then|and again))/,
  },
  { words: 'right now', value: 'PRESENT_REF' },
  { words: 'currently', value: 'PRESENT_REF' },
  { words: 'current', value: 'PRESENT_REF', notBefore: /^ (?:of|flow|affairs)/ },
  { words: 'presently', value: 'PRESENT_REF' },
  { words: 'at present', value: 'PRESENT_REF' },
  { words: 'the present', value: 'PRESENT_REF', notBefore: /^ (?:[a-z]+|invention)/ },
  { words: 'the present day', value: 'PRESENT_REF' },
  { words: 'present-day', value: 'PRESENT_REF' },
  { words: 'modern-day', value: 'PRESENT_REF' },
  { words: 'nowadays', value: 'PRESENT_REF' },
  { words: 'these days', value: 'PRESENT_REF' },
  {
    words: 'the moment',
    value: 'PRESENT_REF',
    notAfter: /(?<!\b(?:at|for)\s)$/i,
    notBefore: /^ (?:of|when|that|he|she|they|it)/,
  },
  { words: 'the time being', value: 'PRESENT_REF' },
  { words: 'this time', value: 'PRESENT_REF', notAfter: /(?<!\b(?:at|by|until)\s)$/i, notBefore: /^ (?:of|next|last)/ },
  { words: 'recently', value: 'PAST_REF' },
  { words: 'more recently', value: 'PAST_REF' },
  { words: 'most recently', value: 'PAST_REF' },
  { words: 'very recently', value: 'PAST_REF' },
  { words: 'lately', value: 'PAST_REF' },
  { words: 'recent', value: 'PAST_REF' },
  { words: 'most recent', value: 'PAST_REF' },
  { words: 'recent years', value: 'PAST_REF' },
  { words: 'recent months', value: 'PAST_REF' },
  { words: 'recent weeks', value: 'PAST_REF' },
  { words: 'recent days', value: 'PAST_REF' },
  { words: 'recent decades', value: 'PAST_REF' },
  { words: 'recent history', value: 'PAST_REF' },
  { words: 'recent times', value: 'PAST_REF' },
  { words: 'the recent past', value: 'PAST_REF' },
  {
    words: 'the past',
    value: 'PAST_REF',
    notBefore: new RegExp(`^(?: [a-z]{2,12}(?<!\\b(?:${[...AFTER_THE_PAST].join('|')}))\\b|-| [0-9])`),
  },
  { words: 'the distant past', value: 'PAST_REF' },
  { words: 'the other day', value: 'PAST_REF' },
  { words: 'long ago', value: 'PAST_REF' },
  { words: 'not long ago', value: 'PAST_REF' },
  { words: 'not so long ago', value: 'PAST_REF' },
  { words: 'not too long ago', value: 'PAST_REF' },
  {
    words: 'soon',
    value: 'FUTURE_REF',
    onlyAhead: true,
    notAfter: /\b(?:as|so|too|how)\s$/i,
    notBefore: /^ (?:after|as|before|thereafter|became|began|enough)/,
  },
  { words: 'very soon', value: 'FUTURE_REF' },
  { words: 'the future', value: 'FUTURE_REF', notBefore: /^ of\b/ },
  { words: 'the near future', value: 'FUTURE_REF' },
  { words: 'the foreseeable future', value: 'FUTURE_REF' },
  { words: 'the not-too-distant future', value: 'FUTURE_REF' },
  {
    words: 'future',
    value: 'FUTURE_REF',
    notAfter: /(?:\b(?:a|an|his|her|its|their|our|your|my|the|bright|no|of)|['’]s?)\s$/i,
    notBefore: /^s\b| (?:is|of|was|for|in)\b|^[.,;]/,
  },
  { words: 'the near term', value: 'FUTURE_REF' },
  { words: 'the short term', value: 'FUTURE_REF' },
  { words: 'the long term', value: 'FUTURE_REF' },
];

export const MEANINGS: Readonly<Record<ReferenceValue, () => string>> = {
  PRESENT_REF: () => l10n.t('the present, without a date'),
  PAST_REF: () => l10n.t('some time past, without a date'),
  FUTURE_REF: () => l10n.t('some time to come, without a date'),
};
