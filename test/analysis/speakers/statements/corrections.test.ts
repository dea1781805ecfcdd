import assert from 'node:assert/strict';
import { parseArticle } from '../../../../src/article/parse';
import { correctAttribution } from '../../../../src/analysis/speakers/statements/corrections';
import type { ScoredAttribution } from '../../../../src/analysis/speakers/statements/attribution';
import type { FoundChunk } from '../../../../src/analysis/speakers/statements/tagArticle';
import { Part } from '../../../../src/analysis/speakers/statements/labels';
import { tokenize } from '../../../../src/language/tokenize';

interface Words {
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
}

/**
 * What becomes of a statement whose parts are the first such words of a text: "source | cue | content … content", or
 * null.
 */
function correct(text: string, { source, cue, content }: Words): string | null {
  const tokenized = tokenize(parseArticle(text, 'test.txt'));
  const { tokens } = tokenized;
  const chunk = (words: string, part: Part): FoundChunk => {
    const start = text.indexOf(words);
    return {
      part,
      first: tokens.findIndex((token) => token.end > start),
      last: tokens.filter((token) => token.start < start + words.length).length,
      sequence: 0,
      probability: 1,
    };
  };
  const statement: ScoredAttribution = {
    source: chunk(source, Part.source),
    cue: chunk(cue, Part.cue),
    content: content.map((words) => chunk(words, Part.content)),
    probability: 1,
  };
  const result = correctAttribution(statement, tokenized);
  const words = (part: FoundChunk | null): string =>
    part ? text.slice(tokens[part.first]?.start, tokens[part.last - 1]?.end) : '-';
  return result && [words(result.source), words(result.cue), result.content.map(words).join(' … ')].join(' | ');
}

/** Each: a text, the parts that were found, and what they are. */
const cases: readonly [string, Words, string | null][] = [
  [
    'Bakari Said Juma, the potter, was born here.',
    { source: 'Bakari', cue: 'Said', content: ['Juma, the potter, was born here'] },
    null,
  ],
  ['“No,” said Bakari Juma.', { source: 'Bakari Juma', cue: 'said', content: ['“No,”'] }, 'Bakari Juma | said | “No,”'],
  [
    'Asked about the smell, Holm said he had a cold.',
    { source: 'Holm', cue: 'Asked about', content: ['the smell'] },
    '- | Asked about | the smell',
  ],
  [
    'Asked by Holm whether he slept, Ray said no.',
    { source: 'Holm', cue: 'Asked', content: ['whether he slept'] },
    'Holm | Asked | whether he slept',
  ],
  ['Nobody knows whether she slept.', { source: 'Nobody', cue: 'knows', content: ['whether she slept'] }, null],
  ['Holm said nothing.', { source: 'Holm', cue: 'said', content: ['nothing'] }, null],
  ['Holm said nothing about it.', { source: 'Holm', cue: 'said', content: ['nothing about it'] }, null],
  [
    'Holm said nothing happened.',
    { source: 'Holm', cue: 'said', content: ['nothing happened'] },
    'Holm | said | nothing happened',
  ],
  ['The band played “The Long Way”.', { source: 'The band', cue: 'played', content: ['“The Long Way”'] }, null],
  ['He sang “no more”.', { source: 'He', cue: 'sang', content: ['“no more”'] }, 'He | sang | “no more”'],
  ['Holm stood for mayor.', { source: 'Holm', cue: 'stood for', content: ['mayor'] }, null],
  ['Holm ran for office.', { source: 'Holm', cue: 'ran', content: ['for office'] }, null],
  ['Holm stood by his word.', { source: 'Holm', cue: 'stood by', content: ['his word'] }, 'Holm | stood by | his word'],
  ['Holm filed a lawsuit against Ray.', { source: 'Holm', cue: 'filed', content: ['a lawsuit against Ray'] }, null],
  ['Holm signed a new decree on fees.', { source: 'Holm', cue: 'signed', content: ['a new decree on fees'] }, null],
  [
    'Holm signed a deal to sell fish.',
    { source: 'Holm', cue: 'signed a deal', content: ['to sell fish'] },
    'Holm | signed a deal | to sell fish',
  ],
  ['Holm filed a nail.', { source: 'Holm', cue: 'filed', content: ['a nail'] }, 'Holm | filed | a nail'],
  ['Holm never mentioned the ferry.', { source: 'Holm', cue: 'mentioned', content: ['the ferry'] }, null],
  ['Holm did not mention the ferry.', { source: 'Holm', cue: 'did not mention', content: ['the ferry'] }, null],
  [
    'Holm mentioned the ferry.',
    { source: 'Holm', cue: 'mentioned', content: ['the ferry'] },
    'Holm | mentioned | the ferry',
  ],
  ['Had Holm said so, we would know.', { source: 'Holm', cue: 'said', content: ['so'] }, null],
  ['Then Holm said so.', { source: 'Holm', cue: 'said', content: ['so'] }, 'Holm | said | so'],
  ['The so-called “quiet zone” was called off.', { source: 'off', cue: 'called', content: ['“quiet zone”'] }, null],
  [
    'Holm is said to have burned it.',
    { source: 'Holm', cue: 'is said', content: ['to have burned it'] },
    '- | is said | to have burned it',
  ],
  [
    'Holm said to have burned it.',
    { source: 'Holm', cue: 'said', content: ['to have burned it'] },
    'Holm | said | to have burned it',
  ],
  [
    '“It is over,” the channel quoted Ms. Holm.',
    { source: 'the channel', cue: 'quoted', content: ['“It is over,”'] },
    'Ms. Holm | quoted | “It is over,”',
  ],
  [
    '“It is over,” the channel quoted Ms. Holm as saying.',
    { source: 'the channel', cue: 'quoted', content: ['“It is over,”', 'Ms. Holm as saying'] },
    'Ms. Holm | quoted | “It is over,”',
  ],
  [
    'The channel quoted a local official: “It is over.”',
    { source: 'The channel', cue: 'quoted', content: ['“It is over.”'] },
    'a local official | quoted | “It is over.”',
  ],
  [
    'The channel quoted Ms. Holm: “It is over.”',
    { source: 'The channel', cue: 'quoted', content: ['Ms. Holm: “It is over.”'] },
    'Ms. Holm | quoted | “It is over.”',
  ],
  [
    'The pastor quoted a psalm in the church.',
    { source: 'The pastor', cue: 'quoted', content: ['a psalm'] },
    'The pastor | quoted | a psalm',
  ],
  [
    '“It is over,” the engineer, Ann Ray, was quoted as saying by the Meridian agency.',
    { source: 'the Meridian agency', cue: 'was quoted as saying by', content: ['“It is over,”'] },
    'the engineer, Ann Ray | was quoted as saying by | “It is over,”',
  ],
  [
    'The minister was quoted as saying that it closed.',
    { source: 'The minister', cue: 'was quoted as saying', content: ['The minister', 'that it closed'] },
    'The minister | was quoted as saying | that it closed',
  ],
  [
    '“He won,” said Ann Ray of her son, Bob Ray. Ray, 81, denied it.',
    { source: 'Ann Ray of her son, Bob Ray. Ray, 81,', cue: 'denied', content: ['it'] },
    'Ray, 81, | denied | it',
  ],
  [
    '“He won,” said Ann Ray. Nobody laughed.',
    { source: 'Ann Ray. Nobody', cue: 'said', content: ['“He won,”'] },
    'Ann Ray. | said | “He won,”',
  ],
  [
    'According to Dr. Holm, the well is dry.',
    { source: 'Dr. Holm, the well', cue: 'According to', content: ['Dr. Holm, the well is dry'] },
    'Dr. Holm | According to | the well is dry',
  ],
  [
    '“Liar!” yelled one resident.',
    { source: '“Liar!”', cue: 'yelled', content: ['“Liar!”', 'one resident'] },
    'one resident | yelled | “Liar!”',
  ],
  [
    '‘We all are’, said his wife, Pia. He left.',
    { source: 'We all are', cue: 'said', content: ['his wife, Pia'] },
    'his wife, Pia | said | ‘We all are’,',
  ],
  [
    '“Liar!” he yelled at one resident.',
    { source: 'he', cue: 'yelled', content: ['“Liar!”'] },
    'he | yelled | “Liar!”',
  ],
  [
    'The gate will stay shut until dawn, said a guard here.',
    { source: 'a guard', cue: 'said', content: ['a guard here'] },
    'a guard | said | The gate will stay shut until dawn',
  ],
  [
    'A guard here on Monday said it was late.',
    { source: 'A guard here on Monday', cue: 'said', content: ['it was late'] },
    'A guard | said | it was late',
  ],
  [
    'A reporter of Fjord Today said it was late.',
    { source: 'A reporter of Fjord Today', cue: 'said', content: ['it was late'] },
    'A reporter of Fjord Today | said | it was late',
  ],
  [
    'The report, which says the dam is sound, was read by Holm.',
    { source: 'which', cue: 'says', content: ['The report', 'the dam is sound, was read by Holm'] },
    'which | says | the dam is sound',
  ],
  [
    'Ray called for an end to so-called “quiet zones”.',
    { source: 'Ray', cue: 'called for', content: ['an end to so-called “quiet zones”'] },
    'Ray | called for | an end to so-called “quiet zones”',
  ],
  [
    'The agency quoted a senior official as saying that it rained.',
    { source: 'The agency', cue: 'saying', content: ['that it rained'] },
    'a senior official | saying | that it rained',
  ],
  [
    'Holm was quoted as saying that it rained.',
    { source: 'Holm', cue: 'was quoted as saying', content: ['that it rained'] },
    'Holm | was quoted as saying | that it rained',
  ],
  [
    'According to the interior ministry, 12 people were held.',
    { source: 'people', cue: 'According to', content: ['the interior ministry, 12 people were held'] },
    'the interior ministry | According to | 12 people were held',
  ],
  [
    'Holm, speaking in parliament, said the government feared it.',
    { source: 'the government feared it', cue: 'said', content: ['Holm, speaking in parliament'] },
    'Holm, speaking in parliament | said | the government feared it',
  ],
  [
    'The vote was lost, said a guard who saw it.',
    { source: 'a guard who saw it', cue: 'said', content: ['The vote was lost'] },
    'a guard who saw it | said | The vote was lost',
  ],
  [
    '“It is over,” the envoy, Ann Ray, was cited as saying by the Meridian agency.',
    { source: 'Ann Ray', cue: 'was cited', content: ['“It is over,” the envoy, Ann Ray', 'as saying by'] },
    'Ann Ray | was cited | “It is over,”',
  ],
  ['She was cited as saying by the agency.', { source: 'She', cue: 'as saying', content: ['by the agency'] }, null],
  ['No one knew where she slept.', { source: 'No one', cue: 'knew', content: ['where she slept'] }, null],
  [
    'Nobody said that she slept.',
    { source: 'Nobody', cue: 'said', content: ['that she slept'] },
    'Nobody | said | that she slept',
  ],
  [
    'She was asked whether she slept.',
    { source: 'She', cue: 'asked', content: ['whether she slept'] },
    '- | asked | whether she slept',
  ],
  [
    'She has been repeatedly asked to sleep.',
    { source: 'She', cue: 'been repeatedly asked', content: ['to sleep'] },
    '- | been repeatedly asked | to sleep',
  ],
  [
    'She asked whether he slept.',
    { source: 'She', cue: 'asked', content: ['whether he slept'] },
    'She | asked | whether he slept',
  ],
  ['What is it, she asked.', { source: 'she', cue: 'asked', content: ['What is it'] }, 'she | asked | What is it'],
  [
    'Its owner, Ann Moore, may have known since May, says Holm.',
    { source: 'Its owner, Ann Moore,', cue: 'says', content: ['Holm'] },
    'Holm | says | Its owner, Ann Moore, may have known since May',
  ],
  ['Ann Moore, says Holm.', { source: 'Ann Moore', cue: 'says', content: ['Holm'] }, 'Ann Moore | says | Holm'],
  [
    'In the kitchen, Moore called Holm.',
    { source: 'Moore', cue: 'called', content: ['Holm'] },
    'Moore | called | Holm',
  ],
  [
    'The baker declined to say whether he slept.',
    { source: 'The baker', cue: 'declined to say', content: ['to say whether he slept'] },
    'The baker | declined to say | whether he slept',
  ],
  [
    'The baker asked them to say nothing.',
    { source: 'The baker', cue: 'asked', content: ['them to say nothing'] },
    'The baker | asked | them to say nothing',
  ],
  [
    'Whether it worked is unclear; a guard said that it rang.',
    { source: 'a guard', cue: 'said', content: ['Whether it worked is unclear', 'that it rang'] },
    'a guard | said | that it rang',
  ],
  [
    '“It worked”; a guard said that it rang.',
    { source: 'a guard', cue: 'said', content: ['“It worked”', 'that it rang'] },
    'a guard | said | “It worked” … that it rang',
  ],
  [
    'It rang; the guard said.',
    { source: 'the guard', cue: 'said', content: ['It rang'] },
    'the guard | said | It rang',
  ],
  [
    'She was told by its head cook that it was late.',
    { source: 'its', cue: 'was told', content: ['that it was late'] },
    'its head cook | was told | that it was late',
  ],
  [
    'The so-called “dry dock” was flooded.',
    { source: 'The so-', cue: 'called', content: ['“dry dock” was flooded'] },
    null,
  ],
  ['Her play, “The Dry Dock,” opens on Monday.', { source: 'Her', cue: 'play', content: ['“The Dry Dock,”'] }, null],
  ['The baker apologised to both cooks.', { source: 'The baker', cue: 'apologised to', content: ['both cooks'] }, null],
  [
    'The baker referred to the old law.',
    { source: 'The baker', cue: 'referred to', content: ['the old law'] },
    'The baker | referred to | the old law',
  ],
  [
    'The oven was cold, the baker said.',
    { source: 'the baker', cue: 'said', content: ['The oven was cold,'] },
    'the baker | said | The oven was cold',
  ],
  [
    'Her former cook, Ray Holm, said it was late.',
    { source: 'Ray Holm,', cue: 'said', content: ['it was late'] },
    'Her former cook, Ray Holm, | said | it was late',
  ],
  [
    'In the kitchen, Ray Holm, who cooks, said it was late.',
    { source: 'Ray Holm,', cue: 'said', content: ['it was late'] },
    'Ray Holm, | said | it was late',
  ],
  [
    'In May its owner, Ann Moore, said it was late.',
    { source: 'May its owner, Ann Moore,', cue: 'said', content: ['it was late'] },
    'its owner, Ann Moore, | said | it was late',
  ],
  [
    'May Holm said it was late.',
    { source: 'May Holm', cue: 'said', content: ['it was late'] },
    'May Holm | said | it was late',
  ],
  [
    'Last night Holm’s first wife said it was late.',
    { source: 'Last night Holm’s first wife', cue: 'said', content: ['it was late'] },
    'Holm’s first wife | said | it was late',
  ],
];

describe('what the words settle after the models', () => {
  for (const [text, found, expected] of cases) it(text, () => assert.equal(correct(text, found), expected));
});
