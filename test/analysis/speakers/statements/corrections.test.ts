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
    'Dunn said Stark knew about the leak.',
    { source: 'Dunn', cue: 'said Stark knew about', content: ['the leak'] },
    'Dunn | said | Stark knew about the leak',
  ],
  [
    'Dunn said on Monday that it leaks.',
    { source: 'Dunn', cue: 'said', content: ['that it leaks'] },
    'Dunn | said | that it leaks',
  ],
  [
    'According to him, the dam leaks. Ray left.',
    { source: 'Ray', cue: 'According to', content: ['him, the dam leaks'] },
    'him | According to | the dam leaks',
  ],
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
  // a capital between names
  ['Bakari Juma said no.', { source: 'Bakari Juma', cue: 'said', content: ['no.'] }, 'Bakari Juma | said | no.'],
  [
    'Said Juma was born here.',
    { source: 'Juma', cue: 'Said', content: ['was born here'] },
    'Juma | Said | was born here',
  ],
  [
    'Bakari Said then, he was here.',
    { source: 'Bakari', cue: 'Said', content: ['he was here'] },
    'Bakari | Said | he was here',
  ],
  // so-called
  [
    'Ray so called “quiet zones” bad.',
    { source: 'Ray', cue: 'called', content: ['“quiet zones” bad'] },
    'Ray | called | “quiet zones” bad',
  ],
  ['Ray saw the so-called “quiet zone”.', { source: 'Ray', cue: 'saw', content: ['the so-called “quiet zone”'] }, null],
  ['Ray saw so-called “quiet zones”.', { source: 'Ray', cue: 'saw', content: ['so-called “quiet zones”'] }, null],
  [
    'Ray saw old so-called “quiet zones”.',
    { source: 'Ray', cue: 'saw', content: ['old so-called “quiet zones”'] },
    'Ray | saw | old so-called “quiet zones”',
  ],
  // it was not said
  ['“No.” Had Holm said so, we would know.', { source: 'Holm', cue: 'said', content: ['so'] }, 'Holm | said | so'],
  ['It was Bo “Had” Holm said so.', { source: 'Holm', cue: 'said', content: ['so'] }, 'Holm | said | so'],
  ['Had he, as Holm said so, known?', { source: 'Holm', cue: 'said', content: ['so'] }, 'Holm | said | so'],
  ['Had Holm often said so, we would know.', { source: 'Holm', cue: 'said', content: ['so'] }, 'Holm | said | so'],
  // works
  [
    'Her show “The Dry Dock” opens.',
    { source: 'Her', cue: 'show', content: ['“The Dry Dock”'] },
    'Her | show | “The Dry Dock”',
  ],
  [
    'Her tale, “The Dry Dock,” opens.',
    { source: 'Her', cue: 'tale', content: ['“The Dry Dock,”'] },
    'Her | tale | “The Dry Dock,”',
  ],
  [
    'They did show, “The Dry Dock,” opens.',
    { source: 'They', cue: 'did show', content: ['“The Dry Dock,”'] },
    'They | did show | “The Dry Dock,”',
  ],
  [
    '“The Dry Dock” Ray sang.',
    { source: 'Ray', cue: 'sang', content: ['“The Dry Dock”'] },
    'Ray | sang | “The Dry Dock”',
  ],
  ['He sang The Dry Dock.', { source: 'He', cue: 'sang', content: ['The Dry Dock'] }, 'He | sang | The Dry Dock'],
  [
    'He said “The dock is dry”.',
    { source: 'He', cue: 'said', content: ['“The dock is dry”'] },
    'He | said | “The dock is dry”',
  ],
  // to whom
  ['The baker spoke to both cooks.', { source: 'The baker', cue: 'spoke to', content: ['both cooks'] }, null],
  ['The baker lied to both cooks.', { source: 'The baker', cue: 'lied to', content: ['both cooks'] }, null],
  [
    'The baker spoke about both cooks.',
    { source: 'The baker', cue: 'spoke about', content: ['both cooks'] },
    'The baker | spoke about | both cooks',
  ],
  [
    'The baker spoke to nearly all cooks.',
    { source: 'The baker', cue: 'spoke to', content: ['all cooks'] },
    'The baker | spoke to | all cooks',
  ],
  [
    'The baker spoke to cooks: it rained.',
    { source: 'The baker', cue: 'spoke to', content: ['cooks', 'it rained'] },
    'The baker | spoke to | cooks … it rained',
  ],
  // nobody knows
  [
    'Nobody in Ulm knows that she slept.',
    { source: 'Nobody in Ulm', cue: 'knows', content: ['that she slept'] },
    'Nobody in Ulm | knows | that she slept',
  ],
  [
    'Everybody knows that she slept.',
    { source: 'Everybody', cue: 'knows', content: ['that she slept'] },
    'Everybody | knows | that she slept',
  ],
  // nothing
  ['Holm did not say nothing else.', { source: 'Holm', cue: 'say', content: ['nothing else'] }, null],
  ['Holm heard nothing.', { source: 'Holm', cue: 'heard', content: ['nothing'] }, 'Holm | heard | nothing'],
  ['Holm said so.', { source: 'Holm', cue: 'said', content: ['so'] }, 'Holm | said | so'],
  ['Nothing was said.', { source: 'Holm', cue: 'said', content: ['Nothing'] }, 'Nothing | said | Nothing'],
  [
    'Holm said nothing, and that it rained.',
    { source: 'Holm', cue: 'said', content: ['nothing', 'that it rained'] },
    'Holm | said | nothing … that it rained',
  ],
  ['Holm said then nothing.', { source: 'Holm', cue: 'said', content: ['nothing'] }, 'Holm | said | nothing'],
  // candidates
  [
    'Holm stood for mayor, Ray said.',
    { source: 'Ray', cue: 'said', content: ['Holm stood for mayor'] },
    'Ray | said | Holm stood for mayor',
  ],
  ['Holm called for help.', { source: 'Holm', cue: 'called for', content: ['help'] }, 'Holm | called for | help'],
  ['Holm ran them for office.', { source: 'Holm', cue: 'ran', content: ['for office'] }, 'Holm | ran | for office'],
  [
    'Holm ran them for office.',
    { source: 'Holm', cue: 'ran', content: ['them for office'] },
    'Holm | ran | them for office',
  ],
  // papers
  ['Holm has now signed a new decree.', { source: 'Holm', cue: 'has now signed', content: ['a new decree'] }, null],
  [
    'Holm signed a decree ordering rest.',
    { source: 'Holm', cue: 'signed', content: ['a decree'] },
    'Holm | signed | a decree',
  ],
  [
    'Holm signed a decree that it rained.',
    { source: 'Holm', cue: 'signed', content: ['a decree'] },
    'Holm | signed | a decree',
  ],
  [
    'Holm read a new decree on fees.',
    { source: 'Holm', cue: 'read', content: ['a new decree'] },
    'Holm | read | a new decree',
  ],
  ['Holm signed it.', { source: 'Holm', cue: 'signed', content: ['it'] }, 'Holm | signed | it'],
  [
    'A decree on fees Holm signed.',
    { source: 'Holm', cue: 'signed', content: ['A decree on fees'] },
    'Holm | signed | A decree on fees',
  ],
  ['Holm signed a decree on old and new fees.', { source: 'Holm', cue: 'signed', content: ['old and new fees'] }, null],
  [
    'Holm signed a decree on all the fees.',
    { source: 'Holm', cue: 'signed', content: ['the fees'] },
    'Holm | signed | the fees',
  ],
  [
    'Holm signed a decree and told all of us so.',
    { source: 'Holm', cue: 'signed a decree and told', content: ['all of us so'] },
    'Holm | signed a decree and told | all of us so',
  ],
  // as saying by the agency
  ['She was cited as saying so.', { source: 'She', cue: 'as saying', content: ['so'] }, 'She | as saying | so'],
  [
    'She was seen by the agency.',
    { source: 'She', cue: 'seen', content: ['by the agency'] },
    'She | seen | by the agency',
  ],
  [
    'She said, as saying goes, by noon.',
    { source: 'She', cue: 'saying', content: ['by noon'] },
    'She | saying | by noon',
  ],
  // who is asked
  [
    'Asked about rain Holm said no.',
    { source: 'Holm', cue: 'Asked about', content: ['rain'] },
    'Holm | Asked about | rain',
  ],
  [
    'Told about the smell, Holm said no.',
    { source: 'Holm', cue: 'Told about', content: ['the smell'] },
    'Holm | Told about | the smell',
  ],
  // owners
  [
    'She was told by their that it was late.',
    { source: 'their', cue: 'was told', content: ['that it was late'] },
    'their | was told | that it was late',
  ],
  // a role before the name
  [
    'The very old cook, Ray Holm, said it was late.',
    { source: 'Ray Holm,', cue: 'said', content: ['it was late'] },
    'Ray Holm, | said | it was late',
  ],
  [
    'Her former cook, Ray Holm said it was late.',
    { source: 'Ray Holm', cue: 'said', content: ['it was late'] },
    'Ray Holm | said | it was late',
  ],
  [
    'Her former cook, Ray Holm, said it was late.',
    { source: 'Ray Holm', cue: 'said', content: ['it was late'] },
    'Her former cook, Ray Holm | said | it was late',
  ],
  [
    'Then her former cook, Ray Holm, said it was late.',
    { source: 'Ray Holm,', cue: 'said', content: ['it was late'] },
    'Ray Holm, | said | it was late',
  ],
  [
    'That former cook, Ray Holm, said it was late.',
    { source: 'Ray Holm,', cue: 'said', content: ['it was late'] },
    'Ray Holm, | said | it was late',
  ],
  [
    'The former deputy finance office cook, Ray Holm, said it was late.',
    { source: 'Ray Holm,', cue: 'said', content: ['it was late'] },
    'The former deputy finance office cook, Ray Holm, | said | it was late',
  ],
  [
    'The big former deputy harbour finance office building cook, Ray Holm, said it was late.',
    { source: 'Ray Holm,', cue: 'said', content: ['it was late'] },
    'Ray Holm, | said | it was late',
  ],
  [
    'Her former cook, a friend, said it was late.',
    { source: 'a friend,', cue: 'said', content: ['it was late'] },
    'a friend, | said | it was late',
  ],
  // the time before the source
  [
    'Last night he said it was late.',
    { source: 'Last night he', cue: 'said', content: ['it was late'] },
    'Last night he | said | it was late',
  ],
  [
    'This week Holm said it was late.',
    { source: 'This week Holm', cue: 'said', content: ['it was late'] },
    'Holm | said | it was late',
  ],
  [
    'On Monday the cook said it was late.',
    { source: 'Monday the cook', cue: 'said', content: ['it was late'] },
    'the cook | said | it was late',
  ],
  // hearsay
  [
    'They say Holm is known to sleep.',
    { source: 'Holm', cue: 'is known', content: ['to sleep'] },
    '- | is known | to sleep',
  ],
  [
    'It is said to have rained, Holm thinks.',
    { source: 'Holm', cue: 'is said', content: ['to have rained'] },
    'Holm | is said | to have rained',
  ],
  // who is quoted
  [
    '“It is over,” the channel quoted Ms. Holm as saying.',
    { source: 'the channel', cue: 'quoted', content: ['“It is over,”'] },
    'Ms. Holm | quoted | “It is over,”',
  ],
  [
    '“It is over,” the channel quoted Ms. Holm on Monday.',
    { source: 'the channel', cue: 'quoted', content: ['“It is over,”'] },
    'the channel | quoted | “It is over,”',
  ],
  [
    '“It is over,” the channel told Ms. Holm.',
    { source: 'the channel', cue: 'told', content: ['“It is over,”'] },
    'the channel | told | “It is over,”',
  ],
  [
    'The channel quoted a local official, “It is over.”',
    { source: 'The channel', cue: 'quoted', content: ['“It is over.”'] },
    'The channel | quoted | “It is over.”',
  ],
  [
    'The channel quoted a local official: yes, “It is over.”',
    { source: 'The channel', cue: 'quoted', content: ['“It is over.”'] },
    'The channel | quoted | “It is over.”',
  ],
  [
    'The channel has quoted widely an official: “It is over.”',
    { source: 'The channel', cue: 'has quoted widely', content: ['“It is over.”'] },
    'The channel | has quoted widely | “It is over.”',
  ],
  [
    'The channel has quoted an official: “It is over.”',
    { source: 'The channel', cue: 'has quoted', content: ['“It is over.”'] },
    'an official | has quoted | “It is over.”',
  ],
  [
    '“It is over,” Ann Ray was quoted as saying by the Meridian agency.',
    { source: 'the Meridian agency', cue: 'was quoted as saying by', content: ['“It is over,”'] },
    'Ann Ray | was quoted as saying by | “It is over,”',
  ],
  [
    'It rained. “It is over,” Ann Ray, was quoted as saying by the agency.',
    { source: 'the agency', cue: 'was quoted as saying by', content: ['“It is over,”'] },
    'Ann Ray | was quoted as saying by | “It is over,”',
  ],
  [
    '“It is over,” they were quoted as saying by the agency.',
    { source: 'the agency', cue: 'were quoted as saying by', content: ['“It is over,”'] },
    'the agency | were quoted as saying by | “It is over,”',
  ],
  [
    '“It is over,” Ann Ray had quoted from by the agency.',
    { source: 'the agency', cue: 'had quoted from by', content: ['“It is over,”'] },
    'the agency | had quoted from by | “It is over,”',
  ],
  [
    '“It is over,” Ann Ray was seen to say by the agency.',
    { source: 'the agency', cue: 'was seen to say by', content: ['“It is over,”'] },
    'the agency | was seen to say by | “It is over,”',
  ],
  [
    'The agency cited an official as saying that it rained.',
    { source: 'The agency', cue: 'as saying', content: ['that it rained'] },
    'an official | as saying | that it rained',
  ],
  [
    'The agency knew an official as saying that it rained.',
    { source: 'The agency', cue: 'saying', content: ['that it rained'] },
    'The agency | saying | that it rained',
  ],
  [
    'The agency quoted an official as thinking that it rained.',
    { source: 'The agency', cue: 'thinking', content: ['that it rained'] },
    'The agency | thinking | that it rained',
  ],
  [
    'The agency quoted an official for saying that it rained.',
    { source: 'The agency', cue: 'saying', content: ['that it rained'] },
    'The agency | saying | that it rained',
  ],
  [
    'The agency quoted as saying that it rained.',
    { source: 'The agency', cue: 'saying', content: ['that it rained'] },
    'The agency | saying | that it rained',
  ],
  [
    `The agency quoted ${'old '.repeat(13)}men as saying that it rained.`,
    { source: 'The agency', cue: 'saying', content: ['that it rained'] },
    `${'old '.repeat(13)}men | saying | that it rained`,
  ],
  [
    `The agency quoted ${'old '.repeat(15)}men as saying that it rained.`,
    { source: 'The agency', cue: 'saying', content: ['that it rained'] },
    'The agency | saying | that it rained',
  ],
  // when and where it was said
  [
    'Earlier today a cook here yesterday said it was late.',
    { source: 'a cook here yesterday', cue: 'said', content: ['it was late'] },
    'a cook | said | it was late',
  ],
  [
    'It was late, said Monday.',
    { source: 'Monday', cue: 'said', content: ['It was late'] },
    'Monday | said | It was late',
  ],
  [
    'Those here said it was late.',
    { source: 'here', cue: 'said', content: ['it was late'] },
    'here | said | it was late',
  ],
  [
    'A guard in May Monday said it was late.',
    { source: 'A guard in May Monday', cue: 'said', content: ['it was late'] },
    'A guard in May Monday | said | it was late',
  ],
  // according to
  [
    'According to Dr. Holm, the well is dry.',
    { source: 'Dr. Holm', cue: 'According to', content: ['the well is dry'] },
    'Dr. Holm | According to | the well is dry',
  ],
  [
    'According to Dr. Holm the well is dry.',
    { source: 'Dr. Holm the well', cue: 'According to', content: ['Dr. Holm the well is dry'] },
    'Dr. Holm the well | According to | Dr. Holm the well is dry',
  ],
  [
    'According to Dr. Holm, the old well of Ulm.',
    { source: 'Dr. Holm, the old well', cue: 'According to', content: ['Dr. Holm, the old well of Ulm'] },
    'Dr. Holm | According to | the old well of Ulm',
  ],
  [
    'Talking to Dr. Holm, the well is dry, so.',
    { source: 'Dr. Holm, the well', cue: 'Talking to', content: ['is dry, so'] },
    'Dr. Holm | Talking to | the well is dry, so',
  ],
  // behind a quotation
  [
    '"Liar!" yelled one resident.',
    { source: '"Liar!"', cue: 'yelled', content: ['"Liar!"', 'one resident'] },
    'one resident | yelled | "Liar!"',
  ],
  [
    '«Liar», yelled one resident.',
    { source: 'Liar', cue: 'yelled', content: ['«Liar»', 'one resident'] },
    'one resident | yelled | «Liar»',
  ],
  [
    'Liar! yelled one resident.',
    { source: 'Liar', cue: 'yelled', content: ['Liar', 'one resident'] },
    'Liar | yelled | one resident',
  ],
  [
    '“Liar!” yelled they.',
    { source: '“Liar!”', cue: 'yelled', content: ['“Liar!”', 'they'] },
    '“Liar!” | yelled | they',
  ],
  [
    '“Liar!” yelled his wife, Pia Holm, who left.',
    { source: 'Liar', cue: 'yelled', content: ['“Liar!”'] },
    'his wife, Pia Holm | yelled | “Liar!”',
  ],
  [
    '“Liar!” yelled his wife, Pia and left.',
    { source: 'Liar', cue: 'yelled', content: ['“Liar!”'] },
    'his wife | yelled | “Liar!”',
  ],
  [
    '“Liar!” yelled his wife, who left.',
    { source: 'Liar', cue: 'yelled', content: ['“Liar!”'] },
    'his wife | yelled | “Liar!”',
  ],
  // a clause says nothing
  [
    'Holm, speaking in parliament, said the government.',
    { source: 'the government', cue: 'said', content: ['Holm, speaking in parliament'] },
    'the government | said | Holm, speaking in parliament',
  ],
  [
    'Holm slept in parliament, said the government feared it.',
    { source: 'the government feared it', cue: 'said', content: ['Holm slept in parliament'] },
    'the government feared it | said | Holm slept in parliament',
  ],
  [
    'Then Holm, speaking, said the government feared it.',
    { source: 'the government feared it', cue: 'said', content: ['Holm, speaking'] },
    'the government feared it | said | Holm, speaking',
  ],
  [
    '“Holm,” said the government feared it.',
    { source: 'the government feared it', cue: 'said', content: ['“Holm,”'] },
    'the government feared it | said | “Holm,”',
  ],
  // turned round
  [
    'Ann Moore, may have known, says Holm and left.',
    { source: 'Ann Moore', cue: 'says', content: ['Holm'] },
    'Ann Moore | says | Holm',
  ],
  [
    'Its owner may have known it says Holm.',
    { source: 'Its owner', cue: 'says', content: ['Holm'] },
    'Its owner | says | Holm',
  ],
  [
    'It rained. Its owner may have known, says Holm!',
    { source: 'Its owner', cue: 'says', content: ['Holm'] },
    'Holm | says | Its owner may have known',
  ],
  [
    'Its owner “may” have known, says Holm.',
    { source: 'Its owner', cue: 'says', content: ['Holm'] },
    'Its owner | says | Holm',
  ],
  ['It may rain, says Holm.', { source: 'It', cue: 'says', content: ['Holm'] }, 'It | says | Holm'],
  ['It may well rain, says Holm.', { source: 'It', cue: 'says', content: ['Holm'] }, 'Holm | says | It may well rain'],
  [
    'Its owner may have known, says a cook here.',
    { source: 'Its owner', cue: 'says', content: ['a cook here'] },
    'Its owner | says | a cook here',
  ],
  // what is the cue's
  [
    'The baker declined to say.',
    { source: 'The baker', cue: 'declined to say', content: ['to say'] },
    'The baker | declined to say | to say',
  ],
  [
    'The baker declined to speak so.',
    { source: 'The baker', cue: 'declined to speak', content: ['to speak so'] },
    'The baker | declined to speak | to speak so',
  ],
  // asides
  [
    'It worked; then a tall guard said that it rang.',
    { source: 'guard', cue: 'said', content: ['It worked', 'that it rang'] },
    'guard | said | It worked … that it rang',
  ],
  [
    'It worked: a guard said that it rang.',
    { source: 'a guard', cue: 'said', content: ['It worked', 'that it rang'] },
    'a guard | said | It worked … that it rang',
  ],
  // commas
  ['“It rang,” he said.', { source: 'he', cue: 'said', content: ['“It rang,'] }, 'he | said | “It rang,'],
  [
    'It rang, it did, he said.',
    { source: 'he', cue: 'said', content: ['It rang,', 'it did,'] },
    'he | said | It rang … it did',
  ],
  // which and who
  [
    'The cook, who says the dam is sound, is late.',
    { source: 'who', cue: 'says', content: ['The cook', 'the dam is sound, is late'] },
    'who | says | the dam is sound',
  ],
  [
    'The cook, who says the dam is sound, drowned.',
    { source: 'who', cue: 'says', content: ['the dam is sound, drowned'] },
    'who | says | the dam is sound, drowned',
  ],
  [
    'The cook, she says the dam is sound, is late.',
    { source: 'she', cue: 'says', content: ['the dam is sound, is late'] },
    'she | says | the dam is sound, is late',
  ],
  [
    'The dam is sound, is late, says who?',
    { source: 'who', cue: 'says', content: ['The dam is sound, is late'] },
    'who | says | The dam is sound, is late',
  ],
  // the source is no content
  [
    'The old minister said that it closed.',
    { source: 'The old minister', cue: 'said', content: ['minister', 'that it closed'] },
    'The old minister | said | that it closed',
  ],
  [
    '“It is over,” the envoy, Ann Ray, said.',
    { source: 'the envoy, Ann Ray', cue: 'said', content: ['“It is over,” the envoy, Ann Ray'] },
    'the envoy, Ann Ray | said | “It is over,”',
  ],
  [
    '“It is over, the envoy, Ann Ray, said.',
    { source: 'the envoy, Ann Ray', cue: 'said', content: ['“It is over, the envoy, Ann Ray'] },
    'the envoy, Ann Ray | said | “It is over, the envoy, Ann Ray',
  ],
  [
    'It is “over,” the envoy said.',
    { source: 'the envoy', cue: 'said', content: ['It is “over,” the envoy'] },
    'the envoy | said | It is “over,” the envoy',
  ],
  [
    '“It is over,” he said as saying goes.',
    { source: 'he', cue: 'said', content: ['“It is over,”', 'as saying goes'] },
    'he | said | “It is over,”',
  ],
  [
    '“It is over,” he said as talk goes.',
    { source: 'he', cue: 'said', content: ['“It is over,”', 'as talk goes'] },
    'he | said | “It is over,” … as talk goes',
  ],
];

describe('what the words settle after the models', () => {
  for (const [text, found, expected] of cases) it(text, () => assert.equal(correct(text, found), expected));
});
